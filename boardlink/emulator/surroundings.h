// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Where the board's packets go: the small network of its own, and routes to sockets of this computer's loopback.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "virtualnet.h"

namespace postbench {

struct Endpoint {
    std::array<std::uint8_t, 4> ip{}; // network order
    std::uint16_t port = 0;
    bool operator==(const Endpoint &) const = default;
};

struct Datagram {
    Endpoint from;
    std::vector<std::uint8_t> octets;
};

class Surroundings
{
public:
    // receiverPort: where port 25 of the gateway and of 127.0.0.1 leads. 0: nowhere.
    explicit Surroundings(std::uint16_t receiverPort);
    bool addRoute(const std::string &text); // "10.0.0.9:25=127.0.0.1:2525"
    bool addHost(const std::string &text);  // "mail.example=10.0.0.9"

    // Where a connection or datagram to this address goes on this computer. Nothing outside 127.0.0.0/8 is ever reached.
    std::optional<Endpoint> route(const Endpoint &to) const;
    // Whether somebody on the board's own wire would answer an ARP request for it.
    bool isOnWire(const Endpoint &to) const;
    // True for the ports that the small network answers itself.
    static bool isServed(const Endpoint &to);
    std::optional<Datagram> answer(const Endpoint &to, std::span<const std::uint8_t> question);

    bool link = true;
    void setDhcp(virtualnet_fault fault) { m_net.dhcp = fault; }
    void setNames(virtualnet_fault fault) { m_net.names = fault; }
    void setTime(virtualnet_fault fault) { m_net.time = fault; }

private:
    virtualnet m_net{};
};

} // namespace postbench
