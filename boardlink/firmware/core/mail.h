// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The message itself, line by line: header and body are built while they are sent, and never stand whole in memory.
#pragma once

#include "mailaddress.h"
#include "placeholders.h"

#ifdef __cplusplus
extern "C" {
#endif

enum {
    MAIL_TEXT_MAX = 498, // octets of a body line that goes as it is; with a longer one the body is encoded
    MAIL_LINE_MAX = 509, // of any line, without CR LF; one dot before it and CR LF behind make 512
    MAIL_RECIPIENTS_MAX = 32
};

enum mail_encoding { MAIL_7BIT, MAIL_8BIT, MAIL_QUOTED_PRINTABLE, MAIL_BASE64 };

struct mail {
    const struct settings *settings;
    const struct mail_facts *facts;
    enum mail_encoding encoding; // of the body
    uint8_t subject;             // how it is written
    uint8_t part;
    uint8_t item;  // which address of a field
    uint16_t done; // octets of the name, subject or body that are written already
};

// All recipients in one row: To, Cc, Bcc.
int mail_recipients(const struct settings *settings);
// The settings' text of one, and its key.
struct text mail_recipient(const struct settings *settings, int number, enum settings_key *key);
// Whether an address needs SMTPUTF8 (RFC 6531).
bool mail_needs_utf8(const struct settings *settings);

// eight_bit: the server offers 8BITMIME (RFC 6152). settings and facts must stay.
void mail_begin(struct mail *mail, const struct settings *settings, const struct mail_facts *facts, bool eight_bit);

enum { MAIL_END = -1, MAIL_FULL = -2 };
// The next line, without CR LF and without a dot before a dot. Returns its size, or MAIL_END, or MAIL_FULL: it needs more room,
// at most MAIL_LINE_MAX, and is not taken yet.
int mail_line(struct mail *mail, char *out, uint16_t capacity);

#ifdef __cplusplus
}
#endif
