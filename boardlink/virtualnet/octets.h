// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Numbers of network order in and out of octets, and an answer that never grows beyond its buffer.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct octets {
    uint8_t *at;
    size_t size, capacity;
    bool full; // something did not fit: what is there must not be sent
};

static inline uint16_t octets_u16(const uint8_t *at) { return (uint16_t)(at[0] << 8 | at[1]); }

static inline void octets_put(struct octets *to, const void *from, size_t size)
{
    if (to->full || size > to->capacity - to->size) {
        to->full = true;
        return;
    }
    memcpy(to->at + to->size, from, size);
    to->size += size;
}

static inline void octets_put_u8(struct octets *to, unsigned value)
{
    const uint8_t octet = (uint8_t)value;
    octets_put(to, &octet, 1);
}

static inline void octets_put_u16(struct octets *to, unsigned value)
{
    octets_put_u8(to, value >> 8);
    octets_put_u8(to, value & 0xFF);
}

static inline void octets_put_u32(struct octets *to, uint32_t value)
{
    octets_put_u16(to, value >> 16);
    octets_put_u16(to, value & 0xFFFF);
}

static inline void octets_put_zeros(struct octets *to, size_t count)
{
    while (count-- > 0)
        octets_put_u8(to, 0);
}
