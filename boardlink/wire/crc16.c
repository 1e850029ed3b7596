// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// CRC-16/XMODEM without a table: one octet at a time by the polynomial's own shape (x^16 + x^12 + x^5 + 1).
#include "crc16.h"

uint16_t crc16(uint16_t crc, const void *octets, size_t size)
{
    const uint8_t *at = octets;
    uint32_t sum = crc;
    while (size-- > 0) {
        uint32_t octet = (sum >> 8) ^ *at++;
        octet ^= octet >> 4; // what the upper half of the octet adds to the lower one
        sum = ((sum << 8) ^ (octet << 12) ^ (octet << 5) ^ octet) & 0xFFFF;
    }
    return (uint16_t)sum;
}
