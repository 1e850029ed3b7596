// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Sends one mail: waits for link and address, asks for the server's name, speaks SMTP, and ends in exactly one result.
#pragma once

#include "network.h"
#include "settings.h"

#ifdef __cplusplus
extern "C" {
#endif

enum mail_trigger { MAIL_BY_COMMAND, MAIL_BY_BOOT, MAIL_BY_INTERVAL, MAIL_BY_INPUT };

// How far a mail came, in this order. Names for the wire: mail_stage_name().
enum mail_stage {
    STAGE_LINK,
    STAGE_DHCP,
    STAGE_DNS,
    STAGE_CONNECT,
    STAGE_GREETING,
    STAGE_EHLO,
    STAGE_AUTH,
    STAGE_MAIL,
    STAGE_RCPT,
    STAGE_DATA,
    STAGE_BODY,
    STAGE_DOT,
    STAGE_QUIT
};

enum mail_word {
    MAIL_NONE,    // nothing was sent yet
    MAIL_SENT,    // accepted for all recipients
    MAIL_PARTLY,  // accepted, but some recipients were refused
    MAIL_REFUSED, // by the server, for good (5xx)
    MAIL_FAILED,  // for now (4xx), or it did not come so far; the next trigger may try again
    MAIL_UNKNOWN, // lost after the final dot: may have arrived, never sent again by itself
    MAIL_STOPPED  // asked to
};

enum mail_fault {
    FAULT_NONE,
    FAULT_SETTINGS, // no server, sender or recipient: detail says which key
    FAULT_NO_LINK,
    FAULT_NO_ADDRESS,  // DHCP did not answer
    FAULT_NO_DNS,      // no DNS server answered
    FAULT_NAME,        // DNS says that the name does not exist or has no address
    FAULT_UNREACHABLE, // no connection
    FAULT_TIMEOUT,
    FAULT_LOST,     // the connection ended
    FAULT_REPLY,    // the server said no: code, enhanced, detail
    FAULT_PROTOCOL, // what came is no SMTP reply
    FAULT_NO_AUTH,  // the server offers no mechanism that was asked for
    FAULT_TLS,      // the server demands TLS, for which this chip has no room
    FAULT_UTF8      // an address needs SMTPUTF8 and the server lacks it
};

struct mail_result {
    uint32_t number; // 1 for the first mail since the start
    enum mail_trigger trigger;
    enum mail_word word;
    enum mail_stage stage;
    enum mail_fault fault;
    uint16_t code;      // of the decisive reply, 0: none
    char enhanced[12];  // "5.1.1" or empty
    char detail[96];    // the server's own text, cut at a character; or a key's name
    uint32_t at;        // milliseconds since the start
    uint8_t accepted;   // recipients
    uint8_t recipients; // all of them
    uint8_t attempt;    // 1: the first
};

// Who watches. Each call may be null. Texts are not ended by NUL and are valid during the call alone.
struct mail_observer {
    void *context;
    void (*stage)(void *context, enum mail_stage stage);
    // One line of the SMTP session without its CRLF. secret: octets [from, to) must never be shown; from == to: nothing.
    void (*line)(void *context, bool outgoing, bool message, struct text line, uint16_t secret_from, uint16_t secret_to);
    void (*recipient)(void *context, struct text address, uint16_t code, const char *enhanced, struct text text);
    void (*socket)(void *context, enum hal_socket_state state);
    void (*result)(void *context, const struct mail_result *result);
    // An attempt failed for now; that of this number (2: the second) begins in so many seconds.
    void (*retry)(void *context, uint8_t attempt, uint32_t seconds);
};

const char *mail_stage_name(enum mail_stage stage); // "link", "dhcp", ... "quit"
const char *mail_word_name(enum mail_word word);    // "none", "sent", ...
const char *mail_fault_name(enum mail_fault fault); // "none", "settings", "no-link", ...
const char *mail_trigger_name(enum mail_trigger trigger);

struct mailer; // mailerstate.h, which board.c alone includes beside the mailer's own files

// settings: those in force; the mailer reads them while it works, so they must stay until its result is there.
void mailer_init(struct mailer *mailer, const struct hal *hal, void *hal_context, struct network *network,
                 const struct mail_observer *observer);
// False: a mail is under way. counter: for the placeholder of that name.
bool mailer_start(struct mailer *mailer, const struct settings *settings, enum mail_trigger trigger, uint32_t counter);
void mailer_stop(struct mailer *mailer);
bool mailer_is_busy(const struct mailer *mailer); // also while it waits to try again (send.retry)
void mailer_step(struct mailer *mailer);          // never blocks; tells the observer of one SMTP line at most
uint32_t mailer_due(const struct mailer *mailer); // milliseconds until it has something to do by itself, at most 1000
const struct mail_result *mailer_result(const struct mailer *mailer); // of the last mail; word MAIL_NONE: none yet

#ifdef __cplusplus
}
#endif
