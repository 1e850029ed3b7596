// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The DNS server of the small network: A records, one alias, and honest words about what does not exist.

#include "nameserver.h"

enum {
    HEADER = 12,
    TYPE_A = 1,
    TYPE_CNAME = 5,
    CLASS_IN = 1,
    SECONDS_TO_LIVE = 60,
    LONGEST_NAME = 253 /* RFC 1035 section 3.1: 255 octets with sizes and end */
};
enum { NO_ERROR = 0, FORMAT_ERROR = 1, NO_SUCH_NAME = 3, NOT_IMPLEMENTED = 4, REFUSED = 5 };

// alias.test is another name of receiver.test, so that what follows a CNAME can be tried.
static const char alias[] = "alias.test";
static const uint8_t alias_target[] = "\010receiver\004test";

static const uint8_t wrong_address[4] = {192, 0, 2, 1}; // RFC 5737: leads nowhere

struct query {
    char name[LONGEST_NAME + 1]; // lower case, dots between the labels
    size_t end;                  // of the question in the datagram
    unsigned type, class;
};

static char lower(uint8_t octet) { return (char)(octet >= 'A' && octet <= 'Z' ? octet + ('a' - 'A') : octet); }

// Reads the one question behind the header. A question is never compressed (RFC 1035 section 4.1.4 has nothing to point to).
static bool read_query(const uint8_t *question, size_t size, struct query *query)
{
    size_t at = HEADER, length = 0;
    while (at < size && question[at] != 0) {
        const size_t label = question[at++];
        if (label > 63 || at + label >= size || length + (length > 0) + label > LONGEST_NAME) return false;
        if (length > 0) query->name[length++] = '.';
        for (size_t i = 0; i < label; ++i) {
            const char octet = lower(question[at + i]);
            query->name[length++] = octet == '.' || octet == 0 ? '?' : octet; // such a label is none of ours
        }
        at += label;
    }
    if (at + 5 > size) return false;
    query->name[length] = 0;
    query->type = datagram_u16(question + at + 1);
    query->class = datagram_u16(question + at + 3);
    query->end = at + 5;
    return true;
}

static bool ends_with(const char *name, const char *end)
{
    const size_t size = strlen(name), tail = strlen(end);
    return size > tail && strcmp(name + size - tail, end) == 0;
}

static const uint8_t *listed_address(const struct virtualnet *net, const char *name)
{
    for (int i = 0; i < net->host_count; ++i) {
        if (strcmp(net->hosts[i].name, name) == 0) return net->hosts[i].ip;
    }
    return NULL;
}

// The address of a name, or null: there is no such name.
static const uint8_t *address_of(const struct virtualnet *net, const char *name)
{
    const uint8_t *listed = listed_address(net, name);
    if (listed) return listed;
    return strcmp(name, "localhost") == 0 || ends_with(name, ".test") ? net->gateway : NULL;
}

static void put_header(const struct virtualnet *net, const uint8_t *question, unsigned code, bool with_question, unsigned answers,
                       struct datagram *to)
{
    const unsigned id = datagram_u16(question);
    datagram_put_u16(to, net->names == VIRTUALNET_WRONG ? id ^ 0x5555 : id);
    datagram_put_u16(to, 0x8080u | (question[2] & 0x79u) << 8 | code); // an answer, by recursion; opcode and RD as asked
    datagram_put_u16(to, with_question ? 1 : 0);
    datagram_put_u16(to, answers);
    datagram_put_u16(to, 0);
    datagram_put_u16(to, 0);
}

// name: where the record's name stands in the datagram (RFC 1035 section 4.1.4).
static void put_record(struct datagram *to, size_t name, unsigned type, const uint8_t *value, size_t size)
{
    datagram_put_u16(to, 0xC000u | (unsigned)name);
    datagram_put_u16(to, type);
    datagram_put_u16(to, CLASS_IN);
    datagram_put_u32(to, SECONDS_TO_LIVE);
    datagram_put_u16(to, (unsigned)size);
    datagram_put(to, value, size);
}

static void put_answer(const struct virtualnet *net, const uint8_t *question, const struct query *query, struct datagram *to)
{
    const bool is_alias = strcmp(query->name, alias) == 0 && !listed_address(net, alias);
    const uint8_t *ip = address_of(net, is_alias ? "receiver.test" : query->name);
    const bool refused = net->names == VIRTUALNET_REFUSES || query->class != CLASS_IN;
    const bool with_alias = !refused && is_alias;
    const bool with_address = !refused && ip && query->type == TYPE_A;
    const unsigned code = refused ? REFUSED : ip ? NO_ERROR : NO_SUCH_NAME;
    put_header(net, question, code, true, (unsigned)with_alias + with_address, to);
    datagram_put(to, question + HEADER, query->end - HEADER); // as it was asked, in its own case
    size_t name = HEADER;
    if (with_alias) {
        put_record(to, name, TYPE_CNAME, alias_target, sizeof alias_target);
        name = to->size - sizeof alias_target;
    }
    if (with_address) put_record(to, name, TYPE_A, net->names == VIRTUALNET_WRONG ? wrong_address : ip, 4);
}

bool name_server_answer(const struct virtualnet *net, const uint8_t *question, size_t size, struct datagram *answer)
{
    if (net->names == VIRTUALNET_SILENT || size < HEADER || question[2] & 0x80) return false;
    struct query query;
    if (question[2] & 0x78) {
        put_header(net, question, NOT_IMPLEMENTED, false, 0, answer);
    } else if (datagram_u16(question + 4) != 1 || !read_query(question, size, &query)) {
        put_header(net, question, FORMAT_ERROR, false, 0, answer);
    } else {
        put_answer(net, question, &query, answer);
    }
    return true;
}
