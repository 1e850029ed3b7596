// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One header field being written: tokens, folded so that no line passes 76 characters where that is possible.
#pragma once

#include <QByteArray>

namespace postbench {

class FieldLine
{
public:
    static constexpr qsizetype lineLimit = 76;   // RFC 2047 section 2, for lines that hold encoded words
    static constexpr qsizetype tokenLimit = 900; // a longer one must be encoded, or a line would pass 998

    explicit FieldLine(QByteArrayView name);

    // space (blanks, at least one) and token. The fold, where one is needed, comes before the space (RFC 5322 section 2.2.3).
    void add(QByteArrayView token, QByteArrayView space = " ");
    void glue(QByteArrayView token); // without a space; never folds
    void fold();                     // the next token begins a line, unless it is the first of the field
    qsizetype room() const;          // characters that a next token may have on this line
    QByteArray finished() const;     // with CRLF

private:
    QByteArray m_text;
    qsizetype m_column;
    bool m_empty = true;
    bool m_foldNext = false;
};

} // namespace postbench
