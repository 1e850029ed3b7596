// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the mailer tells becomes lines; the queue to the serial line holds whole ones alone.
#include "events.h"

#include "board.h"
#include "octets.h"

enum { LEVEL_RESULTS, LEVEL_STAGES, LEVEL_LINES, LEVEL_SOCKETS, SIZE_OCTETS = 2 };

static const char *const socket_names[] = {"closed",     "init",     "syn-sent",  "established", "fin-wait",
                                           "close-wait", "last-ack", "time-wait", "udp"};

void events_init(struct events *events, const struct hal *hal, void *hal_context)
{
    octets_fill(events, 0, sizeof *events);
    events->hal = hal;
    events->hal_context = hal_context;
    events->mode = EVENTS_ON;
}

// --- writing one ---

struct event {
    struct line line;
    struct at_writer writer;
};

static bool begin(struct events *events, uint8_t level, const char *kind, struct event *event)
{
    if (events->mode == EVENTS_OFF || level > events->level) return false;
    uint16_t from = (uint16_t)(events->size + SIZE_OCTETS);
    if (from >= EVENTS_SIZE) {
        ++events->lost;
        return false;
    }
    event->writer = (struct at_writer){(char *)events->octets + from, (uint16_t)(EVENTS_SIZE - from), 0, false};
    event->line = (struct line){.writer = &event->writer};
    line_begin(&event->line);
    line_text(&event->line, "+EVENT: ");
    line_number(&event->line, events->hal->milliseconds(events->hal_context));
    line_text(&event->line, ",");
    line_text(&event->line, kind);
    line_text(&event->line, ",");
    return true;
}

static void end(struct events *events, struct event *event)
{
    line_end(&event->line, false, 0, events->mode == EVENTS_CHECKED);
    if (event->writer.overflow) {
        ++events->lost;
        return;
    }
    octets_put16(events->octets + events->size, event->writer.size);
    events->size = (uint16_t)(events->size + SIZE_OCTETS + event->writer.size);
}

static void tell_loss(struct events *events)
{
    struct event event;
    uint32_t lost = events->lost;
    if (lost == 0 || !begin(events, LEVEL_RESULTS, "lost", &event)) return;
    line_number(&event.line, lost);
    end(events, &event);
    if (!event.writer.overflow) events->lost = 0;
}

static bool start(struct events *events, uint8_t level, const char *kind, struct event *event)
{
    if (events->lost > 0 && EVENTS_SIZE - events->size >= EVENTS_ROOM) tell_loss(events);
    return begin(events, level, kind, event);
}

static void more_number(struct line *line, uint32_t number)
{
    line_text(line, ",");
    line_number(line, number);
}

static void more_name(struct line *line, const char *name)
{
    line_text(line, ",");
    line_any(line, name, octets_text(name).size);
}

// --- what the mailer tells ---

static void on_stage(void *context, enum mail_stage stage)
{
    struct event event;
    if (!start(context, LEVEL_STAGES, "stage", &event)) return;
    line_name(&event.line, mail_stage_name(stage));
    end(context, &event);
}

// How much of the text goes into one event: no character is cut.
static uint16_t piece_of(const char *octets, uint16_t size)
{
    if (size <= EVENTS_TEXT) return size;
    uint16_t piece = EVENTS_TEXT;
    while (piece > EVENTS_TEXT - 4 && ((uint8_t)octets[piece] & 0xC0) == 0x80)
        --piece;
    return ((uint8_t)octets[piece] & 0xC0) == 0x80 ? EVENTS_TEXT : piece;
}

static void on_line(void *context, bool outgoing, bool message, struct text line, uint16_t secret_from, uint16_t secret_to)
{
    const char *kind = message ? "data" : outgoing ? "out" : "in";
    bool hides = secret_to > secret_from;
    uint16_t at = 0;
    do {
        struct event event;
        bool writes = start(context, LEVEL_LINES, kind, &event);
        uint16_t stop = hides && at <= secret_from ? secret_from : line.size;
        uint16_t next = (uint16_t)(at + piece_of(line.octets + at, (uint16_t)(stop - at)));
        if (writes) line_any(&event.line, line.octets + at, (uint16_t)(next - at));
        at = next;
        if (hides && at == secret_from) {
            if (writes) line_text(&event.line, ",secret");
            if (writes) more_number(&event.line, (uint32_t)(secret_to - secret_from));
            at = secret_to;
            hides = false;
        }
        if (writes) end(context, &event);
        kind = "more";
    } while (at < line.size || hides);
}

static void on_recipient(void *context, struct text address, uint16_t code, const char *enhanced, struct text text)
{
    struct event event;
    if (!start(context, LEVEL_RESULTS, "recipient", &event)) return;
    line_any(&event.line, address.octets, address.size);
    more_number(&event.line, code);
    more_name(&event.line, enhanced);
    line_text(&event.line, ",");
    line_any(&event.line, text.octets, piece_of(text.octets, text.size));
    end(context, &event);
}

static void on_socket(void *context, enum hal_socket_state state)
{
    struct event event;
    if (!start(context, LEVEL_SOCKETS, "socket", &event)) return;
    line_name(&event.line, socket_names[state]);
    end(context, &event);
}

static void on_retry(void *context, uint8_t attempt, uint32_t seconds)
{
    struct event event;
    if (!start(context, LEVEL_RESULTS, "retry", &event)) return;
    line_number(&event.line, attempt);
    more_number(&event.line, seconds);
    end(context, &event);
}

void events_say_result(struct line *line, const struct mail_result *result)
{
    line_number(line, result->number);
    line_text(line, ",");
    line_text(line, mail_word_name(result->word));
    more_name(line, mail_stage_name(result->stage));
    more_name(line, mail_fault_name(result->fault));
    more_number(line, result->code);
    more_name(line, result->enhanced);
    more_name(line, result->detail);
    more_number(line, result->accepted);
    more_number(line, result->recipients);
    more_number(line, result->attempt);
    more_name(line, mail_trigger_name(result->trigger));
}

static void on_result(void *context, const struct mail_result *result)
{
    struct events *events = context;
    struct event event;
    if (result->word == MAIL_SENT || result->word == MAIL_PARTLY) ++events->sent;
    if (!start(events, LEVEL_RESULTS, "result", &event)) return;
    events_say_result(&event.line, result);
    end(events, &event);
}

struct mail_observer events_observer(struct events *events)
{
    return (struct mail_observer){.context = events,
                                  .stage = on_stage,
                                  .line = on_line,
                                  .recipient = on_recipient,
                                  .socket = on_socket,
                                  .result = on_result,
                                  .retry = on_retry};
}

void events_boot(struct events *events)
{
    static const char *const reasons[] = {"power-on", "asked", "watchdog", "other"};
    struct event event;
    if (!start(events, LEVEL_RESULTS, "boot", &event)) return;
    line_name(&event.line, reasons[events->hal->reset_reason(events->hal_context)]);
    more_name(&event.line, BOARD_FIRMWARE_VERSION);
    end(events, &event);
}

// --- sending ---

void events_change(struct events *events, enum events_mode mode)
{
    events->mode = mode;
    if (mode != EVENTS_OFF) return;
    events->lost = 0;
    events->size = events->gone > 0 ? (uint16_t)(SIZE_OCTETS + octets_get16(events->octets)) : 0;
}

void events_step(struct events *events, bool free)
{
    events->stuck = false;
    if (events->lost > 0 && events->size == 0) tell_loss(events);
    if (events->size == 0 || (!free && events->gone == 0)) return;
    uint16_t whole = octets_get16(events->octets);
    int left = whole - events->gone;
    int taken = events->hal->serial_write(events->hal_context, events->octets + SIZE_OCTETS + events->gone, left);
    events->stuck = taken < left;
    events->gone = (uint16_t)(events->gone + taken);
    if (events->gone < whole) return;
    uint16_t first = (uint16_t)(SIZE_OCTETS + whole);
    events->size = (uint16_t)(events->size - first);
    octets_move(events->octets, events->octets + first, events->size);
    events->gone = 0;
}

bool events_wait(const struct events *events) { return events->size > 0; }
bool events_are_going(const struct events *events) { return events->gone > 0; }

bool events_may_grow(struct events *events)
{
    if (EVENTS_SIZE - events->size >= EVENTS_ROOM) {
        events->held = false;
        return true;
    }
    uint32_t now = events->hal->milliseconds(events->hal_context);
    if (!events->held) {
        events->held = true;
        events->held_since = now;
    }
    return now - events->held_since >= EVENTS_PATIENCE; // whoever does not listen does not keep mails from going
}
