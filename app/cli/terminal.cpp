// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Standard output and error of the command line.

#include "terminal.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace postbench {

namespace {

constexpr qsizetype largestPending = 1 << 16;

// False when nobody takes it.
bool writeAll(int descriptor, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), std::size_t(bytes.size()));
        if (written >= 0) {
            bytes = bytes.sliced(written);
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            pollfd waiting{descriptor, POLLOUT, 0};
            ::poll(&waiting, 1, -1);
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

// The terminal with its echo off, as long as this lives.
class SilentTerminal
{
public:
    SilentTerminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        m_ok = m_descriptor >= 0 && ::tcgetattr(m_descriptor, &m_before) == 0;
        if (!m_ok) return;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= ECHONL | ICANON | ISIG;
        m_ok = ::tcsetattr(m_descriptor, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_ok) ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    bool isOk() const { return m_ok; }
    int descriptor() const { return m_descriptor; }

private:
    int m_descriptor;
    bool m_ok;
    termios m_before{};
};

} // namespace

Terminal::Terminal()
{
    // A closed pipe is told by write(), which lets the mail's session end in good order.
    std::signal(SIGPIPE, SIG_IGN);
    m_colours = ::isatty(STDOUT_FILENO) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
    m_errorsSeen = ::isatty(STDERR_FILENO) == 1;
}

Terminal::~Terminal()
{
    progress({});
    flush();
}

void Terminal::line(const QByteArray &utf8)
{
    m_pending += utf8;
    m_pending += '\n';
    if (m_pending.size() >= largestPending) flush();
}

void Terminal::flush()
{
    if (m_pending.isEmpty()) return;
    if (!m_broken) m_broken = !writeAll(STDOUT_FILENO, m_pending);
    m_pending.clear();
}

void Terminal::error(const QString &sentence)
{
    progress({});
    flush();
    writeAll(STDERR_FILENO, "postbench: " + sentence.toUtf8() + '\n');
}

void Terminal::progress(const QString &text)
{
    if (!m_errorsSeen || (text.isEmpty() && !m_progressShown)) return;
    writeAll(STDERR_FILENO, "\r\x1b[K" + text.toUtf8());
    m_progressShown = !text.isEmpty();
}

bool Terminal::canAsk()
{
    const int descriptor = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (descriptor < 0) return false;
    ::close(descriptor);
    return true;
}

std::optional<QString> Terminal::askSecret(const QString &prompt)
{
    const SilentTerminal terminal;
    if (!terminal.isOk() || !writeAll(terminal.descriptor(), prompt.toUtf8())) return std::nullopt;
    QByteArray typed;
    char c = 0;
    for (;;) {
        const ssize_t count = ::read(terminal.descriptor(), &c, 1);
        if (count == 1 && c == '\n') return QString::fromUtf8(typed);
        if (count != 1) // Ctrl-D, or Ctrl-C's signal came first
            return std::nullopt;
        typed += c;
    }
}

} // namespace postbench
