// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The two timers count the core's clock down, free running, periodic or once.
#include "dualtimer.h"

namespace postbench {
namespace {

enum Register : std::uint32_t {
    Load = 0x00,
    Value = 0x04,
    Control = 0x08,
    Clear = 0x0C,
    Raised = 0x10,
    Masked = 0x14,
    LaterLoad = 0x18
};
enum ControlBit : std::uint32_t { Once = 1, Wide = 2, InterruptOn = 0x20, Periodic = 0x40 };

std::uint32_t limit(std::uint32_t control) { return (control & Wide) != 0 ? 0xFFFFFFFF : 0xFFFF; }

} // namespace

DualTimer::DualTimer(Timebase &time, InterruptController &interrupts, unsigned irq)
    : m_time(time), m_interrupts(interrupts), m_irq(irq)
{
}

void DualTimer::reset()
{
    m_counters.fill({});
    updateLine();
}

Nanoseconds DualTimer::tick(const Counter &counter, std::uint64_t ticks) const
{
    const unsigned shift = ((counter.control >> 2) & 3) * 4;
    return ticks * (std::uint64_t{1} << shift) * 1'000'000'000 / m_time.coreHz;
}

std::uint32_t DualTimer::value(const Counter &counter) const
{
    if (!runs(counter) || m_time.now < counter.start) return counter.held;
    const Nanoseconds one = tick(counter, 1'000'000); // a million ticks, for exactness
    const std::uint64_t gone =
        one == 0 ? 0 : static_cast<std::uint64_t>((static_cast<__uint128_t>(m_time.now - counter.start) * 1'000'000) / one);
    return gone >= counter.held ? 0 : counter.held - static_cast<std::uint32_t>(gone);
}

void DualTimer::settle(Counter &counter, std::uint32_t held)
{
    counter.held = held & limit(counter.control);
    counter.start = m_time.now;
    counter.zero = runs(counter) ? m_time.now + tick(counter, std::uint64_t{counter.held} + 1) : never;
}

Nanoseconds DualTimer::nextEvent() const
{
    return m_counters[0].zero < m_counters[1].zero ? m_counters[0].zero : m_counters[1].zero;
}

void DualTimer::advance()
{
    for (Counter &counter : m_counters) {
        while (counter.zero <= m_time.now) {
            counter.raised = true;
            counter.start = counter.zero;
            if ((counter.control & Once) != 0) {
                counter.held = 0;
                counter.zero = never;
                counter.control &= ~0x80u;
            } else {
                counter.held = (counter.control & Periodic) != 0 ? counter.load : limit(counter.control);
                counter.zero = counter.start + tick(counter, std::uint64_t{counter.held} + 1) + 1;
            }
        }
    }
    updateLine();
}

void DualTimer::updateLine()
{
    bool high = false;
    for (const Counter &counter : m_counters)
        high = high || (counter.raised && (counter.control & InterruptOn) != 0);
    m_interrupts.setLine(m_irq, high);
}

std::uint32_t DualTimer::read(std::uint32_t offset, unsigned)
{
    if (offset == 0x80 || offset == 0xA0) return m_counters[offset == 0xA0].clocked ? 1 : 0;
    if (offset >= 0x40) return 0;
    const Counter &counter = m_counters[offset >= 0x20];
    switch (offset & 0x1F) {
    case Load:
    case LaterLoad: return counter.load;
    case Value: return value(counter);
    case Control: return counter.control;
    case Raised: return counter.raised ? 1 : 0;
    case Masked: return counter.raised && (counter.control & InterruptOn) != 0 ? 1 : 0;
    default: return 0;
    }
}

void DualTimer::write(std::uint32_t offset, unsigned, std::uint32_t number)
{
    if (offset == 0x80 || offset == 0xA0) {
        Counter &counter = m_counters[offset == 0xA0];
        const std::uint32_t now = value(counter);
        counter.clocked = (number & 1) != 0;
        settle(counter, now);
        return;
    }
    if (offset >= 0x40) return;
    Counter &counter = m_counters[offset >= 0x20];
    switch (offset & 0x1F) {
    case Load:
        counter.load = number;
        settle(counter, number);
        break;
    case LaterLoad: counter.load = number; break;
    case Control: {
        const std::uint32_t now = value(counter);
        counter.control = number & 0xEF;
        settle(counter, now);
        break;
    }
    case Clear: counter.raised = false; break;
    default: break;
    }
    updateLine();
}

} // namespace postbench
