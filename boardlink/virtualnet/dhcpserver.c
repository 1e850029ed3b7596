// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The DHCP server of the small network: offers the one address, acknowledges it, and refuses every other.

#include "dhcpserver.h"

// RFC 2131 section 2: where the fields of the fixed part lie.
enum { OP = 0, HTYPE = 1, HLEN = 2, XID = 4, FLAGS = 10, CIADDR = 12, GIADDR = 24, CHADDR = 28, COOKIE = 236, OPTIONS = 240 };
// RFC 2132: the options used here.
enum { MASK = 1, ROUTER = 3, DNS = 6, REQUESTED = 50, LEASE = 51, TYPE = 53, SERVER = 54, PAD = 0, END = 255 };
enum { DISCOVER = 1, OFFER = 2, REQUEST = 3, ACK = 5, NAK = 6, INFORM = 8 };
enum { SMALLEST_ANSWER = 300 }; // RFC 951: what an old relay or client expects

static const uint8_t cookie[4] = {99, 130, 83, 99};
static const uint8_t nowhere[4] = {0, 0, 0, 0};

// The octets of an option of at least this many, or null.
static const uint8_t *option(const uint8_t *question, size_t size, uint8_t wanted, size_t least)
{
    size_t at = OPTIONS;
    while (at < size && question[at] != END) {
        if (question[at] == PAD) {
            ++at;
            continue;
        }
        if (at + 2 > size || at + 2 + question[at + 1] > size) return NULL;
        if (question[at] == wanted) return question[at + 1] >= least ? question + at + 2 : NULL;
        at += 2u + question[at + 1];
    }
    return NULL;
}

// What to answer, 0: nothing.
static unsigned answer_type(const struct virtualnet *net, const uint8_t *question, size_t size)
{
    const uint8_t *type = option(question, size, TYPE, 1);
    if (!type) return 0;
    if (*type == DISCOVER) return OFFER;
    if (*type == INFORM) return ACK;
    if (*type != REQUEST) return 0;
    const uint8_t *server = option(question, size, SERVER, 4);
    if (server && memcmp(server, net->gateway, 4) != 0) return 0; // RFC 2131 section 4.3.2: it chose another server
    const uint8_t *requested = option(question, size, REQUESTED, 4);
    if (!requested) requested = question + CIADDR; // it renews
    return net->dhcp != VIRTUALNET_REFUSES && memcmp(requested, net->board_ip, 4) == 0 ? ACK : NAK;
}

static void put_option(struct datagram *to, unsigned code, const void *value, size_t size)
{
    datagram_put_u8(to, code);
    datagram_put_u8(to, (unsigned)size);
    datagram_put(to, value, size);
}

static void put_fixed_part(const struct virtualnet *net, const uint8_t *question, bool with_address, struct datagram *to)
{
    datagram_put_u8(to, 2); // a reply
    datagram_put(to, question + HTYPE, 2);
    datagram_put_u8(to, 0);
    datagram_put(to, question + XID, 4);
    if (net->dhcp == VIRTUALNET_WRONG && !to->full) to->at[XID + 3] ^= 0xFF;
    datagram_put_zeros(to, 2);
    datagram_put(to, question + FLAGS, 6); // with ciaddr
    datagram_put(to, with_address ? net->board_ip : nowhere, 4);
    datagram_put(to, net->gateway, 4);
    datagram_put(to, question + GIADDR, 4 + 16); // with chaddr
    datagram_put_zeros(to, COOKIE - to->size);
    datagram_put(to, cookie, sizeof cookie);
}

static void put_parameters(const struct virtualnet *net, bool with_lease, struct datagram *to)
{
    if (with_lease) {
        datagram_put_u8(to, LEASE);
        datagram_put_u8(to, 4);
        datagram_put_u32(to, net->lease_seconds);
    }
    put_option(to, MASK, net->mask, 4);
    put_option(to, ROUTER, net->gateway, 4);
    put_option(to, DNS, net->dns, 4);
}

bool dhcp_server_answer(const struct virtualnet *net, const uint8_t *question, size_t size, struct datagram *answer)
{
    if (net->dhcp == VIRTUALNET_SILENT || size < OPTIONS || question[OP] != 1) return false;
    if (question[HTYPE] != 1 || question[HLEN] != 6 || memcmp(question + COOKIE, cookie, sizeof cookie) != 0) return false;
    const unsigned type = answer_type(net, question, size);
    if (type == 0) return false;
    if (answer->capacity < SMALLEST_ANSWER) return false;
    const bool informs = *option(question, size, TYPE, 1) == INFORM; // it has an address and asks for the rest
    put_fixed_part(net, question, type != NAK && !informs, answer);
    datagram_put_u8(answer, TYPE);
    datagram_put_u8(answer, 1);
    datagram_put_u8(answer, type);
    put_option(answer, SERVER, net->gateway, 4);
    if (type != NAK) put_parameters(net, !informs, answer);
    datagram_put_u8(answer, END);
    if (answer->size < SMALLEST_ANSWER) datagram_put_zeros(answer, SMALLEST_ANSWER - answer->size);
    return true;
}
