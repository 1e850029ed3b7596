// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A virtual board that runs in a process of its own, and a guest who opens its pseudo terminal as a program would.
#pragma once

#include "virtualboardrun.h"

#include <QByteArray>
#include <QDeadlineTimer>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

// Any descriptor that gives octets: a terminal's or a socket's.
class Guest
{
public:
    explicit Guest(int descriptor) : m_descriptor(descriptor) {}
    explicit Guest(const QByteArray &terminal) : m_descriptor(::open(terminal.constData(), O_RDWR | O_NOCTTY | O_NONBLOCK)) {}
    ~Guest() { close(); }
    Guest(const Guest &) = delete;
    Guest &operator=(const Guest &) = delete;

    int descriptor() const { return m_descriptor; }
    bool write(const QByteArray &octets) const
    {
        return ::write(m_descriptor, octets.constData(), size_t(octets.size())) == octets.size();
    }

    void close()
    {
        if (m_descriptor >= 0) ::close(m_descriptor);
        m_descriptor = -1;
    }

    // What came, once it ends so; after five seconds whatever came.
    QByteArray readUntil(const QByteArray &end) const
    {
        QByteArray all;
        const QDeadlineTimer deadline(5000);
        while (!all.endsWith(end) && waitFor(POLLIN, int(deadline.remainingTime())) & POLLIN) {
            QByteArray some(1000, '\0');
            some.truncate(qMax<ssize_t>(0, ::read(m_descriptor, some.data(), 1000)));
            if (some.isEmpty()) break;
            all += some;
        }
        return all;
    }

    int waitFor(short events, int milliseconds = 5000) const
    {
        pollfd wanted{m_descriptor, events, 0};
        ::poll(&wanted, 1, milliseconds);
        return wanted.revents;
    }

private:
    int m_descriptor;
};

class RunningBoard
{
public:
    explicit RunningBoard(const virtual_board_options &options)
    {
        int ends[2];
        if (::pipe(ends) != 0) return;
        m_process = ::fork();
        if (m_process == 0) {
            virtual_board_options own = options;
            own.ready = [](void *context, const char *terminal) {
                const QByteArray line = QByteArray(terminal) + '\n';
                if (::write(*static_cast<int *>(context), line.constData(), size_t(line.size())) < 0) ::_exit(99);
            };
            own.context = &ends[1];
            ::close(ends[0]);
            const int result = virtual_board_run(&own);
            ::_exit(result > 0 ? result : 100 - result);
        }
        ::close(ends[1]);
        path = Guest(ends[0]).readUntil("\n").trimmed();
    }
    ~RunningBoard() { end(SIGKILL); }
    RunningBoard(const RunningBoard &) = delete;
    RunningBoard &operator=(const RunningBoard &) = delete;

    // Sends the signal (0: none) and waits. The exit code: the signal that it took, or 100 and the fault; -1: it had to be killed.
    int end(int signal)
    {
        if (m_process <= 0) return -1;
        int status = 0;
        if (signal != 0) ::kill(m_process, signal);
        ::waitpid(m_process, &status, 0);
        m_process = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }

    QByteArray path; // empty: it did not start

private:
    pid_t m_process = -1;
};

// Somebody who speaks the words of control.
inline int controlGuest(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM, 0);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) return descriptor;
    ::close(descriptor);
    return -1;
}
