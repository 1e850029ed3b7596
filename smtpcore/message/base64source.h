// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Base64 of another source in lines of 76 (RFC 2045 section 6.8), without a line end after the last one.
#pragma once

#include "draft.h"

namespace postbench {

class Base64Source : public ByteSource
{
public:
    explicit Base64Source(std::unique_ptr<ByteSource> inner) : m_inner(std::move(inner)) {}
    // Whole lines as long as max allows one; nullopt on a read error of the inner source.
    std::optional<QByteArray> read(qsizetype max) override;

    // Octets that the encoding of `octets` octets has.
    static qint64 sizeOf(qint64 octets);

private:
    bool fill(qsizetype max);

    std::unique_ptr<ByteSource> m_inner;
    QByteArray m_rest;     // read and not encoded: less than a line
    QByteArray m_out;      // encoded and not given
    qsizetype m_given = 0; // of m_out
    bool m_begun = false;  // a line was written: the next one begins with CRLF
    bool m_ended = false;
};

// The same for octets in memory.
QByteArray base64Lines(const QByteArray &octets);

} // namespace postbench
