// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// General pins.
#include "gpioport.h"

namespace postbench {
namespace {

enum Register : std::uint32_t {
    Data = 0x00,
    Out = 0x04,
    OutputSet = 0x10,
    OutputClear = 0x14,
    InterruptSet = 0x20,
    InterruptClear = 0x24,
    EdgeSet = 0x28,
    EdgeClear = 0x2C,
    RisingSet = 0x30,
    RisingClear = 0x34,
    Raised = 0x38,
    LowerMasked = 0x400,
    UpperMasked = 0x800,
    End = 0xC00
};

} // namespace

GpioPort::GpioPort(InterruptController &interrupts, unsigned irq) : m_interrupts(interrupts), m_irq(irq) {}

void GpioPort::reset()
{
    m_out = m_enabled = m_interrupt = m_edge = m_rising = m_raised = 0;
    if (m_changed) m_changed();
}

void GpioPort::drive(unsigned pin, bool high)
{
    const std::uint16_t before = levels();
    const auto mask = static_cast<std::uint16_t>(1u << pin);
    m_outside = static_cast<std::uint16_t>(high ? m_outside | mask : m_outside & ~mask);
    noticeEdges(before);
}

void GpioPort::noticeEdges(std::uint16_t before)
{
    const std::uint16_t now = levels();
    const auto wanted = static_cast<std::uint16_t>((now & ~before & m_rising) | (~now & before & ~m_rising));
    m_raised |= static_cast<std::uint16_t>(wanted & m_edge & m_interrupt);
    m_raised |= static_cast<std::uint16_t>(~(now ^ m_rising) & ~m_edge & m_interrupt);
    m_interrupts.setLine(m_irq, m_raised != 0);
}

std::uint32_t GpioPort::read(std::uint32_t offset, unsigned)
{
    if (offset >= LowerMasked && offset < UpperMasked) return levels() & ((offset - LowerMasked) >> 2) & 0xFF;
    if (offset >= UpperMasked && offset < End) return levels() & (((offset - UpperMasked) >> 2) << 8);
    switch (offset) {
    case Data: return levels();
    case Out: return m_out;
    case OutputSet:
    case OutputClear: return m_enabled;
    case InterruptSet:
    case InterruptClear: return m_interrupt;
    case EdgeSet:
    case EdgeClear: return m_edge;
    case RisingSet:
    case RisingClear: return m_rising;
    case Raised: return m_raised;
    default: return 0;
    }
}

void GpioPort::write(std::uint32_t offset, unsigned, std::uint32_t number)
{
    const std::uint16_t before = levels();
    const auto value = static_cast<std::uint16_t>(number);
    const auto clear = [value](std::uint16_t &bits) { bits = static_cast<std::uint16_t>(bits & ~value); };
    if (offset >= LowerMasked && offset < UpperMasked) {
        const auto mask = static_cast<std::uint16_t>(((offset - LowerMasked) >> 2) & 0xFF);
        m_out = static_cast<std::uint16_t>((m_out & ~mask) | (value & mask));
    } else if (offset >= UpperMasked && offset < End) {
        const auto mask = static_cast<std::uint16_t>(((offset - UpperMasked) >> 2) << 8);
        m_out = static_cast<std::uint16_t>((m_out & ~mask) | (value & mask));
    }
    switch (offset) {
    case Out: m_out = value; break;
    case OutputSet: m_enabled |= value; break;
    case OutputClear: clear(m_enabled); break;
    case InterruptSet: m_interrupt |= value; break;
    case InterruptClear: clear(m_interrupt); break;
    case EdgeSet: m_edge |= value; break;
    case EdgeClear: clear(m_edge); break;
    case RisingSet: m_rising |= value; break;
    case RisingClear: clear(m_rising); break;
    case Raised: clear(m_raised); break;
    default: break;
    }
    if (m_changed) m_changed();
    noticeEdges(before);
}

} // namespace postbench
