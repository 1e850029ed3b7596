// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The boot ROM's line: finding the rate, lines of commands, replies.
#include "bootromcommand.h"

#include <string.h>

// The rates that the ROM tries in this order, and round again.
static const uint32_t rates[] = {460800, 230400, 115200, 76800, 57600, 38400, 19200, 14400, 9600, 2400};

void bootrom_put(struct bootrom *rom, const char *text)
{
    for (; *text && rom->out_size < sizeof rom->out; ++text)
        rom->out[rom->out_size++] = (uint8_t)*text;
}

void bootrom_put_hex(struct bootrom *rom, uint32_t value)
{
    char text[9] = {0};
    for (int digit = 0; digit < 8; ++digit)
        text[digit] = "0123456789ABCDEF"[value >> (28 - 4 * digit) & 15];
    bootrom_put(rom, text);
}

void bootrom_answer(struct bootrom *rom, enum bootrom_reply reply)
{
    const char text[] = {(char)('0' + (int)reply), '\r', '\n', 0};
    bootrom_put(rom, text);
    rom->phase = BOOTROM_COMMAND;
    rom->length = 0;
}

void bootrom_start(struct bootrom *rom, const struct bootrom_memory *memory)
{
    const struct bootrom_memory kept = *memory;
    memset(rom, 0, sizeof *rom);
    rom->memory = kept;
    rom->remap = 1; // itself
    bootrom_lock_load(rom);
}

static void take_sync(struct bootrom *rom, uint8_t octet, uint32_t baud)
{
    const bool garbled = baud && baud != rates[rom->rate];
    const uint8_t seen = garbled ? (uint8_t)(octet ^ 0xFF) : octet;
    rom->out[rom->out_size++] = seen; // its echo
    if (seen == 'U') {
        bootrom_put(rom, "1.2\r\n");
        rom->phase = BOOTROM_COMMAND;
    } else if (++rom->misses == 2) { // each rate has two tries
        rom->misses = 0;
        rom->rate = (uint8_t)((rom->rate + 1u) % (sizeof rates / sizeof *rates));
    }
}

static void take_line(struct bootrom *rom)
{
    struct bootrom_words words = {{0}, 0, false};
    rom->line[rom->length] = 0;
    for (char *at = rom->line; *at;) {
        while (*at == ' ' || *at == '\t')
            *at++ = 0;
        if (!*at) break;
        const char *const word = at;
        while (*at && *at != ' ' && *at != '\t')
            ++at;
        if (words.count < 5) words.at[words.count++] = word;
        words.too_long = words.too_long || (words.count > 1 && at - word > 8);
    }
    const enum bootrom_reply reply = bootrom_command(rom, &words);
    if (reply != BOOTROM_LATER) bootrom_answer(rom, reply);
}

void bootrom_take(struct bootrom *rom, uint8_t octet, uint32_t baud)
{
    if (rom->exit != BOOTROM_STAYS) return;
    if (rom->phase == BOOTROM_SYNC) {
        take_sync(rom, octet, baud);
        return;
    }
    if (baud && baud != rates[rom->rate]) octet ^= 0xFF;
    if (rom->phase == BOOTROM_DOWN) {
        *rom->transfer.at++ = octet;
        if (!--rom->transfer.left) bootrom_answer(rom, BOOTROM_OK);
    } else if (rom->phase == BOOTROM_XMODEM) {
        bootrom_xmodem_take(rom, octet);
    } else if (rom->phase == BOOTROM_COMMAND) {
        if (octet == '\r') {
            take_line(rom);
        } else if (rom->length < BOOTROM_LINE) { // an LF is not stored but counted: what stood there before is read
            if (octet != '\n') rom->line[rom->length] = (char)octet;
            ++rom->length;
        }
    } // in the middle of a DUMP nobody listens
}

static void dump_on(struct bootrom *rom)
{
    while (rom->phase == BOOTROM_DUMPING && rom->out_size + 24 <= sizeof rom->out) {
        if (!rom->transfer.left) {
            bootrom_answer(rom, BOOTROM_OK);
            return;
        }
        const uint8_t *at = rom->transfer.at;
        bootrom_put_hex(rom, rom->transfer.address);
        bootrom_put(rom, ":");
        bootrom_put_hex(rom, at ? (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24 : 0);
        bootrom_put(rom, "\r\n");
        rom->transfer.at = at ? rom->transfer.at + 4 : NULL;
        rom->transfer.address += 4;
        rom->transfer.left -= 4;
    }
}

size_t bootrom_give(struct bootrom *rom, uint8_t *octets, size_t capacity)
{
    dump_on(rom);
    const size_t size = rom->out_size < capacity ? rom->out_size : capacity;
    memcpy(octets, rom->out, size);
    memmove(rom->out, rom->out + size, rom->out_size - size);
    rom->out_size -= size;
    return size;
}

void bootrom_wait(struct bootrom *rom, uint32_t milliseconds)
{
    if (rom->phase == BOOTROM_XMODEM) bootrom_xmodem_wait(rom, milliseconds);
}

enum bootrom_exit bootrom_exit(const struct bootrom *rom) { return rom->out_size ? BOOTROM_STAYS : rom->exit; }
