// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The settings that this firmware knows: number, name, type and limits, in the order of the listing.
// The numbers are written to flash: a key never changes its number, and a new one is added at the end.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum settings_key {
    KEY_BOARD_NAME,
    KEY_NET_MAC,
    KEY_NET_MODE,
    KEY_NET_IP,
    KEY_NET_MASK,
    KEY_NET_GATEWAY,
    KEY_NET_DNS,
    KEY_NET_SNTP,
    KEY_SMTP_SERVER,
    KEY_SMTP_PORT,
    KEY_SMTP_HELO,
    KEY_SMTP_AUTH,
    KEY_SMTP_USER,
    KEY_SMTP_PASSWORD,
    KEY_MAIL_FROM,
    KEY_MAIL_TO,
    KEY_MAIL_CC,
    KEY_MAIL_BCC,
    KEY_MAIL_SUBJECT,
    KEY_MAIL_BODY,
    KEY_SEND_ON,
    KEY_SEND_INTERVAL,
    KEY_SEND_INPUT,
    KEY_SEND_RETRY,
    KEY_LOG_LEVEL,
    KEYS
};

enum key_type {
    KEY_TEXT,     // UTF-8, minimum .. maximum octets
    KEY_NUMBER,   // minimum .. maximum
    KEY_CHOICE,   // one of the words of choices; kept as its index
    KEY_ADDRESS,  // an IPv4 address; kept as 4 octets
    KEY_MAC,      // kept as 6 octets
    KEY_TEXTS,    // up to items texts of up to maximum octets each
    KEY_ADDRESSES // up to items IPv4 addresses
};

// Choices, by index.
enum net_mode { NET_DHCP, NET_STATIC };
enum smtp_auth { AUTH_NONE, AUTH_PLAIN, AUTH_LOGIN, AUTH_CRAM_MD5, AUTH_AUTO };
enum send_on { SEND_ON_COMMAND, SEND_ON_BOOT, SEND_ON_INTERVAL, SEND_ON_INPUT };

struct key {
    const char *name;
    enum key_type type;
    uint32_t minimum;
    uint32_t maximum;
    const char *choices; // "dhcp|static", else null
    uint8_t items;
    bool secret;
};

extern const struct key keys[KEYS];

// Octets that belong to somebody else; not ended by NUL.
struct text {
    const char *octets;
    uint16_t size;
};

// The key of a name, or -1. size: octets of name.
int key_of(const char *name, uint16_t size);
// The word of a choice's index, of size 0 where there is none; and how many words there are.
struct text key_choice(enum settings_key key, int index);
int key_choices(enum settings_key key);

#ifdef __cplusplus
}
#endif
