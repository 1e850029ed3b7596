// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Watches the link, keeps an address, and shares one socket between the search for names and the time of day.
#include "network.h"

#include "networkparts.h"
#include "networkstate.h"
#include "octets.h"

enum { LINK_EVERY = 200 };

static struct dhcp_place dhcp_place(struct network *network)
{
    return (struct dhcp_place){
        .hal = network->hal,
        .hal_context = network->hal_context,
        .name = network->configured ? settings_text(&network->settings, KEY_BOARD_NAME) : octets_text(""),
        .buffer = network->datagram,
        .capacity = sizeof network->datagram,
    };
}

void network_init(struct network *network, const struct hal *hal, void *hal_context)
{
    octets_fill(network, 0, sizeof *network);
    network->hal = hal;
    network->hal_context = hal_context;
    network->link_seen = hal->milliseconds(hal_context) - LINK_EVERY;
    network->clock_at = hal->milliseconds(hal_context);
    network->uptime = network->clock_at / 1000;
}

static void read_wish(struct network *network, struct network_wish *wish)
{
    octets_fill(wish, 0, sizeof *wish);
    wish->dhcp = settings_number(&network->settings, KEY_NET_MODE) == NET_DHCP;
    settings_mac(&network->settings, wish->address.mac);
    if (octets_are_zero(wish->address.mac, 6)) network->hal->factory_mac(network->hal_context, wish->address.mac);
    if (wish->dhcp) return;
    settings_address(&network->settings, KEY_NET_IP, 0, wish->address.ip);
    settings_address(&network->settings, KEY_NET_MASK, 0, wish->address.mask);
    settings_address(&network->settings, KEY_NET_GATEWAY, 0, wish->address.gateway);
}

static void drop_address(struct network *network)
{
    network->state.has_address = false;
    network->state.lease_seconds = 0;
    network->state.dns_count = 0;
    network->state.address = network->wish.address;
    network->hal->configure(network->hal_context, &network->state.address);
    networktime_stop(network);
}

static void add_server(struct network_state *state, const uint8_t ip[4])
{
    if (octets_are_zero(ip, 4) || state->dns_count == 3) return;
    for (uint8_t i = 0; i < state->dns_count; ++i)
        if (octets_equal(state->dns[i], ip, 4)) return;
    octets_copy(state->dns[state->dns_count++], ip, 4);
}

// The settings' DNS servers, then those of the lease.
static void choose_servers(struct network *network)
{
    const struct dhcp_lease *lease = &network->dhcp.lease;
    const int count = settings_count(&network->settings, KEY_NET_DNS);
    network->state.dns_count = 0;
    for (int i = 0; i < count; ++i) {
        uint8_t ip[4];
        if (settings_address(&network->settings, KEY_NET_DNS, i, ip)) add_server(&network->state, ip);
    }
    for (uint8_t i = 0; network->wish.dhcp && i < lease->dns_count; ++i)
        add_server(&network->state, lease->dns[i]);
}

static void begin(struct network *network)
{
    const struct dhcp_place place = dhcp_place(network);
    dhcp_stop(&network->dhcp, &place);
    drop_address(network);
    if (!network->state.link) return;
    if (network->wish.dhcp) {
        dhcp_begin(&network->dhcp, &place, network->wish.address.mac);
        return;
    }
    network->state.has_address = !octets_are_zero(network->wish.address.ip, 4);
    choose_servers(network);
    networktime_begin(network);
}

void network_configure(struct network *network, const struct settings *settings)
{
    struct network_wish wish;
    network->settings = *settings;
    read_wish(network, &wish);
    // A new subject or password is no reason to give the address back.
    const bool is_same = network->configured && octets_equal(&wish, &network->wish, sizeof wish);
    network->configured = true;
    network->wish = wish;
    if (!is_same) {
        begin(network);
        return;
    }
    if (!network->state.has_address) return;
    choose_servers(network);
    networktime_begin(network);
}

static void take_lease(struct network *network)
{
    const struct dhcp_lease *lease = &network->dhcp.lease;
    struct hal_network address = network->wish.address;
    octets_copy(address.ip, lease->ip, 4);
    octets_copy(address.mask, lease->mask, 4);
    octets_copy(address.gateway, lease->gateway, 4);
    network->state.lease_seconds = lease->seconds;
    const bool is_new = !network->state.has_address || !octets_equal(&address, &network->state.address, sizeof address);
    if (is_new) {
        network->state.address = address;
        network->hal->configure(network->hal_context, &network->state.address);
    }
    const bool had_none = !network->state.has_address;
    network->state.has_address = true;
    choose_servers(network);
    if (had_none) networktime_begin(network);
}

static void watch_link(struct network *network, uint32_t now)
{
    if (now - network->link_seen < LINK_EVERY) return;
    network->link_seen = now;
    const bool link = network->hal->link_up(network->hal_context);
    if (link == network->state.link) return;
    network->state.link = link;
    // Behind another cable there may be another network.
    if (network->configured) begin(network);
}

static void step_dhcp(struct network *network)
{
    if (!network->wish.dhcp || !network->state.link) return;
    const struct dhcp_place place = dhcp_place(network);
    const enum dhcp_state before = network->dhcp.state;
    dhcp_step(&network->dhcp, &place);
    if (network->dhcp.state == DHCP_BOUND && (before != DHCP_BOUND || !network->state.has_address)) take_lease(network);
    if (!dhcp_has_lease(&network->dhcp) && network->state.has_address) drop_address(network);
}

void network_step(struct network *network)
{
    const uint32_t now = network->hal->milliseconds(network->hal_context);
    networktime_count(network, now);
    watch_link(network, now);
    if (!network->configured) return;
    step_dhcp(network);
    networkname_step(network);
    networktime_step(network, now);
}

void network_hurry(struct network *network) { dhcp_hurry(&network->dhcp); }

const struct network_state *network_state(const struct network *network) { return &network->state; }

void network_mac(const struct network *network, uint8_t mac[6]) { octets_copy(mac, network->wish.address.mac, 6); }

uint32_t network_due(const struct network *network)
{
    // What can be sent now, is; should the chip not take it, this asks again without a rush.
    const bool asks = network->searcher != SEARCHER_NONE && network->dns.state == DNS_ASKING && !network->dns.sent;
    const bool seeks = network->dhcp.state != DHCP_OFF && network->dhcp.state != DHCP_BOUND && !network->dhcp.sent;
    if (asks || seeks) return 1;
    // The link is looked at five times a second; all else that waits can be told as late as that.
    const uint32_t since = network->hal->milliseconds(network->hal_context) - network->link_seen;
    return since < LINK_EVERY ? LINK_EVERY - since : 0;
}
