// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Registers that keep what is written and do nothing else: pin functions, pads, PWM, ADC, RTC, system configuration.
#pragma once

#include <array>

#include "device.h"

namespace postbench {

class PlainRegisters : public Device
{
public:
    std::uint32_t read(std::uint32_t offset, unsigned) override { return m_registers[(offset / 4) % m_registers.size()]; }
    void write(std::uint32_t offset, unsigned, std::uint32_t value) override { set(offset, value); }
    void reset() override { m_registers.fill(0); }
    std::uint32_t get(std::uint32_t offset) const { return m_registers[(offset / 4) % m_registers.size()]; }
    void set(std::uint32_t offset, std::uint32_t value) { m_registers[(offset / 4) % m_registers.size()] = value; }

private:
    std::array<std::uint32_t, 1024> m_registers{};
};

// System configuration: bits of the reset cause are cleared by writing them.
class ResetInformation : public PlainRegisters
{
public:
    static constexpr std::uint32_t cause = 0x10, resetOnLockUp = 0x08;
    void write(std::uint32_t offset, unsigned, std::uint32_t value) override
    {
        set(offset, offset == cause ? get(cause) & ~value : value);
    }
};

// The pseudo-random numbers of the chip's RNG: a shift register that runs with the clock.
class RandomRegisters : public PlainRegisters
{
public:
    explicit RandomRegisters(Timebase &time) : m_time(time) {}
    std::uint32_t read(std::uint32_t offset, unsigned size) override;

private:
    Timebase &m_time;
    std::uint32_t m_state = 0;
};

} // namespace postbench
