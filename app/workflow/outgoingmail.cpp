// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One mail on its way: built when the server's offers are known, then read piece by piece.

#include "outgoingmail.h"

#include <utility>

namespace postbench {

namespace {

BodyKind bodyKind(SmtpMessage::Content content)
{
    switch (content) {
    case SmtpMessage::Content::SevenBit: return BodyKind::SevenBit;
    case SmtpMessage::Content::EightBit: return BodyKind::EightBit;
    case SmtpMessage::Content::Binary: return BodyKind::Binary;
    }
    return BodyKind::Binary;
}

} // namespace

BuildMessage builderOf(MailContent content, MimeContext context)
{
    return [content = std::move(content), context = std::move(context)](const Carriage &carriage) {
        return content.raw ? writeRaw(content.raw, carriage, content.exactBytes) : writeMime(content.draft, carriage, context);
    };
}

OutgoingMail::OutgoingMail(BuildMessage build) : m_build(std::move(build)) {}

SmtpEvent OutgoingMail::prepare(const Capabilities &capabilities, bool chunkingAllowed)
{
    auto built = m_build(Carriage::of(capabilities, chunkingAllowed));
    m_source.reset();
    if (!built) {
        m_error = built.error();
        return event::MessageImpossible{messageFaultName(m_error->fault)};
    }
    m_error.reset();
    m_message = std::move(*built);
    m_left = m_message->size;
    return event::MessageReady{m_message->size, bodyKind(m_message->content), m_message->utf8Headers, m_message->exactBytes};
}

SmtpEvent OutgoingMail::nextChunk(qsizetype max)
{
    if (!m_source && m_message && m_message->open) m_source = m_message->open();
    if (m_source && m_left == 0) return event::BodyChunk{{}, true};
    const auto bytes = m_source ? m_source->read(qMin(qint64(max), m_left)) : std::nullopt;
    // An empty piece: a file became shorter while it was sent.
    if (!bytes || bytes->isEmpty()) {
        m_error = MessageError{.fault = MessageFault::AttachmentUnreadable, .where = {}, .detail = {}};
        return event::MessageImpossible{messageFaultName(m_error->fault)};
    }
    m_left -= bytes->size();
    return event::BodyChunk{*bytes, m_left == 0};
}

QByteArray messageFaultName(MessageFault fault)
{
    switch (fault) {
    case MessageFault::CharsetUnknown: return "CharsetUnknown";
    case MessageFault::CharacterNotInCharset: return "CharacterNotInCharset";
    case MessageFault::AttachmentUnreadable: return "AttachmentUnreadable";
    case MessageFault::HeaderNameBad: return "HeaderNameBad";
    case MessageFault::HeaderValueBad: return "HeaderValueBad";
    case MessageFault::AddressBad: return "AddressBad";
    case MessageFault::AddressNeedsUtf8: return "AddressNeedsUtf8";
    case MessageFault::NeedsEightBit: return "NeedsEightBit";
    case MessageFault::NeedsBinary: return "NeedsBinary";
    case MessageFault::LineTooLong: return "LineTooLong";
    case MessageFault::LoneLineEnd: return "LoneLineEnd";
    }
    return "Unknown";
}

} // namespace postbench
