// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Encoded words, written character by character until the next would not fit.
#include "mailword.h"

#include "base64.h"
#include "octets.h"

static const char tail[] = "?=";
enum { FRAME = 12 /* =?UTF-8?B??= */ };

uint8_t mailword_character(struct placeholders *reader, char character[4])
{
    const int first = placeholders_next(reader);
    if (first == PLACEHOLDERS_END) return 0;
    character[0] = first < ' ' || first == 0x7F ? ' ' : (char)first;
    if (first < 0x80) return 1;
    // Octets are taken one by one while they may still become a character, so that a bad one spoils itself alone.
    const uint8_t wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    struct placeholders ahead = *reader;
    for (uint8_t size = 1; first >= 0xC2 && size < wanted; ++size) {
        const int next = placeholders_next(&ahead);
        if (next == PLACEHOLDERS_END || (next & 0xC0) != 0x80) break;
        character[size] = (char)next;
        if (size + 1 < wanted || octets_character(character, wanted) != wanted) continue;
        for (uint8_t i = 1; i < wanted; ++i)
            (void)placeholders_next(reader);
        return wanted;
    }
    character[0] = '?';
    return 1;
}

// RFC 2047 section 5 (3): what may stand for itself even within a phrase.
static bool is_plain(char letter)
{
    const char lower = octets_lower(letter);
    return (lower >= 'a' && lower <= 'z') || (letter >= '0' && letter <= '9') || letter == '!' || letter == '*' || letter == '+'
        || letter == '-' || letter == '/';
}

static uint8_t width_in_q(const char *character, uint8_t size)
{
    return size == 1 && (is_plain(character[0]) || character[0] == ' ') ? 1 : (uint8_t)(3 * size);
}

static void put_in_q(struct at_writer *writer, const char *character, uint8_t size)
{
    for (uint8_t i = 0; i < size; ++i) {
        if (character[i] == ' ') {
            at_put(writer, "_");
        } else if (size == 1 && is_plain(character[i])) {
            at_put_octets(writer, character + i, 1);
        } else {
            at_put(writer, "=");
            at_put_hex(writer, (const uint8_t *)character + i, 1, true);
        }
    }
}

uint16_t mailword_write(struct at_writer *writer, struct placeholders *reader, bool in_base64, uint8_t room)
{
    struct base64 base64;
    char letters[MAILWORD_MAX];
    char character[4];
    uint16_t taken = 0;
    uint16_t width = 0; // of Q as written; of B in octets before encoding
    if (room > MAILWORD_MAX) room = MAILWORD_MAX;
    const uint16_t limit = (uint16_t)(in_base64 ? (room - FRAME) / 4 * 3 : room - FRAME);
    at_put(writer, in_base64 ? "=?UTF-8?B?" : "=?UTF-8?Q?");
    base64_begin(&base64, letters, sizeof letters);
    for (;;) {
        struct placeholders before = *reader;
        const uint8_t size = mailword_character(reader, character);
        if (size == 0) break;
        const uint16_t wider = (uint16_t)(width + (in_base64 ? size : width_in_q(character, size)));
        if (wider > limit) {
            *reader = before;
            break;
        }
        width = wider;
        taken = (uint16_t)(taken + size);
        if (in_base64)
            base64_put(&base64, character, size);
        else
            put_in_q(writer, character, size);
    }
    base64_end(&base64);
    at_put_octets(writer, letters, base64.size);
    at_put(writer, tail);
    return taken;
}
