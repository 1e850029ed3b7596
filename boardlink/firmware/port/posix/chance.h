// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Numbers that look like chance and come again with the same seed.
#pragma once

#include <stdbool.h>
#include <stdint.h>

// xorshift by G. Marsaglia, 2003; any seed will do.
static inline uint32_t chance_next(uint32_t *seed)
{
    uint32_t x = *seed ? *seed : 0x9E3779B9u;
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    *seed = x;
    return x >> 3;
}

static inline bool chance_of_million(uint32_t *seed, uint32_t times) { return times > 0 && chance_next(seed) % 1000000 < times; }
