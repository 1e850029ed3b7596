// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One block of two timers (SP804 style) with the chip's own clock enables.
#pragma once

#include <array>

#include "device.h"
#include "interruptcontroller.h"

namespace postbench {

class DualTimer : public Device
{
public:
    DualTimer(Timebase &time, InterruptController &interrupts, unsigned irq);
    std::uint32_t read(std::uint32_t offset, unsigned size) override;
    void write(std::uint32_t offset, unsigned size, std::uint32_t value) override;
    void advance() override;
    Nanoseconds nextEvent() const override;
    void reset() override;

private:
    struct Counter {
        std::uint32_t load = 0, control = 0x20, held = 0xFFFFFFFF;
        bool clocked = false, raised = false;
        Nanoseconds start = 0; // when it stood at `held`
        Nanoseconds zero = never;
    };
    Nanoseconds tick(const Counter &counter, std::uint64_t ticks) const;
    std::uint32_t value(const Counter &counter) const;
    bool runs(const Counter &counter) const { return counter.clocked && (counter.control & 0x80) != 0; }
    void settle(Counter &counter, std::uint32_t held);
    void updateLine();

    Timebase &m_time;
    InterruptController &m_interrupts;
    unsigned m_irq;
    std::array<Counter, 2> m_counters;
};

} // namespace postbench
