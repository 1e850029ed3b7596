// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A small queue to the serial line, and the words of a line.
#include "outlet.h"

#include "crc16.h"
#include "octets.h"

void outlet_init(struct outlet *outlet)
{
    outlet->from = outlet->to = 0;
    outlet->stuck = false;
}

bool outlet_is_empty(const struct outlet *outlet) { return outlet->from == outlet->to; }

uint16_t outlet_room(const struct outlet *outlet) { return (uint16_t)(OUTLET_SIZE - (outlet->to - outlet->from)); }

void outlet_put(struct outlet *outlet, const void *octets, uint16_t size)
{
    if (size > OUTLET_SIZE - outlet->to && outlet->from > 0) {
        octets_move(outlet->octets, outlet->octets + outlet->from, (size_t)(outlet->to - outlet->from));
        outlet->to = (uint16_t)(outlet->to - outlet->from);
        outlet->from = 0;
    }
    if (size > OUTLET_SIZE - outlet->to) size = (uint16_t)(OUTLET_SIZE - outlet->to);
    octets_copy(outlet->octets + outlet->to, octets, size);
    outlet->to = (uint16_t)(outlet->to + size);
}

void outlet_step(struct outlet *outlet, const struct hal *hal, void *hal_context)
{
    int waiting = outlet->to - outlet->from;
    outlet->stuck = false;
    if (waiting == 0) return;
    int taken = hal->serial_write(hal_context, outlet->octets + outlet->from, waiting);
    outlet->stuck = taken < waiting;
    outlet->from = (uint16_t)(outlet->from + taken);
    if (outlet->from == outlet->to) outlet->from = outlet->to = 0;
}

void line_put(struct line *line, const char *octets, uint16_t size)
{
    line->crc = crc16(line->crc, octets, size);
    if (line->digest) {
        sha256_add(line->digest, octets, size);
        return;
    }
    if (line->writer) {
        at_put_octets(line->writer, octets, size);
        return;
    }
    uint16_t passed = size < line->skip ? size : line->skip;
    line->skip = (uint16_t)(line->skip - passed);
    octets += passed;
    size = (uint16_t)(size - passed);
    line->said = (uint16_t)(line->said + passed);
    if (line->full || size == 0) return;
    uint16_t room = outlet_room(line->outlet);
    if (size > room) {
        line->full = true;
        size = room;
    }
    outlet_put(line->outlet, octets, size);
    line->said = (uint16_t)(line->said + size);
}

void line_text(struct line *line, const char *text) { line_put(line, text, octets_text(text).size); }

void line_string(struct line *line, const char *octets, uint16_t size)
{
    enum { PIECE = 16 };
    char escaped[3 * PIECE];
    line_put(line, "\"", 1);
    for (uint16_t at = 0; at < size; at = (uint16_t)(at + PIECE)) {
        struct at_writer writer = {escaped, sizeof escaped, 0, false};
        at_put_escaped(&writer, octets + at, size - at < PIECE ? (uint16_t)(size - at) : PIECE);
        line_put(line, escaped, writer.size);
    }
    line_put(line, "\"", 1);
}

void line_any(struct line *line, const char *octets, uint16_t size)
{
    line_put(line, "\"", 1);
    for (uint16_t at = 0; at < size;) {
        char escaped[6];
        struct at_writer writer = {escaped, sizeof escaped, 0, false};
        uint8_t character = octets_character(octets + at, (size_t)(size - at));
        if (character > 0) {
            at_put_escaped(&writer, octets + at, character);
        } else {
            at_put(&writer, "\\");
            at_put_hex(&writer, (const uint8_t *)octets + at, 1, true);
        }
        line_put(line, escaped, writer.size);
        at = (uint16_t)(at + (character > 0 ? character : 1));
    }
    line_put(line, "\"", 1);
}

void line_name(struct line *line, const char *text) { line_string(line, text, octets_text(text).size); }

void line_number(struct line *line, uint32_t number)
{
    char digits[10];
    struct at_writer writer = {digits, sizeof digits, 0, false};
    at_put_number(&writer, number);
    line_put(line, digits, writer.size);
}

void line_hex(struct line *line, const uint8_t *octets, uint16_t size, bool upper)
{
    for (uint16_t i = 0; i < size; ++i) {
        char digits[2];
        struct at_writer writer = {digits, sizeof digits, 0, false};
        at_put_hex(&writer, octets + i, 1, upper);
        line_put(line, digits, 2);
    }
}

void line_address(struct line *line, const uint8_t ip[4])
{
    for (int i = 0; i < 4; ++i) {
        line_text(line, i == 0 ? "\"" : ".");
        line_number(line, ip[i]);
    }
    line_text(line, "\"");
}

void line_begin(struct line *line)
{
    line_text(line, "\r\n");
    line->crc = 0;
}

void line_end(struct line *line, bool has_number, uint16_t number, bool has_check)
{
    if (has_number) {
        line_text(line, "#");
        line_number(line, number);
    }
    if (has_check) {
        uint8_t sum[2] = {(uint8_t)(line->crc >> 8), (uint8_t)line->crc};
        line_text(line, "*");
        line_hex(line, sum, 2, true);
    }
    line_text(line, "\r\n");
}
