// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Cuts and encodes RFC 2047 words; GMime's own may have up to 168 characters.
#include "encodedword.h"

namespace postbench {

namespace {

constexpr qsizetype wordLimit = 75; // RFC 2047 section 2
constexpr qsizetype leastRoom = 36; // a charset's name and one character of ISO-2022-JP

bool isQSafe(char c, WordPlace place)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || QByteArrayView("!*+-/").contains(c))
        return true;
    return place == WordPlace::Text && c > ' ' && c < 0x7f && !QByteArrayView("=?_").contains(c);
}

QByteArray qEncoded(const QByteArray &octets, WordPlace place)
{
    QByteArray out;
    for (const char c : octets) {
        if (c == ' ')
            out += '_';
        else if (isQSafe(c, place))
            out += c;
        else
            out += '=' + QByteArray(1, c).toHex().toUpper();
    }
    return out;
}

} // namespace

qsizetype fittingLength(QStringView text, qsizetype room, const std::function<qsizetype(QStringView)> &measure)
{
    qsizetype fits = 0;
    while (fits < text.size()) {
        const bool pair = text[fits].isHighSurrogate() && fits + 1 < text.size();
        const qsizetype next = fits + (pair ? 2 : 1);
        if (fits > 0 && measure(text.first(next)) > room) break;
        fits = next;
    }
    return fits;
}

QList<QByteArray> encodedWords(QStringView text, const TextCharset &charset, WordPlace place, qsizetype firstRoom)
{
    const auto octets = [&](QStringView part) { return charset.encode(part).value_or(QByteArray()); };
    const QByteArray all = octets(text);
    const bool q = !charset.isStateful() && qEncoded(all, place).size() <= (all.size() + 2) / 3 * 4;
    const auto word = [&](QStringView part) {
        const QByteArray coded = q ? qEncoded(octets(part), place) : octets(part).toBase64();
        return "=?" + charset.name() + (q ? "?Q?" : "?B?") + coded + "?=";
    };
    QList<QByteArray> words;
    while (!text.isEmpty()) {
        const qsizetype room = words.isEmpty() && firstRoom >= leastRoom ? std::min(firstRoom, wordLimit) : wordLimit;
        const qsizetype length = fittingLength(text, room, [&](QStringView part) { return word(part).size(); });
        words += word(text.first(length));
        text = text.sliced(length);
    }
    return words;
}

} // namespace postbench
