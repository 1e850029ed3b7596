// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What mailer.c keeps between two steps; for it and for whoever must give it memory.
#pragma once

#include "mailer.h"
#include "smtp.h"

enum mailer_state {
    MAILER_IDLE,
    MAILER_CHECKING, // the settings
    MAILER_LINK,
    MAILER_ADDRESS,
    MAILER_NAME,
    MAILER_OPENING,
    MAILER_CONNECTING,
    MAILER_TALKING,
    MAILER_PAUSING // until the next attempt
};

struct mailer {
    const struct hal *hal;
    void *hal_context;
    struct network *network;
    const struct mail_observer *observer;
    struct settings settings;
    struct mail_facts facts;
    struct mail_result result;
    struct smtp_recipients recipients;
    struct hal_endpoint server;
    uint8_t state;
    bool moved;          // the last step changed something: the next can be at once
    bool closing;        // the socket of the last attempt
    bool ended;          // by the peer
    uint8_t socket_seen; // hal_socket_state
    uint8_t chunk_at;    // octets received and not read yet
    uint8_t chunk_size;
    uint8_t chunk[64];
    uint32_t started; // milliseconds, each
    uint32_t since;   // when the state was entered
    uint32_t closing_since;
    uint32_t pause;
    struct smtp smtp;
};
