// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A mail's course from its trigger to its one result: link, address, name, connection, session, and further attempts.
#include "mailer.h"

#include "mailerparts.h"
#include "octets.h"

enum { SECOND = 1000, FIRST_PAUSE = 15, LONGEST_PAUSE = 1800 };

void mailer_init(struct mailer *mailer, const struct hal *hal, void *hal_context, struct network *network,
                 const struct mail_observer *observer)
{
    static const struct mail_observer nobody;
    octets_fill(mailer, 0, sizeof *mailer);
    mailer->hal = hal;
    mailer->hal_context = hal_context;
    mailer->network = network;
    mailer->observer = observer != NULL ? observer : &nobody;
}

uint32_t mailer_now(const struct mailer *mailer) { return mailer->hal->milliseconds(mailer->hal_context); }

void mailer_enter(struct mailer *mailer, enum mailer_state state)
{
    mailer->state = (uint8_t)state;
    mailer->since = mailer_now(mailer);
    mailer->moved = true;
}

void mailer_tell_stage(struct mailer *mailer, enum mail_stage stage)
{
    mailer->result.stage = stage;
    if (mailer->observer->stage != NULL) mailer->observer->stage(mailer->observer->context, stage);
}

bool mailer_start(struct mailer *mailer, const struct settings *settings, enum mail_trigger trigger, uint32_t counter)
{
    if (mailer_is_busy(mailer)) return false;
    const uint32_t number = mailer->result.number + 1;
    octets_fill(&mailer->result, 0, sizeof mailer->result);
    octets_fill(&mailer->recipients, 0, sizeof mailer->recipients);
    mailer->settings = *settings;
    mailer->result.number = number;
    mailer->result.trigger = trigger;
    mailer->result.recipients = (uint8_t)mail_recipients(&mailer->settings);
    mailer->result.attempt = 1;
    mailer->started = mailer_now(mailer);
    // What is true at the trigger is what the mail tells, in each attempt; so is its Message-ID.
    struct mail_facts *facts = &mailer->facts;
    octets_fill(facts, 0, sizeof *facts);
    facts->name = settings_text(&mailer->settings, KEY_BOARD_NAME);
    facts->trigger = mail_trigger_name(trigger);
    facts->input = mailer->hal->input(mailer->hal_context, (int)settings_number(&mailer->settings, KEY_SEND_INPUT));
    facts->uptime = network_uptime(mailer->network);
    facts->counter = counter;
    facts->id[0] = mailer->hal->entropy(mailer->hal_context);
    facts->id[1] = mailer->hal->entropy(mailer->hal_context);
    mailer_enter(mailer, MAILER_CHECKING);
    return true;
}

bool mailer_is_busy(const struct mailer *mailer) { return mailer->state != MAILER_IDLE; }

const struct mail_result *mailer_result(const struct mailer *mailer) { return &mailer->result; }

static void tell_result(struct mailer *mailer)
{
    network_forget(mailer->network);
    mailer_enter(mailer, MAILER_IDLE);
    mailer->result.at = mailer_now(mailer);
    if (mailer->observer->result != NULL) mailer->observer->result(mailer->observer->context, &mailer->result);
}

// Whether the same may go well later, for those who have not got it.
static bool may_try_again(const struct mailer *mailer)
{
    const struct mail_result *result = &mailer->result;
    const uint32_t all = (uint32_t)((UINT64_C(1) << result->recipients) - 1);
    const bool is_left = (all & ~(mailer->recipients.accepted | mailer->recipients.refused)) != 0;
    if (!is_left || (result->word != MAIL_FAILED && result->word != MAIL_PARTLY)) return false;
    if (result->attempt > settings_number(&mailer->settings, KEY_SEND_RETRY)) return false;
    switch (result->fault) {
    case FAULT_NO_LINK:
    case FAULT_NO_ADDRESS:
    case FAULT_NO_DNS:
    case FAULT_UNREACHABLE:
    case FAULT_TIMEOUT:
    case FAULT_LOST: return true;
    case FAULT_REPLY: return result->stage == STAGE_RCPT || result->code < 500;
    default: return false;
    }
}

// Doubled each time, and a quarter more at most, so that many boards do not come back as one.
static uint32_t pause_of(const struct mailer *mailer)
{
    uint32_t pause = FIRST_PAUSE;
    for (uint8_t i = 1; i < mailer->result.attempt && pause < LONGEST_PAUSE; ++i)
        pause *= 2;
    if (pause > LONGEST_PAUSE) pause = LONGEST_PAUSE;
    return pause + mailer->hal->entropy(mailer->hal_context) % (pause / 4 + 1);
}

void mailer_end_attempt(struct mailer *mailer)
{
    if (!may_try_again(mailer)) {
        tell_result(mailer);
        return;
    }
    network_forget(mailer->network);
    mailer->pause = pause_of(mailer);
    mailer_enter(mailer, MAILER_PAUSING);
    const uint8_t next = (uint8_t)(mailer->result.attempt + 1);
    if (mailer->observer->retry != NULL) mailer->observer->retry(mailer->observer->context, next, mailer->pause);
}

void mailer_fail(struct mailer *mailer, enum mail_fault fault)
{
    struct mail_result *result = &mailer->result;
    const bool needs_link = fault == FAULT_NO_ADDRESS || fault == FAULT_NO_DNS || fault == FAULT_UNREACHABLE;
    result->fault = needs_link && !network_state(mailer->network)->link ? FAULT_NO_LINK : fault;
    result->word = mailer->recipients.accepted != 0 ? MAIL_PARTLY : MAIL_FAILED;
    result->code = 0;
    result->enhanced[0] = 0;
    if (fault != FAULT_SETTINGS) result->detail[0] = 0;
    mailer_end_attempt(mailer);
}

void mailer_stop(struct mailer *mailer)
{
    if (!mailer_is_busy(mailer)) return;
    if (mailer->state == MAILER_TALKING) {
        smtp_stop(&mailer->smtp);
        mailer_hang_up(mailer);
        tell_result(mailer);
        return;
    }
    if (mailer->state == MAILER_OPENING || mailer->state == MAILER_CONNECTING) mailer_hang_up(mailer);
    mailer->result.word = mailer->recipients.accepted != 0 ? MAIL_PARTLY : MAIL_STOPPED;
    tell_result(mailer);
}

static void step_pause(struct mailer *mailer)
{
    if (mailer_now(mailer) - mailer->since < mailer->pause * SECOND) return;
    ++mailer->result.attempt;
    mailer->result.word = MAIL_NONE;
    mailer->result.fault = FAULT_NONE;
    mailer_enter(mailer, MAILER_CHECKING);
}

void mailer_step(struct mailer *mailer)
{
    mailer->moved = false;
    mailer_watch_socket(mailer);
    switch ((enum mailer_state)mailer->state) {
    case MAILER_IDLE: break;
    case MAILER_PAUSING: step_pause(mailer); break;
    case MAILER_TALKING: mailer_talk(mailer); break;
    default: mailer_approach(mailer); break;
    }
    mailer_watch_socket(mailer);
}

uint32_t mailer_due(const struct mailer *mailer)
{
    const uint32_t now = mailer_now(mailer);
    uint32_t due = SECOND;
    if (mailer->moved) return 0;
    if (mailer->state == MAILER_TALKING) {
        if (mailer->chunk_at < mailer->chunk_size || smtp_output(&mailer->smtp).size > 0) return 1;
        due = smtp_due(&mailer->smtp, now);
    } else if (mailer->state == MAILER_PAUSING) {
        const uint32_t gone = now - mailer->since;
        due = gone < mailer->pause * SECOND ? mailer->pause * SECOND - gone : 0;
    } else if (mailer->state != MAILER_IDLE || mailer->closing) {
        due = 50;
    }
    return due < SECOND ? due : SECOND;
}
