// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Replies by their codes; their wording is kept for people and never looked at.
#include "smtpreply.h"

#include "octets.h"

void smtpreply_begin(struct smtpreply *reply)
{
    octets_fill(reply, 0, sizeof *reply);
    reply->ended = true;
    reply->over = true;
}

bool smtpreply_is_between(const struct smtpreply *reply) { return reply->over && (reply->ended || reply->size == 0); }

static bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

// The code of a line, or 0. RFC 5321 section 4.2: three digits, then a hyphen, a space, or nothing.
static uint16_t code_of(const struct smtpreply *reply)
{
    const char *line = reply->line;
    if (reply->size < 3 || !is_digit(line[0]) || !is_digit(line[1]) || !is_digit(line[2])) return 0;
    if (reply->size > 3 && line[3] != '-' && line[3] != ' ') return 0;
    if (line[0] < '2' || line[0] > '5') return 0;
    return (uint16_t)((line[0] - '0') * 100 + (line[1] - '0') * 10 + line[2] - '0');
}

struct text smtpreply_line_text(const struct smtpreply *reply)
{
    const uint16_t from = reply->size < 4 ? reply->size : 4;
    return (struct text){reply->line + from, (uint16_t)(reply->size - from)};
}

// The octets of an enhanced code that begins the text, or 0. RFC 2034 section 4: its class is the code's first digit.
static uint8_t enhanced_size(struct text text, char first_digit)
{
    uint8_t at = 1;
    if (text.size < 5 || text.octets[0] != first_digit || first_digit == '3') return 0;
    for (int part = 0; part < 2; ++part) {
        if (at >= text.size || text.octets[at] != '.') return 0;
        const uint8_t begin = ++at;
        while (at < text.size && is_digit(text.octets[at]) && at - begin < 3)
            ++at;
        if (at == begin) return 0;
    }
    return at == text.size || text.octets[at] == ' ' ? at : 0;
}

// Keeps what people may read of the text: whole characters, no control.
static void keep_text(struct smtpreply *reply, struct text text)
{
    uint8_t size = 0;
    for (uint16_t at = 0; at < text.size;) {
        const uint8_t octets = octets_character(text.octets + at, (size_t)(text.size - at));
        const uint8_t taken = octets > 0 ? octets : 1;
        if (size + taken > SMTPREPLY_TEXT_MAX) break;
        const uint8_t first = (uint8_t)text.octets[at];
        if (octets == 0 || first < ' ' || first == 0x7F)
            reply->text[size] = first == '\t' ? ' ' : '?';
        else
            octets_copy(reply->text + size, text.octets + at, taken);
        size = (uint8_t)(size + taken);
        at = (uint16_t)(at + taken);
    }
    reply->text[size] = 0;
}

static void keep_facts(struct smtpreply *reply)
{
    struct text text = smtpreply_line_text(reply);
    const uint8_t size = enhanced_size(text, reply->line[0]);
    if (size > 0 && reply->enhanced[0] == 0) {
        octets_copy(reply->enhanced, text.octets, size);
        reply->enhanced[size] = 0;
    }
    if (reply->lines > 1) return;
    const uint16_t skipped = size > 0 && size < text.size ? (uint16_t)(size + 1) : size;
    keep_text(reply, (struct text){text.octets + skipped, (uint16_t)(text.size - skipped)});
}

void smtpreply_hide(struct smtpreply *reply, uint16_t from, uint16_t to)
{
    octets_fill(reply->line + from, '*', (size_t)(to - from));
    if (reply->lines == 1) keep_facts(reply);
}

static enum smtpreply_step end_line(struct smtpreply *reply)
{
    reply->ended = true;
    const uint16_t code = code_of(reply);
    if (reply->over) {
        reply->code = code;
        reply->lines = 0;
        reply->enhanced[0] = 0;
        reply->text[0] = 0;
        reply->over = false;
    }
    // RFC 5321 section 4.2.1: all lines of a reply have the same code.
    if (code == 0 || code != reply->code || ++reply->lines > SMTPREPLY_LINES_MAX) {
        reply->over = true;
        return SMTPREPLY_BAD;
    }
    keep_facts(reply);
    reply->over = reply->size == 3 || reply->line[3] == ' ';
    return reply->over ? SMTPREPLY_WHOLE : SMTPREPLY_LINE;
}

enum smtpreply_step smtpreply_take(struct smtpreply *reply, uint8_t octet)
{
    if (reply->ended) {
        reply->ended = false;
        reply->size = 0;
    }
    if (octet == '\n') {
        // A lone LF ends a line too, where servers are so careless.
        if (reply->size > 0 && reply->line[reply->size - 1] == '\r') --reply->size;
        return end_line(reply);
    }
    // One more is kept so that the CR of the longest line can be seen; of what is beyond, only the newest.
    if (reply->size > SMTPREPLY_LINE_MAX)
        reply->line[SMTPREPLY_LINE_MAX] = (char)octet;
    else
        reply->line[reply->size++] = (char)octet;
    return SMTPREPLY_MORE;
}
