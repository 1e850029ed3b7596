// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the control channel can ask for: faults of power, link, peer and network, inputs, figures.
#pragma once

#include <string>
#include <vector>

#include "emulatedchip.h"

namespace postbench {

class FaultCommands
{
public:
    FaultCommands(EmulatedChip &chip, FlashMemory &flash, Surroundings &surroundings, PtyLine &line, std::string fingerprint);

    // "ok", "ok KEY=VALUE ..." or "error REASON". The README has the list.
    std::string run(const std::string &line);
    bool isQuitAsked() const { return m_quit; }

private:
    using Words = std::vector<std::string>;
    std::string power(const Words &words);
    std::string chip(const Words &words);
    std::string network(const Words &words);
    std::string stats() const;

    EmulatedChip &m_chip;
    FlashMemory &m_flash;
    Surroundings &m_surroundings;
    PtyLine &m_line;
    std::string m_fingerprint;
    bool m_quit = false;
};

} // namespace postbench
