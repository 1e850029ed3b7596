// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One key of the board as the board told it.
#include "boardkey.h"

#include "at.h"
#include "boardrequest.h"

#include <algorithm>

namespace postbench {

namespace {

constexpr std::pair<const char *, BoardKey::Type> typeWords[] = {
    {"text", BoardKey::Type::Text},          {"number", BoardKey::Type::Number}, {"choice", BoardKey::Type::Choice},
    {"address", BoardKey::Type::Address},    {"mac", BoardKey::Type::Mac},       {"texts", BoardKey::Type::Texts},
    {"addresses", BoardKey::Type::Addresses}};

using Written = std::expected<QByteArray, ValueFault>;

Written writeText(QByteArrayView text, quint32 minimum, quint32 maximum, bool severalLines)
{
    if (text.size() > qsizetype(maximum)) return std::unexpected(ValueFault::TooLong);
    if (text.size() < qsizetype(minimum)) return std::unexpected(ValueFault::TooShort);
    const bool control = std::ranges::any_of(
        text, [severalLines](char c) { return (uchar(c) < 0x20 && !(severalLines && c == '\n')) || uchar(c) == 0x7f; });
    if (control || !at_is_utf8(text.data(), quint16(text.size()))) return std::unexpected(ValueFault::BadCharacters);
    return boardString(text);
}

Written writeNumber(const QByteArray &text, quint32 minimum, quint32 maximum)
{
    bool isNumber = false;
    const quint32 number = text.trimmed().toUInt(&isNumber);
    if (!isNumber) return std::unexpected(ValueFault::NotANumber);
    if (number < minimum || number > maximum) return std::unexpected(ValueFault::OutOfRange);
    return QByteArray::number(number);
}

Written writeAddress(const QByteArray &text)
{
    const QList<QByteArray> parts = text.trimmed().split('.');
    QByteArrayList canonical;
    for (const QByteArray &part : parts) {
        bool isNumber = false;
        const quint32 octet = part.toUInt(&isNumber);
        const bool digits = std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
        if (!isNumber || !digits || octet > 255 || part.size() > 3) return std::unexpected(ValueFault::NotAnAddress);
        canonical.append(QByteArray::number(octet));
    }
    if (canonical.size() != 4) return std::unexpected(ValueFault::NotAnAddress);
    return boardString(canonical.join('.'));
}

Written writeMac(const QByteArray &text)
{
    const QByteArray mac = text.trimmed().toUpper().replace('-', ':');
    for (qsizetype i = 0; i < mac.size(); ++i) {
        const char c = mac[i];
        const bool hex = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
        if (i % 3 == 2 ? c != ':' : !hex) return std::unexpected(ValueFault::NotAMac);
    }
    if (mac.size() != 17) return std::unexpected(ValueFault::NotAMac);
    return boardString(mac);
}

Written writeOne(const BoardKey &key, const QByteArray &item)
{
    switch (key.type) {
    case BoardKey::Type::Text: return writeText(item, key.minimum, key.maximum, true);
    case BoardKey::Type::Texts: return writeText(item, key.minimum, key.maximum, false);
    case BoardKey::Type::Number: return writeNumber(item, key.minimum, key.maximum);
    case BoardKey::Type::Choice:
        if (!key.choices.contains(item.trimmed())) return std::unexpected(ValueFault::NotAChoice);
        return boardString(item.trimmed());
    case BoardKey::Type::Address:
    case BoardKey::Type::Addresses: return writeAddress(item);
    case BoardKey::Type::Mac: return writeMac(item);
    case BoardKey::Type::Other: break;
    }
    return std::unexpected(ValueFault::TypeUnknown);
}

// The numbers behind the type, by its form; false where they are missing.
bool takeLimits(BoardKey &key, const QList<BoardValue> &values)
{
    const auto number = [&](qsizetype at) { return at < values.size() && values[at].isNumber() ? values[at].number : 0; };
    const auto has = [&](qsizetype last) { return values.size() > last && values[last].isNumber(); };
    switch (key.type) {
    case BoardKey::Type::Text:
    case BoardKey::Type::Number:
        key.minimum = number(2);
        key.maximum = number(3);
        return has(3);
    case BoardKey::Type::Texts:
        key.mostItems = number(2);
        key.minimum = 1;
        key.maximum = number(3);
        return has(3);
    case BoardKey::Type::Addresses: key.mostItems = number(2); return has(2);
    case BoardKey::Type::Choice:
        if (values.size() < 3 || !values[2].isString()) return false;
        key.choices = values[2].text.split('|');
        return true;
    default: return true;
    }
}

} // namespace

std::optional<BoardKey> BoardKey::of(const BoardLine &line)
{
    const QList<BoardValue> &values = line.values;
    if (line.name != "CFG" || values.size() < 2 || !values[0].isString() || values[1].kind != BoardValue::Kind::Word) return {};
    BoardKey key;
    key.name = values[0].text;
    key.told = line.rest.sliced(line.rest.indexOf(',') + 1);
    for (const auto &[word, type] : typeWords) {
        if (values[1].text == word) key.type = type;
    }
    if (!takeLimits(key, values)) key.type = Type::Other;
    key.secret = values.last().isWord("secret");
    return key;
}

Written BoardKey::write(const QList<QByteArray> &items) const
{
    if (type == Type::Other) return std::unexpected(ValueFault::TypeUnknown);
    QList<QByteArray> taken = items;
    if (isList()) { // "key =" names an empty list
        taken.removeIf([](const QByteArray &item) { return item.isEmpty(); });
        if (taken.size() > qsizetype(mostItems)) return std::unexpected(ValueFault::TooMany);
    } else if (taken.size() != 1) {
        return std::unexpected(ValueFault::NotOneValue);
    }
    QByteArrayList written;
    for (const QByteArray &item : taken) {
        const Written one = writeOne(*this, item);
        if (!one) return one;
        written.append(*one);
    }
    return written.join(',');
}

std::optional<QList<QByteArray>> boardItems(QByteArrayView raw)
{
    const auto values = boardValues(raw);
    if (!values) return std::nullopt;
    QList<QByteArray> items;
    for (const BoardValue &value : *values)
        items.append(value.text);
    return items;
}

} // namespace postbench
