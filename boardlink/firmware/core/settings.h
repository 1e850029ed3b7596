// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The board's settings: one set of values, read where it lies in flash, or staged in memory.
#pragma once

#include "hal.h"
#include "keys.h"

#ifdef __cplusplus
extern "C" {
#endif

enum {
    SETTINGS_MAX = 3584, // octets of all records together
    RECORD_HEAD = 3      // a key's number, and the size of its value: low octet, high octet
};

// One complete set of values, one record a key, in ascending order of the numbers; where they lie is its own affair.
// A value: a text as it is; a number in 4 octets, the lowest first; a choice's index in 1; an address in 4; a MAC in 6;
// of a list, each item with its size in 1 octet before it.
struct settings {
    const uint8_t *records;
    uint16_t size;
    const uint8_t *factory_mac; // 6 octets; null: all zero
};

// The value of a key. A key that is not there has its factory value. Each for the types that it names:
struct text settings_text(const struct settings *settings, enum settings_key key);            // KEY_TEXT
uint32_t settings_number(const struct settings *settings, enum settings_key key);             // KEY_NUMBER; KEY_CHOICE: its index
int settings_count(const struct settings *settings, enum settings_key key);                   // KEY_TEXTS, KEY_ADDRESSES: how many
struct text settings_item(const struct settings *settings, enum settings_key key, int index); // KEY_TEXTS
bool settings_address(const struct settings *settings, enum settings_key key, int index,
                      uint8_t ip[4]); // KEY_ADDRESS (index 0), KEY_ADDRESSES
void settings_mac(const struct settings *settings, uint8_t mac[6]);

// Whether the records follow each other as they should up to the end.
bool settings_are_whole(const struct settings *settings);
// The record of a number (this firmware's key or not) with its head; of size 0 where there is none.
struct text settings_record(const struct settings *settings, uint8_t number);

#ifdef __cplusplus
}
#endif
