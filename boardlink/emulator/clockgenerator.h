// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Clock and reset generator: from which source and how fast the core runs.
#pragma once

#include <array>

#include "device.h"

namespace postbench {

class ClockGenerator : public Device
{
public:
    explicit ClockGenerator(Timebase &time);
    std::uint32_t read(std::uint32_t offset, unsigned size) override;
    void write(std::uint32_t offset, unsigned size, std::uint32_t value) override;
    // Only power-on resets this block: a system reset or the watchdog leaves the clock as it was.
    void powerOn();

private:
    std::uint32_t coreHz() const;
    std::array<std::uint32_t, 256> m_registers{};
    Timebase &m_time;
};

} // namespace postbench
