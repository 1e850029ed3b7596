// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Draft -> RFC 5322 message for what a server offers, as a stream whose memory does not grow with it.
#pragma once

#include "carriage.h"
#include "draft.h"
#include "messageerror.h"
#include "smtpmessage.h"

#include <expected>

namespace postbench {

// What a pure room cannot know by itself.
struct MimeContext {
    QDateTime now;           // Date, with the local zone's offset
    QByteArray messageId;    // without <>: unique, made by the caller
    QByteArray boundarySeed; // unique printable octets; boundaries and content ids are made from it
    QByteArray mailer;       // X-Mailer
};

std::expected<SmtpMessage, MessageError> writeMime(const Draft &draft, const Carriage &carriage, const MimeContext &context);

// A finished message (.eml or the Source tab): line ends become CRLF and nothing else changes; refused where the server cannot take it.
// exactBytes: not even line ends change (needs carriage.binary when they are not CRLF already).
std::expected<SmtpMessage, MessageError> writeRaw(OpenSource open, const Carriage &carriage, bool exactBytes = false);

} // namespace postbench
