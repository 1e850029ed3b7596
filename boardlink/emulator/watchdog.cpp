// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The watchdog counts the core's clock down.
#include "watchdog.h"

namespace postbench {
namespace {

enum Register : std::uint32_t { Load = 0x0, Value = 0x4, Control = 0x8, Clear = 0xC, Raised = 0x10, Masked = 0x14, Lock = 0xC00 };
enum ControlBit : std::uint32_t { CountsAndInterrupts = 1, Resets = 2 };
constexpr std::uint32_t unlockKey = 0x1ACCE551;

} // namespace

Watchdog::Watchdog(Timebase &time, InterruptController &interrupts) : m_time(time), m_interrupts(interrupts) {}

void Watchdog::reset()
{
    m_load = 0xFFFFFFFF;
    m_control = 0;
    m_raised = m_locked = m_bite = false;
    m_expiry = never;
}

void Watchdog::restart()
{
    m_expiry = (m_control & CountsAndInterrupts) != 0 ? m_time.now + std::uint64_t{m_load} * 1'000'000'000 / m_time.coreHz : never;
}

std::uint32_t Watchdog::left() const
{
    if (m_expiry == never || m_expiry < m_time.now) return 0;
    return static_cast<std::uint32_t>((m_expiry - m_time.now) * m_time.coreHz / 1'000'000'000);
}

void Watchdog::advance()
{
    while (m_expiry <= m_time.now) {
        const Nanoseconds expired = m_expiry;
        if (m_raised && (m_control & Resets) != 0) m_bite = true;
        m_raised = true;
        m_interrupts.pend(Nmi);
        m_expiry = m_bite ? never : expired + std::uint64_t{m_load} * 1'000'000'000 / m_time.coreHz + 1;
    }
}

bool Watchdog::takeBite()
{
    const bool bite = m_bite;
    m_bite = false;
    return bite;
}

std::uint32_t Watchdog::read(std::uint32_t offset, unsigned)
{
    switch (offset) {
    case Load: return m_load;
    case Value: return m_control == 0 ? 0xFFFFFFFF : left();
    case Control: return m_control;
    case Raised:
    case Masked: return m_raised ? 1 : 0;
    case Lock: return m_locked ? 1 : 0;
    default: return 0;
    }
}

void Watchdog::write(std::uint32_t offset, unsigned, std::uint32_t value)
{
    if (offset == Lock) {
        m_locked = value != unlockKey;
        return;
    }
    if (m_locked) return;
    switch (offset) {
    case Load:
        m_load = value;
        restart();
        break;
    case Control: {
        const bool starts = (value & ~m_control & CountsAndInterrupts) != 0;
        m_control = value & 3;
        if (starts || (m_control & CountsAndInterrupts) == 0) restart();
        break;
    }
    case Clear:
        m_raised = false;
        restart();
        break;
    default: break;
    }
}

} // namespace postbench
