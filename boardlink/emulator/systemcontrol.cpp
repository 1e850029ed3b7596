// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SysTick, NVIC and SCB registers (ARMv6-M architecture manual, B3.2 to B3.4).
#include "systemcontrol.h"

namespace postbench {
namespace {

enum Register : std::uint32_t {
    TickControl = 0x010,
    TickReload = 0x014,
    TickValue = 0x018,
    TickCalibration = 0x01C,
    SetEnable = 0x100,
    ClearEnable = 0x180,
    SetPending = 0x200,
    ClearPending = 0x280,
    Priorities = 0x400,
    CpuId = 0xD00,
    ControlState = 0xD04,
    ResetControl = 0xD0C,
    Sleep = 0xD10,
    Configuration = 0xD14,
    HandlerPriority2 = 0xD1C,
    HandlerPriority3 = 0xD20
};
enum TickBit : std::uint32_t { TickOn = 1, TickInterrupt = 2, TickFromCore = 4, TickCounted = 1 << 16 };

} // namespace

SystemControl::SystemControl(Timebase &time, InterruptController &interrupts) : m_time(time), m_interrupts(interrupts) {}

void SystemControl::reset()
{
    m_control = m_reload = m_sleep = 0;
    m_counted = m_resetRequest = false;
    m_zero = never;
}

bool SystemControl::takeResetRequest()
{
    const bool asked = m_resetRequest;
    m_resetRequest = false;
    return asked;
}

void SystemControl::restartTick()
{
    m_zero = (m_control & TickOn) != 0 && m_reload != 0 ? m_time.now + ticks(m_reload + 1u) : never;
}

void SystemControl::advance()
{
    if (m_zero > m_time.now) return;
    m_counted = true;
    if ((m_control & TickInterrupt) != 0) m_interrupts.pend(SysTickException);
    const Nanoseconds period = ticks(m_reload + 1u);
    // Ticks that nobody could take are one pending exception, as on the chip.
    m_zero += (m_time.now - m_zero) / period * period + period;
}

std::uint32_t SystemControl::tickValue() const
{
    return m_zero == never || m_zero <= m_time.now
        ? 0
        : static_cast<std::uint32_t>((m_zero - m_time.now) * m_time.coreHz / 1'000'000'000) & 0xFFFFFF;
}

std::uint32_t SystemControl::readPriorities(unsigned first) const
{
    std::uint32_t value = 0;
    for (unsigned index = 0; index < 4; ++index)
        value |= std::uint32_t{m_interrupts.priority(first + index)} << (8 * index);
    return value;
}

void SystemControl::writePriorities(unsigned first, std::uint32_t value)
{
    for (unsigned index = 0; index < 4; ++index)
        m_interrupts.setPriority(first + index, static_cast<std::uint8_t>(value >> (8 * index)));
}

std::uint32_t SystemControl::read(std::uint32_t offset, unsigned)
{
    if (offset >= Priorities && offset < Priorities + InterruptController::lines)
        return readPriorities(FirstInterrupt + (offset - Priorities));
    switch (offset) {
    case TickControl: {
        const std::uint32_t value = m_control | (m_counted ? std::uint32_t{TickCounted} : 0);
        m_time.quietReads += m_counted ? 0 : 1;
        m_counted = false;
        return value;
    }
    case TickReload: return m_reload;
    case TickValue: return tickValue();
    case TickCalibration: return 0x80000000;
    case SetEnable:
    case ClearEnable: return m_interrupts.enabled();
    case SetPending:
    case ClearPending: return m_interrupts.pendingLines();
    case CpuId: return 0x410CC200;
    case ControlState:
        return m_interrupts.active() | (m_interrupts.isPending(SysTickException) ? 1u << 26 : 0)
            | (m_interrupts.isPending(PendSv) ? 1u << 28 : 0) | (m_interrupts.pendingLines() != 0 ? 1u << 22 : 0)
            | m_interrupts.next(false) << 12;
    case ResetControl: return 0xFA050000;
    case Sleep: return m_sleep;
    case Configuration: return 0x208;
    case HandlerPriority2: return readPriorities(8);
    case HandlerPriority3: return readPriorities(12);
    default: return 0;
    }
}

void SystemControl::write(std::uint32_t offset, unsigned, std::uint32_t value)
{
    if (offset >= Priorities && offset < Priorities + InterruptController::lines)
        return writePriorities(FirstInterrupt + (offset - Priorities), value);
    switch (offset) {
    case TickControl: {
        const bool starts = (value & ~m_control & TickOn) != 0;
        m_control = value & (TickOn | TickInterrupt | TickFromCore);
        if (starts || (m_control & TickOn) == 0) restartTick();
        break;
    }
    case TickReload:
        m_reload = value & 0xFFFFFF;
        if (m_zero == never) restartTick();
        break;
    case TickValue:
        m_counted = false;
        restartTick();
        break;
    case SetEnable: m_interrupts.enable(value); break;
    case ClearEnable: m_interrupts.disable(value); break;
    case SetPending: m_interrupts.setPending(value); break;
    case ClearPending: m_interrupts.clearPending(value); break;
    case ControlState:
        if ((value & (1u << 31)) != 0) m_interrupts.pend(Nmi);
        if ((value & (1u << 28)) != 0) m_interrupts.pend(PendSv);
        if ((value & (1u << 27)) != 0) m_interrupts.unpend(PendSv);
        if ((value & (1u << 26)) != 0) m_interrupts.pend(SysTickException);
        if ((value & (1u << 25)) != 0) m_interrupts.unpend(SysTickException);
        break;
    case ResetControl: m_resetRequest = m_resetRequest || ((value >> 16) == 0x05FA && (value & 4) != 0); break;
    case Sleep: m_sleep = value; break;
    case HandlerPriority2: writePriorities(8, value); break;
    case HandlerPriority3: writePriorities(12, value); break;
    default: break;
    }
}

} // namespace postbench
