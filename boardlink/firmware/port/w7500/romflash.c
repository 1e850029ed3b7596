// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Flash writing by the mask ROM at 0x1FFF1001, with no interrupt in between.
#include "romflash.h"

#include "clock.h"
#include "registers.h"

enum { ERASE_BLOCK = 0x13, PROGRAM = 0x22, PIECE = 256, SLOT_ADDRESS = 0x1E000, DATA_SECTOR = 0x3FE00 };

typedef int (*rom_function)(uint32_t what, uint32_t target, const void *source, uint32_t size);

// While the ROM works the flash cannot be read: a handler would be fetched from it and the program be lost. PRIMASK holds
// all handlers back but the watchdog's, which is fed before.
static bool rom(uint32_t what, uint32_t target, const void *source, uint32_t size)
{
    const rom_function entry = (rom_function)(uintptr_t)0x1FFF1001u;
    clock_feed_watchdog();
    const uint32_t held = interrupts_hold();
    const int result = entry(what, target, source, size);
    interrupts_restore(held);
    return result == 0;
}

static const uint8_t *at(uint32_t address) { return (const uint8_t *)(uintptr_t)address; }

static bool program(uint32_t target, const uint8_t *octets, uint32_t size)
{
    // Through RAM: the source may lie in the flash, which the ROM cannot read meanwhile; and word by word aligned.
    static uint32_t words[PIECE / 4];
    uint8_t *piece = (uint8_t *)words;
    for (uint32_t done = 0; done < size; done += PIECE) {
        const uint32_t part = size - done < PIECE ? size - done : PIECE;
        for (uint32_t index = 0; index < part; ++index)
            piece[index] = octets[done + index];
        if (!rom(PROGRAM, target + done, words, part)) return false;
    }
    for (uint32_t index = 0; index < size; ++index) {
        if (((volatile const uint8_t *)at(target))[index] != octets[index]) return false;
    }
    return true;
}

static uint32_t address_of(int slot) { return SLOT_ADDRESS + (uint32_t)slot * ROMFLASH_SLOT_SIZE; }

const uint8_t *romflash_slot(int slot) { return at(address_of(slot)); }

bool romflash_erase(int slot)
{
    if (slot < 0 || slot >= ROMFLASH_SLOTS || !rom(ERASE_BLOCK, address_of(slot), 0, ROMFLASH_SLOT_SIZE)) return false;
    for (uint32_t index = 0; index < ROMFLASH_SLOT_SIZE; ++index) {
        if (((volatile const uint8_t *)romflash_slot(slot))[index] != 0xFF) return false;
    }
    return true;
}

bool romflash_write(int slot, uint32_t offset, const uint8_t *octets, uint32_t size)
{
    if (slot < 0 || slot >= ROMFLASH_SLOTS || size == 0 || offset > ROMFLASH_SLOT_SIZE || size > ROMFLASH_SLOT_SIZE - offset
        || (offset | size) % 4 != 0)
        return false;
    return program(address_of(slot) + offset, octets, size);
}

void romflash_mac(uint8_t mac[6])
{
    const volatile uint8_t *kept = at(DATA_SECTOR);
    uint8_t blank = 0xFF;
    for (unsigned index = 0; index < 8; ++index)
        blank &= kept[index];
    if (blank == 0xFF) {
        // Locally administered, for no number was ever bought for this board.
        uint8_t made[8] = {0x02, 0x08, 0xDC, 0, 0, 0, 0xFF, 0xFF};
        const uint32_t chance = clock_entropy();
        for (unsigned index = 3; index < 6; ++index)
            made[index] = (uint8_t)(chance >> (8 * (index - 3)));
        program(DATA_SECTOR, made, sizeof made);
    }
    for (unsigned index = 0; index < 6; ++index)
        mac[index] = kept[index];
    // No group address, whatever stood there.
    mac[0] &= 0xFE;
}
