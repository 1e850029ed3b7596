// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What differs between the boards: one table, from which the program finds its board by the PHY that answers.
#pragma once

#include <stdbool.h>
#include <stdint.h>

struct pin {
    uint8_t port; // 0: A
    uint8_t number;
};

struct board_pins {
    const char *model;
    uint8_t usb_uart; // which UART the USB side of the board is wired to: 1 or 2
    struct pin mdio, mdc;
    bool phy_inside; // the chip holds the PHY, whose reset is PD_06
    struct pin inputs[4];
};

enum { BOARD_TABLE_SIZE = 2 };
extern const struct board_pins board_table[BOARD_TABLE_SIZE];

void pin_make_input(struct pin pin); // general, pulled up
void pin_make_output(struct pin pin, bool high);
void pin_release(struct pin pin);
void pin_set(struct pin pin, bool high);
bool pin_is_high(struct pin pin);
