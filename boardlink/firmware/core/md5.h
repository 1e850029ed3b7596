// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// MD5 (RFC 1321) and HMAC-MD5 (RFC 2104), for CRAM-MD5 alone: nothing else here trusts it.
#pragma once

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { MD5_SIZE = 16 };

struct md5 {
    uint32_t state[4];
    uint32_t octets; // taken so far, below 512 MiB
    uint8_t block[64];
};

void md5_begin(struct md5 *md5);
void md5_add(struct md5 *md5, const void *octets, size_t size);
void md5_end(struct md5 *md5, uint8_t digest[MD5_SIZE]);

void md5_hmac(const void *key, size_t key_size, const void *octets, size_t size, uint8_t digest[MD5_SIZE]);

#ifdef __cplusplus
}
#endif
