// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The boot ROM's commands, and the pieces that they share.
#pragma once

#include "bootrom.h"

enum bootrom_reply {
    BOOTROM_OK,
    BOOTROM_BAD_SIZE,
    BOOTROM_BAD_ADDRESS,
    BOOTROM_UNKNOWN,
    BOOTROM_NO_PRIVILEGE,
    BOOTROM_BAD_PARAMETER,
    BOOTROM_READ_LOCKED,
    BOOTROM_WRITE_LOCKED,
    BOOTROM_RESET,
    BOOTROM_LATER // the command answers by itself
};

struct bootrom_words {
    const char *at[5]; // the command and up to four parameters, each ended by NUL
    int count;
    bool too_long; // one of them
};

// bootrom.c
void bootrom_put(struct bootrom *rom, const char *text);
void bootrom_put_hex(struct bootrom *rom, uint32_t value);
void bootrom_answer(struct bootrom *rom, enum bootrom_reply reply);

// bootromcommand.c: does a line's command.
enum bootrom_reply bootrom_command(struct bootrom *rom, const struct bootrom_words *words);

// bootromlock.c
#define LOCK_CODE_READ (1u << 31)                                                      // beyond what an enumerator may be
enum { LOCK_CODE_WRITE = 1 << 30, LOCK_DATA_READ = 1 << 2, LOCK_DATA_WRITE = 1 << 0 }; // DATn: << n
void bootrom_lock_load(struct bootrom *rom);
void bootrom_lock_program(struct bootrom *rom, uint32_t lock0, uint32_t lock1);

// bootromxmodem.c
void bootrom_xmodem_begin(struct bootrom *rom);
void bootrom_xmodem_take(struct bootrom *rom, uint8_t octet);
void bootrom_xmodem_wait(struct bootrom *rom, uint32_t milliseconds);
