// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The random number register.
#include "plainregisters.h"

#include <random>

namespace postbench {

std::uint32_t RandomRegisters::read(std::uint32_t offset, unsigned size)
{
    if (offset != 0x10) return PlainRegisters::read(offset, size);
    // On the chip the start differs by the moment at which the PLL locks: here by the host's own chance.
    if (m_state == 0) m_state = std::random_device{}() | 1;
    m_state ^= static_cast<std::uint32_t>(m_time.now);
    for (int step = 0; step < 32; ++step)
        m_state = (m_state >> 1) ^ ((m_state & 1) != 0 ? 0xE0000202 : 0);
    return m_state;
}

} // namespace postbench
