// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The small network inside a virtual board: answers DHCP, DNS and SNTP, and says where on this computer an address leads.
// Values alone: no socket, no clock, no file. Both virtual boards use it, so that the firmware's own DHCP and DNS code runs in both.
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { VIRTUALNET_ROUTES = 32, VIRTUALNET_HOSTS = 32, VIRTUALNET_NAME = 64 };

struct virtualnet_endpoint {
    uint8_t ip[4]; // network order
    uint16_t port; // 0 in a route's or query's pattern: any
};

// WRONG: answers to another question: DHCP with another transaction's number, DNS with another id and the address 192.0.2.1,
// SNTP with another originate time and the year 1970; a careful client takes none of them.
// REFUSES: DHCP offers and then says NAK, DNS says REFUSED, SNTP sends the kiss DENY.
enum virtualnet_fault { VIRTUALNET_WELL, VIRTUALNET_SILENT, VIRTUALNET_WRONG, VIRTUALNET_REFUSES };

struct virtualnet {
    uint8_t board_ip[4], mask[4], gateway[4], dns[4]; // what DHCP gives; 10.0.2.15/24, .2, .3
    uint32_t lease_seconds;
    struct {
        struct virtualnet_endpoint from, to;
    } routes[VIRTUALNET_ROUTES];
    int route_count;
    struct {
        char name[VIRTUALNET_NAME];
        uint8_t ip[4];
    } hosts[VIRTUALNET_HOSTS];
    int host_count;
    enum virtualnet_fault dhcp, names, time;
    uint64_t unix_milliseconds; // set by the caller before each answer: the time that SNTP tells
};

// The gateway (10.0.2.2) and 127.0.0.1 lead to this computer's loopback, port 25 to receiver_port; every name below ".test" and
// "localhost" is the gateway; alias.test is that by a CNAME to receiver.test; all other names do not exist and all other addresses
// lead nowhere.
void virtualnet_init(struct virtualnet *net, uint16_t receiver_port);
// A port 0 before "=" stands for any, behind it for the same one. What was added last counts first.
bool virtualnet_add_route(struct virtualnet *net,
                          const char *text); // "10.0.0.9:25=127.0.0.1:2525"; false: not of this shape, or full
bool virtualnet_add_host(struct virtualnet *net, const char *text); // "mail.example=10.0.0.9"
// Where a connection to peer goes on this computer. False: nowhere.
bool virtualnet_route(const struct virtualnet *net, const struct virtualnet_endpoint *peer, struct virtualnet_endpoint *host);
// Answers a datagram that the board sent to ports 67, 53 or 123 of any address. Returns the answer's size, 0: silence.
// from: who answers; the answer goes to the port that the board sent from.
size_t virtualnet_answer(const struct virtualnet *net, const struct virtualnet_endpoint *to, const uint8_t *question, size_t size,
                         uint8_t *answer, size_t capacity, struct virtualnet_endpoint *from);

#ifdef __cplusplus
}
#endif
