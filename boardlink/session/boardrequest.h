// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the host writes: command lines with number and check, and values in the one canonical form (PROTOCOL.md section 1).
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace postbench {

// `"..."` with escapes where they must be.
QByteArray boardString(QByteArrayView octets);
// `text` with "#number*check" and CR.
QByteArray boardRequest(QByteArrayView text, quint16 number);
// Octets of the line before its CR, which the board's limit counts.
qsizetype boardRequestSize(QByteArrayView text);
// The CRC-16/XMODEM of a payload as AT+CFGDATA wants it: 4 hexadecimal digits.
QByteArray payloadCheck(QByteArrayView payload);

} // namespace postbench
