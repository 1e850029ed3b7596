// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The order of a message's parts, and its short header fields.
#include "mail.h"

#include "calendar.h"
#include "mailparts.h"
#include "octets.h"

enum mail_part {
    PART_FROM,
    PART_TO,
    PART_CC,
    PART_SUBJECT,
    PART_DATE,
    PART_ID,
    PART_AUTOMATIC,
    PART_MIME,
    PART_TYPE,
    PART_ENCODING,
    PART_BLANK,
    PART_BODY,
    PART_END
};

int mail_recipients(const struct settings *settings)
{
    const int count =
        settings_count(settings, KEY_MAIL_TO) + settings_count(settings, KEY_MAIL_CC) + settings_count(settings, KEY_MAIL_BCC);
    return count < MAIL_RECIPIENTS_MAX ? count : MAIL_RECIPIENTS_MAX;
}

struct text mail_recipient(const struct settings *settings, int number, enum settings_key *key)
{
    static const enum settings_key fields[] = {KEY_MAIL_TO, KEY_MAIL_CC, KEY_MAIL_BCC};
    for (int i = 0; i < 3; ++i) {
        const int count = settings_count(settings, fields[i]);
        *key = fields[i];
        if (number < count) return settings_item(settings, fields[i], number);
        number -= count;
    }
    return (struct text){"", 0};
}

bool mail_needs_utf8(const struct settings *settings)
{
    struct mailaddress mailbox;
    enum settings_key key = KEY_MAIL_FROM;
    struct text value = settings_text(settings, KEY_MAIL_FROM);
    const int count = mail_recipients(settings);
    for (int i = 0; i <= count; ++i) {
        if (mailaddress_read(value, &mailbox) && !mailaddress_is_ascii(mailbox.address)) return true;
        if (i < count) value = mail_recipient(settings, i, &key);
    }
    return false;
}

void mail_reader(const struct mail *mail, enum settings_key key, struct placeholders *reader)
{
    placeholders_begin(reader, settings_text(mail->settings, key), mail->facts);
    for (uint16_t i = 0; i < mail->done; ++i)
        (void)(key == KEY_MAIL_BODY ? placeholders_next_line(reader) : placeholders_next(reader));
}

void mail_begin(struct mail *mail, const struct settings *settings, const struct mail_facts *facts, bool eight_bit)
{
    octets_fill(mail, 0, sizeof *mail);
    mail->settings = settings;
    mail->facts = facts;
    mail->subject = mail_subject_style(mail);
    mail->encoding = mail_body_encoding(mail, eight_bit);
}

static void put_two(struct at_writer *writer, uint8_t number)
{
    if (number < 10) at_put(writer, "0");
    at_put_number(writer, number);
}

// RFC 5322 section 3.3; the board keeps UTC.
static void put_date(struct at_writer *writer, uint32_t time)
{
    const struct calendar calendar = calendar_of(time);
    at_put(writer, "Date: ");
    at_put(writer, calendar_weekday(calendar.weekday));
    at_put(writer, ", ");
    at_put_number(writer, calendar.day);
    at_put(writer, " ");
    at_put(writer, calendar_month(calendar.month));
    at_put(writer, " ");
    at_put_number(writer, calendar.year);
    at_put(writer, " ");
    put_two(writer, calendar.hour);
    at_put(writer, ":");
    put_two(writer, calendar.minute);
    at_put(writer, ":");
    put_two(writer, calendar.second);
    at_put(writer, " +0000");
}

// Unique over all boards by the MAC, and over all resets of one by chance (RFC 5322 section 3.6.4).
static void put_id(const struct mail *mail, struct at_writer *writer)
{
    struct mailaddress sender;
    uint8_t chance[8];
    octets_put32(chance, mail->facts->id[0]);
    octets_put32(chance + 4, mail->facts->id[1]);
    at_put(writer, "Message-ID: <");
    at_put_hex(writer, mail->facts->mac, 6, false);
    at_put(writer, ".");
    at_put_hex(writer, chance, 8, false);
    at_put(writer, ".");
    at_put_number(writer, mail->facts->counter);
    at_put(writer, "@");
    struct text domain = {"", 0};
    if (mailaddress_read(settings_text(mail->settings, KEY_MAIL_FROM), &sender)) domain = mailaddress_domain(sender.address);
    if (domain.size == 0 || !mailaddress_is_ascii(domain)) domain = octets_text("board.invalid");
    at_put_octets(writer, domain.octets, domain.size);
    at_put(writer, ">");
}

static void put_encoding(const struct mail *mail, struct at_writer *writer)
{
    static const char *const names[] = {"7bit", "8bit", "quoted-printable", "base64"};
    at_put(writer, "Content-Transfer-Encoding: ");
    at_put(writer, names[mail->encoding]);
}

// Parts of which this message has nothing.
static bool is_left_out(const struct mail *mail)
{
    switch (mail->part) {
    case PART_CC: return settings_count(mail->settings, KEY_MAIL_CC) == 0;
    case PART_DATE: return mail->facts->time == 0; // rather none than a wrong one
    default: return false;
    }
}

// Writes one line of the present part. True: the part is whole.
static bool write_line(struct mail *mail, struct at_writer *writer)
{
    switch (mail->part) {
    case PART_FROM: return mail_address_line(mail, writer, "From: ", KEY_MAIL_FROM);
    case PART_TO:
        if (settings_count(mail->settings, KEY_MAIL_TO) > 0) return mail_address_line(mail, writer, "To: ", KEY_MAIL_TO);
        at_put(writer, "To: undisclosed-recipients:;");
        return true;
    case PART_CC: return mail_address_line(mail, writer, "Cc: ", KEY_MAIL_CC);
    case PART_SUBJECT: return mail_subject_line(mail, writer);
    case PART_DATE: put_date(writer, mail->facts->time); return true;
    case PART_ID: put_id(mail, writer); return true;
    case PART_AUTOMATIC: at_put(writer, "Auto-Submitted: auto-generated"); return true; // RFC 3834 section 5
    case PART_MIME: at_put(writer, "MIME-Version: 1.0"); return true;
    case PART_TYPE: at_put(writer, "Content-Type: text/plain; charset=utf-8"); return true;
    case PART_ENCODING: put_encoding(mail, writer); return true;
    default: return true; // the empty line before the body
    }
}

int mail_line(struct mail *mail, char *out, uint16_t capacity)
{
    const struct mail before = *mail;
    struct at_writer writer = {out, capacity, 0, false};
    while (mail->part < PART_BODY && is_left_out(mail))
        ++mail->part;
    if (mail->part == PART_END) return MAIL_END;
    if (mail->part == PART_BODY) {
        if (!mail_body_line(mail, &writer)) {
            mail->part = PART_END;
            return MAIL_END;
        }
    } else if (write_line(mail, &writer)) {
        ++mail->part;
        mail->item = 0;
        mail->done = 0;
    }
    if (!writer.overflow) return writer.size;
    *mail = before;
    return MAIL_FULL;
}
