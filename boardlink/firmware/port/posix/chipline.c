// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's serial line: octets pass one after the other, each in the time that ten bits take.

#include "chipline.h"

#include "chance.h"

#include <string.h>

static bool put(struct chip_ring *ring, uint32_t capacity, uint8_t octet)
{
    if (ring->size >= capacity) return false;
    ring->octets[(ring->first + ring->size++) % CHIP_LINE_WIRE] = octet;
    return true;
}

static uint8_t take(struct chip_ring *ring)
{
    const uint8_t octet = ring->octets[ring->first];
    ring->first = (ring->first + 1) % CHIP_LINE_WIRE;
    --ring->size;
    return octet;
}

static int take_some(struct chip_ring *ring, uint8_t *octets, int capacity)
{
    int count = 0;
    while (count < capacity && ring->size > 0)
        octets[count++] = take(ring);
    return count;
}

static uint64_t octet_time(const struct chip_line *line) { return line->baud ? UINT64_C(10000000000) / line->baud : 0; }

// An octet that begins on a silent line begins now; one behind another begins when that has passed.
static int put_some(struct chip_line *line, struct chip_ring *ring, uint32_t capacity, uint64_t *at, const uint8_t *octets,
                    int size)
{
    int count = 0;
    if (ring->size == 0 && size > 0) *at = line->now + octet_time(line);
    while (count < size && put(ring, capacity, octets[count]))
        ++count;
    return count;
}

void chip_line_init(struct chip_line *line, uint32_t baud)
{
    memset(line, 0, sizeof *line);
    line->baud = baud;
}

void chip_line_reset(struct chip_line *line)
{
    line->fifo_in.size = line->fifo_out.size = 0;
    line->lost = false;
}

int chip_line_feed(struct chip_line *line, const uint8_t *octets, int size)
{
    const int count = put_some(line, &line->wire_in, CHIP_LINE_WIRE, &line->in_at, octets, size);
    chip_line_advance(line, line->now);
    return count;
}

int chip_line_take(struct chip_line *line, uint8_t *octets, int capacity)
{
    const int count = take_some(&line->wire_out, octets, capacity);
    chip_line_advance(line, line->now);
    return count;
}

int chip_line_room(const struct chip_line *line) { return CHIP_LINE_WIRE - (int)line->wire_in.size; }

int chip_line_read(struct chip_line *line, uint8_t *octets, int capacity)
{
    const int count = take_some(&line->fifo_in, octets, capacity);
    if (line->baud == 0) chip_line_advance(line, line->now); // the rest may follow
    return count;
}

int chip_line_write(struct chip_line *line, const uint8_t *octets, int size)
{
    const int count = put_some(line, &line->fifo_out, CHIP_LINE_FIFO, &line->out_at, octets, size);
    chip_line_advance(line, line->now);
    return count;
}

bool chip_line_is_idle(const struct chip_line *line) { return line->fifo_out.size == 0; }

// Hands one octet on, as the plan of faults has it. capacity: of the ring that it comes to. True: one octet found no room.
static bool pass(struct chip_line *line, struct chip_ring *from, struct chip_ring *to, uint32_t capacity)
{
    struct chip_line_faults *faults = &line->faults;
    uint8_t octet = take(from);
    if (chance_of_million(&faults->seed, faults->lost)) return false;
    if (chance_of_million(&faults->seed, faults->flipped)) octet ^= (uint8_t)(1u << chance_next(&faults->seed) % 8);
    bool full = !put(to, capacity, octet);
    if (chance_of_million(&faults->seed, faults->doubled)) full = !put(to, capacity, octet) || full;
    return full;
}

void chip_line_advance(struct chip_line *line, uint64_t nanoseconds)
{
    line->now = nanoseconds;
    const bool paced = line->baud != 0;
    while (line->wire_in.size > 0 && line->in_at <= nanoseconds && (paced || line->fifo_in.size + 1 < CHIP_LINE_FIFO)) {
        ++line->in;
        if (pass(line, &line->wire_in, &line->fifo_in, CHIP_LINE_FIFO)) {
            line->lost = true;
            ++line->overflows;
        }
        line->in_at += octet_time(line);
    }
    while (line->fifo_out.size > 0 && line->out_at <= nanoseconds && (paced || line->wire_out.size + 1 < CHIP_LINE_WIRE)) {
        ++line->out;
        if (pass(line, &line->fifo_out, &line->wire_out, CHIP_LINE_WIRE)) ++line->overflows; // nobody listens
        line->out_at += octet_time(line);
    }
}

uint64_t chip_line_next(const struct chip_line *line)
{
    if (line->baud == 0) return UINT64_MAX;
    const uint64_t in = line->wire_in.size > 0 ? line->in_at : UINT64_MAX;
    const uint64_t out = line->fifo_out.size > 0 ? line->out_at : UINT64_MAX;
    return in < out ? in : out;
}

uint64_t chip_line_last(const struct chip_line *line)
{
    const uint64_t in = line->wire_in.size > 0 ? line->in_at + (line->wire_in.size - 1) * octet_time(line) : 0;
    const uint64_t out = line->fifo_out.size > 0 ? line->out_at + (line->fifo_out.size - 1) * octet_time(line) : 0;
    return in > out ? in : out;
}
