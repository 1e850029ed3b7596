// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The parts of mailer.c that have files of their own.
#pragma once

#include "mailerstate.h"

// mailer.c
uint32_t mailer_now(const struct mailer *mailer);
void mailer_enter(struct mailer *mailer, enum mailer_state state);
void mailer_tell_stage(struct mailer *mailer, enum mail_stage stage);
void mailer_fail(struct mailer *mailer, enum mail_fault fault); // this attempt, in the stage that was told last
void mailer_end_attempt(struct mailer *mailer);                 // the result stands: tells it, or tries again later

// mailerapproach.c: from the settings to a connection
void mailer_approach(struct mailer *mailer);

// mailertalk.c: the connection
void mailer_talk(struct mailer *mailer);
void mailer_hang_up(struct mailer *mailer);      // ends it politely; what is left is done by and by
void mailer_watch_socket(struct mailer *mailer); // tells its states, finishes the hanging up
void mailer_drop_socket(struct mailer *mailer);  // at once, where a former attempt still has it
