// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A received or saved message as a draft: what a person wrote, without what servers added.
#include "headerfield.h"
#include "memorysource.h"
#include "mimereader.h"
#include "textcharset.h"

#include <algorithm>

namespace postbench {

namespace {

// Fields that the draft has elsewhere, that a new message gets anew, or that belong to the way of the old one.
constexpr const char *leftOut[] = {
    "from",
    "sender",
    "to",
    "cc",
    "bcc",
    "reply-to",
    "subject",
    "date",
    "message-id",
    "mime-version",
    "x-mailer",
    "user-agent",
    "received",
    "return-path",
    "delivered-to",
    "x-original-to",
    "envelope-to",
    "delivery-date",
    "received-spf",
    "dkim-signature",
    "domainkey-signature",
    "authentication-results",
    "x-google-dkim-signature",
    "x-google-smtp-source",
    "x-received",
    "x-spam-status",
    "x-spam-score",
    "x-spam-flag",
    "x-spam-level",
    "lines",
    "status",
    "x-status",
    "x-uid",
};

bool isLeftOut(const QString &name)
{
    const QByteArray lower = name.toLower().toUtf8();
    return lower.startsWith("content-") || lower.startsWith("arc-") || lower.startsWith("resent-")
        || std::ranges::any_of(leftOut, [&](const char *left) { return lower == left; });
}

// One line of printable text, as the writer takes it.
QString oneLine(QString text)
{
    for (QChar &c : text)
        c = c == u'\r' || c == u'\n' || c.isNull() ? u' ' : c;
    return text;
}

QList<Person> cleaned(QList<Person> people)
{
    people.removeIf([](const Person &person) { return person.address.isEmpty(); });
    for (Person &person : people)
        person = {oneLine(person.name), oneLine(person.address)};
    return people;
}

QString withoutLastLineEnd(QString text)
{
    if (text.endsWith(u'\n')) text.chop(1);
    return text;
}

QString allTextOf(const Draft &draft)
{
    QString all = draft.subject + draft.text + draft.html;
    QList<Person> people = draft.to + draft.cc + draft.bcc + draft.replyTo;
    for (const auto &one : {draft.from, draft.sender})
        people += one.value_or(Person());
    for (const Person &person : people)
        all += person.name;
    for (const Attachment &attachment : draft.attachments)
        all += attachment.fileName;
    for (const HeaderField &field : draft.extraHeaders)
        all += field.value;
    return all;
}

Attachment attachmentOf(const MimePart &part)
{
    Attachment attachment;
    attachment.fileName = part.fileName;
    attachment.mediaType = part.mediaType;
    if (part.mediaType.startsWith("text/") && isIdentifier(part.charset) && !part.charset.contains('\\'))
        attachment.mediaType += "; charset=\"" + part.charset + '"';
    attachment.isInline = part.isInline;
    if (part.isInline && isIdentifier(part.contentId)) attachment.contentId = QString::fromLatin1(part.contentId);
    attachment.size = part.size;
    attachment.open = openMemory(part.content);
    return attachment;
}

} // namespace

Draft draftOf(const MimeMessage &message)
{
    Draft draft;
    if (const auto from = cleaned(message.from); !from.isEmpty()) draft.from = from.first();
    if (message.sender && !message.sender->address.isEmpty()) draft.sender = cleaned({*message.sender}).first();
    draft.to = cleaned(message.to);
    draft.cc = cleaned(message.cc);
    draft.bcc = cleaned(message.bcc);
    draft.replyTo = cleaned(message.replyTo);
    draft.subject = oneLine(message.subject);
    draft.text = withoutLastLineEnd(message.text);
    draft.html = withoutLastLineEnd(message.html);
    for (const HeaderField &field : message.headers) {
        const bool ascii = std::ranges::all_of(field.name, [](QChar c) { return c > u' ' && c < u'\x7f'; });
        if (ascii && field.name.size() <= 200 && !isLeftOut(field.name))
            draft.extraHeaders += HeaderField{field.name, oneLine(field.value)};
    }
    for (int i = 0; i < message.parts.size(); ++i) {
        if (i != message.textPart && i != message.htmlPart) draft.attachments += attachmentOf(message.parts[i]);
    }
    const int words = message.textPart >= 0 ? message.textPart : message.htmlPart;
    const auto charset = words >= 0 && !message.damaged ? TextCharset::named(message.parts[words].charset) : std::nullopt;
    if (charset && charset->encode(allTextOf(draft))) draft.charset = charset->name();
    return draft;
}

} // namespace postbench
