// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The session's course: what comes in, what goes out, and how long each stage may take.
#include "smtp.h"

#include "octets.h"
#include "smtpparts.h"

enum { SECOND = 1000, HASTE = 10, QUIT_WAIT = 5 };

// RFC 5321 section 4.5.3.2, in seconds, by state; where it names none, the five minutes of the others. When somebody waits for
// the result, a tenth must do: nothing is lost by that, since a mail that may have arrived is never sent again by itself.
static const uint16_t patience[] = {
    [SMTP_GREETING] = 300, [SMTP_EHLO] = 300, [SMTP_HELO] = 300, [SMTP_AUTH] = 300, [SMTP_AUTH_CANCEL] = 300, [SMTP_MAIL] = 300,
    [SMTP_RCPT] = 300,     [SMTP_DATA] = 120, [SMTP_BODY] = 180, [SMTP_DOT] = 600,  [SMTP_QUIT] = QUIT_WAIT,  [SMTP_OVER] = 0,
};

static void enter(struct smtp *smtp, enum smtp_state state)
{
    const enum mail_stage before = smtp_stage_of((enum smtp_state)smtp->state);
    smtp->state = (uint8_t)state;
    const struct mail_observer *observer = smtp->task.observer;
    if (smtp_stage_of(state) != before && observer->stage != NULL) observer->stage(observer->context, smtp_stage_of(state));
}

void smtp_begin(struct smtp *smtp, const struct smtp_task *task, uint32_t now)
{
    octets_fill(smtp, 0, sizeof *smtp);
    smtp->task = *task;
    smtp->since = now;
    smtp->state = SMTP_GREETING;
    smtpreply_begin(&smtp->reply);
    if (task->observer->stage != NULL) task->observer->stage(task->observer->context, STAGE_GREETING);
}

void smtp_show(const struct smtp *smtp, bool outgoing, bool message, struct text line, uint16_t secret_from, uint16_t secret_to)
{
    const struct mail_observer *observer = smtp->task.observer;
    if (observer->line != NULL) observer->line(observer->context, outgoing, message, line, secret_from, secret_to);
}

struct at_writer smtp_command(struct smtp *smtp, enum smtp_state state)
{
    enter(smtp, state);
    smtp->out_size = 0;
    smtp->out_at = 0;
    smtp->secret_from = 0;
    smtp->secret_to = 0;
    return (struct at_writer){smtp->out, sizeof smtp->out - 2, 0, false};
}

void smtp_queue(struct smtp *smtp, const struct at_writer *writer, bool is_secret, uint16_t secret_from)
{
    smtp->secret_from = is_secret ? secret_from : 0;
    smtp->secret_to = is_secret ? writer->size : 0;
    smtp_show(smtp, true, false, (struct text){smtp->out, writer->size}, smtp->secret_from, smtp->secret_to);
    octets_copy(smtp->out + writer->size, "\r\n", 2);
    smtp->out_size = (uint16_t)(writer->size + 2);
}

static bool is_usable(struct text name)
{
    for (uint16_t i = 0; i < name.size; ++i)
        if (name.octets[i] <= ' ' || name.octets[i] >= 0x7F) return false;
    return name.size > 0;
}

// A name that is none, or cannot stand in a command, gives way to the address: RFC 5321 section 4.1.4 has that for a host without a
// domain name. board.name is no such name, and servers refuse one without a dot.
static void greet(struct smtp *smtp, enum smtp_state state)
{
    struct at_writer writer = smtp_command(smtp, state);
    const struct text name = settings_text(smtp->task.settings, KEY_SMTP_HELO);
    at_put(&writer, state == SMTP_EHLO ? "EHLO " : "HELO ");
    const bool usable = is_usable(name);
    if (usable) at_put_octets(&writer, name.octets, name.size);
    for (int i = 0; i < 4 && !usable; ++i) {
        at_put(&writer, i == 0 ? "[" : ".");
        at_put_number(&writer, smtp->task.facts->ip[i]);
    }
    if (!usable) at_put(&writer, "]");
    smtp_queue(smtp, &writer, false, 0);
}

static void greeting_reply(struct smtp *smtp)
{
    if (smtp->reply.code >= 400)
        smtp_fail_by_reply(smtp);
    else if (smtp->reply.code >= 300)
        smtp_fail(smtp, FAULT_PROTOCOL);
    else
        greet(smtp, SMTP_EHLO);
}

static void ehlo_reply(struct smtp *smtp)
{
    const uint16_t code = smtp->reply.code;
    // RFC 5321 section 4.1.1.1: who does not know EHLO knows HELO.
    if (smtp->state == SMTP_EHLO && code >= 500 && !smtp_reply_demands_tls(smtp))
        greet(smtp, SMTP_HELO);
    else if (code >= 400)
        smtp_fail_by_reply(smtp);
    else if (code >= 300)
        smtp_fail(smtp, FAULT_PROTOCOL);
    else
        smtp_begin_auth(smtp);
}

static void take_reply(struct smtp *smtp)
{
    switch ((enum smtp_state)smtp->state) {
    case SMTP_GREETING: greeting_reply(smtp); break;
    case SMTP_EHLO:
    case SMTP_HELO: ehlo_reply(smtp); break;
    case SMTP_AUTH:
    case SMTP_AUTH_CANCEL: smtp_auth_reply(smtp); break;
    case SMTP_MAIL: smtp_mail_reply(smtp); break;
    case SMTP_RCPT: smtp_rcpt_reply(smtp); break;
    case SMTP_DATA: smtp_data_reply(smtp); break;
    case SMTP_DOT: smtp_dot_reply(smtp); break;
    case SMTP_QUIT: enter(smtp, SMTP_OVER); break;
    case SMTP_BODY:
    case SMTP_OVER: break;
    }
}

// A reply to nothing that was asked. The server may close so (421), or refuse a message that is not whole yet; with any other
// we would no longer know which reply belongs to which command.
static void take_early_reply(struct smtp *smtp)
{
    if (smtp->state == SMTP_QUIT) return;
    if (smtp->reply.code == 421 || (smtp->state == SMTP_BODY && smtp->reply.code >= 400))
        smtp_fail_by_reply(smtp);
    else
        smtp_fail(smtp, FAULT_PROTOCOL);
}

static bool is_sending(const struct smtp *smtp) { return smtp->state == SMTP_BODY || smtp->out_at < smtp->out_size; }

static void settle(struct smtp *smtp)
{
    if (!smtp->has_reply) return;
    smtp->has_reply = false;
    if (is_sending(smtp))
        take_early_reply(smtp);
    else
        take_reply(smtp);
}

static void take_line(struct smtp *smtp, enum smtpreply_step step, uint32_t now)
{
    if (smtp->state == SMTP_AUTH || smtp->state == SMTP_AUTH_CANCEL) smtp_hide_secret(smtp);
    smtp_show(smtp, false, false, (struct text){smtp->reply.line, smtp->reply.size}, 0, 0);
    if (step == SMTPREPLY_BAD) {
        if (smtp->state == SMTP_QUIT)
            enter(smtp, SMTP_OVER);
        else
            smtp_fail(smtp, FAULT_PROTOCOL);
        return;
    }
    if (smtp->state == SMTP_EHLO && smtp->reply.lines > 1 && !is_sending(smtp))
        smtp_take_offer(smtp, smtpreply_line_text(&smtp->reply));
    if (step != SMTPREPLY_WHOLE) return;
    smtp->since = now;
    smtp->has_reply = true;
}

bool smtp_has_reply(const struct smtp *smtp) { return smtp->has_reply; }

int smtp_receive(struct smtp *smtp, const uint8_t *octets, int size, uint32_t now)
{
    settle(smtp);
    for (int i = 0; i < size && smtp->state != SMTP_OVER; ++i) {
        const enum smtpreply_step step = smtpreply_take(&smtp->reply, octets[i]);
        if (step == SMTPREPLY_MORE) continue;
        take_line(smtp, step, now);
        return i + 1;
    }
    return size;
}

static bool fill(struct smtp *smtp)
{
    const uint16_t left = (uint16_t)(sizeof smtp->out - smtp->out_size);
    if (smtp->state != SMTP_BODY || smtp->out_at > 0 || smtp->dot_due || left < 3) return false;
    char *line = smtp->out + smtp->out_size;
    int size = mail_line(&smtp->mail, line, (uint16_t)(left - 3));
    if (size == MAIL_FULL) {
        if (smtp->out_size == 0) smtp_fail_by_key(smtp, KEY_MAIL_BODY); // cannot be: every line fits alone
        return false;
    }
    const bool is_end = size == MAIL_END;
    if (is_end) {
        line[0] = '.';
        size = 1;
        smtp->dot_due = true;
    } else if (size > 0 && line[0] == '.') { // RFC 5321 section 4.5.2
        octets_move(line + 1, line, (size_t)size);
        ++size;
    }
    smtp_show(smtp, true, !is_end, (struct text){line, (uint16_t)size}, 0, 0);
    octets_copy(line + size, "\r\n", 2);
    smtp->out_size = (uint16_t)(smtp->out_size + size + 2);
    return true;
}

bool smtp_work(struct smtp *smtp)
{
    if (!smtp->has_reply) return fill(smtp);
    settle(smtp);
    return true;
}

struct text smtp_output(const struct smtp *smtp)
{
    if (smtp->state == SMTP_OVER) return (struct text){smtp->out, 0};
    return (struct text){smtp->out + smtp->out_at, (uint16_t)(smtp->out_size - smtp->out_at)};
}

void smtp_sent(struct smtp *smtp, int size, uint32_t now)
{
    if (size <= 0 || smtp->state == SMTP_OVER) return;
    smtp->since = now;
    smtp->out_at = (uint16_t)(smtp->out_at + size);
    if (smtp->out_at < smtp->out_size) return;
    if (smtp->state == SMTP_BODY && !smtp->dot_due) {
        smtp->out_at = 0;
        smtp->out_size = 0;
        return;
    }
    if (smtp->state == SMTP_BODY) enter(smtp, SMTP_DOT);
    // The beginning of a reply that came before its command is not its reply.
    if (smtp->state != SMTP_QUIT && !smtpreply_is_between(&smtp->reply)) smtp_fail(smtp, FAULT_PROTOCOL);
}

void smtp_lost(struct smtp *smtp, enum mail_fault fault)
{
    settle(smtp); // what came before the end counts
    if (smtp->state == SMTP_OVER) return;
    if (smtp->decided)
        enter(smtp, SMTP_OVER);
    else
        smtp_fail(smtp, fault);
}

uint32_t smtp_due(const struct smtp *smtp, uint32_t now)
{
    uint32_t wait = (uint32_t)patience[smtp->state] * SECOND;
    if (smtp->task.in_haste && smtp->state != SMTP_QUIT) wait /= HASTE;
    return now - smtp->since < wait ? wait - (now - smtp->since) : 0;
}

void smtp_tick(struct smtp *smtp, uint32_t now)
{
    settle(smtp);
    if (smtp_due(smtp, now) == 0) smtp_lost(smtp, FAULT_TIMEOUT);
}

bool smtp_is_over(const struct smtp *smtp) { return smtp->state == SMTP_OVER; }

void smtp_stop(struct smtp *smtp)
{
    settle(smtp);
    if (smtp->state == SMTP_DOT && !smtp->decided)
        smtp_fail(smtp, FAULT_LOST);
    else
        smtp_fail_by_wish(smtp);
    smtp->state = SMTP_OVER;
}
