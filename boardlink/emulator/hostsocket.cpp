// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The host's sockets.
#include "hostsocket.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace postbench {

HostSocket::HostSocket(Reactor &reactor, Kind kind, const Endpoint &peer, std::function<void()> changed)
    : m_reactor(reactor), m_kind(kind), m_changed(std::move(changed))
{
    const int type = kind == Kind::Tcp ? SOCK_STREAM : SOCK_DGRAM;
    m_fd = socket(AF_INET, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_fd < 0) {
        m_state = State::Failed;
        return;
    }
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(peer.port);
    std::memcpy(&address.sin_addr, peer.ip.data(), 4);
    const int one = 1;
    if (kind == Kind::Tcp) setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    const int done = connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    if (done == 0)
        m_state = State::Connected;
    else if (errno != EINPROGRESS)
        m_state = State::Failed;
    m_reactor.watch(m_fd, 0, [this](short events) { ready(events); });
    want(false, false);
}

HostSocket::~HostSocket()
{
    if (m_fd < 0) return;
    m_reactor.forget(m_fd);
    if (m_kind == Kind::Tcp && !m_finished) {
        const linger abort{1, 0};
        setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &abort, sizeof abort);
    }
    close(m_fd);
}

void HostSocket::want(bool read, bool write)
{
    if (m_state == State::Connecting) {
        m_reactor.change(m_fd, POLLOUT);
        return;
    }
    const bool dead = m_state == State::Failed || m_broken;
    m_reactor.change(m_fd, static_cast<short>(dead ? 0 : ((read && !m_ended) ? POLLIN : 0) | (write ? POLLOUT : 0)));
}

void HostSocket::ready(short)
{
    if (m_state == State::Connecting) {
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size);
        m_state = error == 0 ? State::Connected : State::Failed;
        want(false, false);
    }
    // The owner may delete this socket in the call: nothing of it is touched afterwards.
    const auto changed = m_changed;
    changed();
}

std::size_t HostSocket::send(std::span<const std::uint8_t> octets)
{
    if (octets.empty() || m_state != State::Connected || m_broken) return 0;
    const ssize_t size = ::send(m_fd, octets.data(), octets.size(), MSG_NOSIGNAL);
    if (size < 0 && errno != EAGAIN && errno != EINTR && m_kind == Kind::Tcp) m_broken = true;
    return size > 0 ? static_cast<std::size_t>(size) : 0;
}

std::size_t HostSocket::receive(std::span<std::uint8_t> room)
{
    if (room.empty() || m_state != State::Connected || m_broken || m_ended) return 0;
    const ssize_t size = recv(m_fd, room.data(), room.size(), 0);
    if (size == 0 && m_kind == Kind::Tcp) m_ended = true;
    if (size < 0 && errno != EAGAIN && errno != EINTR && m_kind == Kind::Tcp) m_broken = true;
    return size > 0 ? static_cast<std::size_t>(size) : 0;
}

void HostSocket::finish()
{
    if (!std::exchange(m_finished, true)) shutdown(m_fd, SHUT_WR);
}

} // namespace postbench
