// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A ByteSource over octets in memory.
#include "memorysource.h"

namespace postbench {

std::optional<QByteArray> MemorySource::read(qsizetype max)
{
    const QByteArray piece = m_octets.sliced(m_at, std::clamp<qsizetype>(max, 0, m_octets.size() - m_at));
    m_at += piece.size();
    return piece;
}

OpenSource openMemory(QByteArray octets)
{
    return [octets = std::move(octets)] { return std::make_unique<MemorySource>(octets); };
}

} // namespace postbench
