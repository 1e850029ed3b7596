// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Opens one piece after another; a piece that cannot be read ends the message with an error.
#include "segmentlist.h"

#include "base64source.h"
#include "exactsource.h"
#include "memorysource.h"

namespace postbench {

namespace {

std::unique_ptr<ByteSource> openSegment(const SegmentList::Segment &segment)
{
    using Coding = StreamedOctets::Coding;
    if (!segment.octets.isEmpty()) return std::make_unique<MemorySource>(segment.octets);
    auto inner = segment.streamed.open ? segment.streamed.open() : nullptr;
    if (!inner) return nullptr;
    auto exact = std::make_unique<ExactSource>(std::move(inner), segment.streamed.octets);
    switch (segment.streamed.coding) {
    case Coding::AsIs: break;
    case Coding::Base64: return std::make_unique<Base64Source>(std::move(exact));
    case Coding::LfToCrLf: return std::make_unique<CrLfSource>(std::move(exact), CrLfSource::LineEnd::Lf);
    case Coding::CrToCrLf: return std::make_unique<CrLfSource>(std::move(exact), CrLfSource::LineEnd::Cr);
    }
    return exact;
}

class SegmentSource : public ByteSource
{
public:
    using Segments = std::shared_ptr<const std::vector<SegmentList::Segment>>;
    explicit SegmentSource(Segments segments) : m_segments(std::move(segments)) {}

    // As many octets as asked for, except at the end: a link writes few big pieces, not many small ones.
    std::optional<QByteArray> read(qsizetype max) override
    {
        QByteArray all;
        while (!m_failed && all.size() < max && m_next <= m_segments->size()) {
            if (!m_open && (m_next == m_segments->size() || !openNext())) break;
            auto piece = m_open->read(max - all.size());
            if (!piece)
                m_failed = true;
            else if (piece->isEmpty())
                m_open.reset();
            else if (all.isEmpty())
                all = *std::move(piece);
            else
                all += *piece;
            if (all.size() >= enough) break;
        }
        if (m_failed) return std::nullopt;
        return all;
    }

private:
    static constexpr qsizetype enough = 32 * 1024; // below that, pieces are joined

    bool openNext()
    {
        m_open = openSegment((*m_segments)[m_next++]);
        m_failed = !m_open;
        return !m_failed;
    }

    Segments m_segments;
    std::size_t m_next = 0;
    std::unique_ptr<ByteSource> m_open;
    bool m_failed = false;
};

} // namespace

void SegmentList::append(const QByteArray &octets)
{
    if (octets.isEmpty()) return;
    m_size += octets.size();
    if (!m_segments.empty() && !m_segments.back().octets.isEmpty())
        m_segments.back().octets += octets;
    else
        m_segments.push_back({octets, {}});
}

void SegmentList::append(StreamedOctets octets)
{
    m_size += octets.codedOctets;
    m_segments.push_back({{}, std::move(octets)});
}

bool SegmentList::endsLine() const { return m_segments.empty() || m_segments.back().octets.endsWith("\r\n"); }

OpenSource SegmentList::toOpenSource() &&
{
    auto segments = std::make_shared<const std::vector<Segment>>(std::move(m_segments));
    return [segments = std::move(segments)] { return std::make_unique<SegmentSource>(segments); };
}

} // namespace postbench
