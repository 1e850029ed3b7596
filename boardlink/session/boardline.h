// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One line of the board as a value: final result, information, event, or something else (PROTOCOL.md section 1).
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace postbench {

// One of the values behind a line's colon.
struct BoardValue {
    enum class Kind { Nothing, Number, Word, String, Question };
    Kind kind = Kind::Nothing;
    QByteArray text; // a string's octets without escapes; a word; a number's digits
    quint32 number = 0;

    bool isString() const { return kind == Kind::String; }
    bool isNumber() const { return kind == Kind::Number; }
    bool isWord(QByteArrayView word) const { return kind == Kind::Word && text == word; }
};

// The values of "a,b,c"; nullopt where it is not of that form.
std::optional<QList<BoardValue>> boardValues(QByteArrayView text);

struct BoardLine {
    enum class Kind { Ok, Error, Information, Event, Other }; // Other: an echo, another firmware's words, rubbish
    Kind kind = Kind::Other;
    QByteArray text;          // without number and check
    QByteArray name;          // of an information line or event: "CFG"
    QByteArray rest;          // what stands behind "+CFG: ", still written as on the line
    QList<BoardValue> values; // of rest
    int error = -1;           // of "+CME ERROR: n"
    std::optional<quint16> number;
    bool hasCheck = false;
    bool checkIsRight = true; // true where there is none

    // `line` without its line end, of at most 65535 octets.
    static BoardLine of(QByteArrayView line);
};

} // namespace postbench
