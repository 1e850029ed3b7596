// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SHA-256 (FIPS 180-4) in pieces, small enough for the board: the digest of a listing and the fingerprint of a secret.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct sha256 {
    uint32_t state[8];
    uint64_t octets; // taken so far
    uint8_t block[64];
};

void sha256_begin(struct sha256 *sha);
void sha256_add(struct sha256 *sha, const void *octets, size_t size);
void sha256_end(struct sha256 *sha, uint8_t digest[32]);

#ifdef __cplusplus
}
#endif
