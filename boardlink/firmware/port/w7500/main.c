// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The firmware on the chip: the core is stepped for ever, and the chip sleeps whenever it may.
#include "board.h"
#include "boardstate.h"
#include "w7500.h"

static struct board board;

int main(void);
int main(void)
{
    w7500_init();
    board_init(&board, &w7500_hal, 0);
    for (;;) {
        uint32_t milliseconds = 0;
        board_step(&board);
        if (board_is_idle(&board, &milliseconds)) w7500_sleep(milliseconds);
    }
}
