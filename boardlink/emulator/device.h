// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What every peripheral of the emulated chip can do, and the time that they share.
#pragma once

#include <cstdint>

namespace postbench {

using Nanoseconds = std::uint64_t; // of the chip's own time since it was first powered
inline constexpr Nanoseconds never = ~Nanoseconds{0};

// The chip's time and clock, kept by the chip and read by its peripherals.
struct Timebase {
    Nanoseconds now = 0;
    std::uint32_t coreHz = 20'000'000; // out of reset: 8 MHz RC * 5 / 2
    // Reads in a row that told "nothing to do": a program that polls is seen by them and may sleep on the host.
    unsigned quietReads = 0;
};

class Device
{
public:
    Device() = default;
    Device(const Device &) = delete;
    Device &operator=(const Device &) = delete;
    virtual ~Device() = default;

    // offset: from the device's base. size: 1, 2 or 4 octets.
    virtual std::uint32_t read(std::uint32_t offset, unsigned size) = 0;
    virtual void write(std::uint32_t offset, unsigned size, std::uint32_t value) = 0;

    // Lets happen all that falls due until the timebase's now.
    virtual void advance() {}
    // When something happens without the program's doing; never: not by itself.
    virtual Nanoseconds nextEvent() const { return never; }
    // As after a system reset.
    virtual void reset() {}
};

} // namespace postbench
