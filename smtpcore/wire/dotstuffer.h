// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Turns message bytes into the DATA form and back, across every chunk boundary (RFC 5321 sections 2.3.8 and 4.5.2).
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace postbench {

// Where the last chunk ended. A CR is passed on at once; the LF that it must be followed by is owed.
enum class LinePosition { Start, Text, AfterCr };

// Client side: lone CR and lone LF become CRLF (never smuggled), a dot at a line's start is doubled,
// the end is CRLF (added when missing) "." CRLF. Output shares the input where nothing had to change.
class DotStuffer
{
public:
    QByteArray feed(const QByteArray &chunk);
    QByteArray finish(); // what is still owed and the final dot; the object is then as new

private:
    LinePosition m_position = LinePosition::Start;
};

// Client side of BDAT without BINARYMIME: the same line ends, no stuffing, no final dot.
class LineEndNormaliser
{
public:
    QByteArray feed(const QByteArray &chunk);
    QByteArray finish(); // the LF that a last CR is owed, else nothing; the object is then as new

private:
    LinePosition m_position = LinePosition::Start;
};

// Server side, strict: only CRLF ends a line and only CRLF "." CRLF ends the data.
class DotUnstuffer
{
public:
    struct Result {
        QByteArray data;                // to be stored
        std::optional<QByteArray> rest; // set once the end was seen: what followed the final CRLF
        bool bareLineEnd = false;       // a CR without LF or LF without CR was seen so far
    };
    // After the end was seen the object is as new, for the next message.
    Result feed(QByteArrayView chunk);

private:
    enum class State { LineStart, Dot, DotCr, Text, Cr };
    bool afterDot(char octet, QByteArray &data);
    const char *takeLine(const char *from, const char *lf, const char *end);

    State m_state = State::LineStart;
    bool m_bare = false;
};

} // namespace postbench
