// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The server's replies out of single octets (RFC 5321 section 4.2): several lines, cut anywhere, bounded.
#pragma once

#include "settings.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { SMTPREPLY_LINE_MAX = 510, SMTPREPLY_LINES_MAX = 100, SMTPREPLY_TEXT_MAX = 95 };

enum smtpreply_step {
    SMTPREPLY_MORE, // of this line is to come
    SMTPREPLY_LINE, // a line is whole, more of the reply is to come
    SMTPREPLY_WHOLE,
    SMTPREPLY_BAD // a line that is none of a reply, or too many of them
};

struct smtpreply {
    uint16_t code;                     // of the reply whose lines come
    char enhanced[12];                 // of its first line that has one, "" without (RFC 2034)
    char text[SMTPREPLY_TEXT_MAX + 1]; // of its first line, behind code and enhanced code; cut at a character, no control
    uint8_t lines;                     // of it so far
    bool ended;                        // the next octet begins a line
    bool over;                         // the next line begins a reply
    uint16_t size;                     // of the line so far; what exceeds SMTPREPLY_LINE_MAX is dropped
    char line[SMTPREPLY_LINE_MAX + 2]; // without CR LF, once it is whole
};

void smtpreply_begin(struct smtpreply *reply);
enum smtpreply_step smtpreply_take(struct smtpreply *reply, uint8_t octet);
bool smtpreply_is_between(const struct smtpreply *reply); // no part of a reply has come since the last whole one
// The line's text behind code and separator, for the lines of EHLO and challenges.
struct text smtpreply_line_text(const struct smtpreply *reply);
// Makes octets [from, to) of the line unreadable, also where they were kept as text.
void smtpreply_hide(struct smtpreply *reply, uint16_t from, uint16_t to);

#ifdef __cplusplus
}
#endif
