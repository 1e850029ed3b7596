// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's rule book as a value: flash, serial line, inputs, link, watchdog and power, all in a time that its owner moves.
#pragma once

#include "chipflash.h"
#include "chipline.h"
#include "hal.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { CHIP_WATCHDOG_SECONDS = 5 };

struct chip {
    struct chip_flash flash;
    struct chip_line line;
    bool inputs[HAL_INPUTS];
    bool link;
    uint8_t mac[6];
    uint32_t seed;                // of what entropy() gives
    uint64_t now;                 // nanoseconds since the chip was made
    uint64_t started;             // when the present run began
    enum hal_reset_reason reason; // why it began
    uint32_t starts;
    uint32_t halts[HAL_RESET_OTHER + 1]; // by reason, the first power-on left out
    bool halted;                         // since its reset or power cut the firmware does nothing more: chip_start() is due
    bool watched;                        // the watchdog runs since it was fed first
    uint64_t fed;
    uint32_t activity; // grows whenever the firmware did something: a port that sees no growth may sleep
};

void chip_init(struct chip *chip, uint32_t seed, uint32_t baud); // flash erased, link up, halted
void chip_start(struct chip *chip, enum hal_reset_reason reason);
void chip_halt(struct chip *chip, enum hal_reset_reason reason); // chip_start() with this reason is due
void chip_cut_power(struct chip *chip, uint32_t operation);      // 0: now; else in the middle of the n-th flash operation from now
// Moves the time; a starving watchdog halts the chip. nanoseconds: since the chip was made, never less than before.
void chip_advance(struct chip *chip, uint64_t nanoseconds);
uint32_t chip_milliseconds(const struct chip *chip); // since the present run began; wraps

#ifdef __cplusplus
}
#endif
