// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The whole firmware, one step at a time.
#include "commands.h"

#include "octets.h"

enum { OCTETS_A_STEP = 64 };

struct settings board_settings(const struct board *board)
{
    return board->staged.present ? stagedsettings_settings(&board->staged) : board->store.in_force;
}

void board_configure(struct board *board)
{
    board->events.level = (uint8_t)settings_number(&board->store.in_force, KEY_LOG_LEVEL);
    network_configure(&board->network, &board->store.in_force);
    triggers_configure(&board->triggers, &board->store.in_force);
}

bool board_send_mail(struct board *board, enum mail_trigger trigger)
{
    if (!mailer_start(&board->mailer, &board->store.in_force, trigger, board->mails + 1)) return false;
    ++board->mails;
    return true;
}

void board_init(struct board *board, const struct hal *hal, void *hal_context)
{
    octets_fill(board, 0, sizeof *board);
    board->hal = hal;
    board->hal_context = hal_context;
    settingsstore_init(&board->store, hal, hal_context);
    stagedsettings_drop(&board->staged);
    lineinput_init(&board->input);
    outlet_init(&board->outlet);
    events_init(&board->events, hal, hal_context);
    board->observer = events_observer(&board->events);
    network_init(&board->network, hal, hal_context);
    mailer_init(&board->mailer, hal, hal_context, &board->network, &board->observer);
    triggers_init(&board->triggers, hal, hal_context);
    board_configure(board);
    events_boot(&board->events);
}

static void step_mail(struct board *board)
{
    enum mail_trigger trigger;
    triggers_step(&board->triggers);
    if (board->restart || !events_may_grow(&board->events)) return;
    if (!mailer_is_busy(&board->mailer) && triggers_take(&board->triggers, &trigger)) board_send_mail(board, trigger);
    mailer_step(&board->mailer);
}

static void step_input(struct board *board)
{
    if (board->hal->serial_lost(board->hal_context)) ++board->lost;
    for (int i = 0; i < OCTETS_A_STEP; ++i) {
        uint8_t octet;
        if (board->answer.active || board->restart || outlet_room(&board->outlet) < LINEINPUT_ECHO) return;
        if (board->gathering.active && board->gathering.got == board->gathering.size) return; // the next is of the next line
        if (board->hal->serial_read(board->hal_context, &octet, 1) != 1) return;
        if (board->gathering.active)
            gathering_take(board, octet);
        else if (lineinput_take(&board->input, octet, board->hal->milliseconds(board->hal_context), &board->outlet))
            commands_run(board);
    }
}

// Between whole lines: nothing is being answered, and nobody is typing where it would be seen.
static bool is_free(const struct board *board)
{
    return !board->answer.active && !board->gathering.active && outlet_is_empty(&board->outlet)
        && !(board->input.echo && lineinput_is_half(&board->input));
}

static void step_output(struct board *board)
{
    gathering_step(board);
    commands_answer(board);
    if (!events_are_going(&board->events)) outlet_step(&board->outlet, board->hal, board->hal_context);
    events_step(&board->events, is_free(board));
}

void board_step(struct board *board)
{
    board->hal->feed_watchdog(board->hal_context);
    network_step(&board->network);
    step_mail(board);
    step_input(board);
    lineinput_step(&board->input, board->hal->milliseconds(board->hal_context));
    step_output(board);
    if (board->restart && !board->answer.active && outlet_is_empty(&board->outlet) && !events_are_going(&board->events)
        && board->hal->serial_idle(board->hal_context))
        board->hal->reset(board->hal_context);
}

static uint32_t smaller(uint32_t one, uint32_t other) { return one < other ? one : other; }

static uint32_t mail_due(const struct board *board)
{
    enum { FULL = 20 }; // the event buffer
    if (board->events.held) return FULL;
    uint32_t due = triggers_due(&board->triggers);
    if (!mailer_is_busy(&board->mailer)) return due;
    return smaller(due == 0 ? UINT32_MAX : due, mailer_due(&board->mailer)); // one that is due waits for the mail under way
}

bool board_is_idle(const struct board *board, uint32_t *milliseconds)
{
    enum { LONGEST = 1000, LINE_FULL = 20, SOON = 10 };
    uint32_t due = smaller(LONGEST, smaller(network_due(&board->network), mail_due(board)));
    bool going = events_are_going(&board->events);
    if (going || (events_wait(&board->events) && is_free(board)))
        due = board->events.stuck ? smaller(due, LINE_FULL) : 0;
    else if (board->answer.active || !outlet_is_empty(&board->outlet))
        due = board->outlet.stuck ? smaller(due, LINE_FULL) : 0;
    if (board->gathering.active || board->restart) due = smaller(due, SOON);
    *milliseconds = due;
    return due > 0;
}
