// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Reads values from records; what is not there, or does not have its key's shape, is as the factory made it.
#include "settings.h"

#include "octets.h"

#define OCTETS(literal) {literal, sizeof(literal) - 1}

static const struct text factory[KEYS] = {
    [KEY_BOARD_NAME] = OCTETS("w7500"),
    [KEY_NET_MODE] = OCTETS("\x00"),
    [KEY_NET_IP] = OCTETS("\xC0\xA8\x00\x32"),
    [KEY_NET_MASK] = OCTETS("\xFF\xFF\xFF\x00"),
    [KEY_NET_GATEWAY] = OCTETS("\xC0\xA8\x00\x01"),
    [KEY_NET_DNS] = OCTETS(""),
    [KEY_NET_SNTP] = OCTETS(""),
    [KEY_SMTP_SERVER] = OCTETS("receiver.test"),
    [KEY_SMTP_PORT] = OCTETS("\x19\x00\x00\x00"),
    [KEY_SMTP_HELO] = OCTETS(""),
    [KEY_SMTP_AUTH] = OCTETS("\x04"),
    [KEY_SMTP_USER] = OCTETS(""),
    [KEY_SMTP_PASSWORD] = OCTETS(""),
    [KEY_MAIL_FROM] = OCTETS("board@board.test"),
    [KEY_MAIL_TO] = OCTETS("\x13"
                           "inbox@receiver.test"),
    [KEY_MAIL_CC] = OCTETS(""),
    [KEY_MAIL_BCC] = OCTETS(""),
    [KEY_MAIL_SUBJECT] = OCTETS("Test mail from {name}"),
    [KEY_MAIL_BODY] = OCTETS("This mail was sent by the board {name} at {ip}.\n"
                             "It is number {counter}, sent by {trigger}. Up for {uptime}.\n"),
    [KEY_SEND_ON] = OCTETS("\x00"),
    [KEY_SEND_INTERVAL] = OCTETS("\x10\x0E\x00\x00"),
    [KEY_SEND_INPUT] = OCTETS("\x00\x00\x00\x00"),
    [KEY_SEND_RETRY] = OCTETS("\x02\x00\x00\x00"),
    [KEY_LOG_LEVEL] = OCTETS("\x02\x00\x00\x00"),
};

static uint16_t value_size(const uint8_t *record) { return (uint16_t)(record[1] | record[2] << 8); }

static uint32_t number_at(const struct text *value)
{
    const uint8_t *octets = (const uint8_t *)value->octets;
    return octets[0] | (uint32_t)octets[1] << 8 | (uint32_t)octets[2] << 16 | (uint32_t)octets[3] << 24;
}

bool settings_are_whole(const struct settings *settings)
{
    int last = -1;
    for (uint32_t at = 0; at < settings->size;) {
        if (settings->size - at < RECORD_HEAD || settings->records[at] <= last) return false;
        last = settings->records[at];
        at += RECORD_HEAD + (uint32_t)value_size(settings->records + at);
        if (at > settings->size) return false;
    }
    return true;
}

struct text settings_record(const struct settings *settings, uint8_t number)
{
    for (uint32_t at = 0; at + RECORD_HEAD <= settings->size;) {
        const uint8_t *record = settings->records + at;
        uint16_t size = (uint16_t)(RECORD_HEAD + value_size(record));
        if (record[0] == number && at + size <= settings->size) return (struct text){(const char *)record, size};
        at += size;
    }
    return (struct text){0, 0};
}

// The octet behind item `index` of a list, or -1: there is no such item. from: out, its first octet.
static int item_end(const struct text *list, int index, uint16_t *from)
{
    uint32_t at = 0;
    for (int i = 0; at < list->size; ++i) {
        uint32_t end = at + 1 + (uint8_t)list->octets[at];
        if (end > list->size) return -1;
        *from = (uint16_t)(at + 1);
        if (i == index) return (int)end;
        at = end;
    }
    return -1;
}

static int count_of(const struct text *list)
{
    int count = 0;
    uint16_t from;
    while (item_end(list, count, &from) >= 0)
        ++count;
    return count;
}

static bool is_list(enum settings_key key, const struct text *value)
{
    uint16_t from, end = 0;
    int count = count_of(value);
    for (int i = 0; i < count; ++i) {
        end = (uint16_t)item_end(value, i, &from);
        uint32_t size = (uint32_t)(end - from);
        if (keys[key].type == KEY_ADDRESSES ? size != 4 : size < keys[key].minimum || size > keys[key].maximum) return false;
    }
    return end == value->size && count <= keys[key].items;
}

static bool has_shape(enum settings_key key, const struct text *value)
{
    switch (keys[key].type) {
    case KEY_TEXT: return value->size >= keys[key].minimum && value->size <= keys[key].maximum;
    case KEY_NUMBER: return value->size == 4 && number_at(value) >= keys[key].minimum && number_at(value) <= keys[key].maximum;
    case KEY_CHOICE: return value->size == 1 && (uint8_t)value->octets[0] < key_choices(key);
    case KEY_ADDRESS: return value->size == 4;
    case KEY_MAC: return value->size == 6;
    case KEY_TEXTS:
    case KEY_ADDRESSES: return is_list(key, value);
    }
    return false;
}

static struct text value_of(const struct settings *settings, enum settings_key key)
{
    struct text record = settings_record(settings, (uint8_t)key);
    if (record.size >= RECORD_HEAD) {
        struct text value = {record.octets + RECORD_HEAD, (uint16_t)(record.size - RECORD_HEAD)};
        if (has_shape(key, &value)) return value;
    }
    return factory[key];
}

struct text settings_text(const struct settings *settings, enum settings_key key) { return value_of(settings, key); }

uint32_t settings_number(const struct settings *settings, enum settings_key key)
{
    struct text value = value_of(settings, key);
    return value.size == 1 ? (uint8_t)value.octets[0] : number_at(&value);
}

int settings_count(const struct settings *settings, enum settings_key key)
{
    struct text value = value_of(settings, key);
    return count_of(&value);
}

struct text settings_item(const struct settings *settings, enum settings_key key, int index)
{
    struct text list = value_of(settings, key);
    uint16_t from = 0;
    int end = item_end(&list, index, &from);
    return end < 0 ? (struct text){0, 0} : (struct text){list.octets + from, (uint16_t)(end - from)};
}

bool settings_address(const struct settings *settings, enum settings_key key, int index, uint8_t ip[4])
{
    bool alone = keys[key].type == KEY_ADDRESS;
    struct text value = alone ? value_of(settings, key) : settings_item(settings, key, index);
    if (value.size != 4 || (alone && index != 0)) return false;
    octets_copy(ip, value.octets, 4);
    return true;
}

void settings_mac(const struct settings *settings, uint8_t mac[6])
{
    struct text value = value_of(settings, KEY_NET_MAC);
    if (value.size == 6)
        octets_copy(mac, value.octets, 6);
    else if (settings->factory_mac)
        octets_copy(mac, settings->factory_mac, 6);
    else
        octets_fill(mac, 0, 6);
}
