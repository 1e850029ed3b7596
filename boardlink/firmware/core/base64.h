// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Base64 (RFC 4648) in pieces, into a caller's buffer.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct base64 {
    char *out;
    uint16_t capacity;
    uint16_t size; // written so far
    bool overflow; // something did not fit
    uint8_t held;  // octets that wait for their group of three
    uint32_t bits;
};

void base64_begin(struct base64 *base64, char *out, uint16_t capacity);
void base64_put(struct base64 *base64, const void *octets, uint16_t size);
void base64_end(struct base64 *base64); // the last group, padded

// The size of what was decoded, or -1: no base64, or it does not fit. out may be in: the result is never longer.
int base64_decode(uint8_t *out, uint16_t capacity, const char *in, uint16_t size);

#ifdef __cplusplus
}
#endif
