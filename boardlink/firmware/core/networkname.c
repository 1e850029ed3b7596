// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The network's one search for a name, for the mail or for the time.
#include "networkparts.h"
#include "networkstate.h"
#include "octets.h"

struct dns_place networkname_place(struct network *network)
{
    return (struct dns_place){
        .hal = network->hal,
        .hal_context = network->hal_context,
        .servers = (const uint8_t(*)[4])network->state.dns,
        .server_count = network->state.dns_count,
        .buffer = network->datagram,
        .capacity = sizeof network->datagram,
    };
}

void networkname_begin(struct network *network, struct text name)
{
    const struct dns_place place = networkname_place(network);
    dns_stop(&network->dns, &place);
    dns_begin(&network->dns, name);
    if (octets_read_ip(name, network->dns.ip)) network->dns.state = DNS_FOUND;
}

void network_search(struct network *network, struct text name)
{
    networktime_stop(network); // it tries again later
    network->searcher = SEARCHER_MAIL;
    networkname_begin(network, name);
}

enum network_search network_searched(const struct network *network, uint8_t ip[4])
{
    if (network->searcher != SEARCHER_MAIL) return NETWORK_NO_SERVER;
    switch (network->dns.state) {
    case DNS_ASKING: return NETWORK_SEARCHING;
    case DNS_FOUND: octets_copy(ip, network->dns.ip, 4); return NETWORK_FOUND;
    case DNS_NO_NAME: return NETWORK_NO_NAME;
    default: return NETWORK_NO_SERVER;
    }
}

void network_forget(struct network *network)
{
    if (network->searcher != SEARCHER_MAIL) return;
    const struct dns_place place = networkname_place(network);
    dns_stop(&network->dns, &place);
    network->searcher = SEARCHER_NONE;
}

void networkname_step(struct network *network)
{
    if (network->searcher == SEARCHER_NONE) return;
    const struct dns_place place = networkname_place(network);
    dns_step(&network->dns, &place);
}
