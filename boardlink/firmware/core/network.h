// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The board's place in the network: link, address by DHCP or by the settings, DNS servers, and the time of day by SNTP.
#pragma once

#include "settings.h"

struct network_state {
    bool link;
    bool has_address;
    struct hal_network address;
    uint8_t dns[3][4];
    uint8_t dns_count;
    uint32_t lease_seconds; // 0: static or none
    bool has_time;          // by SNTP
};

struct network; // networkstate.h

void network_init(struct network *network, const struct hal *hal, void *hal_context);
// Takes the settings into force; starts DHCP anew where that is the mode.
void network_configure(struct network *network, const struct settings *settings);
void network_step(struct network *network); // never blocks
const struct network_state *network_state(const struct network *network);
// Seconds since 1970-01-01 UTC now, or 0 where the time is unknown.
uint64_t network_time(const struct network *network);
