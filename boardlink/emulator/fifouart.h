// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// UART0 and UART1 of the chip: PL011-like, 32 octets of room in each direction.
#pragma once

#include <deque>

#include "device.h"
#include "interruptcontroller.h"
#include "ptyline.h"

namespace postbench {

class FifoUart : public Device
{
public:
    FifoUart(Timebase &time, InterruptController &interrupts, unsigned irq);
    void connect(SerialLine *line) { m_line = line; }

    std::uint32_t read(std::uint32_t offset, unsigned size) override;
    void write(std::uint32_t offset, unsigned size, std::uint32_t value) override;
    void advance() override;
    Nanoseconds nextEvent() const override;
    void reset() override;
    bool isListening() const;
    std::uint64_t overruns() const { return m_overruns; }

private:
    std::size_t room() const;
    Nanoseconds octetTime() const;
    std::uint32_t flags() const;
    void receive();
    void updateLine();

    Timebase &m_time;
    InterruptController &m_interrupts;
    unsigned m_irq;
    SerialLine *m_line = nullptr;
    std::deque<std::uint8_t> m_in, m_out;
    std::uint32_t m_control = 0x300, m_lineControl = 0, m_levels = 0x12, m_mask = 0, m_raised = 0;
    std::uint32_t m_whole = 0, m_fraction = 0, m_latchedWhole = 0, m_latchedFraction = 0;
    bool m_overrun = false;
    Nanoseconds m_arrival = never, m_departure = never, m_silence = never;
    std::uint64_t m_overruns = 0;
};

} // namespace postbench
