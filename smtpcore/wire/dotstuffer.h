// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Turns message bytes into the DATA form and back, across every chunk boundary (RFC 5321 sections 2.3.8 and 4.5.2).
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace postbench {

// Client side: lone CR and lone LF become CRLF (never smuggled), a dot at a line's start is doubled,
// the end is CRLF (added when missing) "." CRLF. Output may share the input where nothing had to change.
class DotStuffer
{
public:
    QByteArray feed(const QByteArray &chunk);
    QByteArray finish(); // the rest and the final dot; the object is then as new

private:
    bool m_atLineStart = true;
    bool m_heldCr = false; // a CR at the end of the last chunk whose LF may follow
};

// Client side of BDAT without BINARYMIME: the same line ends, no stuffing, no final dot.
class LineEndNormaliser
{
public:
    QByteArray feed(const QByteArray &chunk);
    QByteArray finish(); // a held CR as CRLF, else nothing

private:
    bool m_heldCr = false;
};

// Server side, strict: only CRLF ends a line and only CRLF "." CRLF ends the data.
class DotUnstuffer
{
public:
    struct Result {
        QByteArray data;                   // to be stored
        std::optional<QByteArray> rest;    // set once the end was seen: what followed the final CRLF
        bool bareLineEnd = false;          // a CR without LF or LF without CR was seen so far
    };
    Result feed(QByteArrayView chunk);

private:
    enum class State { LineStart, Dot, DotCr, Text, Cr };
    State m_state = State::LineStart;
    bool m_bare = false;
};

} // namespace postbench
