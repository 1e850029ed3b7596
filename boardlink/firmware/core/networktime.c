// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The time of day: asked for when there is an address, twice a day from then on, and counted on by the milliseconds between.
#include "networkparts.h"
#include "networkstate.h"
#include "octets.h"

enum {
    SECOND = 1000,
    ANSWER_WAIT = 3 * SECOND,
    FIRST_PAUSE = 15 * SECOND,
    LONGEST_PAUSE = 3600 * SECOND,
    REFRESH = 12 * 3600 * SECOND
};

static struct text server_of(const struct network *network)
{
    return network->configured ? settings_text(&network->settings, KEY_NET_SNTP) : octets_text("");
}

static void close_socket(struct network *network)
{
    if (network->time_open) network->hal->close(network->hal_context, HAL_SOCKET_NAMES);
    network->time_open = false;
}

// Not asking now; again after a pause.
static void pause(struct network *network, uint32_t wait)
{
    close_socket(network);
    if (network->searcher == SEARCHER_TIME) {
        const struct dns_place place = networkname_place(network);
        dns_stop(&network->dns, &place);
        network->searcher = SEARCHER_NONE;
    }
    network->time_waits = true;
    network->time_since = network->hal->milliseconds(network->hal_context);
    network->time_wait = wait;
}

static void failed(struct network *network)
{
    uint32_t wait = FIRST_PAUSE;
    for (uint8_t i = 0; i < network->time_tries && wait < LONGEST_PAUSE; ++i)
        wait *= 2;
    if (network->time_tries < 16) ++network->time_tries;
    pause(network, wait);
}

void networktime_begin(struct network *network)
{
    network->time_tries = 0;
    pause(network, 0);
}

void networktime_stop(struct network *network) { pause(network, FIRST_PAUSE / 5); }

static void ask(struct network *network, uint32_t now)
{
    const uint32_t chance = network->hal->entropy(network->hal_context);
    const uint16_t port = (uint16_t)(49152 + chance % 16384);
    if (!network->time_open) {
        network->time_open = network->hal->open_udp(network->hal_context, HAL_SOCKET_NAMES, port);
        network->time_cookie[0] = network->hal->entropy(network->hal_context);
        network->time_cookie[1] = network->hal->entropy(network->hal_context);
    }
    struct hal_endpoint peer = {{0, 0, 0, 0}, SNTP_PORT};
    octets_copy(peer.ip, network->time_ip, 4);
    sntp_question(network->datagram, network->time_cookie);
    if (!network->time_open
        || !network->hal->send_to(network->hal_context, HAL_SOCKET_NAMES, &peer, network->datagram, SNTP_SIZE)) {
        failed(network);
        return;
    }
    network->time_since = now;
}

static void hear(struct network *network, uint32_t now)
{
    for (int i = 0; i < 8; ++i) {
        struct hal_endpoint peer;
        const int size =
            network->hal->receive_from(network->hal_context, HAL_SOCKET_NAMES, &peer, network->datagram, sizeof network->datagram);
        if (size <= 0) break;
        if (peer.port != SNTP_PORT || !octets_equal(peer.ip, network->time_ip, 4)) continue;
        const uint64_t time = sntp_read(network->datagram, (uint16_t)(size < 600 ? size : 600), network->time_cookie);
        if (time == 0) continue;
        network->clock = time - (now - network->clock_at) / SECOND; // as it was at clock_at
        network->state.has_time = true;
        network->time_tries = 0;
        pause(network, REFRESH);
        return;
    }
    if (now - network->time_since >= ANSWER_WAIT) failed(network);
}

static void begin_search(struct network *network)
{
    network->time_waits = false;
    network->searcher = SEARCHER_TIME;
    networkname_begin(network, server_of(network));
}

void networktime_step(struct network *network, uint32_t now)
{
    if (network->time_open) {
        hear(network, now);
        return;
    }
    if (network->searcher == SEARCHER_MAIL || !network->state.has_address || server_of(network).size == 0) return;
    if (network->searcher == SEARCHER_NONE) {
        if (network->time_waits && now - network->time_since >= network->time_wait) begin_search(network);
        return;
    }
    if (network->dns.state == DNS_ASKING) return;
    const bool found = network->dns.state == DNS_FOUND;
    network->searcher = SEARCHER_NONE;
    octets_copy(network->time_ip, network->dns.ip, 4);
    if (found)
        ask(network, now);
    else
        failed(network);
}

// The milliseconds wrap after 49.7 days: whole seconds are moved into the clock long before.
void networktime_count(struct network *network, uint32_t now)
{
    const uint32_t seconds = (now - network->clock_at) / SECOND;
    if (seconds < 60) return;
    network->clock += seconds;
    network->uptime += seconds;
    network->clock_at += seconds * SECOND;
}

uint64_t network_time(const struct network *network)
{
    if (!network->state.has_time) return 0;
    return network->clock + (network->hal->milliseconds(network->hal_context) - network->clock_at) / SECOND;
}

uint32_t network_uptime(const struct network *network)
{
    return network->uptime + (network->hal->milliseconds(network->hal_context) - network->clock_at) / SECOND;
}
