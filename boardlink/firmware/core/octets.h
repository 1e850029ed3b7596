// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Octets and numbers of the network in plain C: what a C library would do, without one.
#pragma once

#include "settings.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

void octets_copy(void *to, const void *from, size_t size);
void octets_move(void *to, const void *from, size_t size); // also where they overlap
void octets_fill(void *to, uint8_t octet, size_t size);
bool octets_equal(const void *one, const void *other, size_t size);
bool octets_are_zero(const void *octets, size_t size);

// ASCII letters of both cases are the same, for names of DNS and keywords of SMTP.
char octets_lower(char letter);
bool octets_alike(const char *one, const char *other, size_t size);

struct text octets_text(const char *string); // of a string ended by NUL

// Big endian, as networks have them.
uint16_t octets_get16(const uint8_t *from);
uint32_t octets_get32(const uint8_t *from);
void octets_put16(uint8_t *to, uint16_t number);
void octets_put32(uint8_t *to, uint32_t number);

// The size of the UTF-8 character that begins here, 1 .. 4; 0: what stands here is none.
uint8_t octets_character(const char *octets, size_t size);
// "192.168.0.1", with or without the [] of RFC 5321 section 4.1.3; false: it is no IPv4 address.
bool octets_read_ip(struct text text, uint8_t ip[4]);

#ifdef __cplusplus
}
#endif
