// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A message as a list of pieces: octets in memory, and files that are read (and encoded) only while they are sent.
#pragma once

#include "crlfsource.h"
#include "draft.h"

#include <vector>

namespace postbench {

// Octets that somebody else holds, and what becomes of them on the way out.
struct StreamedOctets {
    enum class Coding { AsIs, Base64, LfToCrLf, CrToCrLf };
    OpenSource open;
    qint64 octets = 0;      // that the source must give
    qint64 codedOctets = 0; // that leave
    Coding coding = Coding::AsIs;
};

class SegmentList
{
public:
    void append(const QByteArray &octets);
    void append(StreamedOctets octets);
    qint64 size() const { return m_size; } // octets that the source gives, exactly
    bool endsLine() const;                 // the last octets are CRLF, or there are none
    // Reads the whole list; each call begins anew.
    OpenSource toOpenSource() &&;

    struct Segment {
        QByteArray octets;
        StreamedOctets streamed; // where octets is empty
    };

private:
    std::vector<Segment> m_segments;
    qint64 m_size = 0;
};

} // namespace postbench
