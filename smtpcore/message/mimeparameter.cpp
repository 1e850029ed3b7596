// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Writes RFC 2231 parameters; every piece of a cut value holds whole characters and is decodable by itself.
#include "mimeparameter.h"

#include "encodedword.h"

#include <algorithm>

namespace postbench {

namespace {

bool isAttributeChar(char c) // RFC 2231 section 7
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$&+-.^_`{|}~").contains(c);
}

QByteArray percentEncoded(const QByteArray &octets)
{
    QByteArray out;
    for (const char c : octets)
        out += isAttributeChar(c) ? QByteArray(1, c) : '%' + QByteArray(1, c).toHex().toUpper();
    return out;
}

QByteArray quotedOrToken(const QByteArray &value)
{
    if (!value.isEmpty() && std::ranges::all_of(value, isAttributeChar)) return value;
    QByteArray inner = value;
    return '"' + inner.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

} // namespace

void addParameter(FieldLine &line, const QByteArray &name, const QString &value, const TextCharset &charset)
{
    const bool plain = std::ranges::all_of(value, [](QChar c) { return c.unicode() >= ' ' && c.unicode() < 0x7f; })
        && !value.contains(u"=?"); // which many readers decode, although RFC 2047 forbids it there
    const auto coded = [&](QStringView part) {
        return plain ? quotedOrToken(part.toLatin1()) : percentEncoded(charset.encode(part).value_or(QByteArray()));
    };
    const QByteArray star = plain ? "" : "*";
    const QByteArray prefix = plain ? QByteArray() : charset.name() + "''";
    constexpr qsizetype limit = FieldLine::lineLimit - 2; // a space before, a semicolon after

    line.glue(";");
    if (const QByteArray whole = name + star + '=' + prefix + coded(value); whole.size() <= limit) {
        line.add(whole);
        return;
    }
    QStringView left = value;
    for (int number = 0; !left.isEmpty(); ++number) {
        const QByteArray start = name + '*' + QByteArray::number(number) + star + '=' + (number == 0 ? prefix : QByteArray());
        const qsizetype length = fittingLength(left, limit - start.size(), [&](QStringView part) { return coded(part).size(); });
        line.add(start + coded(left.first(length)));
        left = left.sliced(length);
        if (!left.isEmpty()) line.glue(";");
    }
}

} // namespace postbench
