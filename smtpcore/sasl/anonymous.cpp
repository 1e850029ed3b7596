// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// ANONYMOUS' one message.
#include "anonymous.h"

#include "saslprep.h"

namespace postbench {

std::expected<Anonymous, SaslFault> Anonymous::make(const Credentials &credentials)
{
    constexpr qsizetype maxCharacters = 255; // RFC 4505 section 2
    const auto trace = tracePrep(credentials.user);
    if (!trace || QString::fromUtf8(*trace).toUcs4().size() > maxCharacters) return std::unexpected(SaslFault::BadCharacter);
    Anonymous anonymous;
    anonymous.m_trace = *trace;
    return anonymous;
}

} // namespace postbench
