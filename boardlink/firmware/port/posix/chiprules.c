// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's rule book: what a start, a reset, a power cut and the passing of time do to its parts.

#include "chiprules.h"

#include <string.h>

static const uint8_t default_mac[6] = {0x02, 0x08, 0xDC, 0, 0, 1}; // locally administered

void chip_init(struct chip *chip, uint32_t seed, uint32_t baud)
{
    memset(chip, 0, sizeof *chip);
    chip_flash_init(&chip->flash, seed ^ 0xF1A5u);
    chip_line_init(&chip->line, baud);
    memcpy(chip->mac, default_mac, sizeof chip->mac);
    chip->seed = seed;
    chip->link = true;
    chip->halted = true;
    chip->reason = HAL_POWER_ON;
}

void chip_start(struct chip *chip, enum hal_reset_reason reason)
{
    if (chip->flash.dark) chip_flash_power_on(&chip->flash);
    chip_line_reset(&chip->line);
    chip->started = chip->now;
    chip->reason = reason;
    chip->halted = chip->watched = false;
    ++chip->starts;
    ++chip->activity;
}

void chip_halt(struct chip *chip, enum hal_reset_reason reason)
{
    chip->halted = true;
    chip->reason = reason;
    ++chip->halts[reason];
}

void chip_cut_power(struct chip *chip, uint32_t operation)
{
    chip->flash.cut_after = operation;
    if (operation == 0) chip_halt(chip, HAL_POWER_ON);
}

void chip_advance(struct chip *chip, uint64_t nanoseconds)
{
    chip->now = nanoseconds;
    chip_line_advance(&chip->line, nanoseconds);
    const bool starves = chip->watched && chip->now - chip->fed > CHIP_WATCHDOG_SECONDS * UINT64_C(1000000000);
    if (starves && !chip->halted) chip_halt(chip, HAL_WATCHDOG);
}

uint32_t chip_milliseconds(const struct chip *chip) { return (uint32_t)((chip->now - chip->started) / 1000000); }
