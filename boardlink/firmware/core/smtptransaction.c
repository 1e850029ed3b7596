// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The mail transaction (RFC 5321 section 3.3): MAIL, RCPT for each, DATA, the dot; again for those whom the server put off.
#include "octets.h"
#include "smtpparts.h"

static struct text address_of(struct text value)
{
    struct mailaddress mailbox;
    // The mailer has looked at all of them before; an empty path is refused by the server at worst.
    return mailaddress_read(value, &mailbox) ? mailbox.address : (struct text){"", 0};
}

static void put_path(struct at_writer *writer, const char *command, struct text address)
{
    at_put(writer, command);
    at_put(writer, "<");
    at_put_octets(writer, address.octets, address.size);
    at_put(writer, ">");
}

void smtp_begin_mail(struct smtp *smtp)
{
    const struct smtp_task *task = &smtp->task;
    const bool utf8 = mail_needs_utf8(task->settings);
    struct at_writer writer = smtp_command(smtp, SMTP_MAIL);
    if (utf8 && (smtp->offers & OFFER_SMTPUTF8) == 0) {
        smtp_fail(smtp, FAULT_UTF8);
        return;
    }
    // RFC 6531 section 3.1: SMTPUTF8 brings 8BITMIME with it.
    const bool eight_bit = (smtp->offers & OFFER_8BITMIME) != 0 || utf8;
    mail_begin(&smtp->mail, task->settings, task->facts, eight_bit);
    smtp->open = 0;
    smtp->full = false;
    smtp->dot_due = false;
    put_path(&writer, "MAIL FROM:", address_of(settings_text(task->settings, KEY_MAIL_FROM)));
    if (smtp->mail.encoding == MAIL_8BIT || utf8) at_put(&writer, " BODY=8BITMIME");
    if (utf8) at_put(&writer, " SMTPUTF8");
    smtp_queue(smtp, &writer, false, 0);
}

static uint32_t bit(uint8_t number) { return UINT32_C(1) << number; }

// The next recipient who was not answered yet, or -1.
static int next_recipient(const struct smtp *smtp)
{
    const struct smtp_recipients *recipients = smtp->task.recipients;
    const uint32_t done = smtp->tried | recipients->accepted | recipients->refused;
    const int count = mail_recipients(smtp->task.settings);
    for (uint8_t i = 0; i < count; ++i)
        if ((done & bit(i)) == 0) return i;
    return -1;
}

static void begin_data(struct smtp *smtp)
{
    struct at_writer writer = smtp_command(smtp, SMTP_DATA);
    at_put(&writer, "DATA");
    smtp_queue(smtp, &writer, false, 0);
}

static struct text recipient_address(const struct smtp *smtp)
{
    enum settings_key key;
    return address_of(mail_recipient(smtp->task.settings, smtp->recipient, &key));
}

static void begin_recipient(struct smtp *smtp)
{
    const int next = smtp->full ? -1 : next_recipient(smtp);
    if (next < 0) {
        if (smtp->open != 0)
            begin_data(smtp);
        else
            smtp_conclude(smtp);
        return;
    }
    struct at_writer writer = smtp_command(smtp, SMTP_RCPT);
    smtp->recipient = (uint8_t)next;
    put_path(&writer, "RCPT TO:", recipient_address(smtp));
    smtp_queue(smtp, &writer, false, 0);
}

void smtp_mail_reply(struct smtp *smtp)
{
    if (smtp->reply.code >= 400)
        smtp_fail_by_reply(smtp);
    else if (smtp->reply.code >= 300)
        smtp_fail(smtp, FAULT_PROTOCOL);
    else
        begin_recipient(smtp);
}

// Too many for one transaction, and not this recipient's own mailbox being full (X.2.X). RFC 5321 section 4.5.3.1.10 takes
// 552 for the same, as older servers do.
static bool is_full(const struct smtp *smtp)
{
    const struct smtpreply *reply = &smtp->reply;
    if (smtp->open == 0 || (reply->code != 452 && reply->code != 552)) return false;
    if (reply->enhanced[0] == 0) return true;
    return reply->enhanced[2] == '5' || (reply->code == 452 && reply->enhanced[2] != '2');
}

void smtp_rcpt_reply(struct smtp *smtp)
{
    const uint16_t code = smtp->reply.code;
    const struct mail_observer *observer = smtp->task.observer;
    if (code >= 300 && code < 400) {
        smtp_fail(smtp, FAULT_PROTOCOL);
        return;
    }
    if (code == 421 || (code >= 400 && smtp_reply_demands_tls(smtp))) {
        smtp_fail_by_reply(smtp);
        return;
    }
    if (is_full(smtp)) {
        smtp->full = true;
        begin_recipient(smtp);
        return;
    }
    // Of several refusals the first is told, but one for good before one for now.
    const bool is_first_refusal = (smtp->tried & ~(smtp->open | smtp->task.recipients->accepted)) == 0;
    const bool is_worse = code >= 500 && smtp->task.result->code < 500;
    smtp->tried |= bit(smtp->recipient);
    if (code < 300) smtp->open |= bit(smtp->recipient);
    if (code >= 500) smtp->task.recipients->refused |= bit(smtp->recipient);
    if (code >= 400 && (is_first_refusal || is_worse)) smtp_note_reply(smtp);
    if (observer->recipient != NULL)
        observer->recipient(observer->context, recipient_address(smtp), code, smtp->reply.enhanced, octets_text(smtp->reply.text));
    begin_recipient(smtp);
}

void smtp_data_reply(struct smtp *smtp)
{
    if (smtp->reply.code >= 400) {
        smtp_fail_by_reply(smtp);
        return;
    }
    if (smtp->reply.code < 300) {
        smtp_fail(smtp, FAULT_PROTOCOL);
        return;
    }
    (void)smtp_command(smtp, SMTP_BODY);
}

void smtp_dot_reply(struct smtp *smtp)
{
    if (smtp->reply.code >= 400) {
        smtp_fail_by_reply(smtp);
        return;
    }
    if (smtp->reply.code >= 300) {
        smtp_fail(smtp, FAULT_PROTOCOL);
        return;
    }
    smtp->task.recipients->accepted |= smtp->open;
    smtp->open = 0;
    if (next_recipient(smtp) >= 0)
        smtp_begin_mail(smtp);
    else
        smtp_conclude(smtp);
}
