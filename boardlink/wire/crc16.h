// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// CRC-16/XMODEM: polynomial 1021, initial value 0, high bit first, no final inversion; "123456789" has 31C3.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// crc: 0, or the value of what came before.
uint16_t crc16(uint16_t crc, const void *octets, size_t size);

#ifdef __cplusplus
}
#endif
