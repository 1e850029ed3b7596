// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What is wired to the chip on each board that can be emulated.
#pragma once

#include <array>
#include <string_view>

namespace postbench {

struct Pin {
    unsigned port; // 0: A
    unsigned number;
};

struct Wiring {
    std::string_view name;
    unsigned usbUart;    // which of the chip's UARTs the USB serial line is
    unsigned phyAddress; // on MDIO
    Pin mdio, mdc;
    bool phyInside; // its reset is PD_06
    std::array<Pin, 4> inputs;
};

// Data sheet and schematics; PC_06 is the user button of the W7500P board, the others are on the headers of both.
inline constexpr std::array<Wiring, 2> wirings = {{
    {"wizwiki-w7500p", 2, 1, {1, 15}, {1, 14}, true, {{{2, 6}, {0, 0}, {0, 1}, {0, 2}}}},
    {"wizwiki-w7500", 1, 7, {1, 14}, {1, 15}, false, {{{2, 6}, {0, 0}, {0, 1}, {0, 2}}}},
}};

} // namespace postbench
