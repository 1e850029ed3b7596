// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The processor's own registers at 0xE000E000: SysTick, interrupt controller, system control block.
#pragma once

#include "device.h"
#include "interruptcontroller.h"

namespace postbench {

class SystemControl : public Device
{
public:
    SystemControl(Timebase &time, InterruptController &interrupts);
    std::uint32_t read(std::uint32_t offset, unsigned size) override;
    void write(std::uint32_t offset, unsigned size, std::uint32_t value) override;
    void advance() override;
    Nanoseconds nextEvent() const override { return (m_control & 2) != 0 ? m_zero : never; }
    void reset() override;
    // True once after the program asked for a reset (AIRCR.SYSRESETREQ).
    bool takeResetRequest();
    // SCR.SLEEPONEXIT.
    bool sleepsOnExit() const { return (m_sleep & 2) != 0; }

private:
    Nanoseconds ticks(std::uint64_t count) const { return count * 1'000'000'000 / m_time.coreHz; }
    std::uint32_t tickValue() const;
    void restartTick();
    std::uint32_t readPriorities(unsigned first) const;
    void writePriorities(unsigned first, std::uint32_t value);

    Timebase &m_time;
    InterruptController &m_interrupts;
    std::uint32_t m_control = 0, m_reload = 0, m_sleep = 0;
    bool m_counted = false, m_resetRequest = false;
    Nanoseconds m_zero = never; // when SysTick reaches 0
};

} // namespace postbench
