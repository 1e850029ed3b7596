// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One virtual board: starts and steps its firmware, and moves its time from one event to the next.

#include "virtualboard.h"

#include <string.h>

enum { ROUNDS_AT_ONCE = 1000 };
static const uint64_t millisecond = 1000000;

void virtual_board_init(struct virtual_board *board, const struct virtual_board_firmware *firmware, uint32_t seed, uint32_t baud,
                        uint16_t receiver_port)
{
    memset(board, 0, sizeof *board);
    hal_posix_init(&board->posix, seed, baud, receiver_port);
    board->firmware = firmware;
}

void virtual_board_close(struct virtual_board *board) { host_sockets_close(&board->posix.sockets); }

static void start(struct virtual_board *board)
{
    host_sockets_close(&board->posix.sockets);
    memset(&board->posix.network, 0, sizeof board->posix.network);
    chip_start(&board->posix.chip, board->posix.chip.reason);
    memset(board->memory, 0, board->firmware->size);
    board->firmware->start(board->memory, &hal_posix_functions, &board->posix);
}

// One round. True: the firmware did something, so that another may be due at once.
static bool step_once(struct virtual_board *board)
{
    struct chip *chip = &board->posix.chip;
    const uint32_t before = chip->activity;
    hal_posix_advance(&board->posix, chip->now);
    if (virtual_board_is_off(board)) {
        host_sockets_close(&board->posix.sockets);
        return false;
    }
    if (chip->halted) {
        start(board);
    } else {
        host_sockets_pump(&board->posix.sockets);
        board->firmware->step(board->memory);
    }
    if (chip->flash.dark && !chip->halted) chip_halt(chip, HAL_POWER_ON);
    return chip->activity != before || chip->halted;
}

void virtual_board_step(struct virtual_board *board)
{
    for (int rounds = 0; rounds < ROUNDS_AT_ONCE && step_once(board); ++rounds) {}
}

uint64_t virtual_board_patience(const struct virtual_board *board)
{
    const struct chip *chip = &board->posix.chip;
    uint32_t idle = 0;
    if (virtual_board_is_off(board)) return 1000 * millisecond;
    if (chip->halted) return 0;
    // One that is not idle and still did nothing waits for something that the port cannot know.
    uint64_t next = chip->now + (board->firmware->is_idle(board->memory, &idle) ? idle * millisecond : millisecond);
    if (next == chip->now) next += millisecond;
    const uint64_t line = chip_line_next(&chip->line), sockets = host_sockets_next(&board->posix.sockets);
    if (line < next) next = line;
    if (sockets != UINT64_MAX && sockets * millisecond < next) next = sockets * millisecond;
    return next > chip->now ? next - chip->now : 0;
}

void virtual_board_advance(struct virtual_board *board, uint32_t milliseconds)
{
    virtual_board_advance_to(board, board->posix.chip.now + milliseconds * millisecond);
}

void virtual_board_advance_to(struct virtual_board *board, uint64_t nanoseconds)
{
    struct chip *chip = &board->posix.chip;
    virtual_board_step(board);
    while (chip->now < nanoseconds) {
        const uint64_t patience = virtual_board_patience(board), rest = nanoseconds - chip->now;
        hal_posix_advance(&board->posix, chip->now + (patience < rest ? patience : rest));
        virtual_board_step(board);
    }
}

int virtual_board_feed(struct virtual_board *board, const uint8_t *octets, int size)
{
    return chip_line_feed(&board->posix.chip.line, octets, size);
}

int virtual_board_take(struct virtual_board *board, uint8_t *octets, int capacity)
{
    return chip_line_take(&board->posix.chip.line, octets, capacity);
}

void virtual_board_cut_power(struct virtual_board *board, uint32_t operation) { chip_cut_power(&board->posix.chip, operation); }

bool virtual_board_is_off(const struct virtual_board *board)
{
    const struct chip *chip = &board->posix.chip;
    return board->stays_off && chip->halted && chip->reason == HAL_POWER_ON && chip->starts > 0;
}
