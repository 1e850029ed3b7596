// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Numbers of network order in and out of octets, and an answer that never grows beyond its buffer.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct datagram {
    uint8_t *at;
    size_t size, capacity;
    bool full; // something did not fit: what is there must not be sent
};

static inline uint16_t datagram_u16(const uint8_t *at) { return (uint16_t)(at[0] << 8 | at[1]); }

static inline void datagram_put(struct datagram *to, const void *from, size_t size)
{
    if (to->full || size > to->capacity - to->size) {
        to->full = true;
        return;
    }
    memcpy(to->at + to->size, from, size);
    to->size += size;
}

static inline void datagram_put_u8(struct datagram *to, unsigned value)
{
    const uint8_t octet = (uint8_t)value;
    datagram_put(to, &octet, 1);
}

static inline void datagram_put_u16(struct datagram *to, unsigned value)
{
    datagram_put_u8(to, value >> 8);
    datagram_put_u8(to, value & 0xFF);
}

static inline void datagram_put_u32(struct datagram *to, uint32_t value)
{
    datagram_put_u16(to, value >> 16);
    datagram_put_u16(to, value & 0xFFFF);
}

static inline void datagram_put_zeros(struct datagram *to, size_t count)
{
    while (count-- > 0)
        datagram_put_u8(to, 0);
}
