// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What network.c keeps between two steps; for it and for whoever must give it memory.
#pragma once

#include "dhcp.h"
#include "dns.h"
#include "network.h"
#include "sntp.h"

// What the settings want of the chip; a change of it alone begins anew.
struct network_wish {
    uint8_t dhcp; // 1: by DHCP
    struct hal_network address;
};

enum network_searcher { SEARCHER_NONE, SEARCHER_MAIL, SEARCHER_TIME };

struct network {
    const struct hal *hal;
    void *hal_context;
    struct settings settings;
    bool configured;
    struct network_wish wish;
    struct network_state state;
    uint32_t link_seen; // milliseconds: when the link was last looked at
    struct dhcp dhcp;
    // The search for a name.
    struct dns dns;
    enum network_searcher searcher;
    // The time of day.
    bool time_open; // a question has been sent, HAL_SOCKET_NAMES is ours
    bool time_waits;
    uint8_t time_tries;
    uint8_t time_ip[4];
    uint32_t time_cookie[2];
    uint32_t time_since; // milliseconds
    uint32_t time_wait;
    uint64_t clock; // seconds since 1970 when the milliseconds were clock_at
    uint32_t clock_at;
    uint32_t uptime; // seconds, likewise at clock_at
    // One datagram at a time, of any of the three.
    uint8_t datagram[600];
};
