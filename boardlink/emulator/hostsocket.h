// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A socket of the host behind a socket of the chip: non-blocking, TCP or UDP, on the loopback alone.
#pragma once

#include <functional>
#include <span>

#include "reactor.h"
#include "surroundings.h"

namespace postbench {

class HostSocket
{
public:
    enum class Kind { Tcp, Udp };
    enum class State { Connecting, Connected, Failed };

    // changed: called whenever something can be read or written, or the connection came or failed.
    HostSocket(Reactor &reactor, Kind kind, const Endpoint &peer, std::function<void()> changed);
    ~HostSocket(); // a TCP connection that is not ended yet is broken off by RST
    HostSocket(const HostSocket &) = delete;
    HostSocket &operator=(const HostSocket &) = delete;

    State state() const { return m_state; }
    // How many octets went out or came in; 0: none now. ended: the peer's FIN. broken: RST or the like.
    std::size_t send(std::span<const std::uint8_t> octets);
    std::size_t receive(std::span<std::uint8_t> room);
    void finish(); // our FIN
    bool isEnded() const { return m_ended; }
    bool isBroken() const { return m_broken; }
    // What is waited for; reading with no room to read into would keep the host busy.
    void want(bool read, bool write);

private:
    void ready(short events);

    Reactor &m_reactor;
    Kind m_kind;
    int m_fd = -1;
    State m_state = State::Connecting;
    bool m_ended = false, m_broken = false, m_finished = false;
    std::function<void()> m_changed;
};

} // namespace postbench
