// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// When a mail is sent without being asked for: after the start, in an interval, or by an input (send.on).
#pragma once

#include "hal.h"
#include "mailer.h"
#include "settings.h"

#ifdef __cplusplus
extern "C" {
#endif

enum { TRIGGERS_DEBOUNCE = 30 /* milliseconds that an input must stay as it is */ };

struct triggers {
    const struct hal *hal;
    void *hal_context;
    enum send_on on;
    uint8_t input;      // its number
    uint32_t interval;  // milliseconds
    uint32_t since;     // the interval's beginning
    bool booted;        // the mail after the start has been asked for
    bool due;           // a mail is to be sent as soon as the mailer can
    bool level, stable; // the input as it was last seen, and as it is taken to be
    uint32_t level_since;
};

void triggers_init(struct triggers *triggers, const struct hal *hal, void *hal_context);
// Takes the settings into force: an interval begins now, an input is taken to be as it is.
void triggers_configure(struct triggers *triggers, const struct settings *settings);
void triggers_step(struct triggers *triggers);
// True: a mail is to be sent, which counts as done by this. Several that fell due meanwhile are one.
bool triggers_take(struct triggers *triggers, enum mail_trigger *trigger);
uint32_t triggers_due(const struct triggers *triggers); // milliseconds until triggers_step() has something to do, at most 1000

#ifdef __cplusplus
}
#endif
