// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One SMTP session as the client (RFC 5321, 4954): octets in, octets out, and one verdict. No socket, no clock of its own.
#pragma once

#include "mail.h"
#include "mailer.h"
#include "smtpreply.h"

#ifdef __cplusplus
extern "C" {
#endif

// What outlives a session, so that a further attempt does not send to anybody twice. Bit n: mail_recipient(n).
struct smtp_recipients {
    uint32_t accepted; // the mail is theirs
    uint32_t refused;  // for good
};

enum smtp_state {
    SMTP_GREETING,
    SMTP_EHLO,
    SMTP_HELO,
    SMTP_AUTH,
    SMTP_AUTH_CANCEL,
    SMTP_MAIL,
    SMTP_RCPT,
    SMTP_DATA,
    SMTP_BODY,
    SMTP_DOT,
    SMTP_QUIT,
    SMTP_OVER
};

struct smtp_task {
    const struct settings *settings;
    const struct mail_facts *facts;
    const struct mail_observer *observer;
    struct smtp_recipients *recipients;
    struct mail_result *result; // word, stage, fault, code, enhanced, detail and accepted are written here
    bool in_haste;              // somebody waits: a tenth of the patience
};

struct smtp {
    struct smtp_task task;
    struct mail mail;
    uint32_t since; // milliseconds: from when the present wait counts
    uint32_t tried; // recipients that were answered in this session
    uint32_t open;  // those whom the present transaction is for
    uint8_t state;
    uint8_t recipient; // that RCPT is about
    uint8_t offers;    // of EHLO; smtpparts.h
    uint8_t failed;    // mechanisms that the server did not want, same bits
    uint8_t mechanism;
    uint8_t auth_step;
    bool authenticated;
    bool full;       // the server takes no more recipients in this transaction
    bool decided;    // the verdict is there
    bool dot_due;    // the dot is in `out`
    bool must_close; // ends without QUIT
    bool has_reply;
    uint16_t secret_from; // within out
    uint16_t secret_to;
    uint16_t out_size;
    uint16_t out_at; // taken by the connection so far
    struct smtpreply reply;
    char out[512];
};

void smtp_begin(struct smtp *smtp, const struct smtp_task *task, uint32_t now); // once the connection stands
// Takes octets up to the end of one line at most; returns how many. Call it while there are some, before anything is sent.
int smtp_receive(struct smtp *smtp, const uint8_t *octets, int size, uint32_t now);
bool smtp_has_reply(const struct smtp *smtp); // one has come, and smtp_work() is to act on it before anything else is done
// Acts on the reply that has come, or adds one more line of the message where there is room. True: it did. So that whoever
// watches can keep up, the observer hears of one line at most in each call of this or of smtp_receive().
bool smtp_work(struct smtp *smtp);
struct text smtp_output(const struct smtp *smtp); // what is to be sent now
void smtp_sent(struct smtp *smtp, int size, uint32_t now);
void smtp_lost(struct smtp *smtp, enum mail_fault fault); // nothing more will come: FAULT_LOST, or why it is given up
void smtp_tick(struct smtp *smtp, uint32_t now);
uint32_t smtp_due(const struct smtp *smtp, uint32_t now); // milliseconds until smtp_tick() matters
bool smtp_is_over(const struct smtp *smtp);               // the verdict is in the result
void smtp_stop(struct smtp *smtp);

#ifdef __cplusplus
}
#endif
