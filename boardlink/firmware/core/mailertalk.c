// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Octets between the connection and the session, one line a step, so that whoever watches can keep up.
#include "mailerparts.h"

#include <stddef.h>

enum { SECOND = 1000, HANG_UP_WAIT = 3 * SECOND };

static void receive(struct mailer *mailer)
{
    if (mailer->chunk_at < mailer->chunk_size || mailer->ended) return;
    const int size = mailer->hal->receive(mailer->hal_context, HAL_SOCKET_MAIL, mailer->chunk, sizeof mailer->chunk);
    mailer->chunk_at = 0;
    mailer->chunk_size = size > 0 ? (uint8_t)size : 0;
    mailer->ended = size < 0;
}

static void send(struct mailer *mailer)
{
    const struct text output = smtp_output(&mailer->smtp);
    if (output.size == 0) return;
    const int sent = mailer->hal->send(mailer->hal_context, HAL_SOCKET_MAIL, (const uint8_t *)output.octets, output.size);
    // Where it cannot be sent any more, what the server said last is still to be read: receive() tells the end.
    if (sent <= 0) return;
    smtp_sent(&mailer->smtp, sent, mailer_now(mailer));
    mailer->moved = true;
}

void mailer_talk(struct mailer *mailer)
{
    struct smtp *smtp = &mailer->smtp;
    if (!smtp_has_reply(smtp)) receive(mailer);
    if (smtp_has_reply(smtp)) {
        mailer->moved = smtp_work(smtp);
    } else if (mailer->chunk_at < mailer->chunk_size) {
        const int left = mailer->chunk_size - mailer->chunk_at;
        const int taken = smtp_receive(smtp, mailer->chunk + mailer->chunk_at, left, mailer_now(mailer));
        mailer->chunk_at = (uint8_t)(mailer->chunk_at + taken);
        mailer->moved = true;
    } else if (mailer->ended) {
        smtp_lost(smtp, FAULT_LOST);
    } else if (smtp_work(smtp)) {
        mailer->moved = true;
    } else {
        send(mailer);
        // A connection outlives a cable that is out for a moment; where the cable is still out at the end, it is the cause.
        if (smtp_due(smtp, mailer_now(mailer)) == 0 && !network_state(mailer->network)->link) smtp_lost(smtp, FAULT_NO_LINK);
        smtp_tick(smtp, mailer_now(mailer));
    }
    if (!smtp_is_over(smtp)) return;
    mailer_hang_up(mailer);
    mailer_end_attempt(mailer);
}

void mailer_hang_up(struct mailer *mailer)
{
    mailer->hal->disconnect(mailer->hal_context, HAL_SOCKET_MAIL);
    mailer->closing = true;
    mailer->closing_since = mailer_now(mailer);
}

void mailer_drop_socket(struct mailer *mailer)
{
    mailer->closing = false;
    mailer->hal->close(mailer->hal_context, HAL_SOCKET_MAIL);
    mailer_watch_socket(mailer);
}

void mailer_watch_socket(struct mailer *mailer)
{
    const enum hal_socket_state state = mailer->hal->state(mailer->hal_context, HAL_SOCKET_MAIL);
    if (state != mailer->socket_seen) {
        mailer->socket_seen = (uint8_t)state;
        if (mailer->observer->socket != NULL) mailer->observer->socket(mailer->observer->context, state);
    }
    if (!mailer->closing) return;
    if (state != HAL_CLOSED && mailer_now(mailer) - mailer->closing_since < HANG_UP_WAIT) return;
    mailer->closing = false;
    mailer->hal->close(mailer->hal_context, HAL_SOCKET_MAIL);
}
