// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The parts of smtp.c that have files of their own.
#pragma once

#include "at.h"
#include "smtp.h"

// Bits of smtp->offers and smtp->failed.
enum smtp_offer {
    OFFER_8BITMIME = 1,
    OFFER_SMTPUTF8 = 2,
    OFFER_STARTTLS = 4,
    OFFER_AUTH = 8, // any mechanism, known or not
    OFFER_CRAM_MD5 = 16,
    OFFER_PLAIN = 32,
    OFFER_LOGIN = 64,
    OFFER_MECHANISMS = OFFER_CRAM_MD5 | OFFER_PLAIN | OFFER_LOGIN
};

// smtp.c: begins a command in an empty `out`; what is written is sent by smtp_queue(). Octets from secret_from on are secret.
struct at_writer smtp_command(struct smtp *smtp, enum smtp_state state);
void smtp_queue(struct smtp *smtp, const struct at_writer *writer, bool is_secret, uint16_t secret_from);
void smtp_show(const struct smtp *smtp, bool outgoing, bool message, struct text line, uint16_t secret_from, uint16_t secret_to);

// smtpverdict.c
void smtp_fail(struct smtp *smtp, enum mail_fault fault);        // the session has failed here, by no reply
void smtp_fail_by_key(struct smtp *smtp, enum settings_key key); // FAULT_SETTINGS
void smtp_fail_by_wish(struct smtp *smtp);                       // of who has it stopped
void smtp_fail_by_reply(struct smtp *smtp);                      // by the reply that has just come
void smtp_note_reply(struct smtp *smtp);                         // its code and text are the decisive ones
void smtp_conclude(struct smtp *smtp);                           // every recipient has been tried
bool smtp_reply_demands_tls(const struct smtp *smtp);
enum mail_stage smtp_stage_of(enum smtp_state state);

// smtpoffers.c: one line of the answer to EHLO.
void smtp_take_offer(struct smtp *smtp, struct text line);

// smtpauth.c
void smtp_begin_auth(struct smtp *smtp); // or MAIL, where nothing is to be proved
void smtp_auth_reply(struct smtp *smtp);
void smtp_hide_secret(struct smtp *smtp); // in the line that has just come, should the server repeat it

// smtptransaction.c
void smtp_begin_mail(struct smtp *smtp);
void smtp_mail_reply(struct smtp *smtp);
void smtp_rcpt_reply(struct smtp *smtp);
void smtp_data_reply(struct smtp *smtp);
void smtp_dot_reply(struct smtp *smtp);
