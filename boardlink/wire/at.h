// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The grammar of the line between desktop and board (PROTOCOL.md section 1): values, request numbers, checks.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { AT_LINE_MAX = 512 };

// What stands behind a command's or an answer's text. size: octets of the text before it.
struct at_tail {
    uint16_t size;
    bool has_number;
    uint16_t number;
    bool has_check;
    bool check_is_right; // true where there is none
};

// Splits a line, without its CR LF, into text and tail.
struct at_tail at_split(const char *line, uint16_t size);

// Writes into a caller's buffer; what does not fit sets overflow and is left out, so that one test at the end is enough.
struct at_writer {
    char *octets;
    uint16_t capacity;
    uint16_t size;
    bool overflow;
};

void at_put(struct at_writer *writer, const char *text); // as it is, ended by NUL
void at_put_octets(struct at_writer *writer, const char *octets, uint16_t size);
void at_put_number(struct at_writer *writer, uint32_t number);
void at_put_escaped(struct at_writer *writer, const char *octets, uint16_t size); // a string's inside in the canonical form
void at_put_string(struct at_writer *writer, const char *octets, uint16_t size);  // with quotes, in the canonical form
void at_put_hex(struct at_writer *writer, const uint8_t *octets, uint16_t size, bool upper); // no quotes
// Number and check, as the text from `from` up to now has them.
void at_put_tail(struct at_writer *writer, uint16_t from, bool has_number, uint16_t number, bool has_check);

enum at_kind { AT_NOTHING, AT_NUMBER, AT_WORD, AT_STRING, AT_QUESTION };

enum at_fault { AT_WELL, AT_BAD_CHARACTERS, AT_BAD_NUMBER, AT_NO_COMMA };

// One value of a list "a,b,c". For a string, octets lies between the quotes and is still escaped.
struct at_value {
    enum at_kind kind;
    uint32_t number;
    const char *octets;
    uint16_t size;
};

struct at_reader {
    const char *octets;
    uint16_t size;
    uint16_t at;
    enum at_fault fault;
};

// The next value; false at the end or at a fault. An empty place between commas is AT_NOTHING.
bool at_next(struct at_reader *reader, struct at_value *value);
// Takes the escapes of a string away, into a caller's buffer. Returns the size, or -1: it does not fit. in and out may be the same.
int at_unescape(const struct at_value *value, char *out, uint16_t capacity);
bool at_is_utf8(const char *octets, uint16_t size);             // RFC 3629: no overlong form, no surrogate
bool at_equals(const struct at_value *value, const char *word); // an AT_WORD or the raw text of a string

#ifdef __cplusplus
}
#endif
