// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A finished message as it is: looked at once, and refused where the server cannot take it.
#include "contentscan.h"
#include "mimewriter.h"
#include "segmentlist.h"

namespace postbench {

namespace {

using Content = SmtpMessage::Content;

// How the octets may travel, or why they cannot.
std::expected<Content, MessageFault> contentFor(const ContentFacts &facts, const Carriage &carriage, bool exactBytes)
{
    const bool strayCr = facts.loneCr > 0 && (exactBytes || !facts.endsLinesByCr());
    const bool otherEnds = exactBytes && (facts.needsLineEnds() || facts.openEnd); // DATA ends the last line
    if (strayCr || otherEnds || !facts.fitsLines()) {
        if (carriage.binary) return Content::Binary; // RFC 3030 section 3: any octets, by BDAT
        if (exactBytes && (strayCr || otherEnds)) return std::unexpected(MessageFault::NeedsBinary);
        if (strayCr) return std::unexpected(MessageFault::LoneLineEnd);
        return std::unexpected(facts.nul ? MessageFault::NeedsBinary : MessageFault::LineTooLong);
    }
    if (!facts.eightBit) return Content::SevenBit;
    if (!carriage.eightBit && !carriage.binary) return std::unexpected(MessageFault::NeedsEightBit);
    return carriage.eightBit ? Content::EightBit : Content::Binary;
}

// Whether the header section has UTF-8 that is not ASCII (RFC 6532); looked for in the first quarter of a MiB.
bool hasUtf8Header(const OpenSource &open)
{
    constexpr qsizetype most = 256 * 1024;
    const auto source = open();
    QByteArray header;
    while (source && header.size() < most) {
        const auto piece = source->read(16 * 1024);
        if (!piece || piece->isEmpty()) break;
        header += *piece;
        qsizetype end = header.indexOf("\n\n");
        const qsizetype other = header.indexOf("\n\r\n");
        end = end < 0 || (other >= 0 && other < end) ? other : end;
        if (end >= 0) {
            header.truncate(end);
            break;
        }
    }
    return ContentScan::of(header).eightBit && QByteArrayView(header).isValidUtf8();
}

} // namespace

std::expected<SmtpMessage, MessageError> writeRaw(OpenSource open, const Carriage &carriage, bool exactBytes)
{
    const auto facts = scanSource(open);
    if (!facts) return std::unexpected(MessageError{MessageFault::AttachmentUnreadable, {}, {}, -1});
    const auto content = contentFor(*facts, carriage, exactBytes);
    if (!content) return std::unexpected(MessageError{content.error(), {}, {}, -1});

    using Coding = StreamedOctets::Coding;
    StreamedOctets octets{open, facts->octets, facts->octets, Coding::AsIs};
    if (!exactBytes && facts->needsLineEnds()) {
        octets.coding = facts->endsLinesByCr() ? Coding::CrToCrLf : Coding::LfToCrLf;
        octets.codedOctets = facts->octetsWithCrLf();
    }
    SmtpMessage message;
    message.size = octets.codedOctets;
    message.content = *content;
    message.utf8Headers = facts->eightBit && carriage.utf8 && hasUtf8Header(open);
    message.exactBytes = exactBytes;
    SegmentList segments;
    segments.append(std::move(octets));
    message.open = std::move(segments).toOpenSource();
    return message;
}

} // namespace postbench
