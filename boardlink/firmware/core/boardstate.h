// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the board keeps between two steps: for a port's static memory, and for the files of the interpreter.
#pragma once

#include "board.h"
#include "events.h"
#include "lineinput.h"
#include "mailerstate.h"
#include "networkstate.h"
#include "outlet.h"
#include "settingsstore.h"
#include "triggers.h"
#include "values.h"

#ifdef __cplusplus
extern "C" {
#endif

// An answer on its way: its information lines one by one, then the final result.
struct answer {
    bool active;
    // Says information line `index`, between line_begin() and line_end(). False: there is none. Null: no lines at all.
    bool (*say)(struct board *board, uint8_t index, struct line *line);
    uint8_t index;
    uint16_t said; // octets of the present line that went out
    enum refusal result;
    bool has_number;
    uint16_t number;
    bool has_check;
    bool harmless;         // a refusal does not block a transaction
    bool staged;           // the listing is of the staged values
    enum settings_key key; // that is spoken of
};

// The octets behind AT+CFGDATA.
struct gathering {
    bool active;
    bool prompted;
    enum settings_key key;
    uint8_t *octets;
    uint16_t size, got;
    bool has_sum;
    uint16_t sum;
    uint32_t since; // milliseconds: when the last octet came
};

struct board {
    const struct hal *hal;
    void *hal_context;
    struct settingsstore store;
    struct stagedsettings staged;
    struct lineinput input;
    struct outlet outlet;
    struct events events;
    struct answer answer;
    struct gathering gathering;
    struct network network;
    struct mailer mailer;
    struct mail_observer observer;
    struct triggers triggers;
    uint32_t mails; // started since the start
    uint32_t lost;  // how often the serial line lost octets
    bool restart;   // as soon as all is out
};

// The values that a reading command tells: those that are staged, else those in force.
struct settings board_settings(const struct board *board);
// After settings came into force.
void board_configure(struct board *board);
bool board_send_mail(struct board *board, enum mail_trigger trigger); // false: a mail is under way

#ifdef __cplusplus
}
#endif
