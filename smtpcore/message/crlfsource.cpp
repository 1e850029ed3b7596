// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Makes line ends CRLF on the way.
#include "crlfsource.h"

namespace postbench {

QByteArray CrLfSource::converted(const QByteArray &piece)
{
    const char end = m_lineEnd == LineEnd::Lf ? '\n' : '\r';
    QByteArray out;
    out.reserve(piece.size() + piece.size() / 16);
    qsizetype from = 0;
    for (qsizetype at = piece.indexOf(end); at >= 0; at = piece.indexOf(end, from)) {
        const bool afterCr = at == 0 ? m_lastWasCr : piece[at - 1] == '\r';
        out.append(piece.constData() + from, at - from);
        // In a CR file there is no LF at all, or its CRs would not be line ends.
        out.append(m_lineEnd == LineEnd::Lf && afterCr ? "\n" : "\r\n");
        from = at + 1;
    }
    out.append(piece.constData() + from, piece.size() - from);
    m_lastWasCr = piece.endsWith('\r');
    return out;
}

std::optional<QByteArray> CrLfSource::read(qsizetype max)
{
    if (m_given == m_out.size()) {
        const auto piece = m_inner ? m_inner->read(std::max<qsizetype>(max, 1)) : std::nullopt;
        if (!piece || piece->isEmpty()) return piece;
        m_out = converted(*piece);
        m_given = 0;
    }
    if (m_given == 0 && m_out.size() <= max) return std::exchange(m_out, {});
    const QByteArray part = m_out.sliced(m_given, std::clamp<qsizetype>(max, 0, m_out.size() - m_given));
    m_given += part.size();
    return part;
}

} // namespace postbench
