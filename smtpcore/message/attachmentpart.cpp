// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Content-Type, Content-Disposition and coding of one attachment.
#include "attachmentpart.h"

#include "base64source.h"
#include "contentscan.h"
#include "headerfield.h"
#include "mediatype.h"
#include "mimeparameter.h"

#include <algorithm>

namespace postbench {

namespace {

using Content = SmtpMessage::Content;

constexpr qsizetype beginOctets = 4096;
constexpr char unknownType[] = "application/octet-stream";

std::unexpected<MessageError> unreadable(const Attachment &attachment)
{
    return std::unexpected(MessageError{MessageFault::AttachmentUnreadable, attachment.fileName, attachment.fileName, -1});
}

// The first octets, all of beginOctets that there are.
std::optional<QByteArray> beginOf(const Attachment &attachment)
{
    const auto source = attachment.open ? attachment.open() : nullptr;
    if (!source || attachment.size < 0) return std::nullopt;
    QByteArray begin;
    while (begin.size() < beginOctets) {
        const auto piece = source->read(beginOctets - begin.size());
        if (!piece) return std::nullopt;
        if (piece->isEmpty()) break;
        begin += *piece;
    }
    return begin;
}

// UTF-8 with something that is not ASCII; a character that the end of begin cuts does not matter.
bool looksLikeUtf8(QByteArray begin)
{
    if (std::ranges::none_of(begin, [](char c) { return static_cast<unsigned char>(c) > 0x7f; })) return false;
    for (int cut = 0; cut < 4 && !begin.isEmpty(); ++cut) {
        if (QByteArrayView(begin).isValidUtf8()) return true;
        begin.chop(1);
    }
    return false;
}

QByteArray mediaTypeOf(const Attachment &attachment, const QByteArray &begin)
{
    QByteArray type = attachment.mediaType.trimmed();
    if (!isMediaType(type)) type = guessMediaType(attachment.fileName, begin);
    const QByteArray lower = type.toLower();
    if (lower.startsWith("multipart/")) // its parts could not be told from ours
        return unknownType;
    if (lower.startsWith("text/") && !lower.contains("charset=") && looksLikeUtf8(begin)) return type + "; charset=utf-8";
    return type;
}

// Mail inside of mail must not be coded (RFC 2046 section 5.2.1); nullopt where it would have to be.
std::optional<StreamedOctets> asMessage(const Attachment &attachment, const Carriage &carriage, Content &content)
{
    const auto facts = scanSource(attachment.open);
    if (!facts || facts->octets != attachment.size || !facts->fitsLines() || facts->loneCr > 0
        || (facts->eightBit && !carriage.eightBit))
        return std::nullopt;
    content = facts->eightBit ? Content::EightBit : Content::SevenBit;
    const auto coding = facts->needsLineEnds() ? StreamedOctets::Coding::LfToCrLf : StreamedOctets::Coding::AsIs;
    return StreamedOctets{attachment.open, facts->octets, facts->octetsWithCrLf(), coding};
}

QByteArray encodingName(const StreamedOctets &octets, Content content)
{
    if (octets.coding == StreamedOctets::Coding::Base64) return "base64";
    return content == Content::SevenBit ? "7bit" : content == Content::EightBit ? "8bit" : "binary";
}

} // namespace

std::expected<MimeTree, MessageError> attachmentPart(const Attachment &attachment, const QByteArray &contentId,
                                                     const AttachmentStyle &style)
{
    const auto begin = beginOf(attachment);
    if (!begin) return unreadable(attachment);
    if (const auto octets = style.charset.encode(attachment.fileName); !octets)
        return std::unexpected(missingCharacter(attachment.fileName, attachment.fileName, octets.error()));

    QByteArray type = mediaTypeOf(attachment, *begin);
    Content content = style.binary ? Content::Binary : Content::SevenBit;
    using Coding = StreamedOctets::Coding;
    StreamedOctets octets{attachment.open, attachment.size, attachment.size, Coding::AsIs};
    if (!style.binary) {
        octets.coding = Coding::Base64;
        octets.codedOctets = Base64Source::sizeOf(attachment.size);
    }
    if (type.toLower().startsWith("message/")) {
        if (auto message = asMessage(attachment, style.carriage, content))
            octets = *message;
        else
            type = unknownType;
    }

    FieldLine contentType("Content-Type");
    contentType.add(type);
    FieldLine disposition("Content-Disposition");
    disposition.add(attachment.isInline ? "inline" : "attachment");
    if (!attachment.fileName.isEmpty()) addParameter(disposition, "filename", attachment.fileName, style.charset);
    QByteArray fields =
        contentType.finished() + "Content-Transfer-Encoding: " + encodingName(octets, content) + "\r\n" + disposition.finished();
    if (!contentId.isEmpty()) fields += "Content-ID: <" + contentId + ">\r\n";
    return MimeTree::leaf(std::move(fields), std::move(octets), content);
}

} // namespace postbench
