// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Encoded words of RFC 2047: UTF-8 text in a header, cut at characters.
#pragma once

#include "at.h"
#include "placeholders.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { MAILWORD_MAX = 75 };

// A character of the text as a header may hold it: controls become spaces, octets that are no UTF-8 become '?'.
// Returns its size, 1 .. 4; 0: the text has ended.
uint8_t mailword_character(struct placeholders *reader, char character[4]);
// Writes one encoded word of at most `room` octets (RFC 2047 section 2) with as much of the text as fits, and skips that in reader.
// Returns how many octets of the text that were. in_base64: encoding B, else Q.
uint16_t mailword_write(struct at_writer *writer, struct placeholders *reader, bool in_base64, uint8_t room);

#ifdef __cplusplus
}
#endif
