// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// UART0 and UART1: paced like UART2, with the FIFO and its receive time-out (PL011 technical reference manual, chapter 3).
#include "fifouart.h"

namespace postbench {
namespace {

enum Register : std::uint32_t {
    Data = 0x00,
    ReceiveStatus = 0x04,
    Flags = 0x18,
    WholeDivisor = 0x24,
    FractionDivisor = 0x28,
    LineControl = 0x2C,
    Control = 0x30,
    Levels = 0x34,
    Mask = 0x38,
    Raised = 0x3C,
    Masked = 0x40,
    Clear = 0x44
};
enum InterruptBit : std::uint32_t {
    RxInterrupt = 1 << 4,
    TxInterrupt = 1 << 5,
    TimeoutInterrupt = 1 << 6,
    OverrunInterrupt = 1 << 10
};
constexpr std::size_t fifoSize = 32;
constexpr std::uint32_t fifoOn = 1 << 4;

// UARTIFLS: 1/8, 1/4, 1/2, 3/4, 7/8 of the FIFO.
std::size_t level(std::uint32_t choice)
{
    constexpr std::size_t levels[8] = {4, 8, 16, 24, 28, 28, 28, 28};
    return levels[choice & 7];
}

} // namespace

FifoUart::FifoUart(Timebase &time, InterruptController &interrupts, unsigned irq)
    : m_time(time), m_interrupts(interrupts), m_irq(irq)
{
}

void FifoUart::reset()
{
    m_in.clear();
    m_out.clear();
    m_control = 0x300;
    m_levels = 0x12;
    m_lineControl = m_mask = m_raised = m_whole = m_fraction = m_latchedWhole = m_latchedFraction = 0;
    m_overrun = false;
    m_arrival = m_departure = m_silence = never;
    updateLine();
}

bool FifoUart::isListening() const { return m_line != nullptr && (m_control & 0x201) == 0x201 && octetTime() != 0; }
std::size_t FifoUart::room() const { return (m_lineControl & fifoOn) != 0 ? fifoSize : 1; }

Nanoseconds FifoUart::octetTime() const
{
    const std::uint64_t divisor = std::uint64_t{m_latchedWhole} * 64 + m_latchedFraction;
    return m_latchedWhole == 0 ? 0 : divisor * 16 * 10 * 1'000'000'000 / 64 / m_time.coreHz;
}

Nanoseconds FifoUart::nextEvent() const
{
    Nanoseconds next = m_arrival != never ? m_arrival : isListening() && m_line->hasOctet() ? m_time.now : never;
    next = next < m_departure ? next : m_departure;
    return next < m_silence ? next : m_silence;
}

void FifoUart::receive()
{
    if (!isListening()) {
        m_arrival = never;
        return;
    }
    if (m_arrival == never && m_line->hasOctet()) m_arrival = m_time.now + octetTime();
    while (m_arrival <= m_time.now) {
        const std::uint8_t octet = m_line->takeOctet();
        if (m_in.size() < room()) {
            m_in.push_back(octet);
        } else {
            // With a full FIFO the new octet is the one that is lost.
            m_overrun = true;
            m_raised |= OverrunInterrupt;
            ++m_overruns;
        }
        if (room() == 1 || m_in.size() >= level(m_levels >> 3)) m_raised |= RxInterrupt;
        m_silence = m_arrival + octetTime() * 32 / 10;
        m_arrival = m_line->hasOctet() ? m_arrival + octetTime() : never;
    }
}

void FifoUart::advance()
{
    receive();
    if (m_silence <= m_time.now) {
        m_silence = never;
        if (!m_in.empty()) m_raised |= TimeoutInterrupt;
    }
    while (m_departure <= m_time.now) {
        if (m_out.empty()) {
            m_departure = never;
            break;
        }
        if (m_line != nullptr) m_line->put(m_out.front());
        m_out.pop_front();
        if (m_out.size() <= (room() == 1 ? 0 : level(m_levels))) m_raised |= TxInterrupt;
        m_departure += octetTime();
    }
    updateLine();
}

void FifoUart::updateLine() { m_interrupts.setLine(m_irq, (m_raised & m_mask) != 0); }

std::uint32_t FifoUart::flags() const
{
    return (m_out.empty() ? 1u << 7 : 0) | (m_in.size() >= room() ? 1u << 6 : 0) | (m_out.size() >= room() ? 1u << 5 : 0)
        | (m_in.empty() ? 1u << 4 : 0) | (m_departure != never ? 1u << 3 : 0);
}

std::uint32_t FifoUart::read(std::uint32_t offset, unsigned)
{
    switch (offset) {
    case Data: {
        m_time.quietReads = 0;
        std::uint32_t value = m_overrun ? 1u << 11 : 0;
        if (!m_in.empty()) {
            value |= m_in.front();
            m_in.pop_front();
        }
        m_overrun = false;
        if (m_in.size() < level(m_levels >> 3)) m_raised &= ~std::uint32_t{RxInterrupt};
        if (m_in.empty()) m_raised &= ~std::uint32_t{TimeoutInterrupt};
        updateLine();
        return value;
    }
    case ReceiveStatus: return m_overrun ? 8 : 0;
    case Flags: m_time.quietReads += m_in.empty() ? 1 : 0; return flags();
    case WholeDivisor: return m_whole;
    case FractionDivisor: return m_fraction;
    case LineControl: return m_lineControl;
    case Control: return m_control;
    case Levels: return m_levels;
    case Mask: return m_mask;
    case Raised: return m_raised;
    case Masked: return m_raised & m_mask;
    default: return 0;
    }
}

void FifoUart::write(std::uint32_t offset, unsigned, std::uint32_t value)
{
    m_time.quietReads = 0;
    switch (offset) {
    case Data:
        if ((m_control & 0x101) == 0x101 && octetTime() != 0 && m_out.size() < room()) {
            m_out.push_back(static_cast<std::uint8_t>(value));
            if (m_out.size() > level(m_levels)) m_raised &= ~std::uint32_t{TxInterrupt};
            if (m_departure == never) m_departure = m_time.now;
        }
        break;
    case ReceiveStatus: m_overrun = false; break;
    case WholeDivisor: m_whole = value & 0xFFFF; break;
    case FractionDivisor: m_fraction = value & 0x3F; break;
    case LineControl:
        // The divisors are taken over by this write alone.
        m_lineControl = value & 0xFF;
        m_latchedWhole = m_whole;
        m_latchedFraction = m_fraction;
        break;
    case Control: {
        // What came while the receiver was off is lost.
        const bool listened = isListening();
        m_control = value & 0xFFFF;
        while (!listened && isListening() && m_line->hasOctet())
            m_line->takeOctet();
        break;
    }
    case Levels: m_levels = value & 0x3F; break;
    case Mask: m_mask = value & 0x7FF; break;
    case Clear: m_raised &= ~value; break;
    default: break;
    }
    advance();
}

} // namespace postbench
