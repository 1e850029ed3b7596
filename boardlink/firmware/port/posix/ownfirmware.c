// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The firmware of this project, as a virtual board runs it.

#include "boardstate.h"
#include "virtualboard.h"

// C99's way to refuse what does not fit.
typedef char board_fits_its_memory[sizeof(struct board) <= VIRTUAL_BOARD_MEMORY ? 1 : -1];

static void start(void *memory, const struct hal *hal, void *hal_context) { board_init(memory, hal, hal_context); }

static void step(void *memory) { board_step(memory); }

static bool is_idle(const void *memory, uint32_t *milliseconds) { return board_is_idle(memory, milliseconds); }

const struct virtual_board_firmware virtual_board_own_firmware = {sizeof(struct board), start, step, is_idle};
