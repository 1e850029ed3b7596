// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The client of RFC 2131 section 4.4: looks for an address, asks for it, renews it in time, and gives it up when it must.
#include "dhcp.h"

#include "octets.h"

enum { SECOND = 1000, FIRST_WAIT = 4 * SECOND, LONGEST_WAIT = 64 * SECOND, REQUEST_TRIES = 3, LEAST_RENEW_WAIT = 60 };

static const uint8_t nobody[4];
static const uint8_t everybody[4] = {255, 255, 255, 255};

static uint32_t now_of(const struct dhcp_place *place) { return place->hal->milliseconds(place->hal_context); }

// RFC 2131 section 4.1: doubled each time, and a second more or less by chance.
static uint32_t wait_of(const struct dhcp *dhcp, const struct dhcp_place *place)
{
    uint32_t wait = FIRST_WAIT;
    for (uint8_t i = 0; i < dhcp->tries && wait < LONGEST_WAIT; ++i)
        wait *= 2;
    return wait - SECOND + place->hal->entropy(place->hal_context) % (2 * SECOND);
}

static void close_socket(struct dhcp *dhcp, const struct dhcp_place *place)
{
    if (dhcp->open) place->hal->close(place->hal_context, HAL_SOCKET_DHCP);
    dhcp->open = false;
}

static void enter(struct dhcp *dhcp, enum dhcp_state state)
{
    dhcp->state = state;
    dhcp->sent = false;
    dhcp->tries = 0;
}

static void select_anew(struct dhcp *dhcp, const struct dhcp_place *place)
{
    enter(dhcp, DHCP_SELECTING);
    dhcp->id = place->hal->entropy(place->hal_context);
    dhcp->begun = now_of(place);
    close_socket(dhcp, place);
}

void dhcp_begin(struct dhcp *dhcp, const struct dhcp_place *place, const uint8_t mac[6])
{
    octets_copy(dhcp->mac, mac, sizeof dhcp->mac);
    select_anew(dhcp, place);
}

void dhcp_stop(struct dhcp *dhcp, const struct dhcp_place *place)
{
    close_socket(dhcp, place);
    dhcp->state = DHCP_OFF;
}

bool dhcp_has_lease(const struct dhcp *dhcp) { return dhcp->state >= DHCP_BOUND; }

static void send(struct dhcp *dhcp, const struct dhcp_place *place, uint32_t now)
{
    const bool owned = dhcp_has_lease(dhcp);
    const struct dhcp_request request = {
        .kind = dhcp->state == DHCP_SELECTING ? DHCP_DISCOVER : DHCP_REQUEST,
        .id = dhcp->id,
        .seconds = (uint16_t)((now - dhcp->begun) / SECOND),
        .mac = dhcp->mac,
        .own = owned ? dhcp->lease.ip : nobody,
        .wanted = owned ? nobody : dhcp->lease.ip, // when selecting: the one that we had before
        .server = dhcp->state == DHCP_REQUESTING ? dhcp->lease.server : nobody,
        .name = place->name,
    };
    const uint16_t size = dhcp_write(place->buffer, &request);
    struct hal_endpoint peer = {{0, 0, 0, 0}, DHCP_SERVER_PORT};
    octets_copy(peer.ip, dhcp->state == DHCP_RENEWING ? dhcp->lease.server : everybody, 4);
    const bool taken = place->hal->send_to(place->hal_context, HAL_SOCKET_DHCP, &peer, place->buffer, size);
    // A server that has gone answers no ARP either: then this counts as sent and not answered.
    dhcp->sent = taken || dhcp->state == DHCP_RENEWING;
    dhcp->since = now;
    dhcp->wait = wait_of(dhcp, place);
}

static void take_lease(struct dhcp *dhcp, const struct dhcp_place *place, const struct dhcp_lease *lease, uint32_t now)
{
    uint8_t server[4];
    octets_copy(server, dhcp->lease.server, sizeof server);
    dhcp->lease = *lease;
    if (octets_are_zero(lease->server, 4)) octets_copy(dhcp->lease.server, server, sizeof server);
    dhcp->second = now;
    dhcp->leased = 0;
    enter(dhcp, DHCP_BOUND);
    close_socket(dhcp, place);
}

static void take_message(struct dhcp *dhcp, const struct dhcp_place *place, uint16_t size, uint32_t now)
{
    struct dhcp_lease lease;
    const enum dhcp_kind kind = dhcp_read(place->buffer, size, dhcp->id, dhcp->mac, &lease);
    if (dhcp->state == DHCP_SELECTING) {
        if (kind != DHCP_OFFER || octets_are_zero(lease.server, 4)) return;
        dhcp->lease = lease;
        enter(dhcp, DHCP_REQUESTING);
        return;
    }
    // Another server's answer to what we asked of this one.
    const bool of_our_server = octets_equal(lease.server, dhcp->lease.server, 4);
    if (dhcp->state == DHCP_REQUESTING && kind != DHCP_NOTHING && !of_our_server) return;
    if (kind == DHCP_ACK) take_lease(dhcp, place, &lease, now);
    if (kind != DHCP_NAK) return;
    octets_fill(&dhcp->lease, 0, sizeof dhcp->lease);
    select_anew(dhcp, place);
    dhcp->sent = true; // a server that always says no is not asked without pause
    dhcp->since = now;
    dhcp->wait = FIRST_WAIT;
}

static void receive(struct dhcp *dhcp, const struct dhcp_place *place, uint32_t now)
{
    for (int i = 0; i < 8 && dhcp->open; ++i) {
        struct hal_endpoint peer;
        const int size = place->hal->receive_from(place->hal_context, HAL_SOCKET_DHCP, &peer, place->buffer, place->capacity);
        if (size <= 0) return;
        if (peer.port != DHCP_SERVER_PORT) continue;
        take_message(dhcp, place, (uint16_t)(size < place->capacity ? size : place->capacity), now);
    }
}

// Whole seconds since the lease began: milliseconds alone would not reach over a long one.
static void count_seconds(struct dhcp *dhcp, uint32_t now)
{
    const uint32_t seconds = (now - dhcp->second) / SECOND;
    dhcp->second += seconds * SECOND;
    dhcp->leased += seconds;
}

static void keep_lease(struct dhcp *dhcp, const struct dhcp_place *place, uint32_t now)
{
    count_seconds(dhcp, now);
    if (dhcp->lease.seconds == 0xFFFFFFFFu) return;
    if (dhcp->leased >= dhcp->lease.seconds) {
        select_anew(dhcp, place);
        return;
    }
    enum dhcp_state due = DHCP_BOUND;
    if (dhcp->leased >= dhcp->lease.rebind)
        due = DHCP_REBINDING;
    else if (dhcp->leased >= dhcp->lease.renew)
        due = DHCP_RENEWING;
    if (due == dhcp->state || due == DHCP_BOUND) return;
    if (dhcp->state == DHCP_BOUND) {
        dhcp->id = place->hal->entropy(place->hal_context);
        dhcp->begun = now;
    }
    enter(dhcp, due);
}

static void answer_missed(struct dhcp *dhcp, const struct dhcp_place *place)
{
    dhcp->sent = false;
    if (dhcp->tries < 8) ++dhcp->tries;
    if (dhcp->state == DHCP_REQUESTING && dhcp->tries == REQUEST_TRIES) select_anew(dhcp, place);
}

void dhcp_hurry(struct dhcp *dhcp)
{
    if (dhcp->state != DHCP_SELECTING || dhcp->tries == 0) return;
    dhcp->tries = 0;
    dhcp->wait = 0;
}

void dhcp_step(struct dhcp *dhcp, const struct dhcp_place *place)
{
    if (dhcp->state == DHCP_OFF) return;
    const uint32_t now = now_of(place);
    receive(dhcp, place, now);
    if (dhcp_has_lease(dhcp)) keep_lease(dhcp, place, now);
    if (dhcp->state == DHCP_BOUND) return;
    if (dhcp->sent && now - dhcp->since >= dhcp->wait) answer_missed(dhcp, place);
    if (!dhcp->open) dhcp->open = place->hal->open_udp(place->hal_context, HAL_SOCKET_DHCP, DHCP_CLIENT_PORT);
    if (dhcp->open && !dhcp->sent) {
        send(dhcp, place, now);
        // RFC 2131 section 4.4.5: while the address is still ours there is no haste.
        if (dhcp_has_lease(dhcp)) dhcp->wait = LEAST_RENEW_WAIT * SECOND;
    }
}
