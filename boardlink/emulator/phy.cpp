// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The PHY's side of MDIO: it takes a bit with each rising edge and shows its own after it.
#include "phy.h"

#include <utility>

namespace postbench {

Phy::Phy(unsigned address) : m_address(address) {}

void Phy::reset()
{
    m_ones = m_bit = 0;
    m_data = true;
    m_reading = false;
}

void Phy::setLink(bool up)
{
    m_linkWasLost = m_linkWasLost || (m_link && !up);
    m_link = up;
}

std::uint16_t Phy::readRegister(unsigned number)
{
    switch (number) {
    case 0: return 0x3100;
    case 1: {
        // The link bit latches a loss until it has been read once.
        const bool up = m_link && !std::exchange(m_linkWasLost, false);
        return static_cast<std::uint16_t>(0x7849 | (up ? 0x0004 : 0) | (m_link ? 0x0020 : 0));
    }
    case 2: return 0x0243; // IC+
    case 3: return 0x0C54;
    default: return 0xFFFF;
    }
}

void Phy::clock(bool data, bool driven)
{
    m_data = true;
    if (m_bit == 0) {
        // Start is 01 after a preamble of 32 ones; the 0 is the frame's first bit.
        if (data)
            m_ones = m_ones < 32 ? m_ones + 1 : 32;
        else if (std::exchange(m_ones, 0) == 32 && driven)
            m_bit = 1;
        m_frame = 0;
        return;
    }
    if (m_bit < 14) m_frame = m_frame << 1 | (data ? 1 : 0);
    ++m_bit;
    if (m_bit == 14) {
        // 1, operation (2), PHY (5), register (5).
        const bool mine = ((m_frame >> 5) & 0x1F) == m_address && (m_frame >> 12) == 1;
        m_reading = mine && ((m_frame >> 10) & 3) == 2;
        if (m_reading) m_answer = readRegister(m_frame & 0x1F);
    } else if (m_bit == 15 && m_reading) {
        m_data = false; // second half of the turn-around
    } else if (m_bit >= 16 && m_bit < 32 && m_reading) {
        m_data = ((m_answer >> (31 - m_bit)) & 1) != 0;
    } else if (m_bit == 32) {
        m_bit = 0;
        m_reading = false;
    }
}

} // namespace postbench
