// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Octets as text.
#include "octettext.h"

#include <QStringDecoder>

#include <algorithm>

namespace postbench {

namespace {

bool isControl(char16_t c) { return (c < u' ' && c != u'\t') || (c >= u'\x7f' && c < u'\xa0'); }

QString escaped(uint octet) { return QStringLiteral("\\x%1").arg(octet, 2, 16, QLatin1Char('0')); }

} // namespace

QString printable(QByteArrayView octets)
{
    // Nearly every line of SMTP.
    if (std::ranges::all_of(octets, [](char c) { return (c >= ' ' && c <= '~') || c == '\t'; })) return QString::fromLatin1(octets);
    QString text;
    if (octets.isValidUtf8()) {
        for (const QChar c : QString::fromUtf8(octets))
            text += isControl(c.unicode()) ? escaped(c.unicode()) : QString(c);
        return text;
    }
    for (const char c : octets) {
        const auto octet = static_cast<unsigned char>(c);
        text += octet > 0x7f || isControl(octet) ? escaped(octet) : QString(QLatin1Char(c));
    }
    return text;
}

void insertOctets(QJsonObject &object, QLatin1StringView name, const QByteArray &octets)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(octets);
    object.insert(name, text);
    if (decoder.hasError()) object.insert(QString(name) + QStringLiteral("Base64"), QString::fromLatin1(octets.toBase64()));
}

} // namespace postbench
