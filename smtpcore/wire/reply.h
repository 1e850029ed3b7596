// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One whole server reply (RFC 5321 section 4.2) and its enhanced status code (RFC 3463).
#pragma once

#include <QByteArray>
#include <QList>

#include <compare>
#include <optional>

namespace postbench {

// class.subject.detail of RFC 3463 section 2, as in "5.1.1".
struct EnhancedStatus {
    int statusClass = 0; // 2, 4 or 5
    int subject = 0;     // 0..999
    int detail = 0;      // 0..999
    auto operator<=>(const EnhancedStatus &) const = default;

    // Reads one at the start of `text`, followed by its end or a space; nullopt where there is none.
    static std::optional<EnhancedStatus> atStartOf(QByteArrayView text);
    QByteArray toByteArray() const;
};

// All lines of one reply: every line carried the same code (RFC 5321 section 4.2.1).
struct Reply {
    int code = 0;            // 200..599; other first digits are a fault of the reader
    QList<QByteArray> lines; // what stood after the code and its separator, without CRLF; at least one, maybe empty

    bool operator==(const Reply &) const = default;
    int firstDigit() const { return code / 100; }
    bool isPositive() const { return firstDigit() == 2; }     // done
    bool isIntermediate() const { return firstDigit() == 3; } // go on
    bool isTransient() const { return firstDigit() == 4; }    // not now
    bool isPermanent() const { return firstDigit() == 5; }    // never so

    // The enhanced code at the start of the first line, when its class fits the first digit (RFC 2034 section 4).
    std::optional<EnhancedStatus> enhanced() const;
    // The lines joined by '\n'.
    QByteArray text() const;
};

} // namespace postbench
