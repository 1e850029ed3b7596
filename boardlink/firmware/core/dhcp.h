// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Gets and keeps an address by DHCP (RFC 2131, 2132).
#pragma once

#include "settings.h"

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { DHCP_SIZE = 548, DHCP_SERVER_PORT = 67, DHCP_CLIENT_PORT = 68 };

enum dhcp_kind { DHCP_NOTHING, DHCP_DISCOVER = 1, DHCP_OFFER, DHCP_REQUEST, DHCP_DECLINE, DHCP_ACK, DHCP_NAK };

// What a server gives.
struct dhcp_lease {
    uint8_t ip[4];
    uint8_t mask[4];
    uint8_t gateway[4];
    uint8_t server[4];
    uint8_t dns[3][4];
    uint8_t dns_count;
    uint32_t seconds; // 0xFFFFFFFF: for ever
    uint32_t renew;   // T1 and T2, in seconds
    uint32_t rebind;
};

// What a message of ours says. Addresses of zeros are left out.
struct dhcp_request {
    enum dhcp_kind kind;
    uint32_t id;
    uint16_t seconds; // since we began
    const uint8_t *mac;
    const uint8_t *own;    // ciaddr: where the address is ours already
    const uint8_t *wanted; // option 50
    const uint8_t *server; // option 54
    struct text name;      // option 12, as far as it is a host name
};

// Writes a message; out: at least DHCP_SIZE octets. Returns its size.
uint16_t dhcp_write(uint8_t *out, const struct dhcp_request *request);
// Reads a server's message to us. DHCP_NOTHING: not for us, or malformed. lease: out.
enum dhcp_kind dhcp_read(const uint8_t *datagram, uint16_t size, uint32_t id, const uint8_t mac[6], struct dhcp_lease *lease);

enum dhcp_state { DHCP_OFF, DHCP_SELECTING, DHCP_REQUESTING, DHCP_BOUND, DHCP_RENEWING, DHCP_REBINDING };

struct dhcp {
    enum dhcp_state state;
    bool open;
    bool sent;
    uint8_t tries;
    uint8_t mac[6];
    uint32_t id;
    uint32_t begun;  // milliseconds: since when we look for an address
    uint32_t since;  // when the last message was sent
    uint32_t wait;   // for an answer to it
    uint32_t second; // milliseconds: up to where leased has been counted
    uint32_t leased; // seconds since the lease began
    struct dhcp_lease lease;
};

struct dhcp_place {
    const struct hal *hal;
    void *hal_context;
    struct text name;
    uint8_t *buffer; // at least DHCP_SIZE; others may use it between two calls
    uint16_t capacity;
};

// Whether there is a lease changes in dhcp_step() alone; HAL_SOCKET_DHCP is used while one is looked for.
void dhcp_begin(struct dhcp *dhcp, const struct dhcp_place *place, const uint8_t mac[6]);
void dhcp_stop(struct dhcp *dhcp, const struct dhcp_place *place);
void dhcp_step(struct dhcp *dhcp, const struct dhcp_place *place);
bool dhcp_has_lease(const struct dhcp *dhcp);
// Somebody waits for an address: one who has asked in vain asks at the next step, not after its pause of up to a minute.
void dhcp_hurry(struct dhcp *dhcp);

#ifdef __cplusplus
}
#endif
