// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SHA-256 (FIPS 180-4 section 6.2) with a schedule of 16 words, which is all that a small stack has room for.
#include "sha256.h"

static const uint32_t round_constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01,
    0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
    0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
    0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
    0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
    0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

static const uint32_t first_state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

static uint32_t rotated(uint32_t word, unsigned bits) { return (word >> bits) | (word << (32 - bits)); }

static uint32_t word_at(const uint8_t *octets)
{
    return ((uint32_t)octets[0] << 24) | ((uint32_t)octets[1] << 16) | ((uint32_t)octets[2] << 8) | octets[3];
}

// Schedule word t (16 or later) takes the place of word t - 16.
static uint32_t next_word(uint32_t words[16], unsigned t)
{
    uint32_t early = words[(t + 1) & 15], late = words[(t + 14) & 15];
    uint32_t sigma0 = rotated(early, 7) ^ rotated(early, 18) ^ (early >> 3);
    uint32_t sigma1 = rotated(late, 17) ^ rotated(late, 19) ^ (late >> 10);
    words[t & 15] += sigma0 + words[(t + 9) & 15] + sigma1;
    return words[t & 15];
}

static void take_block(struct sha256 *sha)
{
    uint32_t words[16], s[8];
    for (unsigned i = 0; i < 8; ++i)
        s[i] = sha->state[i];
    for (unsigned t = 0; t < 64; ++t) {
        uint32_t word = t < 16 ? (words[t] = word_at(sha->block + 4 * t)) : next_word(words, t);
        uint32_t sum1 = rotated(s[4], 6) ^ rotated(s[4], 11) ^ rotated(s[4], 25);
        uint32_t choice = (s[4] & s[5]) ^ (~s[4] & s[6]);
        uint32_t first = s[7] + sum1 + choice + round_constants[t] + word;
        uint32_t sum0 = rotated(s[0], 2) ^ rotated(s[0], 13) ^ rotated(s[0], 22);
        uint32_t majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]);
        for (unsigned i = 7; i > 0; --i)
            s[i] = s[i - 1];
        s[4] += first;
        s[0] = first + sum0 + majority;
    }
    for (unsigned i = 0; i < 8; ++i)
        sha->state[i] += s[i];
}

void sha256_begin(struct sha256 *sha)
{
    for (unsigned i = 0; i < 8; ++i)
        sha->state[i] = first_state[i];
    sha->octets = 0;
}

void sha256_add(struct sha256 *sha, const void *octets, size_t size)
{
    const uint8_t *at = octets;
    while (size-- > 0) {
        sha->block[sha->octets++ & 63] = *at++;
        if ((sha->octets & 63) == 0) take_block(sha);
    }
}

void sha256_end(struct sha256 *sha, uint8_t digest[32])
{
    uint64_t bits = sha->octets * 8;
    uint8_t length[8];
    for (unsigned i = 0; i < 8; ++i)
        length[i] = (uint8_t)(bits >> (56 - 8 * i));
    sha256_add(sha, "\x80", 1);
    while ((sha->octets & 63) != 56)
        sha256_add(sha, "", 1); // the NUL that ends it
    sha256_add(sha, length, sizeof length);
    for (unsigned i = 0; i < 32; ++i)
        digest[i] = (uint8_t)(sha->state[i / 4] >> (24 - 8 * (i % 4)));
}
