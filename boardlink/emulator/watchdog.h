// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's watchdog (CMSDK APB watchdog): first expiry an NMI, second a reset.
#pragma once

#include "device.h"
#include "interruptcontroller.h"

namespace postbench {

class Watchdog : public Device
{
public:
    Watchdog(Timebase &time, InterruptController &interrupts);
    std::uint32_t read(std::uint32_t offset, unsigned size) override;
    void write(std::uint32_t offset, unsigned size, std::uint32_t value) override;
    void advance() override;
    Nanoseconds nextEvent() const override { return m_expiry; }
    void reset() override;
    // True once after the second expiry.
    bool takeBite();

private:
    void restart();
    std::uint32_t left() const;

    Timebase &m_time;
    InterruptController &m_interrupts;
    std::uint32_t m_load = 0xFFFFFFFF, m_control = 0;
    bool m_raised = false, m_locked = false, m_bite = false;
    Nanoseconds m_expiry = never;
};

} // namespace postbench
