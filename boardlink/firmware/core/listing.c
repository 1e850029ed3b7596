// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Says each key's value and limits; the digest is over the same words.
#include "listing.h"

#include "octets.h"

static void say_secret(struct line *line, const struct settings *settings, const uint8_t salt[SALT_SIZE], enum settings_key key)
{
    struct text secret = settings_text(settings, key);
    if (secret.size == 0) {
        line_text(line, "unset");
        return;
    }
    struct sha256 sha;
    uint8_t digest[32];
    sha256_begin(&sha);
    sha256_add(&sha, salt, SALT_SIZE);
    sha256_add(&sha, keys[key].name, octets_text(keys[key].name).size + 1u); // with its NUL
    sha256_add(&sha, secret.octets, secret.size);
    sha256_end(&sha, digest);
    line_text(line, "set,\"");
    line_hex(line, digest, FINGERPRINT_SIZE, false);
    line_text(line, "\"");
}

static void say_list(struct line *line, const struct settings *settings, enum settings_key key)
{
    int count = settings_count(settings, key);
    for (int i = 0; i < count; ++i) {
        if (i > 0) line_text(line, ",");
        struct text item = settings_item(settings, key, i);
        if (keys[key].type == KEY_TEXTS)
            line_string(line, item.octets, item.size);
        else
            line_address(line, (const uint8_t *)item.octets);
    }
}

static void say_mac(struct line *line, const struct settings *settings)
{
    uint8_t mac[6];
    settings_mac(settings, mac);
    for (int i = 0; i < 6; ++i) {
        line_text(line, i == 0 ? "\"" : ":");
        line_hex(line, mac + i, 1, true);
    }
    line_text(line, "\"");
}

void listing_value(struct line *line, const struct settings *settings, const uint8_t salt[SALT_SIZE], enum settings_key key)
{
    struct text text;
    uint8_t ip[4];
    line_name(line, keys[key].name);
    line_text(line, ",");
    switch (keys[key].type) {
    case KEY_TEXT:
        text = settings_text(settings, key);
        if (keys[key].secret)
            say_secret(line, settings, salt, key);
        else
            line_string(line, text.octets, text.size);
        break;
    case KEY_NUMBER: line_number(line, settings_number(settings, key)); break;
    case KEY_CHOICE:
        text = key_choice(key, (int)settings_number(settings, key));
        line_string(line, text.octets, text.size);
        break;
    case KEY_ADDRESS:
        settings_address(settings, key, 0, ip);
        line_address(line, ip);
        break;
    case KEY_MAC: say_mac(line, settings); break;
    case KEY_TEXTS:
    case KEY_ADDRESSES: say_list(line, settings, key); break;
    }
}

static void say_type(struct line *line, const char *type, const uint32_t *limits, int count)
{
    line_text(line, type);
    for (int i = 0; i < count; ++i) {
        line_text(line, ",");
        line_number(line, limits[i]);
    }
}

void listing_limits(struct line *line, enum settings_key key)
{
    const struct key *about = &keys[key];
    const uint32_t range[2] = {about->minimum, about->maximum}, list[2] = {about->items, about->maximum};
    line_name(line, about->name);
    line_text(line, ",");
    switch (about->type) {
    case KEY_TEXT: say_type(line, "text", range, 2); break;
    case KEY_NUMBER: say_type(line, "number", range, 2); break;
    case KEY_CHOICE:
        line_text(line, "choice,");
        line_name(line, about->choices);
        break;
    case KEY_ADDRESS: line_text(line, "address"); break;
    case KEY_MAC: line_text(line, "mac"); break;
    case KEY_TEXTS: say_type(line, "texts", list, 2); break;
    case KEY_ADDRESSES: say_type(line, "addresses", list, 1); break;
    }
    if (about->secret) line_text(line, ",secret");
}

void listing_digest(const struct settings *settings, const uint8_t salt[SALT_SIZE], uint8_t digest[DIGEST_SIZE])
{
    struct sha256 sha;
    struct line line = {.digest = &sha};
    uint8_t whole[32];
    sha256_begin(&sha);
    for (int key = 0; key < KEYS; ++key) {
        listing_value(&line, settings, salt, (enum settings_key)key);
        line_text(&line, "\n");
    }
    sha256_end(&sha, whole);
    octets_copy(digest, whole, DIGEST_SIZE);
}
