// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The octets that a firmware file puts into flash from address 0 on.
#pragma once

#include <QByteArray>

#include <expected>

namespace postbench {

struct FlashImageFault {
    enum class Kind { Empty, Elf, HexRecord, HexCheck, HexAddress, HexNoEnd, TooLarge } kind = Kind::Empty;
    int line = 0; // of a .hex file, from 1
};

// A .bin file as it is; an Intel HEX file by its records (00, 01, 02 to 05), gaps filled with FF, up to 128 KiB.
std::expected<QByteArray, FlashImageFault> flashImage(const QByteArray &file);

} // namespace postbench
