// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Events that nobody asked for (PROTOCOL.md section 6): kept whole until the line is free for them, or counted as lost.
#pragma once

#include "mailer.h"
#include "outlet.h"

#ifdef __cplusplus
extern "C" {
#endif

enum {
    EVENTS_SIZE = 768,
    EVENTS_TEXT = 160,     // octets of a session's line in one event
    EVENTS_ROOM = 512,     // with so much of it free the mailer may go on
    EVENTS_PATIENCE = 5000 // milliseconds that the mailer is held back for want of it
};

enum events_mode { EVENTS_OFF, EVENTS_ON, EVENTS_CHECKED };

struct events {
    const struct hal *hal;
    void *hal_context;
    enum events_mode mode;
    uint8_t level; // log.level
    bool stuck;    // the port took less than was offered
    bool held;     // the mailer, for want of room, since:
    uint32_t held_since;
    uint32_t lost; // events that had no room, and that nobody has been told of
    uint32_t sent; // mails that a server took since the start
    uint16_t gone; // octets of the first event that went out already
    uint16_t size;
    uint8_t octets[EVENTS_SIZE]; // each event with its size in two octets before it
};

void events_init(struct events *events, const struct hal *hal, void *hal_context);
struct mail_observer events_observer(struct events *events);
void events_say_result(struct line *line, const struct mail_result *result); // 3,sent,"quit",...
void events_boot(struct events *events);
void events_change(struct events *events, enum events_mode mode); // off: those that wait are dropped
// Sends what can be sent. free: between whole lines; what has begun to go out goes on in any case.
void events_step(struct events *events, bool free);
bool events_are_going(const struct events *events); // one has begun to go out
bool events_wait(const struct events *events);      // something is to be sent
bool events_may_grow(struct events *events);        // the mailer may go on

#ifdef __cplusplus
}
#endif
