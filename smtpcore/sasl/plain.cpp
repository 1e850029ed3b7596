// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// PLAIN's one message.
#include "plain.h"

#include "saslprep.h"

namespace postbench {

std::expected<Plain, SaslFault> Plain::make(const Credentials &credentials)
{
    const auto authorisationId = saslPrep(credentials.authorisationId);
    const auto user = saslPrep(credentials.user);
    const auto password = saslPrep(credentials.secret);
    if (!authorisationId || !user || !password) return std::unexpected(SaslFault::BadCharacter);
    Plain plain;
    plain.m_message = *authorisationId + '\0' + *user + '\0' + *password;
    return plain;
}

} // namespace postbench
