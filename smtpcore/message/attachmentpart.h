// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// An attachment as a MIME part that is read while it is sent.
#pragma once

#include "carriage.h"
#include "draft.h"
#include "messageerror.h"
#include "mimetree.h"
#include "textcharset.h"

#include <expected>

namespace postbench {

struct AttachmentStyle {
    TextCharset charset = TextCharset::utf8(); // of the file name
    Carriage carriage;
    bool binary = false; // send the octets as they are, by BDAT (RFC 3030)
};

// contentId: without <>; empty: none. The attachment is opened once to see that it can be and what it begins with.
std::expected<MimeTree, MessageError> attachmentPart(const Attachment &attachment, const QByteArray &contentId,
                                                     const AttachmentStyle &style);

} // namespace postbench
