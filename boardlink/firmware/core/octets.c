// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Octets without a C library.
#include "octets.h"

#include "at.h"

void octets_copy(void *to, const void *from, size_t size)
{
    uint8_t *out = to;
    const uint8_t *in = from;
    while (size--)
        *out++ = *in++;
}

void octets_move(void *to, const void *from, size_t size)
{
    uint8_t *out = to;
    const uint8_t *in = from;
    if (out <= in) {
        octets_copy(to, from, size);
        return;
    }
    while (size--)
        out[size] = in[size];
}

void octets_fill(void *to, uint8_t octet, size_t size)
{
    uint8_t *out = to;
    while (size--)
        *out++ = octet;
}

bool octets_equal(const void *one, const void *other, size_t size)
{
    const uint8_t *left = one;
    const uint8_t *right = other;
    while (size--)
        if (*left++ != *right++) return false;
    return true;
}

bool octets_are_zero(const void *octets, size_t size)
{
    const uint8_t *at = octets;
    while (size--)
        if (*at++ != 0) return false;
    return true;
}

char octets_lower(char letter) { return letter >= 'A' && letter <= 'Z' ? (char)(letter - 'A' + 'a') : letter; }

bool octets_alike(const char *one, const char *other, size_t size)
{
    while (size--)
        if (octets_lower(*one++) != octets_lower(*other++)) return false;
    return true;
}

struct text octets_text(const char *string)
{
    struct text text = {string, 0};
    while (string[text.size] != 0)
        ++text.size;
    return text;
}

uint16_t octets_get16(const uint8_t *from) { return (uint16_t)(from[0] << 8 | from[1]); }

uint32_t octets_get32(const uint8_t *from) { return (uint32_t)octets_get16(from) << 16 | octets_get16(from + 2); }

void octets_put16(uint8_t *to, uint16_t number)
{
    to[0] = (uint8_t)(number >> 8);
    to[1] = (uint8_t)number;
}

void octets_put32(uint8_t *to, uint32_t number)
{
    octets_put16(to, (uint16_t)(number >> 16));
    octets_put16(to + 2, (uint16_t)number);
}

uint8_t octets_character(const char *octets, size_t size)
{
    if (size == 0) return 0;
    const uint8_t lead = (uint8_t)octets[0];
    uint8_t length = 1;
    if (lead >= 0xF0)
        length = 4;
    else if (lead >= 0xE0)
        length = 3;
    else if (lead >= 0x80)
        length = 2;
    return length <= size && at_is_utf8(octets, length) ? length : 0;
}

bool octets_read_ip(struct text text, uint8_t ip[4])
{
    if (text.size > 2 && text.octets[0] == '[' && text.octets[text.size - 1] == ']') {
        ++text.octets;
        text.size = (uint16_t)(text.size - 2);
    }
    int part = 0;
    int digits = 0;
    unsigned number = 0;
    for (uint16_t i = 0; i <= text.size; ++i) {
        if (i == text.size || text.octets[i] == '.') {
            if (digits == 0 || part == 4) return false;
            ip[part++] = (uint8_t)number;
            number = 0;
            digits = 0;
            continue;
        }
        if (text.octets[i] < '0' || text.octets[i] > '9' || ++digits > 3) return false;
        number = number * 10 + (unsigned)(text.octets[i] - '0');
        if (number > 255) return false;
    }
    return part == 4;
}
