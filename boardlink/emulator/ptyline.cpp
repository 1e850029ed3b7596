// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The master side of the pseudo-terminal: raw from the start, with a cable that may be out.
#include "ptyline.h"

#include <cerrno>
#include <cstdlib>
#include <stdexcept>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace postbench {
namespace {

constexpr std::size_t keptWhileFull = 65536; // what a terminal that nobody reads may leave waiting here
constexpr std::size_t readAhead = 4096;

// The slave is opened, set raw and closed once: without that the first octets are echoed and translated by the terminal,
// and POLLHUP, which says that nobody has it open, is never told.
void makeRaw(const char *path)
{
    const int slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
    termios settings{};
    if (slave < 0 || tcgetattr(slave, &settings) != 0) throw std::runtime_error("the pseudo-terminal cannot be set up");
    cfmakeraw(&settings);
    cfsetspeed(&settings, B115200);
    tcsetattr(slave, TCSANOW, &settings);
    close(slave);
}

} // namespace

PtyLine::PtyLine(Reactor &reactor) : m_reactor(reactor), m_master(posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
{
    char name[128] = {};
    if (m_master < 0 || grantpt(m_master) != 0 || unlockpt(m_master) != 0 || ptsname_r(m_master, name, sizeof name) != 0)
        throw std::runtime_error("no pseudo-terminal");
    m_path = name;
    makeRaw(name);
    m_reactor.watch(m_master, 0, [this](short events) { ready(events); });
}

PtyLine::~PtyLine()
{
    m_reactor.forget(m_master);
    close(m_master);
}

std::uint8_t PtyLine::takeOctet()
{
    const std::uint8_t octet = m_received.front();
    m_received.pop_front();
    if (m_received.size() < readAhead && !m_cableOut) m_reactor.change(m_master, POLLIN);
    return octet;
}

std::uint32_t PtyLine::baud() const
{
    static constexpr struct {
        speed_t name;
        std::uint32_t rate;
    } known[] = {{B460800, 460800}, {B230400, 230400}, {B57600, 57600}, {B38400, 38400},
                 {B19200, 19200},   {B9600, 9600},     {B4800, 4800},   {B2400, 2400}};
    termios settings{};
    if (tcgetattr(m_master, &settings) == 0) {
        for (const auto &one : known) {
            if (cfgetospeed(&settings) == one.name) return one.rate;
        }
    }
    return 115200;
}

void PtyLine::forgetWaiting()
{
    m_received.clear();
    m_sent.clear();
}

void PtyLine::ready(short events)
{
    std::uint8_t octets[512];
    const ssize_t size = (events & POLLIN) != 0 ? read(m_master, octets, sizeof octets) : 0;
    if (size > 0)
        m_received.insert(m_received.end(), octets, octets + size);
    else if ((events & POLLHUP) != 0)
        m_cableOut = true;
    // Neither a hung-up line nor one whose octets wait for the UART may keep ppoll() from sleeping.
    if (m_cableOut || m_received.size() >= readAhead) m_reactor.change(m_master, 0);
}

void PtyLine::flush()
{
    if (m_cableOut) {
        pollfd look{m_master, POLLIN, 0};
        if (poll(&look, 1, 0) >= 0 && (look.revents & POLLHUP) == 0) {
            m_cableOut = false;
            m_reactor.change(m_master, POLLIN);
        } else {
            m_sent.clear();
            return;
        }
    }
    std::size_t written = 0;
    while (written < m_sent.size()) {
        const ssize_t size = write(m_master, m_sent.data() + written, m_sent.size() - written);
        if (size <= 0) break;
        written += static_cast<std::size_t>(size);
    }
    m_sent.erase(m_sent.begin(), m_sent.begin() + static_cast<std::ptrdiff_t>(written));
    if (m_sent.size() > keptWhileFull) m_sent.clear();
}

} // namespace postbench
