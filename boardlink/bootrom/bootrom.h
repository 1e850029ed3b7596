// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A model of the W7500's serial boot ROM 1.2: octets of UART2 in and out, over memories that belong to the caller.
// Written from the published behaviour of the ROM; it shares no line with it.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    BOOTROM_CODE_SIZE = 0x20000, // main flash, seen at 0 and at 0x10000000
    BOOTROM_DATA_SIZE = 0x200,   // DAT0 and DAT1, seen at 0x3FE00 and 0x1003FE00
    BOOTROM_LOCK_SIZE = 0x100,   // NVR1
    BOOTROM_SRAM_SIZE = 0x3800,  // what the ROM leaves of the SRAM at 0x20000000
    BOOTROM_LINE = 80,
    BOOTROM_OUT = 128
};

struct bootrom_memory {
    uint8_t *code; // BOOTROM_CODE_SIZE octets, and so on
    uint8_t *data;
    uint8_t *lock; // erased: everything is locked
    uint8_t *sram;
};

enum bootrom_exit { BOOTROM_STAYS, BOOTROM_TO_APPLICATION, BOOTROM_TO_ITSELF };

struct bootrom {
    struct bootrom_memory memory;
    uint32_t lock0, lock1; // FLOCKR0, FLOCKR1
    uint8_t remap;         // 0 flash, 1 ROM, 2 SRAM
    enum bootrom_exit exit;
    enum { BOOTROM_SYNC, BOOTROM_COMMAND, BOOTROM_DOWN, BOOTROM_XMODEM, BOOTROM_DUMPING } phase;
    uint8_t rate, misses; // of the trial list
    char line[BOOTROM_LINE + 1];
    uint8_t length;
    struct { // DOWN, XPRG and DUMP under way
        uint8_t *at;
        uint32_t left;
        uint32_t address;
    } transfer;
    struct {
        uint8_t packet[133];
        uint8_t size;
        uint8_t next; // number of the block that is awaited
        uint8_t cancels, duplicates;
        bool begun;
        uint32_t waited; // milliseconds since the last 'C'
    } xmodem;
    uint8_t out[BOOTROM_OUT];
    size_t out_size;
};

// As after a reset with BOOT high: loads the locks and waits for 'U'.
void bootrom_start(struct bootrom *rom, const struct bootrom_memory *memory);
// One octet that was sent at a rate (0: at whichever the ROM tries now). What comes at another rate is garbage to it.
// To be called only when bootrom_give() has nothing more: there is no queue behind the UART.
void bootrom_take(struct bootrom *rom, uint8_t octet, uint32_t baud);
// What the ROM sends. Returns how many octets, 0: none now.
size_t bootrom_give(struct bootrom *rom, uint8_t *octets, size_t capacity);
// So much time passed.
void bootrom_wait(struct bootrom *rom, uint32_t milliseconds);
enum bootrom_exit bootrom_exit(const struct bootrom *rom); // by REST, once its reply was given

#ifdef __cplusplus
}
#endif
