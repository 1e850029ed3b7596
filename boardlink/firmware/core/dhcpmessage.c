// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Messages of DHCP: the frame of RFC 2131 section 2 and the options of RFC 2132.
#include "dhcp.h"

#include "octets.h"

enum { YIADDR = 16, CHADDR = 28, SNAME = 44, FILE_NAME = 108, COOKIE = 236, OPTIONS = 240, NAME_MAX = 63 };
enum {
    OPTION_PAD = 0,
    OPTION_MASK = 1,
    OPTION_ROUTER = 3,
    OPTION_DNS = 6,
    OPTION_NAME = 12,
    OPTION_WANTED = 50,
    OPTION_LEASE = 51,
    OPTION_OVERLOAD = 52,
    OPTION_KIND = 53,
    OPTION_SERVER = 54,
    OPTION_LIST = 55,
    OPTION_MAXIMUM = 57,
    OPTION_RENEW = 58,
    OPTION_REBIND = 59,
    OPTION_CLIENT = 61,
    OPTION_END = 255
};
static const uint8_t cookie[4] = {99, 130, 83, 99};

static uint16_t put_option(uint8_t *out, uint16_t at, uint8_t option, const void *value, uint8_t size)
{
    out[at] = option;
    out[at + 1] = size;
    octets_copy(out + at + 2, value, size);
    return (uint16_t)(at + 2 + size);
}

static uint16_t put_address(uint8_t *out, uint16_t at, uint8_t option, const uint8_t *ip)
{
    return octets_are_zero(ip, 4) ? at : put_option(out, at, option, ip, 4);
}

// The first letters that may stand in a host name (RFC 1123 section 2.1).
static uint8_t host_name_size(struct text name)
{
    uint8_t size = 0;
    for (; size < name.size && size < NAME_MAX; ++size) {
        const char letter = octets_lower(name.octets[size]);
        if (!(letter >= 'a' && letter <= 'z') && !(letter >= '0' && letter <= '9') && !(letter == '-' && size > 0)) break;
    }
    while (size > 0 && name.octets[size - 1] == '-')
        --size;
    return size == name.size ? size : 0; // a part of a name would be another name
}

uint16_t dhcp_write(uint8_t *out, const struct dhcp_request *request)
{
    static const uint8_t wishes[] = {OPTION_MASK, OPTION_ROUTER, OPTION_DNS, OPTION_LEASE, OPTION_RENEW, OPTION_REBIND};
    octets_fill(out, 0, OPTIONS);
    out[0] = 1; // from a client
    out[1] = 1; // Ethernet
    out[2] = 6;
    octets_put32(out + 4, request->id);
    octets_put16(out + 8, request->seconds);
    // Without an address we hear broadcasts alone (RFC 2131 section 4.1).
    if (octets_are_zero(request->own, 4)) out[10] = 0x80;
    octets_copy(out + 12, request->own, 4);
    octets_copy(out + CHADDR, request->mac, 6);
    octets_copy(out + COOKIE, cookie, sizeof cookie);
    const uint8_t kind = (uint8_t)request->kind;
    uint8_t client[7] = {1};
    octets_copy(client + 1, request->mac, 6);
    uint8_t maximum[2];
    octets_put16(maximum, DHCP_SIZE + 28); // with the headers of IP and UDP
    uint16_t at = put_option(out, OPTIONS, OPTION_KIND, &kind, 1);
    at = put_option(out, at, OPTION_CLIENT, client, sizeof client);
    at = put_address(out, at, OPTION_WANTED, request->wanted);
    at = put_address(out, at, OPTION_SERVER, request->server);
    at = put_option(out, at, OPTION_MAXIMUM, maximum, sizeof maximum);
    at = put_option(out, at, OPTION_LIST, wishes, sizeof wishes);
    const uint8_t name_size = host_name_size(request->name);
    if (name_size > 0) at = put_option(out, at, OPTION_NAME, request->name.octets, name_size);
    out[at++] = OPTION_END;
    while (at < 300) // the least that BOOTP relays pass on (RFC 1542 section 2.1)
        out[at++] = 0;
    return at;
}

struct reading {
    struct dhcp_lease *lease;
    uint8_t kind;
    uint8_t overload;
};

static void take_option(struct reading *reading, uint8_t option, const uint8_t *value, uint8_t size)
{
    struct dhcp_lease *lease = reading->lease;
    if (option == OPTION_KIND && size == 1) reading->kind = value[0];
    if (option == OPTION_OVERLOAD && size == 1) reading->overload = value[0] & 3;
    if (size < 4) return;
    switch (option) {
    case OPTION_MASK: octets_copy(lease->mask, value, 4); break;
    case OPTION_ROUTER: octets_copy(lease->gateway, value, 4); break;
    case OPTION_SERVER: octets_copy(lease->server, value, 4); break;
    case OPTION_LEASE: lease->seconds = octets_get32(value); break;
    case OPTION_RENEW: lease->renew = octets_get32(value); break;
    case OPTION_REBIND: lease->rebind = octets_get32(value); break;
    case OPTION_DNS:
        for (uint8_t i = 0; i + 4 <= size && lease->dns_count < 3; i = (uint8_t)(i + 4))
            octets_copy(lease->dns[lease->dns_count++], value + i, 4);
        break;
    default: break;
    }
}

// False: an option does not end within [at, end).
static bool read_options(struct reading *reading, const uint8_t *octets, uint16_t at, uint16_t end)
{
    while (at < end && octets[at] != OPTION_END) {
        if (octets[at] == OPTION_PAD) {
            ++at;
            continue;
        }
        if (at + 2 > end || at + 2 + octets[at + 1] > end) return false;
        take_option(reading, octets[at], octets + at + 2, octets[at + 1]);
        at = (uint16_t)(at + 2 + octets[at + 1]);
    }
    return true;
}

// Times that make no sense are replaced by those of RFC 2131 section 4.4.5: a half and seven eighths.
static void settle_times(struct dhcp_lease *lease)
{
    if (lease->seconds == 0) lease->seconds = 3600;
    if (lease->seconds < 60 && lease->seconds > 0) lease->seconds = 60; // so that nobody makes us ask without end
    if (lease->renew == 0 || lease->renew >= lease->seconds) lease->renew = lease->seconds / 2;
    if (lease->rebind <= lease->renew || lease->rebind >= lease->seconds) lease->rebind = lease->seconds - lease->seconds / 8;
    if (lease->rebind <= lease->renew) lease->renew = lease->seconds / 2;
}

static bool is_host_address(const uint8_t ip[4]) { return ip[0] != 0 && ip[0] != 127 && ip[0] < 224; }

enum dhcp_kind dhcp_read(const uint8_t *datagram, uint16_t size, uint32_t id, const uint8_t mac[6], struct dhcp_lease *lease)
{
    if (size < OPTIONS || datagram[0] != 2 || datagram[1] != 1 || datagram[2] != 6) return DHCP_NOTHING;
    if (octets_get32(datagram + 4) != id || !octets_equal(datagram + CHADDR, mac, 6)) return DHCP_NOTHING;
    if (!octets_equal(datagram + COOKIE, cookie, sizeof cookie)) return DHCP_NOTHING;
    octets_fill(lease, 0, sizeof *lease);
    octets_copy(lease->ip, datagram + YIADDR, 4);
    struct reading reading = {lease, 0, 0};
    if (!read_options(&reading, datagram, OPTIONS, size)) return DHCP_NOTHING;
    // RFC 2132 section 9.3: options may go on in the fields for file and server name.
    if ((reading.overload & 1) != 0 && !read_options(&reading, datagram, FILE_NAME, COOKIE)) return DHCP_NOTHING;
    if ((reading.overload & 2) != 0 && !read_options(&reading, datagram, SNAME, FILE_NAME)) return DHCP_NOTHING;
    if (reading.kind == DHCP_NAK) return DHCP_NAK;
    if ((reading.kind != DHCP_OFFER && reading.kind != DHCP_ACK) || !is_host_address(lease->ip)) return DHCP_NOTHING;
    if (octets_are_zero(lease->mask, 4)) octets_fill(lease->mask, 255, 3);
    settle_times(lease);
    return (enum dhcp_kind)reading.kind;
}
