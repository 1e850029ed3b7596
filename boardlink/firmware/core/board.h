// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The whole firmware: a port initialises it once, then calls board_step() for ever.
#pragma once

#include "hal.h"

#ifdef __cplusplus
extern "C" {
#endif

#define BOARD_FIRMWARE_VERSION "0.1.0"

struct board; // boardstate.h; a port keeps one in static memory

void board_init(struct board *board, const struct hal *hal, void *hal_context);
void board_step(struct board *board); // does what can be done now, never waits
// True when nothing is to be done until an octet, a datagram or a state change comes, or the returned time has passed:
// a port may sleep that long. milliseconds: out, at most 1000.
bool board_is_idle(const struct board *board, uint32_t *milliseconds);

#ifdef __cplusplus
}
#endif
