// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Puts header and body of a draft together.
#include "mimewriter.h"

#include "contentscan.h"
#include "draftbody.h"
#include "draftheader.h"

namespace postbench {

namespace {

// Of the caller's seed what may stand in a boundary without a second thought (RFC 2046 section 5.1.1), bounded.
QByteArray boundarySeed(const QByteArray &given)
{
    QByteArray seed;
    for (const char c : given) {
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-') seed += c;
    }
    return seed.isEmpty() ? QByteArray("postbench") : seed.first(std::min<qsizetype>(seed.size(), 48));
}

} // namespace

std::expected<SmtpMessage, MessageError> writeMime(const Draft &draft, const Carriage &carriage, const MimeContext &context)
{
    const auto charset = TextCharset::named(draft.charset);
    if (!charset)
        return std::unexpected(MessageError{MessageFault::CharsetUnknown, QString(), QString::fromUtf8(draft.charset), -1});
    HeaderStyle style{*charset, false};
    if (carriage.utf8 && addressesNeedUtf8(draft)) style = {TextCharset::utf8(), true};

    const auto header = draftHeader(draft, context, style);
    if (!header) return std::unexpected(header.error());
    const auto body = draftBody(draft, *charset, carriage, boundarySeed(context.boundarySeed));
    if (!body) return std::unexpected(body.error());

    SegmentList segments;
    segments.append(*header);
    body->appendTo(segments);
    if (!segments.endsLine()) segments.append("\r\n");

    SmtpMessage message;
    message.size = segments.size();
    message.content = body->content();
    message.utf8Headers = style.rawUtf8;
    if (ContentScan::of(*header).eightBit) message.content = std::max(message.content, SmtpMessage::Content::EightBit);
    message.open = std::move(segments).toOpenSource();
    return message;
}

} // namespace postbench
