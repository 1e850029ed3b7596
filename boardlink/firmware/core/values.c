// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Reads values of each type, in place, and judges them one by one.
#include "values.h"

#include "mailaddress.h"
#include "octets.h"

static bool is_letter_or_digit(char c) { return (c >= '0' && c <= '9') || (octets_lower(c) >= 'a' && octets_lower(c) <= 'z'); }

// Host names (RFC 1123 section 2.1; "_" occurs), addresses, and address literals for HELO.
static bool is_of(const char *octets, uint16_t size, const char *marks)
{
    for (uint16_t i = 0; i < size; ++i) {
        const char *mark = marks;
        while (*mark != '\0' && *mark != octets[i])
            ++mark;
        if (*mark == '\0' && !is_letter_or_digit(octets[i])) return false;
    }
    return true;
}

static bool has_controls(enum settings_key key, const char *octets, uint16_t size)
{
    for (uint16_t i = 0; i < size; ++i) {
        uint8_t octet = (uint8_t)octets[i];
        if (octet == 0x7F || (octet < 0x20 && !(key == KEY_MAIL_BODY && octet == '\n'))) return true;
    }
    return false;
}

enum refusal values_check_text(enum settings_key key, const char *octets, uint16_t size)
{
    if (size > keys[key].maximum) return REFUSED_TOO_LONG;
    if (size < keys[key].minimum) return REFUSED_PARAMETER;
    if (!at_is_utf8(octets, size) || has_controls(key, octets, size)) return REFUSED_CHARACTERS;
    switch (key) {
    case KEY_BOARD_NAME: return is_of(octets, size, "-") ? REFUSED_NOT : REFUSED_CHARACTERS;
    case KEY_NET_SNTP:
    case KEY_SMTP_SERVER: return is_of(octets, size, "-._") ? REFUSED_NOT : REFUSED_CHARACTERS;
    case KEY_SMTP_HELO: return is_of(octets, size, "-._[]:") ? REFUSED_NOT : REFUSED_CHARACTERS;
    case KEY_MAIL_FROM:
        if (size == 0) return REFUSED_NOT;
        break;
    case KEY_MAIL_TO:
    case KEY_MAIL_CC:
    case KEY_MAIL_BCC: break;
    default: return REFUSED_NOT;
    }
    struct mailaddress address;
    return mailaddress_read((struct text){octets, size}, &address) ? REFUSED_NOT : REFUSED_PARAMETER;
}

// "00:08:DC:01:02:03", of one station (IEEE 802: the lowest bit of the first octet is clear) and not all zero.
static bool read_mac(const char *octets, uint16_t size, uint8_t mac[6])
{
    if (size != 17) return false;
    for (int i = 0; i < 17; ++i) {
        char c = octets_lower(octets[i]);
        if (i % 3 == 2 ? c != ':' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) return false;
        uint8_t digit = (uint8_t)(c <= '9' ? c - '0' : c - 'a' + 10);
        if (i % 3 == 0) mac[i / 3] = (uint8_t)(digit << 4);
        if (i % 3 == 1) mac[i / 3] |= digit;
    }
    return (mac[0] & 1) == 0 && !octets_are_zero(mac, 6);
}

static int choice_of(enum settings_key key, const char *octets, uint16_t size)
{
    for (int i = 0; i < key_choices(key); ++i) {
        struct text word = key_choice(key, i);
        if (word.size == size && octets_equal(word.octets, octets, size)) return i;
    }
    return -1;
}

// One string, whose escapes are gone already, to out, which may begin where it stands or before.
static enum refusal take_string(enum settings_key key, char *octets, uint16_t size, char *out, uint16_t *out_size)
{
    uint8_t kept[6];
    int choice = 0;
    enum refusal refusal = REFUSED_NOT;
    switch (keys[key].type) {
    case KEY_TEXT:
    case KEY_TEXTS:
        refusal = values_check_text(key, octets, size);
        octets_move(out, octets, size);
        *out_size = size;
        return refusal;
    case KEY_ADDRESS:
    case KEY_ADDRESSES:
        *out_size = 4;
        if (octets[0] == '[' || !octets_read_ip((struct text){octets, size}, kept)) return REFUSED_PARAMETER;
        break;
    case KEY_MAC:
        *out_size = 6;
        if (!read_mac(octets, size, kept)) return REFUSED_PARAMETER;
        break;
    case KEY_CHOICE:
        *out_size = 1;
        choice = choice_of(key, octets, size);
        if (choice < 0) return REFUSED_PARAMETER;
        kept[0] = (uint8_t)choice;
        break;
    case KEY_NUMBER: return REFUSED_PARAMETER;
    }
    octets_copy(out, kept, *out_size);
    return REFUSED_NOT;
}

// octets: where the string stands, which may be written.
static enum refusal take_value(enum settings_key key, const struct at_value *value, char *octets, char *out, uint16_t *size)
{
    if (keys[key].type == KEY_NUMBER) {
        if (value->kind != AT_NUMBER || value->number < keys[key].minimum || value->number > keys[key].maximum)
            return REFUSED_PARAMETER;
        for (int i = 0; i < 4; ++i)
            out[i] = (char)(value->number >> (8 * i));
        *size = 4;
        return REFUSED_NOT;
    }
    if (value->kind != AT_STRING) return REFUSED_PARAMETER;
    int unescaped = at_unescape(value, octets, value->size);
    return take_string(key, octets, (uint16_t)unescaped, out, size);
}

enum refusal values_read(enum settings_key key, struct at_reader *reader, char *line, uint16_t *size)
{
    bool list = keys[key].type == KEY_TEXTS || keys[key].type == KEY_ADDRESSES, empty = false;
    struct at_value value;
    int count = 0;
    *size = 0;
    while (at_next(reader, &value)) {
        if (empty || ++count > (list ? keys[key].items : 1)) return REFUSED_PARAMETER;
        if (list && value.kind == AT_NOTHING && count == 1) {
            empty = true;
            continue;
        }
        uint16_t head = list ? 1 : 0, item = 0;
        char *octets = value.kind == AT_STRING ? line + (value.octets - reader->octets) : line;
        enum refusal refusal = take_value(key, &value, octets, line + *size + head, &item);
        if (refusal != REFUSED_NOT) return refusal;
        if (list) line[*size] = (char)(uint8_t)item;
        *size = (uint16_t)(*size + head + item);
    }
    if (reader->fault == AT_BAD_CHARACTERS) return REFUSED_CHARACTERS;
    return reader->fault != AT_WELL || count == 0 ? REFUSED_PARAMETER : REFUSED_NOT;
}

static uint32_t address_of(const struct settings *settings, enum settings_key key)
{
    uint8_t ip[4] = {0, 0, 0, 0};
    settings_address(settings, key, 0, ip);
    return octets_get32(ip);
}

static bool is_right(const struct settings *settings, enum settings_key key)
{
    bool fixed = settings_number(settings, KEY_NET_MODE) == NET_STATIC;
    bool by_itself = settings_number(settings, KEY_SEND_ON) != SEND_ON_COMMAND;
    uint32_t auth = settings_number(settings, KEY_SMTP_AUTH);
    uint32_t ip = address_of(settings, KEY_NET_IP), mask = address_of(settings, KEY_NET_MASK);
    uint32_t gateway = address_of(settings, KEY_NET_GATEWAY), hosts = ~mask;
    switch (key) {
    case KEY_NET_IP: // a host's address, neither of the loopback nor of a group, and not the net's own or everybody's
        return !fixed || (ip >> 24 != 0 && ip >> 24 != 127 && ip >> 24 < 224 && (ip & hosts) != 0 && (ip & hosts) != hosts);
    case KEY_NET_MASK: return !fixed || (mask != 0 && hosts > 1 && (hosts & (hosts + 1)) == 0);
    case KEY_NET_GATEWAY: return !fixed || gateway == 0 || ((gateway ^ ip) & mask) == 0;
    case KEY_SMTP_USER: return auth == AUTH_NONE || auth == AUTH_AUTO || settings_text(settings, key).size > 0;
    case KEY_SMTP_SERVER:
    case KEY_MAIL_FROM: return !by_itself || settings_text(settings, key).size > 0;
    case KEY_MAIL_TO:
        return !by_itself || settings_count(settings, KEY_MAIL_TO) + settings_count(settings, KEY_MAIL_CC) > 0
            || settings_count(settings, KEY_MAIL_BCC) > 0;
    default: return true;
    }
}

bool values_fault(const struct settings *settings, int index, enum settings_key *key, enum refusal *refusal)
{
    for (int at = 0; at < KEYS; ++at) {
        *key = (enum settings_key)at;
        *refusal = REFUSED_PARAMETER;
        if (!is_right(settings, *key) && index-- == 0) return true;
    }
    return false;
}
