// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Draft -> RFC 5322 message for what a server offers, as a stream whose memory does not grow with it.
#pragma once

#include "capabilities.h"
#include "draft.h"
#include "smtpmessage.h"

#include <expected>

namespace postbench {

// What a pure room cannot know by itself.
struct MimeContext {
    QDateTime now;               // Date, with the local zone's offset
    QByteArray messageId;        // without <>: unique, made by the caller
    QByteArray boundarySeed;     // unique printable octets; boundaries and content ids are made from it
    QByteArray mailer;           // X-Mailer
};

// Which octets the path to the server carries.
struct Carriage {
    bool eightBit = false;  // 8BITMIME offered
    bool binary = false;    // BINARYMIME and CHUNKING offered
    bool utf8 = false;      // SMTPUTF8 offered
    static Carriage of(const Capabilities &capabilities, bool chunkingAllowed = true);
};

enum class MessageFault {
    CharsetUnknown,       // detail: the name
    CharacterNotInCharset,// detail: the character; where: the field
    AttachmentUnreadable, // detail: file name
    HeaderNameBad,        // detail: the name
    HeaderValueBad,       // CR, LF or NUL
    AddressBad,           // detail: the address
    AddressNeedsUtf8,     // a header address with a non-ASCII local part and no SMTPUTF8
    NeedsEightBit, NeedsBinary, LineTooLong, LoneLineEnd, // raw source that this server cannot take as it is
};
struct MessageError {
    MessageFault fault = MessageFault::CharsetUnknown;
    QString where;  // header or part, "Subject", "text", a file name
    QString detail;
};

std::expected<SmtpMessage, MessageError> writeMime(const Draft &draft, const Carriage &carriage, const MimeContext &context);

// A finished message (.eml or the Source tab): line ends become CRLF and nothing else changes; refused where the server cannot take it.
// exactBytes: not even line ends change (needs carriage.binary when they are not CRLF already).
std::expected<SmtpMessage, MessageError> writeRaw(OpenSource open, const Carriage &carriage, bool exactBytes = false);

} // namespace postbench
