// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Looks at octets once, many at a time where it can: a message is read whole by it before the first octet leaves.
#include "contentscan.h"

#include <algorithm>
#include <cstring>

namespace postbench {

namespace {

// One octet a lane: what GCC and Clang make the processor's own vectors of, which they do not for a loop of octets at -O2.
using Lanes = unsigned char __attribute__((vector_size(16)));
constexpr qsizetype lanes = sizeof(Lanes);

struct OctetSums {
    qint64 crs = 0;
    bool eightBit = false;
    bool nul = false;

    void take(const Lanes &every, const Lanes &smallest, const Lanes &crsOfLane)
    {
        for (qsizetype lane = 0; lane < lanes; ++lane) {
            eightBit |= every[lane] > 0x7f;
            nul |= smallest[lane] == 0;
            crs += crsOfLane[lane];
        }
    }
};

OctetSums sumsOf(QByteArrayView octets)
{
    constexpr qsizetype mostOfLane = 0xff; // so many CRs fit into one lane's count
    OctetSums sums;
    while (octets.size() >= lanes) {
        const qsizetype turns = std::min(octets.size() / lanes, mostOfLane);
        Lanes every{};
        Lanes smallest = ~Lanes{};
        Lanes crs{};
        for (qsizetype turn = 0; turn < turns; ++turn) {
            Lanes these;
            std::memcpy(&these, octets.data() + turn * lanes, sizeof these);
            every |= these;
            smallest = these < smallest ? these : smallest;
            crs -= reinterpret_cast<Lanes>(these == '\r'); // a true lane is -1
        }
        sums.take(every, smallest, crs);
        octets = octets.sliced(turns * lanes);
    }
    for (const char c : octets) {
        sums.eightBit |= static_cast<unsigned char>(c) > 0x7f;
        sums.nul |= c == 0;
        sums.crs += c == '\r';
    }
    return sums;
}

const char *find(const char *from, const char *end, char octet)
{
    return static_cast<const char *>(std::memchr(from, octet, static_cast<std::size_t>(end - from)));
}

} // namespace

void ContentScan::take(QByteArrayView octets)
{
    if (octets.isEmpty()) return;
    m_facts.octets += octets.size();
    const OctetSums sums = sumsOf(octets);
    m_facts.eightBit |= sums.eightBit;
    m_facts.nul |= sums.nul;
    m_crs += sums.crs;

    if (m_facts.crLf + m_facts.loneLf == 0) {
        const char *from = octets.begin();
        while (const char *end = from == octets.end() ? nullptr : find(from, octets.end(), '\r')) {
            m_longestCrLine = std::max(m_longestCrLine, m_crLine + (end - from));
            m_crLine = 0;
            from = end + 1;
        }
        m_crLine += octets.end() - from;
        m_longestCrLine = std::max(m_longestCrLine, m_crLine);
    }
    const char *from = octets.begin();
    while (from != octets.end()) {
        const char *end = find(from, octets.end(), '\n');
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
