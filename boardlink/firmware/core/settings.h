// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The board's settings: one set of values, read where it lies in flash, or staged in memory.
#pragma once

#include "hal.h"
#include "keys.h"

// Octets that belong to somebody else; not ended by NUL.
struct text {
    const char *octets;
    uint16_t size;
};

// One complete set of values; where they lie is its own affair.
struct settings {
    const uint8_t *records;
    uint16_t size;
};

// The value of a key. A key that is not there has its factory value. Each for the types that it names:
struct text settings_text(const struct settings *settings, enum settings_key key);      // KEY_TEXT
uint32_t settings_number(const struct settings *settings, enum settings_key key);       // KEY_NUMBER; KEY_CHOICE: its index
int settings_count(const struct settings *settings, enum settings_key key);             // KEY_TEXTS, KEY_ADDRESSES: how many
struct text settings_item(const struct settings *settings, enum settings_key key, int index);               // KEY_TEXTS
bool settings_address(const struct settings *settings, enum settings_key key, int index, uint8_t ip[4]);    // KEY_ADDRESS (index 0), KEY_ADDRESSES
void settings_mac(const struct settings *settings, uint8_t mac[6]);
