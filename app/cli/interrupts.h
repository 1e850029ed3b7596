// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Ctrl-C and kill as a Qt signal, so that a session ends politely. A second Ctrl-C ends at once.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace postbench {

class Interrupts : public QObject
{
    Q_OBJECT
public:
    explicit Interrupts(QObject *parent = nullptr); // one at a time
    ~Interrupts() override;
    static int number(); // of the signal that came; 0: none yet

signals:
    void interrupted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace postbench
