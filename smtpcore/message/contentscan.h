// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What octets contain that decides how they may travel: line ends, line lengths, eighth bits, NUL. Fed piece by piece.
#pragma once

#include "smtpmessage.h"

#include <QByteArrayView>

namespace postbench {

struct ContentFacts {
    static constexpr qint64 lineLimit = 998; // octets without CRLF (RFC 5322 section 2.1.1)

    qint64 octets = 0;
    qint64 crLf = 0; // line ends as they should be
    qint64 loneLf = 0;
    qint64 loneCr = 0;
    qint64 longestLine = 0; // octets without its end, which is LF or CRLF, or CR where there is no LF at all
    bool eightBit = false;
    bool nul = false;
    bool openEnd = false; // the last line has no end

    bool endsLinesByCr() const { return loneCr > 0 && loneLf == 0 && crLf == 0; } // an old Macintosh file
    bool fitsLines() const { return !nul && longestLine <= lineLimit; }           // 7bit or 8bit (RFC 2045 section 2.8)
    bool needsLineEnds() const { return loneLf > 0 || endsLinesByCr(); }
    qint64 octetsWithCrLf() const { return octets + loneLf + (endsLinesByCr() ? loneCr : 0); }
};

class ContentScan
{
public:
    void take(QByteArrayView octets);
    ContentFacts facts() const;

    static ContentFacts of(QByteArrayView octets);

private:
    ContentFacts m_facts;
    qint64 m_crs = 0;
    qint64 m_line = 0;   // octets since the last LF
    qint64 m_crLine = 0; // octets since the last CR, as long as no LF was seen
    qint64 m_longestCrLine = 0;
    bool m_lastWasCr = false;
};

// All of a source; nullopt where it cannot be opened or read.
std::optional<ContentFacts> scanSource(const OpenSource &open);

} // namespace postbench
