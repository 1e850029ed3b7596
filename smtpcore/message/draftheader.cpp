// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Writes the fields of RFC 5322 section 3.6. Bcc is never among them.
#include "draftheader.h"

#include "headerreader.h"
#include "mailbox.h"

#include <QLocale>

#include <algorithm>

namespace postbench {

namespace {

// Fields whose value is people; an extra one of these is not one long text to be encoded.
constexpr const char *peopleFields[] = {"from",
                                        "sender",
                                        "reply-to",
                                        "to",
                                        "cc",
                                        "resent-from",
                                        "resent-to",
                                        "resent-cc",
                                        "resent-sender",
                                        "mail-followup-to",
                                        "errors-to",
                                        "return-receipt-to",
                                        "disposition-notification-to"};
// The first two would show who shall not be seen; the others say what the body is, which the writer alone knows.
constexpr const char *forbiddenFields[] = {"bcc", "resent-bcc", "content-type", "content-transfer-encoding"};

bool isAmong(const QString &name, const auto &names)
{
    return std::ranges::any_of(names, [&](const char *n) { return name.compare(QLatin1StringView(n), Qt::CaseInsensitive) == 0; });
}

bool isFieldName(const QString &name) // RFC 5322 section 3.6.8
{
    return !name.isEmpty() && name.size() <= 200
        && std::ranges::all_of(name, [](QChar c) { return c > u' ' && c < u'\x7f' && c != u':'; });
}

QList<Person> peopleIn(const QString &value) { return HeaderReader().people(value.toUtf8()); }

bool isPeople(const HeaderField &field)
{
    return isAmong(field.name, peopleFields) && std::ranges::any_of(field.value, [](QChar c) { return c.unicode() > 0x7f; });
}

WrittenField extraField(const HeaderField &extra, const HeaderStyle &style)
{
    if (!isFieldName(extra.name) || isAmong(extra.name, forbiddenFields))
        return std::unexpected(MessageError{MessageFault::HeaderNameBad, extra.name, extra.name, -1});
    if (auto fault = textFault(extra.value, extra.name, style.charset)) return std::unexpected(*fault);
    const QByteArray name = extra.name.toLatin1();
    if (const auto people = isPeople(extra) ? peopleIn(extra.value) : QList<Person>(); !people.isEmpty())
        return peopleField(name, people, style);
    return textField(name, extra.value, style, TextIs::AsTyped);
}

WrittenField dateField(const QDateTime &date)
{
    if (!date.isValid()) return QByteArray();
    const int minutes = date.offsetFromUtc() / 60;
    const QString zone = QString::asprintf("%c%02d%02d", minutes < 0 ? '-' : '+', std::abs(minutes) / 60, std::abs(minutes) % 60);
    const QString local = QLocale::c().toString(date.toOffsetFromUtc(minutes * 60), u"ddd, dd MMM yyyy HH:mm:ss ");
    return "Date: " + (local + zone).toLatin1() + "\r\n";
}

WrittenField messageIdField(const QByteArray &id)
{
    if (id.isEmpty()) return QByteArray();
    if (!isIdentifier(id))
        return std::unexpected(MessageError{MessageFault::HeaderValueBad, QStringLiteral("Message-ID"), QString::fromUtf8(id), -1});
    return "Message-ID: <" + id + ">\r\n";
}

WrittenField peopleIfAny(const QByteArray &name, const QList<Person> &people, const HeaderStyle &style)
{
    return people.isEmpty() ? QByteArray() : peopleField(name, people, style);
}

WrittenField textIfAny(const QByteArray &name, const QString &text, const HeaderStyle &style)
{
    return text.isEmpty() ? QByteArray() : textField(name, text, style);
}

QList<Person> listOf(const std::optional<Person> &person) { return person ? QList<Person>{*person} : QList<Person>{}; }

} // namespace

bool addressesNeedUtf8(const Draft &draft)
{
    QList<Person> people = listOf(draft.from) + listOf(draft.sender) + draft.replyTo + draft.to + draft.cc;
    for (const HeaderField &extra : draft.extraHeaders) {
        if (isPeople(extra)) people += peopleIn(extra.value);
    }
    return std::ranges::any_of(people, [](const Person &person) {
        const auto mailbox = Mailbox::parse(person.address.trimmed());
        return mailbox && mailbox->localPartNeedsUtf8();
    });
}

WrittenField draftHeader(const Draft &draft, const MimeContext &context, const HeaderStyle &style)
{
    const std::pair<const char *, std::function<WrittenField()>> ours[] = {
        {"Date", [&] { return dateField(draft.date.value_or(context.now)); }},
        {"From", [&] { return peopleIfAny("From", listOf(draft.from), style); }},
        {"Sender", [&] { return peopleIfAny("Sender", listOf(draft.sender), style); }},
        {"Reply-To", [&] { return peopleIfAny("Reply-To", draft.replyTo, style); }},
        {"To", [&] { return peopleIfAny("To", draft.to, style); }},
        {"Cc", [&] { return peopleIfAny("Cc", draft.cc, style); }},
        {"Subject", [&] { return textIfAny("Subject", draft.subject, style); }},
        {"Message-ID", [&] { return messageIdField(draft.messageId.isEmpty() ? context.messageId : draft.messageId); }},
        {"X-Mailer", [&] { return textIfAny("X-Mailer", QString::fromUtf8(context.mailer), style); }},
        {"MIME-Version", [] { return QByteArray("MIME-Version: 1.0\r\n"); }},
    };
    QByteArray header;
    const auto put = [&header](const WrittenField &field) { header += field.value_or(QByteArray()); };
    for (const auto &[name, write] : ours) {
        const auto replaces = [name](const HeaderField &extra) {
            return extra.name.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0;
        };
        if (std::ranges::any_of(draft.extraHeaders, replaces)) continue;
        const WrittenField field = write();
        if (!field) return field;
        put(field);
    }
    for (const HeaderField &extra : draft.extraHeaders) {
        const WrittenField field = extraField(extra, style);
        if (!field) return field;
        put(field);
    }
    return header;
}

} // namespace postbench
