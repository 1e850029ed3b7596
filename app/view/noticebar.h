// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// A line inside the page that says what stands in the way, with buttons: in place of a modal box.
#pragma once

#include <QFrame>
#include <QIcon>
#include <QList>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace postbench {

class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Success, Warning, Error };

    explicit NoticeBar(QWidget *parent = nullptr); // hidden

    void showNotice(Kind kind, const QString &text); // over what was there
    void setText(const QString &text);
    QString text() const;
    // A button at the right; the bar owns it, its words are the caller's.
    QPushButton *addButton();

    static QIcon iconOf(Kind kind);

private:
    QHBoxLayout *m_row;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace postbench
