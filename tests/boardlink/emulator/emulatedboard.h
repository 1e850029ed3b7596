// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The firmware's image on the emulated chip, for a test in C++: its serial line and its control channel.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <termios.h>
#include <unistd.h>

class EmulatedBoard
{
public:
    // Off, with empty flash, and with its line open: what it says from the first moment on is seen.
    EmulatedBoard()
    {
        const QString control = m_dir.filePath(QStringLiteral("control"));
        m_process.start(qEnvironmentVariable("EMULATOR"),
                        {QStringLiteral("--image"), qEnvironmentVariable("IMAGE_firmware"), QStringLiteral("--control"), control});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {}
        m_line = ::open(m_process.readLine().trimmed().constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
        m_control = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, control.toLocal8Bit().constData(), sizeof address.sun_path);
        const auto *const generic = reinterpret_cast<const sockaddr *>(&address);
        m_good = m_line >= 0 && ::connect(m_control, generic, sizeof address) == 0 && order("power-cut now") == "ok"
            && waitFor("cable=in");
        tcflush(m_line, TCIOFLUSH);
    }
    ~EmulatedBoard()
    {
        if (m_control >= 0) ::close(m_control);
        if (m_line >= 0) ::close(m_line);
        m_process.terminate();
        m_process.waitForFinished(patience);
    }
    EmulatedBoard(const EmulatedBoard &) = delete;
    EmulatedBoard &operator=(const EmulatedBoard &) = delete;

    bool isGood() const { return m_good; }

    // The answer to one command of the control channel, without its line end.
    QByteArray order(const QByteArray &command)
    {
        QByteArray told;
        if (::send(m_control, (command + '\n').constData(), size_t(command.size() + 1), MSG_NOSIGNAL) < 0) return told;
        while (!told.endsWith('\n')) {
            char octets[4096];
            pollfd waiting{m_control, POLLIN, 0};
            const ssize_t size = ::poll(&waiting, 1, patience) > 0 ? ::read(m_control, octets, sizeof octets) : 0;
            if (size <= 0) return told;
            told.append(octets, size);
        }
        return told.trimmed();
    }

    bool waitFor(const QByteArray &figure)
    {
        for (int turn = 0; turn < patience / 10; ++turn) {
            if (order("stats").contains(figure)) return true;
            ::poll(nullptr, 0, 10);
        }
        return false;
    }

    void send(QByteArray octets)
    {
        while (!octets.isEmpty()) {
            pollfd waiting{m_line, POLLOUT, 0};
            const ssize_t size = ::poll(&waiting, 1, patience) > 0 ? ::write(m_line, octets.constData(), size_t(octets.size())) : 0;
            if (size <= 0) return;
            octets.remove(0, size);
        }
    }

    // What comes within so many milliseconds; comes back as soon as something has come.
    QByteArray take(int milliseconds)
    {
        char octets[4096];
        pollfd waiting{m_line, POLLIN, 0};
        const ssize_t size = ::poll(&waiting, 1, milliseconds) > 0 ? ::read(m_line, octets, sizeof octets) : 0;
        return size > 0 ? QByteArray(octets, size) : QByteArray();
    }

private:
    static constexpr int patience = 30000; // milliseconds
    QTemporaryDir m_dir;
    QProcess m_process;
    int m_line = -1, m_control = -1;
    bool m_good = false;
};
