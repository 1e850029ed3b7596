// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's flash: erased by sector, written by word, left half-done where the power goes.

#include "chipflash.h"

#include "chance.h"

#include <string.h>

void chip_flash_init(struct chip_flash *flash, uint32_t seed)
{
    memset(flash, 0, sizeof *flash);
    memset(flash->cells, 0xFF, sizeof flash->cells);
    flash->seed = seed;
}

void chip_flash_power_on(struct chip_flash *flash)
{
    flash->dark = false;
    flash->cut_after = 0;
}

// Counts an operation. True: the power goes while it is done.
static bool loses_power(struct chip_flash *flash)
{
    ++flash->operations;
    if (flash->cut_after == 0 || --flash->cut_after > 0) return false;
    flash->dark = true;
    return true;
}

bool chip_flash_erase(struct chip_flash *flash, int slot)
{
    if (slot < 0 || slot >= HAL_SLOTS) return false;
    if (!flash->dark) ++flash->erased[slot];
    for (size_t at = 0; at < HAL_SLOT_SIZE && !flash->dark; at += CHIP_FLASH_SECTOR) {
        const bool half = loses_power(flash);
        ++flash->sectors;
        for (size_t i = at; i < at + CHIP_FLASH_SECTOR; ++i) // half-done: some bits have risen, wherever
            flash->cells[slot][i] |= half ? (uint8_t)chance_next(&flash->seed) : 0xFF;
    }
    return true;
}

bool chip_flash_write(struct chip_flash *flash, int slot, uint32_t offset, const uint8_t *octets, uint32_t size)
{
    const bool fits = slot >= 0 && slot < HAL_SLOTS && offset <= HAL_SLOT_SIZE && size <= HAL_SLOT_SIZE - offset;
    if (!fits || offset % 4 != 0 || size % 4 != 0) {
        ++flash->broken_rules;
        return false;
    }
    bool holds = true;
    for (uint32_t at = 0; at < size && !flash->dark; at += 4) {
        const bool half = loses_power(flash);
        ++flash->words;
        for (uint32_t i = at; i < at + 4; ++i) {
            uint8_t *cell = &flash->cells[slot][offset + i];
            if ((octets[i] & *cell) != octets[i]) holds = false;
            *cell &= half ? octets[i] | (uint8_t)chance_next(&flash->seed) : octets[i]; // half-done: some bits have fallen
        }
    }
    if (!holds) ++flash->broken_rules;
    return holds || flash->dark;
}
