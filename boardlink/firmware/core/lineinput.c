// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A line as it is typed.
#include "lineinput.h"

enum { BACKSPACE = 0x08, DELETE = 0x7F };

void lineinput_init(struct lineinput *input)
{
    lineinput_clear(input);
    input->echo = true;
    input->since = 0;
}

void lineinput_clear(struct lineinput *input)
{
    input->size = 0;
    input->overflow = false;
}

bool lineinput_is_half(const struct lineinput *input) { return input->size > 0 || input->overflow; }

static void take_back(struct lineinput *input, struct outlet *outlet)
{
    if (input->size == 0 || input->overflow) return;
    uint8_t octet;
    do { // a character whole: the octets that continue one of UTF-8, and its first
        octet = (uint8_t)input->octets[--input->size];
    } while (input->size > 0 && octet >= 0x80 && octet < 0xC0);
    outlet_put(outlet, "\b \b", 3);
}

bool lineinput_take(struct lineinput *input, uint8_t octet, uint32_t now, struct outlet *outlet)
{
    input->since = now;
    if (octet == '\r') {
        if (input->echo) outlet_put(outlet, "\r", 1);
        return lineinput_is_half(input);
    }
    if (octet == BACKSPACE || octet == DELETE) {
        if (input->echo) take_back(input, outlet);
        return false;
    }
    if (octet < 0x20 || input->overflow) return false;
    if (input->size == AT_LINE_MAX) {
        input->overflow = true;
        return false;
    }
    input->octets[input->size++] = (char)octet;
    if (input->echo) outlet_put(outlet, &octet, 1);
    return false;
}

void lineinput_step(struct lineinput *input, uint32_t now)
{
    if (lineinput_is_half(input) && now - input->since >= LINEINPUT_PATIENCE) lineinput_clear(input);
}
