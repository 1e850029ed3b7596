// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Looks at octets once, with memchr where it can.
#include "contentscan.h"

#include <algorithm>
#include <cstring>

namespace postbench {

void ContentScan::take(QByteArrayView octets)
{
    if (octets.isEmpty()) return;
    m_facts.octets += octets.size();
    unsigned char bits = 0;
    for (const char c : octets)
        bits |= static_cast<unsigned char>(c);
    m_facts.eightBit |= bits > 0x7f;
    m_facts.nul |= std::memchr(octets.data(), 0, std::size_t(octets.size())) != nullptr;
    m_crs += std::count(octets.begin(), octets.end(), '\r');

    if (m_facts.crLf + m_facts.loneLf == 0) {
        for (const char c : octets) {
            m_crLine = c == '\r' ? 0 : m_crLine + 1;
            m_longestCrLine = std::max(m_longestCrLine, m_crLine);
        }
    }
    const char *from = octets.begin();
    while (from != octets.end()) {
        const auto *end = static_cast<const char *>(std::memchr(from, '\n', std::size_t(octets.end() - from)));
        if (!end) break;
        const bool afterCr = end == octets.begin() ? m_lastWasCr : end[-1] == '\r';
        ++(afterCr ? m_facts.crLf : m_facts.loneLf);
        m_facts.longestLine = std::max(m_facts.longestLine, m_line + (end - from) - (afterCr ? 1 : 0));
        m_line = 0;
        from = end + 1;
    }
    m_line += octets.end() - from;
    m_lastWasCr = octets.back() == '\r';
}

ContentFacts ContentScan::facts() const
{
    ContentFacts facts = m_facts;
    facts.loneCr = m_crs - facts.crLf;
    facts.longestLine = facts.endsLinesByCr() ? m_longestCrLine : std::max(facts.longestLine, m_line);
    facts.openEnd = facts.endsLinesByCr() ? m_crLine > 0 : m_line > 0;
    return facts;
}

ContentFacts ContentScan::of(QByteArrayView octets)
{
    ContentScan scan;
    scan.take(octets);
    return scan.facts();
}

std::optional<ContentFacts> scanSource(const OpenSource &open)
{
    const auto source = open ? open() : nullptr;
    if (!source) return std::nullopt;
    ContentScan scan;
    while (true) {
        const auto piece = source->read(256 * 1024);
        if (!piece) return std::nullopt;
        if (piece->isEmpty()) return scan.facts();
        scan.take(*piece);
    }
}

} // namespace postbench
