// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The small network: who answers what, and where an address leads.
#include "surroundings.h"

#include <algorithm>
#include <chrono>

namespace postbench {
namespace {

virtualnet_endpoint toNet(const Endpoint &endpoint)
{
    virtualnet_endpoint made{};
    std::copy(endpoint.ip.begin(), endpoint.ip.end(), made.ip);
    made.port = endpoint.port;
    return made;
}

Endpoint fromNet(const virtualnet_endpoint &endpoint)
{
    return {{endpoint.ip[0], endpoint.ip[1], endpoint.ip[2], endpoint.ip[3]}, endpoint.port};
}

} // namespace

Surroundings::Surroundings(std::uint16_t receiverPort) { virtualnet_init(&m_net, receiverPort); }
bool Surroundings::addRoute(const std::string &text) { return virtualnet_add_route(&m_net, text.c_str()); }
bool Surroundings::addHost(const std::string &text) { return virtualnet_add_host(&m_net, text.c_str()); }

std::optional<Endpoint> Surroundings::route(const Endpoint &to) const
{
    const virtualnet_endpoint wanted = toNet(to);
    virtualnet_endpoint host{};
    if (!virtualnet_route(&m_net, &wanted, &host) || host.port == 0 || host.ip[0] != 127) return std::nullopt;
    return fromNet(host);
}

bool Surroundings::isOnWire(const Endpoint &to) const
{
    const auto is = [&to](const std::uint8_t(&ip)[4]) { return std::equal(to.ip.begin(), to.ip.end(), ip); };
    bool local = true;
    for (std::size_t index = 0; index < 4; ++index)
        local = local && ((to.ip[index] ^ m_net.gateway[index]) & m_net.mask[index]) == 0;
    const bool broadcast = to.ip == std::array<std::uint8_t, 4>{255, 255, 255, 255};
    // What is not of the wire goes to the gateway, which is there.
    return broadcast || !local || is(m_net.gateway) || is(m_net.dns) || route(to).has_value();
}

bool Surroundings::isServed(const Endpoint &to) { return to.port == 67 || to.port == 53 || to.port == 123; }

std::optional<Datagram> Surroundings::answer(const Endpoint &to, std::span<const std::uint8_t> question)
{
    using namespace std::chrono;
    m_net.unix_milliseconds =
        static_cast<std::uint64_t>(duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count());
    const virtualnet_endpoint asked = toNet(to);
    virtualnet_endpoint from{};
    std::vector<std::uint8_t> octets(1472);
    const std::size_t size =
        virtualnet_answer(&m_net, &asked, question.data(), question.size(), octets.data(), octets.size(), &from);
    if (size == 0) return std::nullopt;
    octets.resize(size);
    return Datagram{fromNet(from), octets};
}

} // namespace postbench
