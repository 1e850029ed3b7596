// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Octets from the port in, whole lines out.
#include "boardlinereader.h"

#include <algorithm>

namespace postbench {

std::optional<QByteArray> BoardLineReader::next()
{
    for (;;) {
        const auto end = std::ranges::find_if(m_bytes, [](char c) { return c == '\r' || c == '\n'; });
        if (end == m_bytes.end()) {
            if (m_bytes.size() > longestLine) {
                m_bytes.clear();
                m_skipping = true;
            }
            return std::nullopt;
        }
        const qsizetype size = end - m_bytes.begin();
        const QByteArray line = m_bytes.first(size);
        m_bytes.remove(0, size + 1);
        const bool skipped = std::exchange(m_skipping, false) || size > longestLine;
        if (!skipped && !line.isEmpty()) return line;
    }
}

bool BoardLineReader::takePrompt()
{
    if (m_skipping || m_bytes != "> ") return false;
    m_bytes.clear();
    return true;
}

} // namespace postbench
