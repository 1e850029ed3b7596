// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The time of day from an SNTP server (RFC 4330): one question, one answer that must be to it.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { SNTP_SIZE = 48, SNTP_PORT = 123 };

// Writes a question. cookie: unforeseeable; it stands where our own time would, and must come back.
void sntp_question(uint8_t out[SNTP_SIZE], const uint32_t cookie[2]);
// Seconds since 1970-01-01 UTC, or 0: not the answer to that question, or from a server that does not know the time.
uint64_t sntp_read(const uint8_t *datagram, uint16_t size, const uint32_t cookie[2]);

#ifdef __cplusplus
}
#endif
