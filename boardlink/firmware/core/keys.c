// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The table of settings: PROTOCOL.md section 3 in numbers.
#include "keys.h"

#include "octets.h"

#define TEXT(name, minimum, maximum) {name, KEY_TEXT, minimum, maximum, 0, 0, false}
#define SECRET(name, maximum) {name, KEY_TEXT, 0, maximum, 0, 0, true}
#define NUMBER(name, minimum, maximum) {name, KEY_NUMBER, minimum, maximum, 0, 0, false}
#define CHOICE(name, words) {name, KEY_CHOICE, 0, 0, words, 0, false}
#define ADDRESS(name) {name, KEY_ADDRESS, 0, 0, 0, 0, false}
#define MAC(name) {name, KEY_MAC, 0, 0, 0, 0, false}
#define TEXTS(name, items, maximum) {name, KEY_TEXTS, 1, maximum, 0, items, false}
#define ADDRESSES(name, items) {name, KEY_ADDRESSES, 0, 0, 0, items, false}

const struct key keys[KEYS] = {
    [KEY_BOARD_NAME] = TEXT("board.name", 1, 63),
    [KEY_NET_MAC] = MAC("net.mac"),
    [KEY_NET_MODE] = CHOICE("net.mode", "dhcp|static"),
    [KEY_NET_IP] = ADDRESS("net.ip"),
    [KEY_NET_MASK] = ADDRESS("net.mask"),
    [KEY_NET_GATEWAY] = ADDRESS("net.gateway"),
    [KEY_NET_DNS] = ADDRESSES("net.dns", 3),
    [KEY_NET_SNTP] = TEXT("net.sntp", 0, 127),
    [KEY_SMTP_SERVER] = TEXT("smtp.server", 0, 127),
    [KEY_SMTP_PORT] = NUMBER("smtp.port", 1, 65535),
    [KEY_SMTP_HELO] = TEXT("smtp.helo", 0, 63),
    [KEY_SMTP_AUTH] = CHOICE("smtp.auth", "none|plain|login|cram-md5|auto"),
    [KEY_SMTP_USER] = TEXT("smtp.user", 0, 127),
    [KEY_SMTP_PASSWORD] = SECRET("smtp.password", 127),
    [KEY_MAIL_FROM] = TEXT("mail.from", 0, 320),
    [KEY_MAIL_TO] = TEXTS("mail.to", 8, 254),
    [KEY_MAIL_CC] = TEXTS("mail.cc", 8, 254),
    [KEY_MAIL_BCC] = TEXTS("mail.bcc", 8, 254),
    [KEY_MAIL_SUBJECT] = TEXT("mail.subject", 0, 255),
    [KEY_MAIL_BODY] = TEXT("mail.body", 0, 1024),
    [KEY_SEND_ON] = CHOICE("send.on", "command|boot|interval|input"),
    [KEY_SEND_INTERVAL] = NUMBER("send.interval", 10, 604800),
    [KEY_SEND_INPUT] = NUMBER("send.input", 0, 3),
    [KEY_SEND_RETRY] = NUMBER("send.retry", 0, 10),
    [KEY_LOG_LEVEL] = NUMBER("log.level", 0, 3),
};

int key_of(const char *name, uint16_t size)
{
    for (int key = 0; key < KEYS; ++key)
        if (octets_text(keys[key].name).size == size && octets_equal(keys[key].name, name, size)) return key;
    return -1;
}

int key_choices(enum settings_key key)
{
    int count = 0;
    while (key_choice(key, count).size > 0)
        ++count;
    return count;
}

struct text key_choice(enum settings_key key, int index)
{
    const char *at = keys[key].choices;
    for (; index > 0 && *at != '\0'; ++at)
        if (*at == '|') --index;
    uint16_t size = 0;
    while (at[size] != '\0' && at[size] != '|')
        ++size;
    return (struct text){at, size};
}
