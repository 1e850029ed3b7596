// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The result of the last sending, where the person looks: one line in the status bar.
#pragma once

#include "noticebar.h"
#include "smtpoutcome.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace postbench {

class ResultLine : public QWidget
{
    Q_OBJECT
public:
    explicit ResultLine(QWidget *parent = nullptr);

    void showOutcome(const Outcome &outcome, qint64 milliseconds, const QString &tls);
    // Words that are made anew when the language changes.
    void say(NoticeBar::Kind kind, const std::function<QString()> &words);
    QString text() const { return m_full; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();

    QLabel *m_icon;
    QLabel *m_label;
    QString m_full;
    std::function<QString()> m_words;
    NoticeBar::Kind m_kind = NoticeBar::Kind::Info;
};

} // namespace postbench
