// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's flash: code, the two data sectors, what a write may do, and what a power cut leaves; kept in a file.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "device.h"

namespace postbench {

class FlashMemory
{
public:
    static constexpr std::uint32_t codeSize = 0x20000, sectorSize = 256, blockSize = 4096;
    static constexpr std::uint32_t pageAddress = 0x3F000, pageSize = 0x1000; // holds the locks, the trim values, DAT0 and DAT1
    static constexpr std::uint32_t lockOffset = 0xC00, dataOffset = 0xE00;   // in that page
    enum class Result : std::uint32_t { Done = 0, BadSize = 1, BadAddress = 2 };

    // The file is mapped, so that what is written is kept however the program ends. An empty path: nothing is kept.
    // Throws std::runtime_error when the file is no flash of this chip, or another program has it.
    explicit FlashMemory(const std::string &path);
    ~FlashMemory();
    FlashMemory(const FlashMemory &) = delete;
    FlashMemory &operator=(const FlashMemory &) = delete;

    std::uint8_t *code() { return m_octets; }
    std::uint8_t *page() { return m_octets + codeSize; }
    // Writes an image below every rule, as a programmer does.
    void load(std::uint32_t address, const std::uint8_t *octets, std::size_t size);

    // address: as the program sees it, or with the 0x10000000 alias. Each takes chip time, told by takeDuration().
    Result erase(std::uint32_t address, std::uint32_t size);
    Result program(std::uint32_t address, const std::uint8_t *octets, std::uint32_t size);

    // The power goes while the n-th operation from now runs: a word half written, a sector half erased.
    void cutAfter(std::uint64_t operations) { m_untilCut = operations; }
    bool takeCut();
    Nanoseconds takeDuration();
    // Code that was changed since this was last asked: address and size.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> takeChanges() { return std::exchange(m_changes, {}); }
    std::uint64_t writtenWords() const { return m_words; }
    std::uint64_t erasedSectors() const { return m_erased; }

private:
    std::uint8_t *at(std::uint32_t address, std::uint32_t size);
    bool cutsNow();

    std::uint8_t *m_octets = nullptr;
    int m_file = -1;
    std::optional<std::uint64_t> m_untilCut;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> m_changes;
    bool m_cut = false;
    Nanoseconds m_duration = 0;
    std::uint64_t m_words = 0, m_erased = 0;
};

} // namespace postbench
