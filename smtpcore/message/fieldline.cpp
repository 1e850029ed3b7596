// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Folds a header field.
#include "fieldline.h"

namespace postbench {

FieldLine::FieldLine(QByteArrayView name) : m_text(name.toByteArray() + ':'), m_column(m_text.size()) {}

void FieldLine::add(QByteArrayView token, QByteArrayView space)
{
    const bool tooLong = m_column + space.size() + token.size() > lineLimit;
    // After the bare name only where it helps: some readers take such a field for an empty one.
    if (m_foldNext || (tooLong && (!m_empty || token.size() <= lineLimit - space.size()))) {
        m_text += "\r\n";
        m_column = 0;
    }
    m_foldNext = false;
    m_empty = false;
    m_text.append(space).append(token);
    m_column += space.size() + token.size();
}

void FieldLine::glue(QByteArrayView token)
{
    m_text.append(token);
    m_column += token.size();
}

void FieldLine::fold() { m_foldNext = !m_empty; }

qsizetype FieldLine::room() const { return lineLimit - 1 - (m_foldNext ? 0 : m_column); }

QByteArray FieldLine::finished() const { return m_text + "\r\n"; }

} // namespace postbench
