// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The small network as a whole: its addresses, where they lead, and which of its servers answers.

#include "virtualnet.h"

#include "dhcpserver.h"
#include "nameserver.h"
#include "timeserver.h"

static const uint8_t loopback[4] = {127, 0, 0, 1};

static void add_route(struct virtualnet *net, const uint8_t from[4], uint16_t from_port, uint16_t to_port)
{
    memcpy(net->routes[net->route_count].from.ip, from, 4);
    memcpy(net->routes[net->route_count].to.ip, loopback, 4);
    net->routes[net->route_count].from.port = from_port;
    net->routes[net->route_count++].to.port = to_port;
}

void virtualnet_init(struct virtualnet *net, uint16_t receiver_port)
{
    memset(net, 0, sizeof *net);
    memcpy(net->board_ip, (const uint8_t[]){10, 0, 2, 15}, 4);
    memcpy(net->mask, (const uint8_t[]){255, 255, 255, 0}, 4);
    memcpy(net->gateway, (const uint8_t[]){10, 0, 2, 2}, 4);
    memcpy(net->dns, (const uint8_t[]){10, 0, 2, 3}, 4);
    net->lease_seconds = 86400;
    add_route(net, net->gateway, 0, 0);
    add_route(net, loopback, 0, 0);
    add_route(net, net->gateway, 25, receiver_port);
    add_route(net, loopback, 25, receiver_port);
}

// A decimal number of at most five digits. Returns what follows it, or null.
static const char *read_number(const char *text, unsigned most, unsigned *number)
{
    int digits = 0;
    for (*number = 0; text[digits] >= '0' && text[digits] <= '9' && digits < 6; ++digits)
        *number = *number * 10 + (unsigned)(text[digits] - '0');
    return digits > 0 && digits < 6 && *number <= most ? text + digits : NULL;
}

// Reads "10.0.0.9". Returns what follows it, or null.
static const char *read_address(const char *text, uint8_t ip[4])
{
    for (int i = 0; i < 4; ++i) {
        unsigned number = 0;
        if (i > 0 && *text++ != '.') return NULL;
        text = read_number(text, 255, &number);
        if (!text) return NULL;
        ip[i] = (uint8_t)number;
    }
    return text;
}

// Reads "10.0.0.9:25". Returns what follows it, or null.
static const char *read_endpoint(const char *text, struct virtualnet_endpoint *endpoint)
{
    unsigned port = 0;
    text = read_address(text, endpoint->ip);
    if (!text || *text != ':') return NULL;
    text = read_number(text + 1, 65535, &port);
    endpoint->port = (uint16_t)port;
    return text;
}

bool virtualnet_add_route(struct virtualnet *net, const char *text)
{
    struct virtualnet_endpoint from, to;
    if (net->route_count == VIRTUALNET_ROUTES) return false;
    text = read_endpoint(text, &from);
    if (!text || *text != '=') return false;
    text = read_endpoint(text + 1, &to);
    if (!text || *text) return false;
    net->routes[net->route_count].from = from;
    net->routes[net->route_count++].to = to;
    return true;
}

// Copies a host name in lower case. Returns what follows it, or null: it is none.
static const char *read_name(const char *text, char name[VIRTUALNET_NAME])
{
    size_t size = 0;
    for (; *text && *text != '='; ++text) {
        const char c = *text >= 'A' && *text <= 'Z' ? (char)(*text + ('a' - 'A')) : *text;
        const bool dot = c == '.';
        const bool fits = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        if (!(fits || (dot && size > 0 && name[size - 1] != '.')) || size + 1 == VIRTUALNET_NAME) return NULL;
        name[size++] = c;
    }
    name[size] = 0;
    return size > 0 && name[size - 1] != '.' ? text : NULL;
}

bool virtualnet_add_host(struct virtualnet *net, const char *text)
{
    char name[VIRTUALNET_NAME];
    uint8_t ip[4];
    text = read_name(text, name);
    if (!text || *text != '=') return false;
    text = read_address(text + 1, ip);
    if (!text || *text) return false;
    int at = 0;
    while (at < net->host_count && strcmp(net->hosts[at].name, name) != 0)
        ++at;
    if (at == VIRTUALNET_HOSTS) return false;
    memcpy(net->hosts[at].name, name, sizeof name);
    memcpy(net->hosts[at].ip, ip, 4);
    if (at == net->host_count) ++net->host_count;
    return true;
}

bool virtualnet_route(const struct virtualnet *net, const struct virtualnet_endpoint *peer, struct virtualnet_endpoint *host)
{
    for (int i = net->route_count - 1; i >= 0; --i) { // what was added last counts first
        const struct virtualnet_endpoint *from = &net->routes[i].from;
        if (memcmp(from->ip, peer->ip, 4) != 0 || (from->port != 0 && from->port != peer->port)) continue;
        *host = net->routes[i].to;
        if (host->port == 0) host->port = peer->port;
        return true;
    }
    return false;
}

size_t virtualnet_answer(const struct virtualnet *net, const struct virtualnet_endpoint *to, const uint8_t *question, size_t size,
                         uint8_t *answer, size_t capacity, struct virtualnet_endpoint *from)
{
    struct datagram datagram = {answer, 0, capacity, false};
    bool answered = false;
    *from = *to;
    switch (to->port) {
    case 67:
        memcpy(from->ip, net->gateway, 4); // it was asked by broadcast
        answered = dhcp_server_answer(net, question, size, &datagram);
        break;
    case 53: answered = name_server_answer(net, question, size, &datagram); break;
    case 123: answered = time_server_answer(net, question, size, &datagram); break;
    default: break;
    }
    return answered && !datagram.full ? datagram.size : 0;
}
