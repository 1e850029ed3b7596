// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's flash as its rules have it: bits only fall, whole sectors rise to 0xFF, and power may go in the middle of it.
#pragma once

#include "hal.h"

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { CHIP_FLASH_SECTOR = 256 };

struct chip_flash {
    uint8_t cells[HAL_SLOTS][HAL_SLOT_SIZE];
    uint32_t operations; // sectors erased and words written so far, together
    uint32_t sectors, words;
    uint32_t erased[HAL_SLOTS]; // how often each slot was erased: it bears 10,000 times
    uint32_t broken_rules;      // writes that wanted a bit to rise, or were no whole words: a fault of the firmware
    uint32_t cut_after;         // the power goes in the middle of the n-th operation from now; 0: it stays
    uint32_t seed;              // of what a half-done operation leaves behind
    bool dark;                  // the power went: nothing has an effect until chip_flash_power_on()
};

void chip_flash_init(struct chip_flash *flash, uint32_t seed); // all 0xFF, power on
void chip_flash_power_on(struct chip_flash *flash);
// Erases a slot, sector by sector. False: no such slot.
bool chip_flash_erase(struct chip_flash *flash, int slot);
// Writes words in ascending order. False: not whole words of one slot, or a cell does not hold what was written. Without power
// both say true, as nobody is there to be told.
bool chip_flash_write(struct chip_flash *flash, int slot, uint32_t offset, const uint8_t *octets, uint32_t size);

#ifdef __cplusplus
}
#endif
