// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The body of a message that is made of a draft: text, HTML with its images, attachments.
#pragma once

#include "attachmentpart.h"

namespace postbench {

// One part, or multipart/mixed of multipart/alternative of multipart/related, as far as they are needed.
// seed: of boundaries and of content ids.
std::expected<MimeTree, MessageError> draftBody(const Draft &draft, const TextCharset &charset, const Carriage &carriage,
                                                const QByteArray &seed);

} // namespace postbench
