// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The pace: the chip may run ahead by a few milliseconds, so that the host is asked to sleep seldom and not for each octet.
#include "pacemaker.h"

#include <algorithm>
#include <ctime>

namespace postbench {
namespace {

constexpr Nanoseconds lead = 5'000'000;
constexpr Nanoseconds glance = 1'000'000;
constexpr Nanoseconds longestLag = 50'000'000;

Nanoseconds monotonic()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<Nanoseconds>(time.tv_sec) * 1'000'000'000 + static_cast<Nanoseconds>(time.tv_nsec);
}

} // namespace

Pacemaker::Pacemaker(Timebase &time, Reactor &reactor) : m_time(time), m_reactor(reactor), m_start(monotonic()) {}

Nanoseconds Pacemaker::hostNow() const { return monotonic() - m_start; }

// Time that a busy host did not give is lost to the chip, it is not made up for in a rush.
void Pacemaker::keepLagSmall()
{
    if (const Nanoseconds host = hostNow(); host > m_time.now + longestLag) m_start += host - m_time.now - longestLag;
}

void Pacemaker::idleUntil(Nanoseconds event)
{
    keepLagSmall();
    const Nanoseconds host = hostNow();
    if (event > host + lead) {
        m_reactor.wait(std::min<Nanoseconds>(event - host, 1'000'000'000));
        m_time.now = std::max(m_time.now, std::min(event, hostNow()));
        m_lastLook = m_time.now;
        return;
    }
    // Near enough: no sleep for it. The descriptors have their turn once in a while, so that nothing overtakes what has arrived.
    if (event > m_lastLook + glance) {
        m_lastLook = event;
        if (m_reactor.wait(0)) return;
    }
    m_time.now = std::max(m_time.now, event);
}

void Pacemaker::busy()
{
    if (m_time.now < m_lastLook + glance) return;
    m_lastLook = m_time.now;
    keepLagSmall();
    const Nanoseconds host = hostNow();
    m_reactor.wait(m_time.now > host + lead ? m_time.now - host : 0);
}

} // namespace postbench
