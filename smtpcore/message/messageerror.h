// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Why no message could be made of a draft or of a file: facts from which app/explain makes a sentence.
#pragma once

#include <QString>

namespace postbench {

enum class MessageFault {
    CharsetUnknown,        // detail: the name
    CharacterNotInCharset, // detail: the character; where: the field
    AttachmentUnreadable,  // detail: file name
    HeaderNameBad,         // detail: the name
    HeaderValueBad,        // CR, LF or NUL
    AddressBad,            // detail: the address
    AddressNeedsUtf8,      // a header address with a non-ASCII local part and no SMTPUTF8
    NeedsEightBit,
    NeedsBinary,
    LineTooLong,
    LoneLineEnd, // raw source that this server cannot take as it is
};
struct MessageError {
    MessageFault fault = MessageFault::CharsetUnknown;
    QString where; // header or part, "Subject", "text", a file name
    QString detail;
    qsizetype position = -1; // CharacterNotInCharset: the character's index (UTF-16) in that text
};

} // namespace postbench
