// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The board's place in the network: link, address by DHCP or by the settings, DNS servers, and the time of day by SNTP.
#pragma once

#include "settings.h"

#ifdef __cplusplus
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow" // a struct and a function share a name, as C allows
extern "C" {
#endif

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
// Somebody waits for an address that DHCP has not given: it is asked for at once, not after a pause.
void network_hurry(struct network *network);
const struct network_state *network_state(const struct network *network);
// Seconds since 1970-01-01 UTC now, or 0 where the time is unknown.
uint64_t network_time(const struct network *network);

// The one search for a name at a time, by DNS; an address in figures ("10.0.0.9") is found at once. SNTP's own search gives way.
// name must stay until the answer is there or network_forget() is called.
enum network_search { NETWORK_SEARCHING, NETWORK_FOUND, NETWORK_NO_NAME /* no such name, or no address */, NETWORK_NO_SERVER };
void network_search(struct network *network, struct text name);
enum network_search network_searched(const struct network *network, uint8_t ip[4]); // ip: out, for NETWORK_FOUND
void network_forget(struct network *network);
// Milliseconds until network_step() has something to do if no datagram comes before, at most 1000.
uint32_t network_due(const struct network *network);
// Whole seconds since the start; these do not wrap with the milliseconds.
uint32_t network_uptime(const struct network *network);
// The MAC that is in force: the settings', or the board's own.
void network_mac(const struct network *network, uint8_t mac[6]);

#ifdef __cplusplus
}
#pragma GCC diagnostic pop
#endif
