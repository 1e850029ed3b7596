// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The image that is run: an ELF file for this processor, read once, with the fingerprint of exactly these octets.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace postbench {

struct ElfImage {
    struct Segment {
        std::uint32_t address; // in flash (physical address of the segment)
        std::vector<std::uint8_t> octets;
    };
    std::vector<Segment> segments;
    std::string fingerprint; // SHA-256 of the whole file

    // Throws std::runtime_error with a sentence when the file is no such image.
    static ElfImage read(const std::string &path);
};

} // namespace postbench
