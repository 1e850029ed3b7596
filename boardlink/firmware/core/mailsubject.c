// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The subject: as it is and folded at spaces, or in encoded words.
#include "mailword.h"
#include "mailparts.h"
#include "octets.h"

static const char field[] = "Subject: ";
enum { FIELD_SIZE = sizeof field - 1, WORD_MAX = MAIL_SHORT - FIELD_SIZE - 1, SPACES_MAX = 8 };

uint8_t mail_subject_style(const struct mail *mail)
{
    struct placeholders reader;
    char character[4];
    uint16_t size = 0;
    uint16_t word = 0;
    uint16_t spaces = 0;
    uint16_t others = 0;
    bool plain = true;
    char before = 0;
    mail_reader(mail, KEY_MAIL_SUBJECT, &reader);
    for (uint8_t octets; (octets = mailword_character(&reader, character)) > 0; before = character[0]) {
        size = (uint16_t)(size + octets);
        word = character[0] == ' ' ? 0 : (uint16_t)(word + 1);
        spaces = character[0] == ' ' ? (uint16_t)(spaces + 1) : 0;
        if (octets > 1) others = (uint16_t)(others + octets);
        // A long word cannot be folded, and a line of spaces must not be; "=?" could be taken for an encoded word.
        if (octets > 1 || word > WORD_MAX || spaces > SPACES_MAX || (before == '=' && character[0] == '?')) plain = false;
    }
    if (plain && spaces == 0) return SUBJECT_PLAIN;
    // Q needs two octets more for each that it encodes, base64 a third of all.
    return others * 6 > size ? SUBJECT_BASE64 : SUBJECT_Q;
}

// How many octets of a plain subject stand on this line: up to the last space after which the line would be too long.
static uint16_t octets_of_line(const struct mail *mail, uint16_t room)
{
    struct placeholders reader;
    uint16_t size = 0;
    uint16_t fold = 0;
    bool in_word = false;
    mail_reader(mail, KEY_MAIL_SUBJECT, &reader);
    for (;;) {
        const int octet = placeholders_next(&reader);
        if (octet == PLACEHOLDERS_END) return size;
        // RFC 5322 section 2.2.3: folded before a space, never so that a line is spaces alone.
        if (octet <= ' ' && in_word && size > 0) fold = size;
        in_word = octet > ' ';
        if (size == room && fold > 0) return fold;
        ++size;
    }
}

static bool put_plain(struct mail *mail, struct at_writer *writer)
{
    struct placeholders reader;
    uint16_t size = octets_of_line(mail, (uint16_t)(MAIL_SHORT - writer->size));
    mail_reader(mail, KEY_MAIL_SUBJECT, &reader);
    for (; size > 0; --size) {
        const int octet = placeholders_next(&reader);
        const char letter = octet < ' ' || octet == 0x7F ? ' ' : octet > 0x7F ? '?' : (char)octet; // no UTF-8 is in a plain one
        at_put_octets(writer, &letter, 1);
        ++mail->done;
    }
    return placeholders_next(&reader) == PLACEHOLDERS_END;
}

bool mail_subject_line(struct mail *mail, struct at_writer *writer)
{
    struct placeholders reader;
    if (mail->done == 0) at_put(writer, field);
    if (mail->subject == SUBJECT_PLAIN) return put_plain(mail, writer);
    if (mail->done > 0) at_put(writer, " ");
    mail_reader(mail, KEY_MAIL_SUBJECT, &reader);
    mail->done =
        (uint16_t)(mail->done
                   + mailword_write(writer, &reader, mail->subject == SUBJECT_BASE64, (uint8_t)(MAIL_FOLD - writer->size)));
    return placeholders_next(&reader) == PLACEHOLDERS_END;
}
