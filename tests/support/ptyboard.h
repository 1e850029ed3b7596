// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A FakeBoard behind a pseudo terminal, as a board behind its USB line: it can be pulled out.
#pragma once

#include "fakeboard.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdlib>
#include <fcntl.h>
#include <memory>
#include <termios.h>
#include <unistd.h>

namespace postbench {

class PtyBoard
{
public:
    PtyBoard()
    {
        m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
        if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0) qFatal("no pseudo terminal");
        termios raw{};
        ::tcgetattr(m_master, &raw);
        ::cfmakeraw(&raw);
        ::tcsetattr(m_master, TCSANOW, &raw);
        m_path = QString::fromLocal8Bit(::ptsname(m_master));
        m_slave =
            ::open(::ptsname(m_master), O_RDWR | O_NOCTTY | O_CLOEXEC); // or the master would see a hang-up before the first open
        m_notifier = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { hear(); });
        QObject::connect(&m_clock, &QTimer::timeout, &m_clock, [this] { say(board.pass(20)); });
        m_clock.start(20);
    }
    ~PtyBoard() { pullOut(); }
    PtyBoard(const PtyBoard &) = delete;
    PtyBoard &operator=(const PtyBoard &) = delete;

    QString path() const { return m_path; }
    void say(const QByteArray &bytes)
    {
        if (m_master >= 0 && !bytes.isEmpty() && ::write(m_master, bytes.constData(), std::size_t(bytes.size())) < 0)
            qWarning("lost");
    }
    void pullOut()
    {
        m_clock.stop();
        m_notifier.reset();
        for (int *end : {&m_master, &m_slave}) {
            if (*end >= 0) ::close(*end);
            *end = -1;
        }
    }

    FakeBoard board;
    bool deaf = false;

private:
    void hear()
    {
        char bytes[4096];
        const ssize_t count = ::read(m_master, bytes, sizeof bytes);
        if (count > 0 && !deaf) say(board.take(QByteArray(bytes, count)));
    }

    int m_master = -1;
    int m_slave = -1;
    QString m_path;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_clock;
};

} // namespace postbench
