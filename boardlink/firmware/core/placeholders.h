// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A text of the settings octet by octet, with {name} {ip} {mac} {uptime} {trigger} {input} {counter} {time} filled in.
#pragma once

#include "settings.h"

#ifdef __cplusplus
extern "C" {
#endif

// What is true of one mail; it does not change while the mail is built.
struct mail_facts {
    struct text name;    // of the board
    const char *trigger; // its word
    uint8_t ip[4];
    uint8_t mac[6];
    bool input;      // high
    uint32_t uptime; // seconds
    uint32_t counter;
    uint32_t time;  // seconds since 1970 UTC; 0: unknown
    uint32_t id[2]; // for the Message-ID: by chance, the same in each attempt
};

struct placeholders {
    const struct mail_facts *facts; // null: nothing is filled in
    struct text text;
    uint16_t at;
    struct text value; // of the placeholder that is being read, what is left of it
    char digits[26];
    bool cr_seen;
    bool lf_due;
};

enum { PLACEHOLDERS_END = -1 };

void placeholders_begin(struct placeholders *reader, struct text text, const struct mail_facts *facts);
int placeholders_next(struct placeholders *reader);      // an octet, or PLACEHOLDERS_END
int placeholders_next_line(struct placeholders *reader); // the same, with each CR, LF and CR LF as CR LF

#ifdef __cplusplus
}
#endif
