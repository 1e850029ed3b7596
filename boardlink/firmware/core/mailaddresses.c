// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// From, To and Cc: one mailbox a line, its name as it is, quoted, or in encoded words before it.
#include "mailword.h"
#include "mailparts.h"
#include "octets.h"

enum { NAME_MAX = 64 /* a longer name goes in encoded words, which can be folded */ };

static struct text without_backslashes(struct text name, uint16_t *at)
{
    if (name.octets[*at] == '\\' && *at + 1 < name.size) ++*at;
    return (struct text){name.octets + *at, 1};
}

static bool is_atom_or_space(char letter)
{
    // RFC 5322 section 3.2.3, and the space between words.
    const char lower = octets_lower(letter);
    if ((lower >= 'a' && lower <= 'z') || (letter >= '0' && letter <= '9')) return true;
    static const char others[] = " !#$%&'*+-/=?^_`{|}~";
    for (const char *at = others; *at != 0; ++at)
        if (*at == letter) return true;
    return false;
}

enum name_style { NAME_NONE, NAME_PLAIN, NAME_QUOTED, NAME_ENCODED };

static enum name_style style_of(struct text name)
{
    enum name_style style = name.size == 0 ? NAME_NONE : NAME_PLAIN;
    if (name.size > NAME_MAX) return NAME_ENCODED;
    for (uint16_t i = 0; i < name.size; ++i) {
        const uint8_t octet = (uint8_t)name.octets[i];
        if (octet < ' ' || octet >= 0x7F) return NAME_ENCODED;
        // What looks like an encoded word must not be taken for one.
        if (octet == '=' && i + 1 < name.size && name.octets[i + 1] == '?') return NAME_ENCODED;
        if (!is_atom_or_space((char)octet)) style = NAME_QUOTED;
    }
    return style;
}

static void put_quoted(struct at_writer *writer, struct text name)
{
    at_put(writer, "\"");
    for (uint16_t i = 0; i < name.size; ++i) {
        const struct text letter = without_backslashes(name, &i);
        if (letter.octets[0] == '"' || letter.octets[0] == '\\') at_put(writer, "\\");
        at_put_octets(writer, letter.octets, 1);
    }
    at_put(writer, "\"");
}

static void put_address(struct at_writer *writer, const struct mailaddress *mailbox, bool in_brackets)
{
    if (in_brackets) at_put(writer, "<");
    at_put_octets(writer, mailbox->address.octets, mailbox->address.size);
    if (in_brackets) at_put(writer, ">");
}

// One encoded word of the name, or the address when the name has been written. True: the mailbox is whole.
static bool put_encoded(struct mail *mail, struct at_writer *writer, const struct mailaddress *mailbox)
{
    struct placeholders reader;
    placeholders_begin(&reader, mailbox->name, NULL);
    for (uint16_t i = 0; i < mail->done; ++i)
        (void)placeholders_next(&reader);
    if (reader.at == mailbox->name.size) {
        put_address(writer, mailbox, true);
        return true;
    }
    mail->done = (uint16_t)(mail->done + mailword_write(writer, &reader, true, (uint8_t)(MAIL_FOLD - writer->size)));
    return false;
}

static bool put_mailbox(struct mail *mail, struct at_writer *writer, const struct mailaddress *mailbox)
{
    switch (style_of(mailbox->name)) {
    case NAME_NONE: put_address(writer, mailbox, false); return true;
    case NAME_ENCODED: return put_encoded(mail, writer, mailbox);
    case NAME_PLAIN:
    case NAME_QUOTED: break;
    }
    const bool is_long = mailbox->name.size + mailbox->address.size + 12 > MAIL_SHORT;
    if (mail->done == 0) {
        if (style_of(mailbox->name) == NAME_PLAIN)
            at_put_octets(writer, mailbox->name.octets, mailbox->name.size);
        else
            put_quoted(writer, mailbox->name);
        mail->done = 1;
        if (is_long) return false;
        at_put(writer, " ");
    }
    put_address(writer, mailbox, true);
    return true;
}

bool mail_address_line(struct mail *mail, struct at_writer *writer, const char *field, enum settings_key key)
{
    struct mailaddress mailbox;
    const int count = key == KEY_MAIL_FROM ? 1 : settings_count(mail->settings, key);
    const struct text value =
        key == KEY_MAIL_FROM ? settings_text(mail->settings, key) : settings_item(mail->settings, key, mail->item);
    if (!mailaddress_read(value, &mailbox)) mailbox.name.size = mailbox.address.size = 0; // the mailer has looked before
    at_put(writer, mail->item == 0 && mail->done == 0 ? field : " ");
    if (!put_mailbox(mail, writer, &mailbox)) return false;
    mail->done = 0;
    if (++mail->item == count) return true;
    at_put(writer, ",");
    return false;
}
