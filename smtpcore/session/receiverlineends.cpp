// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Goes from CR to CR and from LF to LF by memchr.
#include "receiverlineends.h"

namespace postbench {

void ReceiverLineEnds::feed(QByteArrayView chunk)
{
    if (m_bare || chunk.isEmpty()) return;
    m_bare = m_afterCr && chunk.front() != '\n';
    for (qsizetype lf = chunk.indexOf('\n'); lf >= 0 && !m_bare; lf = chunk.indexOf('\n', lf + 1))
        m_bare = lf > 0 ? chunk[lf - 1] != '\r' : !m_afterCr;
    for (qsizetype cr = chunk.indexOf('\r'); cr >= 0 && !m_bare; cr = chunk.indexOf('\r', cr + 1))
        m_bare = cr + 1 < chunk.size() && chunk[cr + 1] != '\n';
    m_afterCr = chunk.back() == '\r';
}

} // namespace postbench
