// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Authentication (RFC 4954): CRAM-MD5 (RFC 2195), PLAIN (RFC 4616) and LOGIN, the strongest first where the choice is ours.
#include "base64.h"
#include "md5.h"
#include "octets.h"
#include "smtpparts.h"

static struct text user_of(const struct smtp *smtp) { return settings_text(smtp->task.settings, KEY_SMTP_USER); }
static struct text password_of(const struct smtp *smtp) { return settings_text(smtp->task.settings, KEY_SMTP_PASSWORD); }

// The mechanisms that the settings allow.
static uint8_t allowed(const struct smtp *smtp)
{
    switch (settings_number(smtp->task.settings, KEY_SMTP_AUTH)) {
    case AUTH_PLAIN: return OFFER_PLAIN;
    case AUTH_LOGIN: return OFFER_LOGIN;
    case AUTH_CRAM_MD5: return OFFER_CRAM_MD5;
    case AUTH_AUTO: return user_of(smtp).size > 0 ? OFFER_MECHANISMS : 0;
    default: return 0;
    }
}

// Ends a line of base64 that began at `from` of the writer; all of it is secret.
static void queue_secret(struct smtp *smtp, struct at_writer *writer, struct base64 *base64, uint16_t from)
{
    base64_end(base64);
    writer->size = (uint16_t)(writer->size + base64->size);
    if (base64->overflow)
        smtp_fail_by_key(smtp, KEY_SMTP_PASSWORD);
    else
        smtp_queue(smtp, writer, true, from);
}

static void begin_secret(struct base64 *base64, const struct at_writer *writer)
{
    base64_begin(base64, writer->octets + writer->size, (uint16_t)(writer->capacity - writer->size));
}

static void put_plain(struct smtp *smtp, struct at_writer *writer)
{
    const uint16_t from = writer->size;
    struct base64 base64;
    begin_secret(&base64, writer);
    base64_put(&base64, "", 1);
    base64_put(&base64, user_of(smtp).octets, user_of(smtp).size);
    base64_put(&base64, "", 1);
    base64_put(&base64, password_of(smtp).octets, password_of(smtp).size);
    queue_secret(smtp, writer, &base64, from);
}

static void put_login(struct smtp *smtp, struct at_writer *writer, struct text text)
{
    struct base64 base64;
    begin_secret(&base64, writer);
    base64_put(&base64, text.octets, text.size);
    queue_secret(smtp, writer, &base64, 0);
}

static void cancel(struct smtp *smtp)
{
    struct at_writer writer = smtp_command(smtp, SMTP_AUTH_CANCEL);
    at_put(&writer, "*");
    smtp_queue(smtp, &writer, false, 0);
}

// The challenge is decoded where it stands.
static void put_cram_md5(struct smtp *smtp, struct at_writer *writer)
{
    const struct text challenge = smtpreply_line_text(&smtp->reply);
    uint8_t *decoded = (uint8_t *)smtp->reply.line;
    const int size = base64_decode(decoded, sizeof smtp->reply.line, challenge.octets, challenge.size);
    if (size <= 0) {
        cancel(smtp);
        return;
    }
    uint8_t digest[MD5_SIZE];
    char hex[2 * MD5_SIZE];
    struct at_writer digits = {hex, sizeof hex, 0, false};
    struct base64 base64;
    md5_hmac(password_of(smtp).octets, password_of(smtp).size, decoded, (size_t)size, digest);
    at_put_hex(&digits, digest, sizeof digest, false);
    begin_secret(&base64, writer);
    base64_put(&base64, user_of(smtp).octets, user_of(smtp).size);
    base64_put(&base64, " ", 1);
    base64_put(&base64, hex, sizeof hex);
    queue_secret(smtp, writer, &base64, 0);
}

static void begin_mechanism(struct smtp *smtp, uint8_t mechanism)
{
    struct at_writer writer = smtp_command(smtp, SMTP_AUTH);
    smtp->mechanism = mechanism;
    smtp->auth_step = 0;
    if (mechanism == OFFER_PLAIN) {
        at_put(&writer, "AUTH PLAIN ");
        put_plain(smtp, &writer);
        return;
    }
    at_put(&writer, mechanism == OFFER_CRAM_MD5 ? "AUTH CRAM-MD5" : "AUTH LOGIN");
    smtp_queue(smtp, &writer, false, 0);
}

static bool begin_next_mechanism(struct smtp *smtp)
{
    static const uint8_t strongest_first[] = {OFFER_CRAM_MD5, OFFER_PLAIN, OFFER_LOGIN};
    const uint8_t possible = (uint8_t)(allowed(smtp) & smtp->offers & ~smtp->failed);
    for (unsigned i = 0; i < sizeof strongest_first; ++i) {
        if ((possible & strongest_first[i]) == 0) continue;
        begin_mechanism(smtp, strongest_first[i]);
        return true;
    }
    return false;
}

void smtp_begin_auth(struct smtp *smtp)
{
    if (allowed(smtp) == 0) {
        smtp_begin_mail(smtp);
        return;
    }
    if (begin_next_mechanism(smtp)) return;
    (void)smtp_command(smtp, SMTP_AUTH);
    // Servers that let nobody in without TLS hide AUTH until then (RFC 4954 section 4).
    const bool hidden = (smtp->offers & OFFER_AUTH) == 0 && (smtp->offers & OFFER_STARTTLS) != 0;
    smtp_fail(smtp, hidden ? FAULT_TLS : FAULT_NO_AUTH);
}

// What a 334 says in words is nobody's business: its place in the exchange tells what is wanted.
static void go_on(struct smtp *smtp)
{
    const uint8_t step = smtp->auth_step++;
    if (smtp->mechanism == OFFER_LOGIN ? step > 1 : step > 0) {
        cancel(smtp);
        return;
    }
    struct at_writer writer = smtp_command(smtp, SMTP_AUTH);
    if (smtp->mechanism == OFFER_CRAM_MD5)
        put_cram_md5(smtp, &writer);
    else if (smtp->mechanism == OFFER_PLAIN)
        put_plain(smtp, &writer); // for servers that overlook the initial response
    else
        put_login(smtp, &writer, step == 0 ? user_of(smtp) : password_of(smtp));
}

// Whether the mechanism was refused rather than the person: RFC 4954 section 6, and syntax errors of those who lack it.
static bool refuses_mechanism(uint16_t code) { return code == 504 || code == 534 || (code >= 500 && code <= 503); }

void smtp_auth_reply(struct smtp *smtp)
{
    const uint16_t code = smtp->reply.code;
    const bool cancelled = smtp->state == SMTP_AUTH_CANCEL;
    if (code < 300 && !cancelled) {
        smtp->authenticated = true;
        smtp_begin_mail(smtp);
    } else if (code < 400) {
        if (code >= 300 && !cancelled)
            go_on(smtp);
        else
            smtp_fail(smtp, FAULT_PROTOCOL);
    } else if (code == 421 || smtp_reply_demands_tls(smtp) || (!cancelled && !refuses_mechanism(code))) {
        smtp_fail_by_reply(smtp);
    } else {
        smtp->failed |= smtp->mechanism;
        if (!begin_next_mechanism(smtp)) smtp_fail_by_reply(smtp);
    }
}

void smtp_hide_secret(struct smtp *smtp)
{
    const uint16_t size = (uint16_t)(smtp->secret_to - smtp->secret_from);
    if (size < 4) return;
    for (uint16_t at = 0; at + size <= smtp->reply.size; ++at)
        if (octets_equal(smtp->reply.line + at, smtp->out + smtp->secret_from, size))
            smtpreply_hide(&smtp->reply, at, (uint16_t)(at + size));
}
