// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The clock and the input that ask for mails.
#include "triggers.h"

#include "octets.h"

static uint32_t now(const struct triggers *triggers) { return triggers->hal->milliseconds(triggers->hal_context); }

static bool level_now(const struct triggers *triggers) { return triggers->hal->input(triggers->hal_context, triggers->input); }

void triggers_init(struct triggers *triggers, const struct hal *hal, void *hal_context)
{
    octets_fill(triggers, 0, sizeof *triggers);
    triggers->hal = hal;
    triggers->hal_context = hal_context;
}

void triggers_configure(struct triggers *triggers, const struct settings *settings)
{
    triggers->on = (enum send_on)settings_number(settings, KEY_SEND_ON);
    triggers->input = (uint8_t)settings_number(settings, KEY_SEND_INPUT);
    triggers->interval = settings_number(settings, KEY_SEND_INTERVAL) * 1000;
    triggers->since = triggers->level_since = now(triggers);
    triggers->level = triggers->stable = level_now(triggers);
    triggers->due = triggers->on == SEND_ON_BOOT && !triggers->booted;
    triggers->booted = true; // what is set later concerns the next start
}

static void watch_input(struct triggers *triggers)
{
    bool level = level_now(triggers);
    if (level != triggers->level) {
        triggers->level = level;
        triggers->level_since = now(triggers);
    }
    if (level == triggers->stable || now(triggers) - triggers->level_since < TRIGGERS_DEBOUNCE) return;
    triggers->stable = level;
    if (!level) triggers->due = true; // a contact to ground closes
}

void triggers_step(struct triggers *triggers)
{
    if (triggers->on == SEND_ON_INPUT) watch_input(triggers);
    if (triggers->on != SEND_ON_INTERVAL || now(triggers) - triggers->since < triggers->interval) return;
    triggers->since += triggers->interval;
    triggers->due = true;
}

bool triggers_take(struct triggers *triggers, enum mail_trigger *trigger)
{
    static const enum mail_trigger by[] = {MAIL_BY_COMMAND, MAIL_BY_BOOT, MAIL_BY_INTERVAL, MAIL_BY_INPUT};
    if (!triggers->due) return false;
    triggers->due = false;
    *trigger = by[triggers->on];
    return true;
}

uint32_t triggers_due(const struct triggers *triggers)
{
    enum { INPUT_WATCH = 10, LONGEST = 1000 };
    if (triggers->due) return 0;
    if (triggers->on == SEND_ON_INPUT) return INPUT_WATCH;
    if (triggers->on != SEND_ON_INTERVAL) return LONGEST;
    uint32_t passed = now(triggers) - triggers->since;
    uint32_t left = passed < triggers->interval ? triggers->interval - passed : 0;
    return left < LONGEST ? left : LONGEST;
}
