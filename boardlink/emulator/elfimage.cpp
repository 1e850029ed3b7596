// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Reads a 32-bit little-endian ARM ELF file (ELF for the Arm architecture; System V ABI, chapters 4 and 5).
#include "elfimage.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <iterator>
#include <span>
#include <stdexcept>

#include <elf.h>

#include "sha256.h"

namespace postbench {
namespace {

template<typename Record>
Record recordAt(std::span<const std::uint8_t> file, std::size_t offset)
{
    Record record{};
    if (offset > file.size() || file.size() - offset < sizeof record) throw std::runtime_error("the image is cut off");
    std::memcpy(&record, file.data() + offset, sizeof record);
    return record;
}

std::string fingerprintOf(std::span<const std::uint8_t> octets)
{
    sha256 sum{};
    std::uint8_t digest[32];
    sha256_begin(&sum);
    sha256_add(&sum, octets.data(), octets.size());
    sha256_end(&sum, digest);
    std::string text;
    for (std::uint8_t octet : digest) {
        text += "0123456789abcdef"[octet >> 4];
        text += "0123456789abcdef"[octet & 15];
    }
    return text;
}

} // namespace

ElfImage ElfImage::read(const std::string &path)
{
    std::ifstream stream(path, std::ios::binary);
    if (!stream) throw std::runtime_error(path + " cannot be read");
    const std::vector<std::uint8_t> file{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    const auto header = recordAt<Elf32_Ehdr>(file, 0);
    if (std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0 || header.e_ident[EI_CLASS] != ELFCLASS32
        || header.e_ident[EI_DATA] != ELFDATA2LSB || header.e_machine != EM_ARM || header.e_type != ET_EXEC)
        throw std::runtime_error(path + " is no program for this processor");
    ElfImage image;
    for (unsigned index = 0; index < header.e_phnum; ++index) {
        const auto part = recordAt<Elf32_Phdr>(file, header.e_phoff + index * header.e_phentsize);
        if (part.p_type != PT_LOAD || part.p_filesz == 0) continue;
        if (part.p_offset > file.size() || part.p_filesz > file.size() - part.p_offset)
            throw std::runtime_error(path + " is cut off");
        const auto from = file.begin() + part.p_offset;
        image.segments.push_back({part.p_paddr, {from, from + part.p_filesz}});
    }
    if (image.segments.empty()) throw std::runtime_error(path + " holds nothing to load");
    image.fingerprint = fingerprintOf(file);
    return image;
}

} // namespace postbench
