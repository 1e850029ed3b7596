// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One virtual board as a value: chip, small network and firmware, stepped by its owner in a time of the owner's making.
// Its firmware holds pointers into it: it must stay where it was initialised.
#pragma once

#include "hal_posix.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { VIRTUAL_BOARD_MEMORY = 65536 };

// A firmware as the board runs it. memory: size octets, zero after each start as the chip's start-up code leaves them.
struct virtual_board_firmware {
    uint32_t size; // at most VIRTUAL_BOARD_MEMORY
    void (*start)(void *memory, const struct hal *hal, void *hal_context);
    void (*step)(void *memory);
    bool (*is_idle)(const void *memory, uint32_t *milliseconds);
};

extern const struct virtual_board_firmware virtual_board_own_firmware; // boardlink/firmware/core

struct virtual_board {
    struct hal_posix posix; // its chip and net may be changed at any time between two calls
    const struct virtual_board_firmware *firmware;
    bool stays_off; // after a power cut, while this is set
    uint64_t memory[VIRTUAL_BOARD_MEMORY / 8];
};

// Flash erased, link up, routes as virtualnet_init() has them, off: the first step starts it. baud: 0: no pacing.
void virtual_board_init(struct virtual_board *board, const struct virtual_board_firmware *firmware, uint32_t seed, uint32_t baud,
                        uint16_t receiver_port);
void virtual_board_close(struct virtual_board *board); // its sockets on this computer
// Does what is to be done at the present time, and starts the board anew where a reset or a power cut is due.
void virtual_board_step(struct virtual_board *board);
// Lets the time pass, with as many steps as it takes. Sockets of this computer live in real time: who waits for one lets as much
// time pass as really did.
void virtual_board_advance(struct virtual_board *board, uint32_t milliseconds);
void virtual_board_advance_to(struct virtual_board *board, uint64_t nanoseconds); // since the board was initialised
// How many nanoseconds may pass until the next step, where no octet comes and no socket changes.
uint64_t virtual_board_patience(const struct virtual_board *board);
// The cable. Both return how many octets were taken over.
int virtual_board_feed(struct virtual_board *board, const uint8_t *octets, int size);
int virtual_board_take(struct virtual_board *board, uint8_t *octets, int capacity);
void virtual_board_cut_power(struct virtual_board *board, uint32_t operation); // 0: now, else as chip_cut_power()
bool virtual_board_is_off(const struct virtual_board *board);                  // its power was cut and it stays off

#ifdef __cplusplus
}
#endif
