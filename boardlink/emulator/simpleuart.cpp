// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// UART2: paced in the chip's time, so that a program that is late loses octets as it would on the chip.
#include "simpleuart.h"

namespace postbench {
namespace {

enum Register : std::uint32_t { Data = 0x00, State = 0x04, Control = 0x08, Raised = 0x0C, Divisor = 0x10 };
enum StateBit : std::uint32_t { TxFull = 1, RxFull = 2, TxOverrun = 4, RxOverrun = 8 };
enum ControlBit : std::uint32_t {
    TxOn = 1,
    RxOn = 2,
    TxInterrupt = 4,
    RxInterrupt = 8,
    TxOverrunInterrupt = 16,
    RxOverrunInterrupt = 32
};

} // namespace

SimpleUart::SimpleUart(Timebase &time, InterruptController &interrupts, unsigned irq)
    : m_time(time), m_interrupts(interrupts), m_irq(irq)
{
}

void SimpleUart::reset()
{
    m_control = m_state = m_raised = m_divisor = 0;
    m_arrival = m_departure = never;
    updateLine();
}

Nanoseconds SimpleUart::octetTime() const
{
    // CMSDK APB UART: the divisor is at least 16.
    return m_divisor < 16 ? 0 : std::uint64_t{m_divisor} * 10 * 1'000'000'000 / m_time.coreHz;
}

bool SimpleUart::isListening() const { return m_line != nullptr && (m_control & RxOn) != 0 && octetTime() != 0; }

Nanoseconds SimpleUart::nextEvent() const
{
    const Nanoseconds arrival = m_arrival != never ? m_arrival : isListening() && m_line->hasOctet() ? m_time.now : never;
    return arrival < m_departure ? arrival : m_departure;
}

void SimpleUart::receive()
{
    if (!isListening()) {
        m_arrival = never;
        return;
    }
    if (m_arrival == never && m_line->hasOctet()) m_arrival = m_time.now + octetTime();
    while (m_arrival <= m_time.now) {
        if (!m_line->hasOctet()) {
            m_arrival = never;
            return;
        }
        if ((m_state & RxFull) != 0) {
            m_state |= RxOverrun;
            m_raised |= (m_control & RxOverrunInterrupt) != 0 ? 8 : 0;
            ++m_overruns;
        }
        // What was not fetched is overwritten.
        m_received = m_line->takeOctet();
        m_state |= RxFull;
        m_raised |= (m_control & RxInterrupt) != 0 ? 2 : 0;
        // The next one follows without a gap when it waits already.
        m_arrival = m_line->hasOctet() ? m_arrival + octetTime() : never;
    }
}

void SimpleUart::advance()
{
    receive();
    while (m_departure <= m_time.now) {
        if ((m_state & TxFull) == 0) {
            m_departure = never;
            break;
        }
        if (m_line != nullptr) m_line->put(m_waiting);
        m_state &= ~std::uint32_t{TxFull};
        m_departure += octetTime();
        m_raised |= (m_control & TxInterrupt) != 0 ? 1 : 0;
    }
    updateLine();
}

void SimpleUart::updateLine() { m_interrupts.setLine(m_irq, m_raised != 0); }

std::uint32_t SimpleUart::read(std::uint32_t offset, unsigned)
{
    switch (offset) {
    case Data: {
        m_time.quietReads = 0;
        m_state &= ~std::uint32_t{RxFull};
        return m_received;
    }
    case State:
        // Nothing came, or there is still no room to send: a program that asks for this again and again waits.
        if ((m_state & (RxFull | RxOverrun)) == 0) ++m_time.quietReads;
        return m_state;
    case Control: return m_control;
    case Raised: return m_raised;
    case Divisor: return m_divisor;
    default: return 0;
    }
}

void SimpleUart::write(std::uint32_t offset, unsigned, std::uint32_t value)
{
    m_time.quietReads = 0;
    switch (offset) {
    case Data:
        if ((m_control & TxOn) == 0 || octetTime() == 0) break;
        if ((m_state & TxFull) != 0) m_state |= TxOverrun;
        m_waiting = static_cast<std::uint8_t>(value);
        m_state |= TxFull;
        if (m_departure == never) m_departure = m_time.now;
        break;
    case State: m_state &= ~(value & (TxOverrun | RxOverrun)); break;
    case Control: {
        // What came while the receiver was off is lost.
        const bool listened = isListening();
        m_control = value & 0x7F;
        while (!listened && isListening() && m_line->hasOctet())
            m_line->takeOctet();
        break;
    }
    case Raised: m_raised &= ~value; break;
    case Divisor: m_divisor = value & 0xFFFFF; break;
    default: break;
    }
    advance();
}

} // namespace postbench
