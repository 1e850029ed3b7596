// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// mailto: links (RFC 6068), which come from strangers: they fill in what the person then sees, and nothing else.
#include "mimereader.h"

#include <algorithm>

namespace postbench {

namespace {

// Section 7 of the RFC: everything that is not listed here is passed over.
constexpr const char *safeFields[] = {"in-reply-to", "references", "keywords", "comments"};

QString decoded(const QByteArray &part) { return QString::fromUtf8(QByteArray::fromPercentEncoding(part)); }

bool isOneLine(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

// "a@example.org,b@example.org": the commas between stand as they are, those within addresses are percent-encoded.
QList<Person> people(const QByteArray &list)
{
    QList<Person> people;
    for (const QByteArray &part : list.split(',')) {
        const QString address = decoded(part).trimmed();
        if (!address.isEmpty() && isOneLine(address)) people += Person{QString(), address};
    }
    return people;
}

// In a field's value the commas may be encoded too.
QList<Person> peopleOfField(const QByteArray &value) { return people(QByteArray(value).replace("%2C", ",").replace("%2c", ",")); }

void takeField(const QByteArray &name, const QByteArray &value, Draft &draft)
{
    const QString text = decoded(value);
    if (name == "to")
        draft.to += peopleOfField(value);
    else if (name == "cc")
        draft.cc += peopleOfField(value);
    else if (name == "bcc")
        draft.bcc += peopleOfField(value);
    else if (name == "body")
        draft.text += (draft.text.isEmpty() ? QString() : QStringLiteral("\n"))
            + QString(text).replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n').remove(QChar(0));
    else if (!isOneLine(text))
        return; // a second header field hidden in this one
    else if (name == "subject")
        draft.subject = text;
    else if (std::ranges::any_of(safeFields, [&](const char *safe) { return name == safe; }))
        draft.extraHeaders += HeaderField{QString::fromLatin1(name), text};
}

} // namespace

std::optional<Draft> draftOfMailto(const QByteArray &uri)
{
    constexpr QByteArrayView scheme = "mailto:";
    if (uri.size() < scheme.size() || uri.first(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0) return std::nullopt;
    QByteArray rest = uri.sliced(scheme.size());
    if (const qsizetype fragment = rest.indexOf('#'); fragment >= 0) // RFC 3986 section 3.5; no meaning here
        rest.truncate(fragment);
    const qsizetype query = rest.indexOf('?');
    Draft draft;
    draft.to = people(query < 0 ? rest : rest.first(query));
    if (query < 0) return draft;
    for (const QByteArray &field : rest.sliced(query + 1).split('&')) {
        const qsizetype equals = field.indexOf('=');
        if (equals > 0) takeField(QByteArray::fromPercentEncoding(field.first(equals)).toLower(), field.sliced(equals + 1), draft);
    }
    return draft;
}

} // namespace postbench
