// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The boards' pins, and general pins as such.
#include "boardtable.h"

#include "registers.h"

// Sources: the boards' schematics. A board without an answering PHY is taken for the last one.
const struct board_pins board_table[BOARD_TABLE_SIZE] = {
    {"WIZwiki-W7500P", 2, {1, 15}, {1, 14}, true, {{2, 6}, {0, 0}, {0, 1}, {0, 2}}},
    {"WIZwiki-W7500", 1, {1, 14}, {1, 15}, false, {{2, 6}, {0, 0}, {0, 1}, {0, 2}}},
};

void pin_make_input(struct pin pin)
{
    PIN_FUNCTION(pin.port, pin.number) = 1;
    PIN_PAD(pin.port, pin.number) = PAD_CMOS | PAD_INPUT | PAD_PULL_UP;
    pin_release(pin);
}

void pin_make_output(struct pin pin, bool high)
{
    // The level first: the pin must not show the other one for a moment.
    pin_set(pin, high);
    GPIO_OUTPUT_SET(pin.port) = 1u << pin.number;
}

void pin_release(struct pin pin) { GPIO_OUTPUT_CLEAR(pin.port) = 1u << pin.number; }

void pin_set(struct pin pin, bool high)
{
    const uint32_t mask = 1u << pin.number, level = high ? mask : 0;
    if (pin.number < 8)
        GPIO_LOWER(pin.port, mask) = level;
    else
        GPIO_UPPER(pin.port, mask) = level;
}

bool pin_is_high(struct pin pin) { return (GPIO_DATA(pin.port) >> pin.number & 1u) != 0; }
