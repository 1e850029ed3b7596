// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One mail on its way: built when the server's offers are known, then read piece by piece.
#pragma once

#include "mimewriter.h"
#include "smtpevent.h"

#include <expected>
#include <functional>
#include <optional>

namespace postbench {

// What to build. raw set: that message as it is, draft for display alone.
struct MailContent {
    Draft draft;
    OpenSource raw;
    bool exactBytes = false; // raw: not even line ends change
};

// Builds the message for what the path to a server carries; the same again for a second transaction.
using BuildMessage = std::function<std::expected<SmtpMessage, MessageError>(const Carriage &)>;
BuildMessage builderOf(MailContent content, MimeContext context);

class OutgoingMail
{
public:
    explicit OutgoingMail(BuildMessage build);

    // Answers action::WantMessage: event::MessageReady, or event::MessageImpossible with error() set.
    SmtpEvent prepare(const Capabilities &capabilities, bool chunkingAllowed);
    // Answers action::WantBody: event::BodyChunk of up to `max` octets, or event::MessageImpossible with error() set when
    // the source failed or gave fewer octets than was announced (a file that changed): no final dot may leave then.
    SmtpEvent nextChunk(qsizetype max);

    const std::optional<MessageError> &error() const { return m_error; }
    qint64 size() const { return m_message ? m_message->size : 0; }

private:
    BuildMessage m_build;
    std::optional<SmtpMessage> m_message;
    std::unique_ptr<ByteSource> m_source;
    qint64 m_left = 0;
    std::optional<MessageError> m_error;
};

// "CharacterNotInCharset": how a fault is called in outcomes and JSON.
QByteArray messageFaultName(MessageFault fault);

} // namespace postbench
