// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Values that are being changed: a copy of the records in memory, without effect until it is stored.
#pragma once

#include "settings.h"

#ifdef __cplusplus
extern "C" {
#endif

struct stagedsettings {
    uint32_t words[SETTINGS_MAX / 4]; // the records; whole words, as they go to flash
    uint16_t size;
    bool present; // else the values in force are all there is
    bool begun;   // by AT+BEGIN or AT&F: a transaction
    bool blocked; // a line of the transaction was refused
    bool changed;
    const uint8_t *factory_mac;
};

void stagedsettings_drop(struct stagedsettings *staged);
// A copy of these, and nothing more.
void stagedsettings_copy(struct stagedsettings *staged, const struct settings *settings);
// The factory's values; those of numbers that this firmware does not know go too.
void stagedsettings_factory(struct stagedsettings *staged, const uint8_t *factory_mac);
// A key's new value in place of its old one. False: it does not fit, and nothing is changed. The octets may lie in what
// stagedsettings_room() gave, and nowhere else in here.
bool stagedsettings_put(struct stagedsettings *staged, uint8_t number, const void *octets, uint16_t size);
// Where a value can be gathered before it is put. size: out, how many octets.
uint8_t *stagedsettings_room(struct stagedsettings *staged, uint16_t *size);
struct settings stagedsettings_settings(const struct stagedsettings *staged);

#ifdef __cplusplus
}
#endif
