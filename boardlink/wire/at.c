// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The grammar of the line, read and written octet by octet; at.h says what each function promises.
#include "at.h"

#include "crc16.h"

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
static bool is_word(char c) { return is_letter(c) || is_digit(c) || c == '.' || c == '-' || c == '_'; }
static bool is_control(char c) { return (uint8_t)c < 0x20 || c == 0x7F; }

static int hex_digit(char c)
{
    if (is_digit(c)) return c - '0';
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    return -1;
}

// --- tail ---

static void split_check(const char *line, struct at_tail *tail)
{
    uint16_t sum = 0, size = tail->size;
    if (size < 5 || line[size - 5] != '*') return;
    for (uint16_t i = (uint16_t)(size - 4); i < size; ++i) {
        int digit = hex_digit(line[i]);
        if (digit < 0) return;
        sum = (uint16_t)((sum << 4) | digit);
    }
    tail->size = (uint16_t)(size - 5);
    tail->has_check = true;
    tail->check_is_right = crc16(0, line, tail->size) == sum;
}

static void split_number(const char *line, struct at_tail *tail)
{
    uint16_t at = tail->size;
    uint32_t number = 0, weight = 1;
    while (at > 0 && tail->size - at < 5 && is_digit(line[at - 1])) {
        number += weight * (uint32_t)(line[--at] - '0');
        weight *= 10;
    }
    if (at == tail->size || at == 0 || line[at - 1] != '#' || number > UINT16_MAX) return;
    tail->size = (uint16_t)(at - 1);
    tail->has_number = true;
    tail->number = (uint16_t)number;
}

struct at_tail at_split(const char *line, uint16_t size)
{
    struct at_tail tail = {.size = size, .check_is_right = true};
    while (tail.size > 0 && line[tail.size - 1] == ' ')
        --tail.size;
    split_check(line, &tail);
    split_number(line, &tail);
    return tail;
}

// --- writer ---

void at_put_octets(struct at_writer *writer, const char *octets, uint16_t size)
{
    for (uint16_t i = 0; i < size; ++i) {
        if (writer->size < writer->capacity)
            writer->octets[writer->size++] = octets[i];
        else
            writer->overflow = true;
    }
}

static void put_octet(struct at_writer *writer, char octet) { at_put_octets(writer, &octet, 1); }

void at_put(struct at_writer *writer, const char *text)
{
    while (*text != '\0')
        put_octet(writer, *text++);
}

void at_put_number(struct at_writer *writer, uint32_t number)
{
    char digits[10];
    uint16_t count = 0;
    do {
        digits[count++] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    while (count > 0)
        put_octet(writer, digits[--count]);
}

void at_put_hex(struct at_writer *writer, const uint8_t *octets, uint16_t size, bool upper)
{
    const char *digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    for (uint16_t i = 0; i < size; ++i) {
        put_octet(writer, digits[octets[i] >> 4]);
        put_octet(writer, digits[octets[i] & 15]);
    }
}

void at_put_escaped(struct at_writer *writer, const char *octets, uint16_t size)
{
    for (uint16_t i = 0; i < size; ++i) {
        if (octets[i] == '"' || octets[i] == '\\' || is_control(octets[i])) {
            put_octet(writer, '\\');
            at_put_hex(writer, (const uint8_t *)octets + i, 1, true);
        } else {
            put_octet(writer, octets[i]);
        }
    }
}

void at_put_string(struct at_writer *writer, const char *octets, uint16_t size)
{
    put_octet(writer, '"');
    at_put_escaped(writer, octets, size);
    put_octet(writer, '"');
}

void at_put_tail(struct at_writer *writer, uint16_t from, bool has_number, uint16_t number, bool has_check)
{
    if (has_number) {
        put_octet(writer, '#');
        at_put_number(writer, number);
    }
    if (has_check) {
        uint16_t sum = crc16(0, writer->octets + from, (size_t)(writer->size - from));
        uint8_t octets[2] = {(uint8_t)(sum >> 8), (uint8_t)sum};
        put_octet(writer, '*');
        at_put_hex(writer, octets, 2, true);
    }
}

// --- reader ---

static bool fail(struct at_reader *reader, enum at_fault fault)
{
    reader->fault = fault;
    return false;
}

static void skip_spaces(struct at_reader *reader)
{
    while (reader->at < reader->size && reader->octets[reader->at] == ' ')
        ++reader->at;
}

static bool read_number(struct at_reader *reader, struct at_value *value)
{
    uint32_t number = 0;
    for (; reader->at < reader->size && is_word(reader->octets[reader->at]); ++reader->at) {
        char c = reader->octets[reader->at];
        if (!is_digit(c)) return fail(reader, AT_BAD_NUMBER);
        uint32_t digit = (uint32_t)(c - '0');
        if (number > (UINT32_MAX - digit) / 10) return fail(reader, AT_BAD_NUMBER);
        number = number * 10 + digit;
    }
    value->kind = AT_NUMBER;
    value->number = number;
    return true;
}

static bool read_word(struct at_reader *reader, struct at_value *value)
{
    uint16_t from = reader->at;
    while (reader->at < reader->size && is_word(reader->octets[reader->at]))
        ++reader->at;
    value->kind = AT_WORD;
    value->octets = reader->octets + from;
    value->size = (uint16_t)(reader->at - from);
    return true;
}

static bool read_string(struct at_reader *reader, struct at_value *value)
{
    uint16_t from = ++reader->at;
    for (; reader->at < reader->size && reader->octets[reader->at] != '"'; ++reader->at) {
        if (is_control(reader->octets[reader->at])) return fail(reader, AT_BAD_CHARACTERS);
        if (reader->octets[reader->at] != '\\') continue;
        if (reader->size - reader->at < 3 || hex_digit(reader->octets[reader->at + 1]) < 0
            || hex_digit(reader->octets[reader->at + 2]) < 0)
            return fail(reader, AT_BAD_CHARACTERS);
        reader->at = (uint16_t)(reader->at + 2);
    }
    if (reader->at >= reader->size) return fail(reader, AT_BAD_CHARACTERS);
    value->kind = AT_STRING;
    value->octets = reader->octets + from;
    value->size = (uint16_t)(reader->at - from);
    ++reader->at;
    return true;
}

static bool read_value(struct at_reader *reader, struct at_value *value)
{
    char c = reader->at < reader->size ? reader->octets[reader->at] : ',';
    if (c == ',') return true;
    if (c == '"') return read_string(reader, value);
    if (is_digit(c) || c == '-') return read_number(reader, value);
    if (is_letter(c)) return read_word(reader, value);
    if (c != '?') return fail(reader, AT_BAD_CHARACTERS);
    value->kind = AT_QUESTION;
    ++reader->at;
    return true;
}

// at lies on the first octet of a value, or behind size when there is none left: "a," has an empty value behind its comma.
bool at_next(struct at_reader *reader, struct at_value *value)
{
    bool first = reader->at == 0;
    *value = (struct at_value){.kind = AT_NOTHING};
    if (reader->fault != AT_WELL || reader->at > reader->size) return false;
    skip_spaces(reader);
    if (first && reader->at == reader->size) return false;
    if (!read_value(reader, value)) return false;
    skip_spaces(reader);
    if (reader->at < reader->size && reader->octets[reader->at] != ',') return fail(reader, AT_NO_COMMA);
    ++reader->at;
    return true;
}

int at_unescape(const struct at_value *value, char *out, uint16_t capacity)
{
    uint16_t size = 0;
    for (uint16_t i = 0; i < value->size; ++i) {
        char octet = value->octets[i];
        if (octet == '\\' && i + 2 < value->size) {
            octet = (char)((hex_digit(value->octets[i + 1]) << 4) | hex_digit(value->octets[i + 2]));
            i = (uint16_t)(i + 2);
        }
        if (size == capacity) return -1;
        out[size++] = octet;
    }
    return size;
}

bool at_equals(const struct at_value *value, const char *word)
{
    if (value->kind != AT_WORD && value->kind != AT_STRING) return false;
    for (uint16_t i = 0; i < value->size; ++i)
        if (word[i] == '\0' || word[i] != value->octets[i]) return false;
    return word[value->size] == '\0';
}

// RFC 3629 section 4: how many octets follow the first, and which second octet is allowed.
bool at_is_utf8(const char *octets, uint16_t size)
{
    for (uint16_t i = 0; i < size;) {
        uint8_t first = (uint8_t)octets[i++], low = 0x80, high = 0xBF;
        if (first < 0x80) continue;
        if (first < 0xC2 || first > 0xF4) return false;
        int follow = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        if (first == 0xE0) low = 0xA0;  // overlong
        if (first == 0xED) high = 0x9F; // surrogates
        if (first == 0xF0) low = 0x90;  // overlong
        if (first == 0xF4) high = 0x8F; // above U+10FFFF
        for (; follow > 0; --follow, ++i, low = 0x80, high = 0xBF)
            if (i >= size || (uint8_t)octets[i] < low || (uint8_t)octets[i] > high) return false;
    }
    return true;
}
