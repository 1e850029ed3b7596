// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Placeholders are filled in while a text is read: no text ever stands whole in memory.
#include "placeholders.h"

#include "at.h"
#include "calendar.h"
#include "octets.h"

enum { WORD_MAX = 8 };

void placeholders_begin(struct placeholders *reader, struct text text, const struct mail_facts *facts)
{
    octets_fill(reader, 0, sizeof *reader);
    reader->facts = facts;
    reader->text = text;
}

static void put_two(struct at_writer *writer, uint32_t number, char before)
{
    const char text[4] = {before, (char)('0' + number / 10 % 10), (char)('0' + number % 10), 0};
    at_put(writer, before != 0 ? text : text + 1);
}

static void put_clock(struct at_writer *writer, uint32_t hour, uint32_t minute, uint32_t second)
{
    put_two(writer, hour, 0);
    put_two(writer, minute, ':');
    put_two(writer, second, ':');
}

static void put_time(struct at_writer *writer, uint32_t time)
{
    if (time == 0) {
        at_put(writer, "unknown");
        return;
    }
    const struct calendar calendar = calendar_of(time);
    at_put_number(writer, calendar.year);
    put_two(writer, calendar.month, '-');
    put_two(writer, calendar.day, '-');
    at_put(writer, " ");
    put_clock(writer, calendar.hour, calendar.minute, calendar.second);
    at_put(writer, " UTC");
}

static void put_uptime(struct at_writer *writer, uint32_t uptime)
{
    at_put_number(writer, uptime / 86400);
    at_put(writer, "d ");
    put_clock(writer, uptime / 3600 % 24, uptime / 60 % 60, uptime % 60);
}

static void put_ip(struct at_writer *writer, const uint8_t ip[4])
{
    for (int i = 0; i < 4; ++i) {
        if (i > 0) at_put(writer, ".");
        at_put_number(writer, ip[i]);
    }
}

static void put_mac(struct at_writer *writer, const uint8_t mac[6])
{
    for (int i = 0; i < 6; ++i) {
        if (i > 0) at_put(writer, ":");
        at_put_hex(writer, mac + i, 1, false);
    }
}

enum placeholder { NAME, IP, MAC, UPTIME, TRIGGER, INPUT, COUNTER, TIME, WORDS };
static const char words[WORDS][WORD_MAX] = {"name", "ip", "mac", "uptime", "trigger", "input", "counter", "time"};

static int word_of(const char *octets, uint16_t size)
{
    for (int i = 0; i < WORDS; ++i)
        if (octets_text(words[i]).size == size && octets_equal(words[i], octets, size)) return i;
    return -1;
}

// The value of a placeholder; figures are written into the reader's own digits.
static struct text value_of(struct placeholders *reader, int word)
{
    const struct mail_facts *facts = reader->facts;
    struct at_writer writer = {reader->digits, sizeof reader->digits, 0, false};
    switch (word) {
    case NAME: return facts->name;
    case TRIGGER: return octets_text(facts->trigger);
    case INPUT: return octets_text(facts->input ? "high" : "low");
    case IP: put_ip(&writer, facts->ip); break;
    case MAC: put_mac(&writer, facts->mac); break;
    case UPTIME: put_uptime(&writer, facts->uptime); break;
    case COUNTER: at_put_number(&writer, facts->counter); break;
    default: put_time(&writer, facts->time); break;
    }
    return (struct text){reader->digits, writer.size};
}

// Whether a placeholder stands at `at`; its value is then the next to be read. Braces that mean nothing stay as they are.
static bool begin_value(struct placeholders *reader)
{
    const char *from = reader->text.octets + reader->at;
    const uint16_t left = (uint16_t)(reader->text.size - reader->at);
    if (reader->facts == NULL || from[0] != '{') return false;
    uint16_t size = 1;
    while (size < left && size <= WORD_MAX && from[size] != '}')
        ++size;
    if (size == left || from[size] != '}') return false;
    const int word = word_of(from + 1, (uint16_t)(size - 1));
    if (word < 0) return false;
    reader->value = value_of(reader, word);
    reader->at = (uint16_t)(reader->at + size + 1);
    return true;
}

int placeholders_next(struct placeholders *reader)
{
    for (;;) {
        if (reader->value.size > 0) {
            --reader->value.size;
            return (uint8_t)*reader->value.octets++;
        }
        if (reader->at == reader->text.size) return PLACEHOLDERS_END;
        if (!begin_value(reader)) return (uint8_t)reader->text.octets[reader->at++];
    }
}

int placeholders_next_line(struct placeholders *reader)
{
    if (reader->lf_due) {
        reader->lf_due = false;
        return '\n';
    }
    int octet = placeholders_next(reader);
    if (octet == '\n' && reader->cr_seen) octet = placeholders_next(reader); // of CR LF, whose line end was told at the CR
    reader->cr_seen = octet == '\r';
    if (octet != '\r' && octet != '\n') return octet;
    reader->lf_due = true;
    return '\r';
}
