// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// UART2 of the chip: one octet of room in each direction, 8N1, no flow control (w7500 data sheet: S_UART).
#pragma once

#include "device.h"
#include "interruptcontroller.h"
#include "ptyline.h"

namespace postbench {

class SimpleUart : public Device
{
public:
    SimpleUart(Timebase &time, InterruptController &interrupts, unsigned irq);
    void connect(SerialLine *line) { m_line = line; }

    std::uint32_t read(std::uint32_t offset, unsigned size) override;
    void write(std::uint32_t offset, unsigned size, std::uint32_t value) override;
    void advance() override;
    Nanoseconds nextEvent() const override;
    void reset() override;
    bool isListening() const;
    std::uint64_t overruns() const { return m_overruns; }
    // Length of one octet with start and stop bit. 0: no rate is set.
    Nanoseconds octetTime() const;

private:
    void receive();
    void updateLine();

    Timebase &m_time;
    InterruptController &m_interrupts;
    unsigned m_irq;
    SerialLine *m_line = nullptr;
    std::uint32_t m_control = 0, m_state = 0, m_raised = 0, m_divisor = 0;
    std::uint8_t m_received = 0, m_waiting = 0;
    Nanoseconds m_arrival = never;   // when the octet on the wire is whole
    Nanoseconds m_departure = never; // when the shift register is free
    std::uint64_t m_overruns = 0;
};

} // namespace postbench
