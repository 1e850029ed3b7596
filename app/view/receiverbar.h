// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The built-in receiver: where it listens, and a button that starts or stops it.
#pragma once

#include "receiverstate.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace postbench {

class ReceiverBar : public QWidget
{
    Q_OBJECT
public:
    explicit ReceiverBar(QWidget *parent = nullptr);

    void setState(const ReceiverState &state);
    const ReceiverState &state() const { return m_state; }
    QPushButton *button() const { return m_button; }
    QString text() const;                                // as it stands there
    static QString sentence(const ReceiverState &state); // "Listening at localhost:2525"

signals:
    void startRequested();
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    ReceiverState m_state;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace postbench
