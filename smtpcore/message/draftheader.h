// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The header section of a message that is made of a draft: who, what, when, and the extra fields.
#pragma once

#include "draft.h"
#include "headerfield.h"
#include "mimewriter.h"

namespace postbench {

// Whether an address of the header has a local part that only SMTPUTF8 can carry (RFC 6531).
bool addressesNeedUtf8(const Draft &draft);

// All fields but Content-*, each with CRLF. An extra field of the same name takes the place of one of ours.
WrittenField draftHeader(const Draft &draft, const MimeContext &context, const HeaderStyle &style);

} // namespace postbench
