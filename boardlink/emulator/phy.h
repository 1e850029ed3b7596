// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// An Ethernet PHY as far as MDIO shows it: the link state, read bit by bit (IEEE 802.3 clause 22).
#pragma once

#include <cstdint>

namespace postbench {

class Phy
{
public:
    explicit Phy(unsigned address);

    void setLink(bool up);
    // A rising edge of MDC. data: the level on MDIO; driven: by the chip.
    void clock(bool data, bool driven);
    // The level that the PHY gives, high (pull-up) when it does not drive.
    bool data() const { return m_data; }
    void reset();

private:
    std::uint16_t readRegister(unsigned number);

    unsigned m_address;
    bool m_link = true, m_linkWasLost = false;
    bool m_data = true;
    unsigned m_ones = 0; // of the preamble
    unsigned m_bit = 0;  // of the frame, 0: none has begun
    std::uint32_t m_frame = 0;
    std::uint16_t m_answer = 0;
    bool m_reading = false;
};

} // namespace postbench
