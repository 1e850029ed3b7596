// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The body: as it is where server and text allow it, else quoted-printable or base64 (RFC 2045 section 6).
#include "base64.h"
#include "mailparts.h"
#include "octets.h"

enum { ENCODED_LINE = 76, BASE64_OCTETS = 57 };

enum mail_encoding mail_body_encoding(const struct mail *mail, bool eight_bit)
{
    struct placeholders reader;
    uint16_t size = 0;
    uint16_t others = 0; // beyond ASCII
    uint16_t line = 0;
    bool must = false;
    mail_reader(mail, KEY_MAIL_BODY, &reader);
    for (int octet; (octet = placeholders_next_line(&reader)) != PLACEHOLDERS_END;) {
        ++size;
        if (octet >= 0x80) ++others;
        line = octet == '\r' || octet == '\n' ? 0 : (uint16_t)(line + 1);
        if (line > MAIL_TEXT_MAX || octet == 0) must = true;
    }
    if (!must && others == 0) return MAIL_7BIT;
    if (!must && eight_bit) return MAIL_8BIT;
    // Each octet beyond ASCII needs three in quoted-printable; base64 needs four for any three.
    return others * 6 > size ? MAIL_BASE64 : MAIL_QUOTED_PRINTABLE;
}

static bool put_as_it_is(struct mail *mail, struct at_writer *writer, struct placeholders *reader)
{
    int octet = placeholders_next_line(reader);
    if (octet == PLACEHOLDERS_END) return false;
    for (; octet != PLACEHOLDERS_END && octet != '\r'; octet = placeholders_next_line(reader)) {
        const char letter = (char)octet;
        at_put_octets(writer, &letter, 1);
        ++mail->done;
    }
    if (octet == '\r') mail->done = (uint16_t)(mail->done + 2); // and its LF
    return true;
}

static bool ends_line(struct placeholders *reader)
{
    struct placeholders ahead = *reader;
    const int octet = placeholders_next_line(&ahead);
    return octet == PLACEHOLDERS_END || octet == '\r';
}

static bool put_quoted_printable(struct mail *mail, struct at_writer *writer, struct placeholders *reader)
{
    int octet = placeholders_next_line(reader);
    if (octet == PLACEHOLDERS_END) return false;
    for (; octet != PLACEHOLDERS_END; octet = placeholders_next_line(reader)) {
        if (octet == '\r') {
            mail->done = (uint16_t)(mail->done + 2);
            return true;
        }
        const bool last = ends_line(reader);
        // RFC 2045 section 6.7 (3): no space may stand last.
        const bool as_it_is = (octet > ' ' && octet < 0x7F && octet != '=') || ((octet == ' ' || octet == '\t') && !last);
        const int width = as_it_is ? 1 : 3;
        if (writer->size + width > (last ? ENCODED_LINE : ENCODED_LINE - 1)) {
            at_put(writer, "=");
            return true;
        }
        const uint8_t letter = (uint8_t)octet;
        if (!as_it_is) at_put(writer, "=");
        if (as_it_is)
            at_put_octets(writer, (const char *)&letter, 1);
        else
            at_put_hex(writer, &letter, 1, true);
        ++mail->done;
    }
    return true;
}

static bool put_base64(struct mail *mail, struct at_writer *writer, struct placeholders *reader)
{
    char letters[ENCODED_LINE];
    struct base64 base64;
    base64_begin(&base64, letters, sizeof letters);
    uint8_t taken = 0;
    for (; taken < BASE64_OCTETS; ++taken) {
        const int octet = placeholders_next_line(reader);
        if (octet == PLACEHOLDERS_END) break;
        const uint8_t letter = (uint8_t)octet;
        base64_put(&base64, &letter, 1);
        ++mail->done;
    }
    base64_end(&base64);
    at_put_octets(writer, letters, base64.size);
    return taken > 0;
}

bool mail_body_line(struct mail *mail, struct at_writer *writer)
{
    struct placeholders reader;
    mail_reader(mail, KEY_MAIL_BODY, &reader);
    switch (mail->encoding) {
    case MAIL_QUOTED_PRINTABLE: return put_quoted_printable(mail, writer, &reader);
    case MAIL_BASE64: return put_base64(mail, writer, &reader);
    default: return put_as_it_is(mail, writer, &reader);
    }
}
