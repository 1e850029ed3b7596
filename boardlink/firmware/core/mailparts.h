// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The parts of mail.c that have files of their own. Each writes one line and moves mail->done; mail.c takes that back if the
// line did not fit.
#pragma once

#include "at.h"
#include "mail.h"

enum { MAIL_FOLD = 76 /* RFC 2047 section 2, for lines with encoded words */, MAIL_SHORT = 78 /* RFC 5322 section 2.1.1 */ };

enum mail_subject { SUBJECT_PLAIN, SUBJECT_Q, SUBJECT_BASE64 };

// mail.c: the text of the subject or body from its octet mail->done on.
void mail_reader(const struct mail *mail, enum settings_key key, struct placeholders *reader);

// mailaddresses.c: a field of addresses of which at least one is there; true: the field is whole.
bool mail_address_line(struct mail *mail, struct at_writer *writer, const char *field, enum settings_key key);

// mailsubject.c
uint8_t mail_subject_style(const struct mail *mail);
bool mail_subject_line(struct mail *mail, struct at_writer *writer); // true: the field is whole

// mailbody.c
enum mail_encoding mail_body_encoding(const struct mail *mail, bool eight_bit);
bool mail_body_line(struct mail *mail, struct at_writer *writer); // false: there was none any more
