// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One key of the board as the board told it: type, limits, choices, whether it is secret (PROTOCOL.md section 3).
#pragma once

#include "boardline.h"

#include <expected>

namespace postbench {

// Why a value cannot be written.
enum class ValueFault {
    KeyUnknown,  // this board has no such key
    TypeUnknown, // newer firmware: a type that this program cannot write
    NotOneValue, // several values for a key that takes one
    TooMany,     // more values than the list takes
    TooShort,
    TooLong,
    NotANumber,
    OutOfRange,
    NotAChoice,
    NotAnAddress,
    NotAMac,
    BadCharacters,  // no UTF-8, or a control character
    LongerThanLine, // a list that does not fit the board's line
    SecretInFile,   // a profile names a secret itself
    SecretMissing,  // it was asked for and not given
};

struct BoardKey {
    enum class Type { Text, Number, Choice, Address, Mac, Texts, Addresses, Other };
    QByteArray name;
    Type type = Type::Other;
    quint32 minimum = 0; // Text, Texts: octets; Number: value
    quint32 maximum = 0;
    quint32 mostItems = 0; // Texts, Addresses
    QList<QByteArray> choices;
    bool secret = false;
    QByteArray told; // type and limits in the board's own words

    bool isList() const { return type == Type::Texts || type == Type::Addresses; }
    // From `+CFG: "key",type,limits...`; nullopt where it is no such line. A type that is not known is Other.
    static std::optional<BoardKey> of(const BoardLine &line);
    // Values as a person writes them -> their canonical text on the line: "a","b" or 587. A list without items is "".
    std::expected<QByteArray, ValueFault> write(const QList<QByteArray> &items) const;

    bool operator==(const BoardKey &) const = default;
};

// The values in a setting's canonical text; nullopt where it is not of the form.
std::optional<QList<QByteArray>> boardItems(QByteArrayView raw);

} // namespace postbench
