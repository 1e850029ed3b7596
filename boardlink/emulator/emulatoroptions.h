// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The words on the emulator's command line.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "wiring.h"

namespace postbench {

struct EmulatorOptions {
    std::string image, flash, control;
    std::vector<std::string> routes, hosts;
    std::uint16_t receiverPort = 0;
    bool bootHigh = false, json = false;
    const Wiring *wiring = &wirings[0];

    // Nothing: the words make no sense, or help was asked for; what is right was then printed.
    static std::optional<EmulatorOptions> read(int count, char **words);
};

} // namespace postbench
