// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The clock tree as far as it concerns the core: FOUT = FIN * M / N / OD, and the core's selection and prescaler.
#include "clockgenerator.h"

namespace postbench {
namespace {

enum Register : std::uint32_t {
    PllOn = 0x10,
    PllFactors = 0x14,
    PllBypass = 0x1C,
    PllInput = 0x20,
    CoreSource = 0x30,
    CorePrescale = 0x34
};
constexpr std::uint32_t oscillatorHz = 8'000'000; // the RC one, and the crystal of both boards

} // namespace

ClockGenerator::ClockGenerator(Timebase &time) : m_time(time) { powerOn(); }

void ClockGenerator::powerOn()
{
    m_registers.fill(0);
    m_registers[PllOn / 4] = 1;
    m_registers[PllFactors / 4] = 0x00050200;
    m_registers[0x18 / 4] = 1;
    // Source selections stand at 1, the PLL.
    for (std::uint32_t offset :
         {0x30, 0x40, 0x60, 0x70, 0x80, 0xB0, 0xC0, 0xD0, 0xE0, 0xF0, 0x100, 0x110, 0x120, 0x130, 0x140, 0x150})
        m_registers[offset / 4] = 1;
    m_registers[0x160 / 4] = 3;
    m_time.coreHz = coreHz();
}

std::uint32_t ClockGenerator::coreHz() const
{
    const std::uint32_t factors = m_registers[PllFactors / 4];
    const std::uint32_t multiplier = (factors >> 16) & 0x3F, divider = (factors >> 8) & 0x3F;
    const std::uint32_t output = (1u << (factors & 1)) * (1u << ((factors >> 1) & 1));
    std::uint32_t hz = oscillatorHz;
    if (m_registers[CoreSource / 4] < 2 && (m_registers[PllBypass / 4] & 1) == 0 && divider != 0 && multiplier != 0)
        hz = oscillatorHz * multiplier / divider / output;
    return hz >> (m_registers[CorePrescale / 4] & 3);
}

std::uint32_t ClockGenerator::read(std::uint32_t offset, unsigned) { return offset < 0x400 ? m_registers[offset / 4] : 0; }

void ClockGenerator::write(std::uint32_t offset, unsigned, std::uint32_t value)
{
    if (offset >= 0x400) return;
    m_registers[offset / 4] = value;
    m_time.coreHz = coreHz();
}

} // namespace postbench
