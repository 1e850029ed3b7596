// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// xtext, both ways.
#include "xtext.h"

namespace postbench {

namespace {

constexpr char hexDigits[] = "0123456789ABCDEF"; // upper case: RFC 3461 section 4

bool isPlain(char c) { return c > ' ' && c < '\x7f' && c != '+' && c != '='; }

int hexValue(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

QByteArray toXtext(QByteArrayView bytes)
{
    QByteArray xtext;
    xtext.reserve(bytes.size());
    for (const char c : bytes) {
        if (isPlain(c)) {
            xtext.append(c);
            continue;
        }
        const auto octet = static_cast<unsigned char>(c);
        xtext.append('+').append(hexDigits[octet >> 4]).append(hexDigits[octet & 15]);
    }
    return xtext;
}

std::optional<QByteArray> fromXtext(QByteArrayView xtext)
{
    QByteArray bytes;
    bytes.reserve(xtext.size());
    for (qsizetype i = 0; i < xtext.size(); ++i) {
        if (isPlain(xtext[i])) {
            bytes.append(xtext[i]);
            continue;
        }
        if (xtext[i] != '+' || i + 2 >= xtext.size()) return std::nullopt;
        const int high = hexValue(xtext[i + 1]);
        const int low = hexValue(xtext[i + 2]);
        if (high < 0 || low < 0) return std::nullopt;
        bytes.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return bytes;
}

} // namespace postbench
