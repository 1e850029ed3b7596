// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// How the octets of a text part travel (RFC 2045 section 6): as they are where they can, else in the shorter of two codings.
#pragma once

#include "carriage.h"
#include "smtpmessage.h"

#include <QByteArray>

namespace postbench {

struct CodedText {
    QByteArray encoding; // "7bit", "8bit", "quoted-printable" or "base64"
    QByteArray octets;   // CRLF line ends
    SmtpMessage::Content content = SmtpMessage::Content::SevenBit;
};

// text: octets in the part's charset whose lines end with CRLF.
CodedText codeText(const QByteArray &text, const Carriage &carriage);

// RFC 2045 section 6.7; CRLF in text are line ends.
QByteArray quotedPrintable(const QByteArray &text);

} // namespace postbench
