// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The pseudo terminal at whose other end a program opens the virtual board like any serial port.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct board_pty {
    int master;
    bool plugged; // somebody has the other end open
    char path[64];
};

bool board_pty_open(struct board_pty *pty); // raw from the start; false: errno says why
void board_pty_close(struct board_pty *pty);
// Looks whether the other end was opened or closed. While it is closed, poll() would only ever say so: ask this instead, now and then.
void board_pty_look(struct board_pty *pty);
int board_pty_read(struct board_pty *pty, uint8_t *octets, int capacity);
// How many were taken; all of them where nobody listens: a serial line does not wait either.
int board_pty_write(struct board_pty *pty, const uint8_t *octets, int size);

#ifdef __cplusplus
}
#endif
