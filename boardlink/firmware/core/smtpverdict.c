// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// How a session ends: one verdict, made once, from a reply, a fault, or the recipients.
#include "octets.h"
#include "smtpparts.h"

enum mail_stage smtp_stage_of(enum smtp_state state)
{
    static const uint8_t stages[] = {
        [SMTP_GREETING] = STAGE_GREETING, [SMTP_EHLO] = STAGE_EHLO, [SMTP_HELO] = STAGE_EHLO, [SMTP_AUTH] = STAGE_AUTH,
        [SMTP_AUTH_CANCEL] = STAGE_AUTH,  [SMTP_MAIL] = STAGE_MAIL, [SMTP_RCPT] = STAGE_RCPT, [SMTP_DATA] = STAGE_DATA,
        [SMTP_BODY] = STAGE_BODY,         [SMTP_DOT] = STAGE_DOT,   [SMTP_QUIT] = STAGE_QUIT, [SMTP_OVER] = STAGE_QUIT,
    };
    return (enum mail_stage)stages[state];
}

static uint8_t count(uint32_t bits)
{
    uint8_t ones = 0;
    for (; bits != 0; bits &= bits - 1)
        ++ones;
    return ones;
}

static void set_text(struct mail_result *result, uint16_t code, const char *enhanced, struct text text)
{
    result->code = code;
    const struct text status = octets_text(enhanced);
    octets_copy(result->enhanced, status.octets, (size_t)status.size + 1);
    const uint16_t size = text.size < sizeof result->detail ? text.size : (uint16_t)(sizeof result->detail - 1);
    octets_copy(result->detail, text.octets, size);
    result->detail[size] = 0;
}

void smtp_note_reply(struct smtp *smtp)
{
    set_text(smtp->task.result, smtp->reply.code, smtp->reply.enhanced, octets_text(smtp->reply.text));
}

static void quit_or_end(struct smtp *smtp)
{
    if (smtp->must_close) {
        smtp->state = SMTP_OVER;
        return;
    }
    struct at_writer writer = smtp_command(smtp, SMTP_QUIT);
    at_put(&writer, "QUIT");
    smtp_queue(smtp, &writer, false, 0);
}

static void decide(struct smtp *smtp, enum mail_word word, enum mail_fault fault, enum mail_stage stage)
{
    struct mail_result *result = smtp->task.result;
    if (smtp->decided) return;
    smtp->decided = true;
    result->accepted = count(smtp->task.recipients->accepted);
    // What has been accepted stays accepted.
    if ((word == MAIL_FAILED || word == MAIL_REFUSED || word == MAIL_STOPPED) && result->accepted > 0) word = MAIL_PARTLY;
    result->word = word;
    result->fault = fault;
    result->stage = stage;
    quit_or_end(smtp);
}

static enum mail_stage stage_now(const struct smtp *smtp) { return smtp_stage_of((enum smtp_state)smtp->state); }

void smtp_fail(struct smtp *smtp, enum mail_fault fault)
{
    if (smtp->decided) return;
    set_text(smtp->task.result, 0, "", octets_text(""));
    const bool is_dead = fault == FAULT_LOST || fault == FAULT_TIMEOUT || fault == FAULT_PROTOCOL || fault == FAULT_NO_LINK;
    smtp->must_close = is_dead || smtp->state == SMTP_BODY;
    // RFC 5321 section 4.5.3.2.6 and 6.1: behind the dot the server may have taken the mail, answer or not.
    decide(smtp, smtp->state == SMTP_DOT ? MAIL_UNKNOWN : MAIL_FAILED, fault, stage_now(smtp));
}

void smtp_fail_by_key(struct smtp *smtp, enum settings_key key)
{
    if (smtp->decided) return;
    set_text(smtp->task.result, 0, "", octets_text(keys[key].name));
    smtp->must_close = smtp->state == SMTP_BODY;
    decide(smtp, MAIL_FAILED, FAULT_SETTINGS, stage_now(smtp));
}

void smtp_fail_by_reply(struct smtp *smtp)
{
    if (smtp->decided) return;
    const uint16_t code = smtp->reply.code;
    smtp_note_reply(smtp);
    // RFC 5321 section 3.8: 421 means that the server closes.
    smtp->must_close = code == 421 || smtp->state == SMTP_BODY;
    decide(smtp, code >= 500 ? MAIL_REFUSED : MAIL_FAILED, smtp_reply_demands_tls(smtp) ? FAULT_TLS : FAULT_REPLY, stage_now(smtp));
}

void smtp_conclude(struct smtp *smtp)
{
    const struct smtp_recipients *recipients = smtp->task.recipients;
    const int all = mail_recipients(smtp->task.settings);
    if (count(recipients->accepted) == all) {
        smtp_note_reply(smtp);
        decide(smtp, MAIL_SENT, FAULT_NONE, STAGE_QUIT);
        return;
    }
    // The first refusal was noted when it came.
    decide(smtp, count(recipients->refused) == all ? MAIL_REFUSED : MAIL_FAILED, FAULT_REPLY, STAGE_RCPT);
}

void smtp_fail_by_wish(struct smtp *smtp)
{
    if (smtp->decided) return;
    set_text(smtp->task.result, 0, "", octets_text(""));
    smtp->must_close = true;
    decide(smtp, MAIL_STOPPED, FAULT_NONE, stage_now(smtp));
}

static bool is_status(const struct smtp *smtp, const char *status)
{
    const struct text one = octets_text(smtp->reply.enhanced);
    const struct text other = octets_text(status);
    return one.size == other.size && octets_equal(one.octets, other.octets, one.size);
}

// Codes alone tell, never words. 538 and X.7.10, X.7.11 say it outright (RFC 4954 section 6, RFC 5248). 530 and 454 have two
// meanings, TLS wanted (RFC 3207 section 4) or authentication wanted or out of order (RFC 4954 section 6): what was offered
// and done so far tells which.
bool smtp_reply_demands_tls(const struct smtp *smtp)
{
    const bool in_auth = smtp->state == SMTP_AUTH || smtp->state == SMTP_AUTH_CANCEL;
    const bool has_tls = (smtp->offers & OFFER_STARTTLS) != 0;
    if (smtp->reply.code == 538 || is_status(smtp, "5.7.10") || is_status(smtp, "5.7.11")) return true;
    if (smtp->reply.code == 530) {
        const bool is_general = smtp->reply.enhanced[0] == 0 || is_status(smtp, "5.7.0");
        if (!has_tls && !is_general) return false;
        return in_auth || smtp->authenticated || (smtp->offers & OFFER_AUTH) == 0;
    }
    if (smtp->reply.code == 454) return has_tls && !in_auth && (smtp->reply.enhanced[0] == 0 || is_status(smtp, "4.7.0"));
    return false;
}
