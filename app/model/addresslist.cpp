// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Address lists: cutting, unquoting and quoting.

#include "addresslist.h"

#include <algorithm>

namespace postbench {

namespace {

bool isSeparator(QChar c)
{
    return c == u',' || c == u';' || c == u'\n' || c == u'\r' || c == u'\u3001' || c == u'\uff0c' || c == u'\uff1b';
}

// The entries between separators that stand outside quotes and angle brackets.
QStringList entriesOf(const QString &text)
{
    QStringList entries;
    QString entry;
    bool quoted = false;
    bool angled = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'\\' && i + 1 < text.size()) {
            entry += c;
            entry += text.at(++i);
            continue;
        }
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'<')
            angled = true;
        else if (!quoted && c == u'>')
            angled = false;
        if (!quoted && !angled && isSeparator(c)) {
            entries.append(entry.trimmed());
            entry.clear();
        } else {
            entry += c;
        }
    }
    entries.append(entry.trimmed());
    entries.removeAll(QString());
    return entries;
}

QString unquoted(const QString &text)
{
    if (text.size() < 2 || !text.startsWith(u'"') || !text.endsWith(u'"')) return text;
    QString plain;
    for (qsizetype i = 1; i < text.size() - 1; ++i) {
        if (text.at(i) == u'\\' && i + 1 < text.size() - 1) ++i;
        plain += text.at(i);
    }
    return plain;
}

Person personIn(const QString &entry)
{
    const qsizetype open = entry.lastIndexOf(u'<');
    if (open < 0 || !entry.endsWith(u'>')) return {{}, entry};
    return {unquoted(entry.first(open).trimmed()), entry.sliced(open + 1).chopped(1).trimmed()};
}

// "a@b c@d", as copied from a table: addresses that only spaces divide.
QStringList spacedAddresses(const QString &entry)
{
    const QStringList words = entry.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!word.contains(u'@') || word.contains(u'"') || word.contains(u'<')) return {};
    }
    return words;
}

bool needsQuotes(const QString &name)
{
    static constexpr QStringView specials = u"()<>[]:;@\\,.\"\u3001\uff0c\uff1b";
    return std::ranges::any_of(name, [](QChar c) { return specials.contains(c); });
}

} // namespace

QList<Person> personsIn(const QString &text)
{
    QList<Person> persons;
    for (const QString &entry : entriesOf(QString(text).replace(u'\t', u' '))) {
        const QStringList words = spacedAddresses(entry);
        if (words.size() < 2) {
            persons.append(personIn(entry));
            continue;
        }
        for (const QString &word : words)
            persons.append({{}, word});
    }
    return persons;
}

QString personText(const Person &person)
{
    if (person.name.isEmpty()) return person.address;
    QString name = person.name;
    if (needsQuotes(name)) {
        name.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
        name = u'"' + name + u'"';
    }
    return QStringLiteral("%1 <%2>").arg(name, person.address);
}

QString personsText(const QList<Person> &persons)
{
    QStringList texts;
    for (const Person &person : persons)
        texts.append(personText(person));
    return texts.join(QLatin1String(", "));
}

} // namespace postbench
