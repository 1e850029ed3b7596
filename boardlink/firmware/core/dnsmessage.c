// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Questions and answers of RFC 1035 section 4: what stands in the datagrams.
#include "dns.h"

#include "octets.h"

enum { HEADER_SIZE = 12, TYPE_A = 1, TYPE_CNAME = 5, CLASS_IN = 1, ALIASES_MAX = 8, POINTERS_MAX = 32 };

struct message {
    const uint8_t *octets;
    uint16_t size;
};

// A record's fields; where its name and data begin.
struct record {
    uint16_t name;
    uint16_t type;
    uint16_t class;
    uint16_t data;
    uint16_t data_size;
};

uint16_t dns_question(uint8_t *out, uint16_t capacity, uint16_t id, struct text name)
{
    if (name.size > 0 && name.octets[name.size - 1] == '.') --name.size;
    if (name.size == 0 || name.size > DNS_NAME_MAX || capacity < name.size + 18) return 0;
    octets_fill(out, 0, HEADER_SIZE);
    octets_put16(out, id);
    out[2] = 0x01; // recursion desired
    out[5] = 1;    // one question
    uint16_t at = HEADER_SIZE;
    uint16_t label = at++; // where its size stands
    for (uint16_t i = 0; i <= name.size; ++i) {
        const uint8_t letter = i < name.size ? (uint8_t)name.octets[i] : '.';
        if (letter != '.') {
            if (letter <= ' ' || letter >= 0x7F) return 0;
            out[at++] = letter;
            continue;
        }
        if (at - label - 1 < 1 || at - label - 1 > 63) return 0;
        out[label] = (uint8_t)(at - label - 1);
        label = at++;
    }
    out[label] = 0;
    octets_put16(out + at, TYPE_A);
    octets_put16(out + at + 2, CLASS_IN);
    return (uint16_t)(at + 4);
}

// Behind the name that begins at `at`; 0: it does not end within the message.
static uint16_t skip_name(const struct message *message, uint16_t at)
{
    while (at < message->size) {
        const uint8_t size = message->octets[at];
        if (size == 0) return (uint16_t)(at + 1);
        if ((size & 0xC0) == 0xC0) return at + 2 <= message->size ? (uint16_t)(at + 2) : 0;
        if ((size & 0xC0) != 0) return 0;
        at = (uint16_t)(at + 1 + size);
    }
    return 0;
}

// Writes the name at `at` with dots. Returns its size; 0: malformed, longer than a name may be, or the root.
// Pointers must lead backwards and are counted, so that no circle holds us (RFC 1035 section 4.1.4).
static uint8_t read_name(const struct message *message, uint16_t at, char *out)
{
    uint16_t size = 0;
    int pointers = 0;
    while (at < message->size) {
        const uint8_t label = message->octets[at];
        if (label == 0) return (uint8_t)size;
        if ((label & 0xC0) == 0xC0) {
            if (at + 2 > message->size || ++pointers > POINTERS_MAX) return 0;
            const uint16_t target = octets_get16(message->octets + at) & 0x3FFF;
            if (target >= at) return 0;
            at = target;
            continue;
        }
        if ((label & 0xC0) != 0 || at + 1 + label > message->size) return 0;
        if (size + (size > 0) + label > DNS_NAME_MAX) return 0;
        if (size > 0) out[size++] = '.';
        for (uint8_t i = 0; i < label; ++i) {
            const char letter = (char)message->octets[at + 1 + i];
            if (letter == '.') return 0; // would become two labels
            out[size++] = letter;
        }
        at = (uint16_t)(at + 1 + label);
    }
    return 0;
}

// Whether the name at `at` is that name.
static bool name_is(const struct message *message, uint16_t at, struct text name)
{
    uint16_t seen = 0;
    int pointers = 0;
    while (at < message->size) {
        const uint8_t label = message->octets[at];
        if (label == 0) return seen == name.size;
        if ((label & 0xC0) == 0xC0) {
            if (at + 2 > message->size || ++pointers > POINTERS_MAX) return false;
            const uint16_t target = octets_get16(message->octets + at) & 0x3FFF;
            if (target >= at) return false;
            at = target;
            continue;
        }
        if ((label & 0xC0) != 0 || at + 1 + label > message->size) return false;
        if (seen > 0 && (seen >= name.size || name.octets[seen++] != '.')) return false;
        if (seen + label > name.size || !octets_alike((const char *)message->octets + at + 1, name.octets + seen, label))
            return false;
        seen = (uint16_t)(seen + label);
        at = (uint16_t)(at + 1 + label);
    }
    return false;
}

static bool next_record(const struct message *message, uint16_t *at, struct record *record)
{
    record->name = *at;
    const uint16_t fields = skip_name(message, *at);
    if (fields == 0 || fields + 10 > message->size) return false;
    record->type = octets_get16(message->octets + fields);
    record->class = octets_get16(message->octets + fields + 2);
    record->data_size = octets_get16(message->octets + fields + 8);
    record->data = (uint16_t)(fields + 10);
    if (record->data_size > message->size - record->data) return false;
    *at = (uint16_t)(record->data + record->data_size);
    return true;
}

// The record of that name that tells most: an address before an alias. False: there is none.
static bool find_record(const struct message *message, uint16_t answers, uint16_t count, struct text name, struct record *found)
{
    bool is_alias = false;
    struct record record;
    while (count-- && next_record(message, &answers, &record)) {
        if (record.class != CLASS_IN || !name_is(message, record.name, name)) continue;
        if (record.type == TYPE_A && record.data_size == 4) {
            *found = record;
            return true;
        }
        if (record.type != TYPE_CNAME || is_alias) continue;
        *found = record;
        is_alias = true;
    }
    return is_alias;
}

static bool is_answer_to(const struct message *message, uint16_t id, struct text name, uint16_t *answers)
{
    if (message->size < HEADER_SIZE || octets_get16(message->octets) != id) return false;
    const uint8_t *header = message->octets;
    if ((header[2] & 0xF8) != 0x80 || octets_get16(header + 4) != 1) return false; // an answer, to a query, with one question
    const uint16_t type = skip_name(message, HEADER_SIZE);
    if (type == 0 || type + 4 > message->size || !name_is(message, HEADER_SIZE, name)) return false;
    *answers = (uint16_t)(type + 4);
    return octets_get16(header + type) == TYPE_A && octets_get16(header + type + 2) == CLASS_IN;
}

enum dns_reading dns_read(const uint8_t *datagram, uint16_t size, uint16_t id, struct text name, uint8_t ip[4], char *alias,
                          uint8_t *alias_size)
{
    const struct message message = {datagram, size};
    if (name.size > 0 && name.octets[name.size - 1] == '.') --name.size;
    uint16_t answers = 0;
    if (!is_answer_to(&message, id, name, &answers)) return DNS_NOT_OURS;
    const uint8_t code = datagram[3] & 0x0F;
    if (code != 0 && code != 3) return DNS_FAILED;
    const uint16_t count = octets_get16(datagram + 6);
    struct record record;
    bool has_alias = false;
    for (int i = 0; i < ALIASES_MAX && find_record(&message, answers, count, name, &record); ++i) {
        if (record.type == TYPE_A) {
            octets_copy(ip, datagram + record.data, 4);
            return DNS_ADDRESS;
        }
        *alias_size = read_name(&message, record.data, alias);
        if (*alias_size == 0) return DNS_NO_ADDRESS; // an alias of the root, or malformed
        name = (struct text){alias, *alias_size};
        has_alias = true;
    }
    if (code == 3) return DNS_NO_ADDRESS; // RFC 2308 section 2.1: also where the alias leads nowhere
    if (has_alias) return DNS_ALIAS;
    // Cut short (TC): the address may have been in what is missing.
    return (datagram[2] & 0x02) != 0 ? DNS_FAILED : DNS_NO_ADDRESS;
}
