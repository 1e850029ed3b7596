// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip as hal.h shows it to the firmware: one table of functions.
#pragma once

#include "hal.h"

extern const struct hal w7500_hal; // its context is not used
// Clock, board, serial line, network block: all that the table's functions need.
void w7500_init(void);
// Sleeps until something happens, at most so long.
void w7500_sleep(uint32_t milliseconds);
