// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Settings in flash: two slots, of which one is in force; a commit writes the other one and ends by one word (PROTOCOL.md section 7).
#pragma once

#include "stagedsettings.h"

#ifdef __cplusplus
extern "C" {
#endif

struct settingsstore {
    const struct hal *hal;
    void *hal_context;
    int slot;          // in force; -1: none, the factory's values are
    uint16_t sequence; // how often settings were stored
    uint8_t salt[8];   // of fingerprints; made anew at each start until settings are stored
    uint8_t factory_mac[6];
    struct settings in_force;
};

void settingsstore_init(struct settingsstore *store, const struct hal *hal, void *hal_context);
// Takes the staged values into force and into flash. False: the flash does not keep them, and what was in force stays.
// Values that are in force already are not written again.
bool settingsstore_save(struct settingsstore *store, struct stagedsettings *staged);

#ifdef __cplusplus
}
#endif
