// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Mailboxes of the settings, taken apart.
#include "mailaddress.h"

enum { ADDRESS_MAX = 254 /* RFC 5321 section 4.5.3.1.3, without the <> */ };

static struct text trimmed(struct text text)
{
    while (text.size > 0 && text.octets[0] == ' ') {
        ++text.octets;
        --text.size;
    }
    while (text.size > 0 && text.octets[text.size - 1] == ' ')
        --text.size;
    return text;
}

static bool is_address(struct text text)
{
    uint16_t at = 0;
    for (uint16_t i = 0; i < text.size; ++i) {
        const uint8_t octet = (uint8_t)text.octets[i];
        // Nothing that could end the command or the path: the settings come from outside.
        if (octet <= ' ' || octet == 0x7F || octet == '<' || octet == '>') return false;
        if (octet == '@') at = i;
    }
    return at > 0 && at + 1 < text.size && text.size <= ADDRESS_MAX;
}

bool mailaddress_read(struct text value, struct mailaddress *out)
{
    value = trimmed(value);
    out->name = (struct text){value.octets, 0};
    out->address = value;
    if (value.size > 0 && value.octets[value.size - 1] == '>') {
        uint16_t open = value.size;
        while (open > 0 && value.octets[open - 1] != '<')
            --open;
        if (open == 0) return false;
        out->address = (struct text){value.octets + open, (uint16_t)(value.size - open - 1)};
        out->name = trimmed((struct text){value.octets, (uint16_t)(open - 1)});
        if (out->name.size >= 2 && out->name.octets[0] == '"' && out->name.octets[out->name.size - 1] == '"') {
            ++out->name.octets;
            out->name.size = (uint16_t)(out->name.size - 2);
        }
    }
    return is_address(out->address);
}

struct text mailaddress_domain(struct text address)
{
    uint16_t at = address.size;
    while (at > 0 && address.octets[at - 1] != '@')
        --at;
    return (struct text){address.octets + at, (uint16_t)(address.size - at)};
}

bool mailaddress_is_ascii(struct text text)
{
    for (uint16_t i = 0; i < text.size; ++i)
        if ((uint8_t)text.octets[i] >= 0x80) return false;
    return true;
}
