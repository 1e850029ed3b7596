// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Lines on their way out. A line of any length is written by saying it again from its beginning for as often as it takes:
// what went out already is passed over, so no line ever has to fit in memory.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "at.h"
#include "hal.h"
#include "keys.h"
#include "sha256.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { OUTLET_SIZE = 512 };

struct outlet {
    uint16_t from, to; // what waits: octets[from .. to)
    bool stuck;        // the port took less than was offered
    uint8_t octets[OUTLET_SIZE];
};

void outlet_init(struct outlet *outlet);
bool outlet_is_empty(const struct outlet *outlet);
uint16_t outlet_room(const struct outlet *outlet);
void outlet_put(struct outlet *outlet, const void *octets, uint16_t size); // what has no room is lost: ask first
void outlet_step(struct outlet *outlet, const struct hal *hal, void *hal_context);

// One saying of a line: to an outlet, into a buffer, or into a digest.
struct line {
    struct outlet *outlet;
    struct at_writer *writer;
    struct sha256 *digest;
    uint16_t skip; // octets that went out before
    uint16_t said; // that are out now
    uint16_t crc;
    bool full; // the rest had no room
};

void line_put(struct line *line, const char *octets, uint16_t size);
void line_text(struct line *line, const char *text);                    // ended by NUL
void line_string(struct line *line, const char *octets, uint16_t size); // in the canonical form
void line_any(struct line *line, const char *octets, uint16_t size);    // a string; what is no UTF-8 is escaped too
void line_name(struct line *line, const char *text);                    // a string; ended by NUL
void line_number(struct line *line, uint32_t number);
void line_hex(struct line *line, const uint8_t *octets, uint16_t size, bool upper); // no quotes
void line_address(struct line *line, const uint8_t ip[4]);                          // a string

// What stands before and behind each line of an answer (PROTOCOL.md section 1).
void line_begin(struct line *line);
void line_end(struct line *line, bool has_number, uint16_t number, bool has_check);

#ifdef __cplusplus
}
#endif
