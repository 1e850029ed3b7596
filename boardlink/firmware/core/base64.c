// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Base64 in pieces.
#include "base64.h"

static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void base64_begin(struct base64 *base64, char *out, uint16_t capacity)
{
    base64->out = out;
    base64->capacity = capacity;
    base64->size = 0;
    base64->overflow = false;
    base64->held = 0;
    base64->bits = 0;
}

static void put_group(struct base64 *base64, uint8_t octets)
{
    if (base64->capacity - base64->size < 4) {
        base64->overflow = true;
        return;
    }
    for (uint8_t i = 0; i < 4; ++i)
        base64->out[base64->size++] = i <= octets ? letters[base64->bits >> (18 - 6 * i) & 63] : '=';
}

void base64_put(struct base64 *base64, const void *octets, uint16_t size)
{
    const uint8_t *at = octets;
    while (size--) {
        base64->bits |= (uint32_t)*at++ << (16 - 8 * base64->held);
        if (++base64->held < 3) continue;
        put_group(base64, 3);
        base64->held = 0;
        base64->bits = 0;
    }
}

void base64_end(struct base64 *base64)
{
    if (base64->held > 0) put_group(base64, base64->held);
    base64->held = 0;
    base64->bits = 0;
}

static int value_of(char letter)
{
    for (int i = 0; i < 64; ++i)
        if (letters[i] == letter) return i;
    return -1;
}

int base64_decode(uint8_t *out, uint16_t capacity, const char *in, uint16_t size)
{
    if (size % 4 != 0) return -1;
    uint16_t written = 0;
    for (uint16_t at = 0; at < size; at = (uint16_t)(at + 4)) {
        uint32_t bits = 0;
        int padding = 0;
        for (int i = 0; i < 4; ++i) {
            const int value = value_of(in[at + i]);
            // Padding stands at the very end, in one or two places.
            if (value < 0 && (in[at + i] != '=' || i < 2 || at + 4 != size)) return -1;
            if (value >= 0 && padding > 0) return -1;
            padding += value < 0;
            bits = bits << 6 | (uint32_t)(value < 0 ? 0 : value);
        }
        for (int i = 0; i < 3 - padding; ++i) {
            if (written == capacity) return -1;
            out[written++] = (uint8_t)(bits >> (16 - 8 * i));
        }
    }
    return written;
}
