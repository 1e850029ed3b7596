// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Header fields and parts of a received message, put together.
#include "mimereader.h"

#include "headerreader.h"
#include "partreader.h"

#include <QTimeZone>

#include <gmime/gmime-utils.h>

namespace postbench {

namespace {

QDateTime dateIn(const QByteArray &value)
{
    GDateTime *date = g_mime_utils_header_decode_date(value.constData());
    if (!date) return {};
    const auto offset = int(g_date_time_get_utc_offset(date) / G_USEC_PER_SEC);
    const qint64 seconds = g_date_time_to_unix(date);
    g_date_time_unref(date);
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::fromSecondsAheadOfUtc(offset));
}

QByteArray messageIdIn(const QByteArray &value)
{
    char *id = g_mime_utils_decode_message_id(value.constData());
    const QByteArray found(id);
    g_free(id);
    return found;
}

void takeField(const RawField &field, HeaderReader &reader, MimeMessage &message)
{
    message.headers += HeaderField{QString::fromUtf8(field.name), reader.text(field.value)};
    const QByteArray name = field.name.toLower();
    const auto add = [&](QList<Person> &people) { people += reader.people(field.value); };
    if (name == "subject" && message.subject.isEmpty())
        message.subject = message.headers.last().value;
    else if (name == "from")
        add(message.from);
    else if (name == "to")
        add(message.to);
    else if (name == "cc")
        add(message.cc);
    else if (name == "bcc")
        add(message.bcc);
    else if (name == "reply-to")
        add(message.replyTo);
    else if (const auto people = name == "sender" ? reader.people(field.value) : QList<Person>(); !people.isEmpty())
        message.sender = people.first();
    else if (name == "date" && !message.date.isValid())
        message.date = dateIn(field.value);
    else if (name == "message-id" && message.messageId.isEmpty())
        message.messageId = messageIdIn(field.value);
}

} // namespace

MimeMessage readMime(const QByteArray &message)
{
    // An mbox's envelope line is no header field.
    const qsizetype begin = message.startsWith("From ") ? message.indexOf('\n') + 1 : 0;
    const QByteArray octets = begin > 0 ? message.sliced(begin) : message;
    MimeMessage read;
    HeaderReader reader;
    for (const RawField &field : headerSection(octets))
        takeField(field, reader, read);
    read.damaged = reader.isDamaged();
    readParts(octets, read);
    return read;
}

} // namespace postbench
