// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's serial line in both directions: paced by the baud rate, with a small buffer where octets are lost when nobody reads,
// and with losses, flipped bits and doubled octets by a plan that comes again with the same seed.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// WIRE: octets on their way that the other side has handed over; FIFO: what the chip's side holds.
enum { CHIP_LINE_WIRE = 8192, CHIP_LINE_FIFO = 256 };

struct chip_ring {
    uint8_t octets[CHIP_LINE_WIRE];
    uint32_t first, size;
};

struct chip_line_faults {
    uint32_t seed;
    uint32_t lost, flipped, doubled; // of a million octets, each direction
};

struct chip_line {
    uint32_t baud; // 0: without pacing, and nothing overflows
    struct chip_line_faults faults;
    struct chip_ring wire_in;    // towards the chip, not arrived yet
    struct chip_ring fifo_in;    // arrived, not read yet; at most CHIP_LINE_FIFO
    struct chip_ring fifo_out;   // written by the chip; at most CHIP_LINE_FIFO
    struct chip_ring wire_out;   // left the pin, not taken yet
    uint64_t in_at, out_at;      // nanoseconds: when the octet that is under way now has passed, each direction
    uint64_t now;                // nanoseconds
    bool lost;                   // an octet found no room since this was last asked
    uint32_t in, out, overflows; // octets counted since the start
};

void chip_line_init(struct chip_line *line, uint32_t baud);
void chip_line_reset(struct chip_line *line); // the chip starts anew: what it held is gone
// The other side's end of the cable. Both return how many octets were taken over.
int chip_line_feed(struct chip_line *line, const uint8_t *octets, int size);
int chip_line_take(struct chip_line *line, uint8_t *octets, int capacity);
int chip_line_room(const struct chip_line *line); // how many octets chip_line_feed() would take
// The chip's end.
int chip_line_read(struct chip_line *line, uint8_t *octets, int capacity);
int chip_line_write(struct chip_line *line, const uint8_t *octets, int size);
bool chip_line_is_idle(const struct chip_line *line); // all that was written has left the pin
// Moves what has passed by then. nanoseconds: since the start, never less than before.
void chip_line_advance(struct chip_line *line, uint64_t nanoseconds);
// When the next octet will have passed in either direction, or UINT64_MAX: none is under way.
uint64_t chip_line_next(const struct chip_line *line);
// When all octets that are under way now will have passed; 0: none is.
uint64_t chip_line_last(const struct chip_line *line);

#ifdef __cplusplus
}
#endif
