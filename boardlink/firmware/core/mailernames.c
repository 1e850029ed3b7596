// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The words for stages, results, faults and triggers, as they stand on the line to the desktop.
#include "mailer.h"

static const char *word(const char *const *words, unsigned count, unsigned index) { return index < count ? words[index] : "?"; }

#define WORD(words, index) word(words, sizeof words / sizeof *words, (unsigned)index)

const char *mail_stage_name(enum mail_stage stage)
{
    static const char *const words[] = {"link", "dhcp", "dns",  "connect", "greeting", "ehlo", "auth",
                                        "mail", "rcpt", "data", "body",    "dot",      "quit"};
    return WORD(words, stage);
}

const char *mail_word_name(enum mail_word value)
{
    static const char *const words[] = {"none", "sent", "partly", "refused", "failed", "unknown", "stopped"};
    return WORD(words, value);
}

const char *mail_fault_name(enum mail_fault fault)
{
    static const char *const words[] = {"none",    "settings", "no-link", "no-address", "no-dns",  "name", "unreachable",
                                        "timeout", "lost",     "reply",   "protocol",   "no-auth", "tls",  "utf8"};
    return WORD(words, fault);
}

const char *mail_trigger_name(enum mail_trigger trigger)
{
    static const char *const words[] = {"command", "boot", "interval", "input"};
    return WORD(words, trigger);
}
