// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The charsets that a mail can be written in, each of which says which character it lacks.
#pragma once

#include <QByteArray>
#include <QStringView>

#include <expected>
#include <memory>
#include <optional>

namespace postbench {

class TextCharset
{
public:
    // UTF-8, ISO-2022-JP, GB18030, GB2312, Big5, EUC-JP or Shift_JIS, in any case and by their usual other names;
    // nullopt for every other.
    static std::optional<TextCharset> named(QByteArrayView name);
    static TextCharset utf8();

    QByteArray name() const; // as MIME writes it
    bool isUtf8() const;
    bool isStateful() const; // ISO-2022-JP: B encoding in headers (RFC 1468), every piece returns to ASCII

    // The octets, complete in themselves; else the index of the first UTF-16 unit whose character the charset lacks.
    // Not for two threads at once, copies included.
    std::expected<QByteArray, qsizetype> encode(QStringView text) const;

private:
    struct Row;
    struct Converter;
    static const Row rows[];
    TextCharset(const Row &row, std::shared_ptr<Converter> converter);
    std::expected<QByteArray, qsizetype> encodeLegacy(QStringView text) const;

    const Row *m_row;
    std::shared_ptr<Converter> m_converter;
};

} // namespace postbench
