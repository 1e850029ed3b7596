// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The locks of flash: six half-words and two words in NVR1, read at reset into two registers.
#include "bootromcommand.h"

#include <string.h>

enum { UNLOCKED = 0x8A75 };

// Which bit of the first register each half-word stands for: CRL CABWL DRL0 DRL1 DWL0 DWL1.
static const uint32_t bits[6] = {LOCK_CODE_READ,      LOCK_CODE_WRITE, LOCK_DATA_READ,
                                 LOCK_DATA_READ << 1, LOCK_DATA_WRITE, LOCK_DATA_WRITE << 1};

static uint32_t word_at(const uint8_t *octets)
{
    return (uint32_t)octets[0] | (uint32_t)octets[1] << 8 | (uint32_t)octets[2] << 16 | (uint32_t)octets[3] << 24;
}

static void put_word(uint8_t *octets, uint32_t word)
{
    for (int i = 0; i < 4; ++i)
        octets[i] = (uint8_t)(word >> (8 * i));
}

void bootrom_lock_load(struct bootrom *rom)
{
    const uint8_t *lock = rom->memory.lock;
    rom->lock0 = 0;
    for (int i = 0; i < 6; ++i) {
        if ((lock[2 * i] | lock[2 * i + 1] << 8) != UNLOCKED) rom->lock0 |= bits[i];
    }
    const uint32_t blocks = word_at(lock + 12);
    rom->lock1 = blocks | ~(blocks ^ word_at(lock + 16)); // a block whose two bits do not differ is locked
}

void bootrom_lock_program(struct bootrom *rom, uint32_t lock0, uint32_t lock1)
{
    const uint32_t opened = rom->lock0 & ~lock0; // what could not be read must not be found behind an open lock
    if (opened & LOCK_CODE_READ) memset(rom->memory.code, 0xFF, BOOTROM_CODE_SIZE);
    for (int sector = 0; sector < 2; ++sector) {
        if (opened & (uint32_t)LOCK_DATA_READ << sector) memset(rom->memory.data + 256 * sector, 0xFF, 256);
    }
    memset(rom->memory.lock, 0xFF, BOOTROM_LOCK_SIZE);
    for (int i = 0; i < 6; ++i) {
        const uint16_t value = lock0 & bits[i] ? 0 : UNLOCKED;
        rom->memory.lock[2 * i] = (uint8_t)value;
        rom->memory.lock[2 * i + 1] = (uint8_t)(value >> 8);
    }
    put_word(rom->memory.lock + 12, lock1);
    put_word(rom->memory.lock + 16, ~lock1);
    rom->lock0 = lock0; // as given; the next reset reads only the bits that there are
    rom->lock1 = lock1;
}
