// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Flash rules: erasing sets the bits of a sector, writing only clears bits, word by word.
#include "flashmemory.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postbench {
namespace {

constexpr std::uint32_t alias = 0x10000000;
constexpr std::uint32_t bandGapTrim = 0xDB8; // the oscillator's follows it
// No document tells the times; these lie well inside what the vendor's own test tolerates (every command below 1 s).
constexpr Nanoseconds sectorEraseTime = 4'000'000, wordTime = 30'000;

} // namespace

FlashMemory::FlashMemory(const std::string &path)
{
    constexpr std::size_t size = codeSize + pageSize;
    struct stat found{};
    if (!path.empty()) {
        m_file = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (m_file < 0 || fstat(m_file, &found) != 0) throw std::runtime_error(path + " cannot be opened");
        if (flock(m_file, LOCK_EX | LOCK_NB) != 0) throw std::runtime_error(path + " is in use by another emulated board");
        if (found.st_size != 0 && found.st_size != static_cast<off_t>(size))
            throw std::runtime_error(path + " is not the flash of an emulated board");
        if (ftruncate(m_file, size) != 0) throw std::runtime_error(path + " cannot be written");
    }
    const int flags = m_file < 0 ? MAP_PRIVATE | MAP_ANONYMOUS : MAP_SHARED;
    void *mapped = mmap(nullptr, size, PROT_READ | PROT_WRITE, flags, m_file, 0);
    if (mapped == MAP_FAILED) throw std::runtime_error("no memory for the flash");
    m_octets = static_cast<std::uint8_t *>(mapped);
    if (found.st_size != 0) return;
    std::memset(m_octets, 0xFF, size);
    // A chip is sold with all locks open.
    const std::uint32_t locks[5] = {0x8A758A75, 0x8A758A75, 0x8A758A75, 0, 0xFFFFFFFF};
    std::memcpy(page() + lockOffset, locks, sizeof locks);
    // Trim values with their mark of validity, which start-up code copies.
    const std::uint32_t trims[2] = {0xAA550010, 0xAA550200};
    std::memcpy(page() + bandGapTrim, trims, sizeof trims);
}

FlashMemory::~FlashMemory()
{
    if (m_octets != nullptr) munmap(m_octets, codeSize + pageSize);
    if (m_file >= 0) close(m_file);
}

void FlashMemory::load(std::uint32_t address, const std::uint8_t *octets, std::size_t size)
{
    if (address > codeSize || size > codeSize - address) throw std::runtime_error("the image does not fit into the flash");
    std::memcpy(code() + address, octets, size);
}

std::uint8_t *FlashMemory::at(std::uint32_t address, std::uint32_t size)
{
    address &= ~alias;
    if (address < codeSize && size <= codeSize - address) return code() + address;
    const bool isData = address >= 0x3FE00 && address < 0x40000 && size <= 0x40000 - address;
    return isData ? page() + (address - pageAddress) : nullptr;
}

bool FlashMemory::cutsNow()
{
    if (!m_untilCut) return false;
    if (*m_untilCut > 0) {
        --*m_untilCut;
        return false;
    }
    m_untilCut.reset();
    m_cut = true;
    return true;
}

FlashMemory::Result FlashMemory::erase(std::uint32_t address, std::uint32_t size)
{
    address &= ~(sectorSize - 1);
    std::uint8_t *target = at(address, size);
    if (target == nullptr) return Result::BadAddress;
    for (std::uint32_t done = 0; done < size && !m_cut; done += sectorSize) {
        // Half erased: the lower half is blank, the upper half as it was.
        std::memset(target + done, 0xFF, cutsNow() ? sectorSize / 2 : sectorSize);
        ++m_erased;
    }
    m_changes.emplace_back(address & ~alias, size);
    // A block takes as long as a sector: the array is erased at once.
    m_duration += sectorEraseTime;
    return Result::Done;
}

FlashMemory::Result FlashMemory::program(std::uint32_t address, const std::uint8_t *octets, std::uint32_t size)
{
    if (size == 0) return Result::BadSize;
    std::uint8_t *target = at(address, size);
    if (target == nullptr) return Result::BadAddress;
    m_changes.emplace_back(address & ~alias, size);
    for (std::uint32_t done = 0; done < size && !m_cut;) {
        // The ROM writes octets up to a word's start, then words, then octets.
        const std::uint32_t step = ((address + done) & 3) == 0 && size - done >= 4 ? 4 : 1;
        const bool cut = cutsNow();
        for (std::uint32_t index = 0; index < step; ++index) {
            // Half written: of the first half of the bits each zero came through, of the others none.
            const std::uint8_t wanted = octets[done + index];
            const bool reached = !cut || (step == 4 && index < 2);
            target[done + index] &= reached ? wanted : cut && step == 1 ? static_cast<std::uint8_t>(wanted | 0xF0) : 0xFF;
        }
        done += step;
        m_duration += wordTime;
        ++m_words;
    }
    return Result::Done;
}

bool FlashMemory::takeCut() { return std::exchange(m_cut, false); }
Nanoseconds FlashMemory::takeDuration() { return std::exchange(m_duration, 0); }

} // namespace postbench
