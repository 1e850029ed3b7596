// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// MD5 as one loop, small before fast.
#include "md5.h"

#include "octets.h"

// RFC 1321 section 3.4: the integer part of 4294967296 * abs(sin(i + 1)).
static const uint32_t sines[64] = {0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
                                   0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
                                   0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
                                   0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
                                   0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
                                   0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
                                   0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
                                   0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391};
static const uint8_t turns[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};

static uint32_t word(const uint8_t *block, unsigned index)
{
    const uint8_t *at = block + 4 * index;
    return (uint32_t)at[3] << 24 | (uint32_t)at[2] << 16 | (uint32_t)at[1] << 8 | at[0];
}

static void take_block(struct md5 *md5)
{
    uint32_t a = md5->state[0];
    uint32_t b = md5->state[1];
    uint32_t c = md5->state[2];
    uint32_t d = md5->state[3];
    for (unsigned i = 0; i < 64; ++i) {
        uint32_t mixed = 0;
        unsigned index = 0;
        switch (i / 16) {
        case 0: mixed = (b & c) | (~b & d), index = i; break;
        case 1: mixed = (d & b) | (~d & c), index = 5 * i + 1; break;
        case 2: mixed = b ^ c ^ d, index = 3 * i + 5; break;
        default: mixed = c ^ (b | ~d), index = 7 * i; break;
        }
        mixed += a + sines[i] + word(md5->block, index % 16);
        a = d;
        d = c;
        c = b;
        const uint8_t turn = turns[i / 16][i % 4];
        b += mixed << turn | mixed >> (32 - turn);
    }
    md5->state[0] += a;
    md5->state[1] += b;
    md5->state[2] += c;
    md5->state[3] += d;
}

void md5_begin(struct md5 *md5)
{
    md5->state[0] = 0x67452301;
    md5->state[1] = 0xefcdab89;
    md5->state[2] = 0x98badcfe;
    md5->state[3] = 0x10325476;
    md5->octets = 0;
}

void md5_add(struct md5 *md5, const void *octets, size_t size)
{
    const uint8_t *at = octets;
    while (size--) {
        md5->block[md5->octets++ % 64] = *at++;
        if (md5->octets % 64 == 0) take_block(md5);
    }
}

void md5_end(struct md5 *md5, uint8_t digest[MD5_SIZE])
{
    const uint32_t bits = md5->octets * 8;
    const uint8_t one = 0x80;
    const uint8_t zero = 0;
    md5_add(md5, &one, 1);
    while (md5->octets % 64 != 56)
        md5_add(md5, &zero, 1);
    uint8_t length[8] = {(uint8_t)bits, (uint8_t)(bits >> 8), (uint8_t)(bits >> 16), (uint8_t)(bits >> 24)};
    md5_add(md5, length, sizeof length);
    for (unsigned i = 0; i < MD5_SIZE; ++i)
        digest[i] = (uint8_t)(md5->state[i / 4] >> (8 * (i % 4)));
}

static void add_padded_key(struct md5 *md5, const uint8_t *key, size_t key_size, uint8_t pad)
{
    for (size_t i = 0; i < 64; ++i) {
        const uint8_t octet = (uint8_t)((i < key_size ? key[i] : 0) ^ pad);
        md5_add(md5, &octet, 1);
    }
}

void md5_hmac(const void *key, size_t key_size, const void *octets, size_t size, uint8_t digest[MD5_SIZE])
{
    struct md5 md5;
    uint8_t short_key[MD5_SIZE];
    if (key_size > 64) { // RFC 2104 section 2
        md5_begin(&md5);
        md5_add(&md5, key, key_size);
        md5_end(&md5, short_key);
        key = short_key;
        key_size = MD5_SIZE;
    }
    md5_begin(&md5);
    add_padded_key(&md5, key, key_size, 0x36);
    md5_add(&md5, octets, size);
    md5_end(&md5, digest);
    md5_begin(&md5);
    add_padded_key(&md5, key, key_size, 0x5c);
    md5_add(&md5, digest, MD5_SIZE);
    md5_end(&md5, digest);
}
