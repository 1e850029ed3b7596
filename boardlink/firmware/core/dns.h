// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Asks DNS servers for the IPv4 address of a name (RFC 1035): A records, aliases followed, everything bounded.
#pragma once

#include "settings.h"

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { DNS_NAME_MAX = 253, DNS_QUESTION_MAX = 18 + DNS_NAME_MAX, DNS_PORT = 53 };

enum dns_reading {
    DNS_NOT_OURS, // another question's, or no well-formed answer: as if it had not come
    DNS_ADDRESS,
    DNS_ALIAS,      // the name has another name, whose address is not in this answer
    DNS_NO_ADDRESS, // the name does not exist, or has no IPv4 address
    DNS_FAILED      // this server cannot tell
};

// Writes the question for A records of name. Returns its size, or 0: no such name can be, or it does not fit.
uint16_t dns_question(uint8_t *out, uint16_t capacity, uint16_t id, struct text name);
// Reads a datagram as the answer to that question. ip: out, for DNS_ADDRESS. alias: DNS_NAME_MAX octets, out, for DNS_ALIAS
// (name may lie there), of *alias_size.
enum dns_reading dns_read(const uint8_t *datagram, uint16_t size, uint16_t id, struct text name, uint8_t ip[4], char *alias,
                          uint8_t *alias_size);

enum dns_state { DNS_IDLE, DNS_ASKING, DNS_FOUND, DNS_NO_NAME, DNS_NO_SERVER };

// One search for a name, which may take several questions.
struct dns {
    enum dns_state state;
    uint8_t ip[4];    // for DNS_FOUND
    struct text name; // asked for now; the caller's, or alias
    uint16_t id;
    uint16_t port; // ours
    uint8_t tries;
    uint8_t aliases;
    bool begun;
    bool open;
    bool sent;
    uint8_t told; // bit n: server n answered that it cannot tell
    uint32_t since;
    char alias[DNS_NAME_MAX];
};

// What a search needs from outside. buffer: may be used by others between two calls.
struct dns_place {
    const struct hal *hal;
    void *hal_context;
    const uint8_t (*servers)[4];
    uint8_t server_count; // at most 8
    uint8_t *buffer;      // at least DNS_QUESTION_MAX; an answer that is longer is cut, and read as far as it goes
    uint16_t capacity;
};

// Uses HAL_SOCKET_NAMES until the state is no longer DNS_ASKING. name must stay until then.
void dns_begin(struct dns *dns, struct text name);
void dns_step(struct dns *dns, const struct dns_place *place);
void dns_stop(struct dns *dns, const struct dns_place *place); // closes the socket; DNS_IDLE then

#ifdef __cplusplus
}
#endif
