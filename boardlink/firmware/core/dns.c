// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A search for a name: servers in turn, three rounds, aliases by new questions; strangers' datagrams are not heard.
#include "dns.h"

#include "octets.h"

enum { ROUNDS = 3, QUESTIONS_MAX = 8 };

// How long one server may take, by round.
static const uint16_t patience[ROUNDS] = {2000, 3000, 5000};

static void end(struct dns *dns, const struct dns_place *place, enum dns_state state)
{
    if (dns->open) place->hal->close(place->hal_context, HAL_SOCKET_NAMES);
    dns->open = false;
    dns->state = state;
}

static void ask_anew(struct dns *dns)
{
    dns->tries = 0;
    dns->told = 0;
    dns->port = 0;
    dns->begun = false;
    dns->sent = false;
}

void dns_begin(struct dns *dns, struct text name)
{
    dns->state = DNS_ASKING;
    dns->name = name;
    dns->aliases = 0;
    dns->open = false;
    ask_anew(dns);
}

void dns_stop(struct dns *dns, const struct dns_place *place) { end(dns, place, DNS_IDLE); }

static void next_try(struct dns *dns, uint32_t now)
{
    ++dns->tries;
    dns->sent = false;
    dns->since = now;
}

// A question keeps its id and port through all tries, so that an answer that comes late still counts. RFC 5452 section 4: both
// are unforeseeable.
static void open_socket(struct dns *dns, const struct dns_place *place, uint32_t now)
{
    const uint32_t chance = place->hal->entropy(place->hal_context);
    dns->id = (uint16_t)chance;
    dns->port = (uint16_t)(49152 + (chance >> 16) % 16384);
    if (dns->open) place->hal->close(place->hal_context, HAL_SOCKET_NAMES);
    dns->open = place->hal->open_udp(place->hal_context, HAL_SOCKET_NAMES, dns->port);
    if (dns->open)
        dns->since = now;
    else
        dns->port = 0;
}

static void send_question(struct dns *dns, const struct dns_place *place, uint8_t server, uint32_t now)
{
    const uint16_t size = dns_question(place->buffer, place->capacity, dns->id, dns->name);
    if (size == 0) {
        end(dns, place, DNS_NO_NAME);
        return;
    }
    struct hal_endpoint peer = {{0, 0, 0, 0}, DNS_PORT};
    octets_copy(peer.ip, place->servers[server], 4);
    dns->sent = place->hal->send_to(place->hal_context, HAL_SOCKET_NAMES, &peer, place->buffer, size);
    if (dns->sent) dns->since = now;
}

static int server_of(const struct dns_place *place, const struct hal_endpoint *peer)
{
    if (peer->port != DNS_PORT) return -1;
    for (uint8_t i = 0; i < place->server_count; ++i)
        if (octets_equal(place->servers[i], peer->ip, 4)) return i;
    return -1;
}

static void take_answer(struct dns *dns, const struct dns_place *place, int server, uint16_t size)
{
    uint8_t alias_size = 0;
    switch (dns_read(place->buffer, size, dns->id, dns->name, dns->ip, dns->alias, &alias_size)) {
    case DNS_NOT_OURS: return;
    case DNS_ADDRESS: end(dns, place, DNS_FOUND); return;
    case DNS_NO_ADDRESS: end(dns, place, DNS_NO_NAME); return;
    case DNS_ALIAS:
        if (++dns->aliases == QUESTIONS_MAX) {
            end(dns, place, DNS_NO_NAME);
            return;
        }
        dns->name = (struct text){dns->alias, alias_size};
        ask_anew(dns);
        return;
    case DNS_FAILED: dns->told |= (uint8_t)(1u << server); // it would say the same again; the others are asked at once
    }
}

static void receive(struct dns *dns, const struct dns_place *place)
{
    // A flood of strangers' datagrams does not keep us here.
    for (int i = 0; i < 8 && dns->state == DNS_ASKING && dns->port != 0; ++i) {
        struct hal_endpoint peer;
        const int size = place->hal->receive_from(place->hal_context, HAL_SOCKET_NAMES, &peer, place->buffer, place->capacity);
        if (size <= 0) return;
        const int server = server_of(place, &peer);
        if (server >= 0) take_answer(dns, place, server, (uint16_t)(size < place->capacity ? size : place->capacity));
    }
}

void dns_step(struct dns *dns, const struct dns_place *place)
{
    if (dns->state != DNS_ASKING) return;
    const uint32_t now = place->hal->milliseconds(place->hal_context);
    const int tries = ROUNDS * place->server_count;
    if (!dns->begun) dns->since = now;
    dns->begun = true;
    receive(dns, place);
    if (dns->state != DNS_ASKING) return;
    if (tries > 0 && now - dns->since >= patience[dns->tries / place->server_count % ROUNDS]) next_try(dns, now);
    while (dns->tries < tries && (dns->told & 1u << dns->tries % place->server_count) != 0)
        next_try(dns, now);
    if (dns->tries >= tries) {
        end(dns, place, DNS_NO_SERVER);
        return;
    }
    if (dns->port == 0) open_socket(dns, place, now);
    if (dns->port != 0 && !dns->sent) send_question(dns, place, dns->tries % place->server_count, now);
}
