// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SHA-256 (FIPS 180-4), so that the emulator can tell which image it runs.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace postbench {

// Lower-case hexadecimal.
std::string fingerprintOf(std::span<const std::uint8_t> octets);

} // namespace postbench
