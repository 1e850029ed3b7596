// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Gathers a line octet by octet: echo, backspace, overflow (PROTOCOL.md section 1).
#pragma once

#include <stdbool.h>
#include <stdint.h>

#include "at.h"
#include "outlet.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { LINEINPUT_ECHO = 4, LINEINPUT_PATIENCE = 30000 /* milliseconds until a half line is dropped */ };

struct lineinput {
    char octets[AT_LINE_MAX];
    uint16_t size;
    bool overflow; // it is too long already; all but its end is passed over
    bool echo;
    uint32_t since; // milliseconds: when the last octet came
};

void lineinput_init(struct lineinput *input);
// One octet. True: a line is whole, in octets and size; lineinput_clear() makes room for the next. Echoes up to LINEINPUT_ECHO octets.
bool lineinput_take(struct lineinput *input, uint8_t octet, uint32_t now, struct outlet *outlet);
void lineinput_clear(struct lineinput *input);
bool lineinput_is_half(const struct lineinput *input);      // a line is being typed
void lineinput_step(struct lineinput *input, uint32_t now); // drops a half line that nobody ends

#ifdef __cplusplus
}
#endif
