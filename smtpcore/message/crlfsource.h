// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Another source with every lone LF (or, where CR alone ends lines, every CR) made CRLF, and nothing else changed.
#pragma once

#include "draft.h"

namespace postbench {

class CrLfSource : public ByteSource
{
public:
    enum class LineEnd { Lf, Cr };
    CrLfSource(std::unique_ptr<ByteSource> inner, LineEnd lineEnd) : m_inner(std::move(inner)), m_lineEnd(lineEnd) {}
    std::optional<QByteArray> read(qsizetype max) override;

private:
    QByteArray converted(const QByteArray &piece);

    std::unique_ptr<ByteSource> m_inner;
    LineEnd m_lineEnd;
    QByteArray m_out;      // converted and not given
    qsizetype m_given = 0; // of m_out
    bool m_lastWasCr = false;
};

} // namespace postbench
