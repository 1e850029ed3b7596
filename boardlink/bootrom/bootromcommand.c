// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What each command of the boot ROM does, in the order in which the ROM checks.
#include "bootromcommand.h"

#include <string.h>

enum { BLOCK_SIZE = 0x1000, SECTOR_SIZE = 0x100 };
enum { CODE_ALIAS = 0x10000000, DATA_AT = 0x3FE00, SRAM_AT = 0x20000000 };

static bool is_word(const struct bootrom_words *words, int index, const char *name)
{
    return index < words->count && !strncmp(words->at[index], name, 4); // no more than four octets are compared
}

static bool number_of(const struct bootrom_words *words, int index, uint32_t *number)
{
    *number = 0;
    if (index >= words->count || strlen(words->at[index]) != 8) return false;
    for (int i = 0; i < 8; ++i) {
        const char c = words->at[index][i];
        const int digit = c >= '0' && c <= '9' ? c - '0'
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
                                               : -1;
        if (digit < 0) return false;
        *number = *number << 4 | (uint32_t)digit;
    }
    return true;
}

// Whether [address, +size) lies within [from, +room).
static bool is_within(uint32_t address, uint32_t size, uint32_t from, uint32_t room)
{
    return address >= from && address - from <= room && size <= room - (address - from);
}

static uint32_t without_alias(uint32_t address)
{
    return address >= CODE_ALIAS && address < CODE_ALIAS + 0x40000 ? address - CODE_ALIAS : address;
}

static uint8_t *sram_at(struct bootrom *rom, uint32_t address, uint32_t size)
{
    const bool begins_within = address >= SRAM_AT && address < SRAM_AT + BOOTROM_SRAM_SIZE;
    return begins_within && is_within(address, size, SRAM_AT, BOOTROM_SRAM_SIZE) ? rom->memory.sram + (address - SRAM_AT) : NULL;
}

static uint8_t *code_at(struct bootrom *rom, uint32_t address, uint32_t size)
{
    address = without_alias(address);
    return is_within(address, size, 0, BOOTROM_CODE_SIZE) && address < BOOTROM_CODE_SIZE ? rom->memory.code + address : NULL;
}

// The data sector that holds it all, 0 or 1; -1: none.
static int data_sector(uint32_t address, uint32_t size)
{
    address = without_alias(address);
    for (int sector = 0; sector < 2; ++sector) {
        const uint32_t from = DATA_AT + (uint32_t)sector * SECTOR_SIZE;
        if (address < from + SECTOR_SIZE && is_within(address, size, from, SECTOR_SIZE)) return sector;
    }
    return -1;
}

static bool is_code_locked(const struct bootrom *rom) { return (rom->lock0 & LOCK_CODE_WRITE) || rom->lock1; }

static bool is_data_locked(const struct bootrom *rom, int sector) { return rom->lock0 & (uint32_t)LOCK_DATA_WRITE << sector; }

static bool is_block_locked(const struct bootrom *rom, uint32_t address, uint32_t size)
{
    if (rom->lock0 & LOCK_CODE_WRITE) return true;
    for (uint32_t block = address / BLOCK_SIZE; block <= (address + size - 1) / BLOCK_SIZE && block < 32; ++block) {
        if (rom->lock1 >> block & 1) return true;
    }
    return false;
}

static enum bootrom_reply erase_area(struct bootrom *rom, const struct bootrom_words *words, uint32_t size)
{
    uint32_t address = 0;
    if (!number_of(words, 2, &address)) return BOOTROM_BAD_PARAMETER;
    address = without_alias(address);
    if (address >= BOOTROM_CODE_SIZE) return BOOTROM_BAD_ADDRESS;
    if (is_block_locked(rom, address, 1)) return BOOTROM_WRITE_LOCKED;
    memset(rom->memory.code + (address & ~(size - 1)), 0xFF, size);
    return BOOTROM_OK;
}

static enum bootrom_reply erase(struct bootrom *rom, const struct bootrom_words *words)
{
    if (is_word(words, 1, "DAT0")) { // never refused, as the ROM has it
        memset(rom->memory.data, 0xFF, SECTOR_SIZE);
        return BOOTROM_OK;
    }
    if (is_word(words, 1, "DAT1")) { // asks for the other sector's lock, as the ROM does
        if (is_data_locked(rom, 0)) return BOOTROM_WRITE_LOCKED;
        memset(rom->memory.data + SECTOR_SIZE, 0xFF, SECTOR_SIZE);
        return BOOTROM_OK;
    }
    if (is_word(words, 1, "SECT")) return erase_area(rom, words, SECTOR_SIZE);
    if (is_word(words, 1, "BLCK")) return erase_area(rom, words, BLOCK_SIZE);
    const bool is_mass = is_word(words, 1, "MASS");
    if (!is_mass && !is_word(words, 1, "CHIP")) return BOOTROM_BAD_PARAMETER;
    if (is_code_locked(rom) || (is_mass && (is_data_locked(rom, 0) || is_data_locked(rom, 1)))) return BOOTROM_WRITE_LOCKED;
    memset(rom->memory.code, 0xFF, BOOTROM_CODE_SIZE);
    if (is_mass) memset(rom->memory.data, 0xFF, BOOTROM_DATA_SIZE);
    return BOOTROM_OK;
}

static enum bootrom_reply down(struct bootrom *rom, const struct bootrom_words *words)
{
    uint32_t address = 0;
    uint32_t size = 0;
    if (!number_of(words, 1, &address) || !sram_at(rom, address, 0)) return BOOTROM_BAD_ADDRESS;
    if (!number_of(words, 2, &size) || !size || !sram_at(rom, address, size)) return BOOTROM_BAD_SIZE;
    rom->transfer.at = sram_at(rom, address, size);
    rom->transfer.left = size;
    rom->phase = BOOTROM_DOWN;
    return BOOTROM_LATER;
}

static void program(uint8_t *flash, const uint8_t *from, uint32_t size)
{
    for (uint32_t i = 0; i < size; ++i)
        flash[i] &= from[i];
}

static enum bootrom_reply program_data(struct bootrom *rom, const struct bootrom_words *words, int sector)
{
    uint32_t address = 0;
    if (is_data_locked(rom, sector)) return BOOTROM_WRITE_LOCKED;
    const uint8_t *from = number_of(words, 2, &address) ? sram_at(rom, address, SECTOR_SIZE) : NULL;
    if (!from) return BOOTROM_BAD_ADDRESS;
    program(rom->memory.data + sector * SECTOR_SIZE, from, SECTOR_SIZE);
    return BOOTROM_OK;
}

static enum bootrom_reply program_code(struct bootrom *rom, const struct bootrom_words *words)
{
    uint32_t to = 0;
    uint32_t from = 0;
    uint32_t size = 0;
    if (rom->lock0 & LOCK_CODE_WRITE) return BOOTROM_WRITE_LOCKED;
    if (!number_of(words, 2, &to) || !code_at(rom, to, 0)) return BOOTROM_BAD_ADDRESS;
    if (!number_of(words, 3, &from) || !sram_at(rom, from, 0)) return BOOTROM_BAD_ADDRESS;
    if (!number_of(words, 4, &size) || !size || size > BOOTROM_SRAM_SIZE) return BOOTROM_BAD_SIZE;
    if (!code_at(rom, to, size) || !sram_at(rom, from, size)) return BOOTROM_BAD_ADDRESS;
    if (is_block_locked(rom, without_alias(to), size)) return BOOTROM_WRITE_LOCKED;
    program(code_at(rom, to, size), sram_at(rom, from, size), size);
    return BOOTROM_OK;
}

static enum bootrom_reply xprg(struct bootrom *rom, const struct bootrom_words *words)
{
    uint32_t address = 0;
    uint32_t size = 0;
    if (!number_of(words, 1, &address) || !number_of(words, 2, &size) || !size) return BOOTROM_BAD_PARAMETER;
    const int sector = data_sector(address, size);
    if (code_at(rom, address, size)) {
        if (is_code_locked(rom)) return BOOTROM_WRITE_LOCKED;
        rom->transfer.at = code_at(rom, address, size);
    } else if (sector >= 0) {
        if (is_data_locked(rom, sector)) return BOOTROM_WRITE_LOCKED;
        rom->transfer.at = rom->memory.data + (without_alias(address) - DATA_AT);
    } else if (sram_at(rom, address, size)) {
        rom->transfer.at = sram_at(rom, address, size);
    } else {
        return BOOTROM_BAD_ADDRESS;
    }
    rom->transfer.left = size;
    rom->transfer.address = address < SRAM_AT; // whether it is flash
    bootrom_xmodem_begin(rom);
    return BOOTROM_LATER;
}

// Where a DUMP reads; null: it prints zeros, be it locked or none of our memories.
static uint8_t *readable(struct bootrom *rom, uint32_t address, uint32_t size)
{
    const int sector = data_sector(address, size);
    if (code_at(rom, address, size)) return rom->lock0 & LOCK_CODE_READ ? NULL : code_at(rom, address, size);
    if (sector >= 0) {
        return rom->lock0 & (uint32_t)LOCK_DATA_READ << sector ? NULL : rom->memory.data + (without_alias(address) - DATA_AT);
    }
    return sram_at(rom, address, size);
}

static enum bootrom_reply dump(struct bootrom *rom, const struct bootrom_words *words)
{
    uint32_t address = 0;
    uint32_t size = 0;
    if (!number_of(words, 1, &address)) return BOOTROM_BAD_ADDRESS;
    if (!number_of(words, 2, &size)) return BOOTROM_BAD_SIZE;
    size = (size + 3) & ~3u;
    rom->transfer.at = readable(rom, address, size);
    rom->transfer.address = address;
    rom->transfer.left = size;
    rom->phase = BOOTROM_DUMPING;
    return BOOTROM_LATER;
}

static enum bootrom_reply lock(struct bootrom *rom, const struct bootrom_words *words)
{
    uint32_t lock0 = 0;
    uint32_t lock1 = 0;
    if (is_word(words, 1, "READ")) {
        bootrom_put_hex(rom, rom->lock0);
        bootrom_put(rom, " ");
        bootrom_put_hex(rom, rom->lock1);
        bootrom_put(rom, "\r\n");
        return BOOTROM_OK;
    }
    if (!is_word(words, 1, "PROG") || !number_of(words, 2, &lock0) || !number_of(words, 3, &lock1)) return BOOTROM_BAD_PARAMETER;
    bootrom_lock_program(rom, lock0, lock1);
    return BOOTROM_OK;
}

static enum bootrom_reply copy(struct bootrom *rom, const struct bootrom_words *words)
{
    uint32_t from = 0;
    uint32_t to = 0;
    uint32_t size = 0;
    if (!number_of(words, 1, &from) || !number_of(words, 2, &to) || !number_of(words, 3, &size)) return BOOTROM_BAD_PARAMETER;
    uint8_t *const target = sram_at(rom, to, size);
    const bool is_flash = code_at(rom, from, size) || data_sector(from, size) >= 0;
    if (!size || !target || !is_flash) return BOOTROM_BAD_ADDRESS;
    const uint8_t *const source = readable(rom, from, size);
    if (!source) return BOOTROM_READ_LOCKED;
    memcpy(target, source, size);
    return BOOTROM_OK;
}

static enum bootrom_reply remap(struct bootrom *rom, const struct bootrom_words *words)
{
    if (is_word(words, 1, "FLSH"))
        rom->remap = 0;
    else if (is_word(words, 1, "BOOT"))
        rom->remap = 1;
    else if (is_word(words, 1, "SRAM"))
        rom->remap = 2;
    else
        return BOOTROM_BAD_PARAMETER;
    return BOOTROM_OK;
}

enum bootrom_reply bootrom_command(struct bootrom *rom, const struct bootrom_words *words)
{
    if (words->count && words->too_long) return BOOTROM_BAD_PARAMETER;
    if (is_word(words, 0, "ERAS")) return erase(rom, words);
    if (is_word(words, 0, "DOWN")) return down(rom, words);
    if (is_word(words, 0, "XPRG")) return xprg(rom, words);
    if (is_word(words, 0, "DUMP")) return dump(rom, words);
    if (is_word(words, 0, "LOCK")) return lock(rom, words);
    if (is_word(words, 0, "COPY")) return copy(rom, words);
    if (is_word(words, 0, "REMP")) return remap(rom, words);
    if (is_word(words, 0, "EXEC")) return BOOTROM_OK; // what was called returned at once
    if (is_word(words, 0, "PROG")) {
        if (is_word(words, 1, "DAT0")) return program_data(rom, words, 0);
        if (is_word(words, 1, "DAT1")) return program_data(rom, words, 1);
        return is_word(words, 1, "CODE") ? program_code(rom, words) : BOOTROM_BAD_PARAMETER;
    }
    if (!is_word(words, 0, "REST")) return BOOTROM_UNKNOWN;
    bootrom_lock_load(rom);
    rom->exit = rom->remap == 0 ? BOOTROM_TO_APPLICATION : BOOTROM_TO_ITSELF;
    return BOOTROM_RESET;
}
