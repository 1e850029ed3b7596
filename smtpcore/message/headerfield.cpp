// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Writes text and people into header fields.
#include "headerfield.h"

#include "encodedword.h"
#include "mailbox.h"

#include <algorithm>

namespace postbench {

namespace {

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

bool hasControl(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

// A word between two single spaces that cannot stand as it is. The empty word is one of a run of spaces.
bool needsEncoding(QStringView word, const HeaderStyle &style, TextIs is)
{
    return word.isEmpty() || hasControl(word) || (!style.rawUtf8 && !isAscii(word))
        || word.size() * (style.rawUtf8 ? 3 : 1) > FieldLine::tokenLimit || (is == TextIs::Words && word.contains(u"=?"));
}

bool isAtom(QStringView word)
{
    return !word.isEmpty() && word.size() < FieldLine::lineLimit
        && std::ranges::all_of(
            word,
            [](QChar c) {
                return c.unicode() < 0x7f && (c.isLetterOrNumber() || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c));
            });
}

QByteArray quoted(const QString &text)
{
    QString out = text;
    return '"' + out.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")).toUtf8() + '"';
}

// ASCII (or raw UTF-8) that only has to be folded, with its blanks as they are.
bool isPlain(const QString &text, const HeaderStyle &style, TextIs is)
{
    const auto control = [&](QChar c) { return hasControl(QStringView(&c, 1)) && (c != u'\t' || is == TextIs::Words); };
    const auto longest = [](QStringView words) {
        qsizetype most = 0;
        for (const QStringView word : words.tokenize(u' '))
            most = std::max(most, word.size());
        return most;
    };
    return (style.rawUtf8 || isAscii(text)) && std::ranges::none_of(text, control) && text.trimmed().size() == text.size()
        && (is == TextIs::AsTyped || !text.contains(u"=?")) && longest(text) * (style.rawUtf8 ? 3 : 1) <= FieldLine::tokenLimit
        && !text.contains(QString(FieldLine::lineLimit, u' '));
}

void addPlain(FieldLine &line, QStringView text)
{
    QStringView space = u" ";
    while (!text.isEmpty()) {
        const auto blank = std::ranges::find(text, u' ');
        line.add(QStringView(text.begin(), blank).toUtf8(), space.toLatin1());
        const auto word = std::find_if(blank, text.end(), [](QChar c) { return c != u' '; });
        space = QStringView(blank, word);
        text = QStringView(word, text.end());
    }
}

// RFC 5322 section 3.2.5: atoms, else a quoted string, else encoded words.
void addPhrase(FieldLine &line, const QString &name, const HeaderStyle &style)
{
    const QStringList words = name.split(u' ');
    if (std::ranges::all_of(words, isAtom) && !name.contains(u"=?")) {
        for (const QString &word : words)
            line.add(word.toLatin1());
        return;
    }
    const QByteArray string = quoted(name);
    const bool fits = string.size() < FieldLine::lineLimit || (style.rawUtf8 && string.size() < FieldLine::tokenLimit);
    if (fits && !hasControl(name) && !name.contains(u"=?") && (style.rawUtf8 || isAscii(name))) {
        line.add(string);
        return;
    }
    for (const QByteArray &word : encodedWords(name, style.charset, WordPlace::Phrase, line.room()))
        line.add(word);
}

} // namespace

MessageError missingCharacter(const QString &text, const QString &where, qsizetype at)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size();
    return {MessageFault::CharacterNotInCharset, where, text.mid(at, pair ? 2 : 1), at};
}

std::optional<MessageError> textFault(const QString &text, const QString &where, const TextCharset &charset)
{
    if (text.contains(u'\r') || text.contains(u'\n') || text.contains(QChar(0)))
        return MessageError{MessageFault::HeaderValueBad, where, text, -1};
    const auto octets = charset.encode(text);
    if (octets) return std::nullopt;
    return missingCharacter(text, where, octets.error());
}

WrittenField textField(const QByteArray &name, const QString &text, const HeaderStyle &style, TextIs is)
{
    if (auto fault = textFault(text, QString::fromLatin1(name), style.charset)) return std::unexpected(*fault);
    FieldLine line(name);
    if (text.isEmpty()) return line.finished();
    const QString typed = is == TextIs::AsTyped ? text.trimmed() : text;
    if (isPlain(typed, style, is)) {
        addPlain(line, typed);
        return line.finished();
    }
    const QStringList words = typed.split(u' ');
    const auto needs = [&](const QString &word) { return needsEncoding(word, style, is); };
    auto first = std::ranges::find_if(words, needs);
    auto last = std::find_if(words.crbegin(), words.crend(), needs).base();
    if (last - first == 1 && first->isEmpty()) // one blank at an end: a word beside it takes it along
        last != words.cend() ? ++last : --first;
    for (auto word = words.cbegin(); word != first; ++word)
        line.add(word->toUtf8());
    if (first != words.cend()) {
        const QString encoded = QStringList(first, last).join(u' ');
        for (const QByteArray &word : encodedWords(encoded, style.charset, WordPlace::Text, line.room()))
            line.add(word);
        for (auto word = last; word != words.cend(); ++word)
            line.add(word->toUtf8());
    }
    return line.finished();
}

std::expected<QByteArray, MessageError> headerAddress(const QString &address, const QString &where, bool rawUtf8)
{
    const auto mailbox = Mailbox::parse(address.trimmed());
    if (!mailbox) return std::unexpected(MessageError{MessageFault::AddressBad, where, address, -1});
    if (mailbox->localPartNeedsUtf8() && !rawUtf8)
        return std::unexpected(MessageError{MessageFault::AddressNeedsUtf8, where, address, -1});
    return mailbox->toWire(rawUtf8);
}

WrittenField peopleField(const QByteArray &name, const QList<Person> &people, const HeaderStyle &style)
{
    const QString where = QString::fromLatin1(name);
    FieldLine line(name);
    for (qsizetype i = 0; i < people.size(); ++i) {
        const QString display = people[i].name.trimmed();
        if (auto fault = textFault(display, where, style.charset)) return std::unexpected(*fault);
        const auto address = headerAddress(people[i].address, where, style.rawUtf8);
        if (!address) return std::unexpected(address.error());
        if (!display.isEmpty()) addPhrase(line, display, style);
        const QByteArray comma = i + 1 < people.size() ? "," : "";
        line.add((display.isEmpty() ? *address : '<' + *address + '>') + comma);
    }
    return line.finished();
}

bool isIdentifier(const QByteArray &id)
{
    return !id.isEmpty() && id.size() <= FieldLine::tokenLimit
        && std::ranges::all_of(id, [](char c) { return c > ' ' && c < 0x7f && !QByteArrayView("<>\"").contains(c); });
}

} // namespace postbench
