// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// LOGIN's two answers.
#include "login.h"

#include "saslprep.h"

namespace postbench {

std::expected<Login, SaslFault> Login::make(const Credentials &credentials)
{
    const auto user = saslPrep(credentials.user);
    const auto password = saslPrep(credentials.secret);
    if (!user || !password) return std::unexpected(SaslFault::BadCharacter);
    Login login;
    login.m_answers = {*user, *password};
    return login;
}

std::expected<QByteArray, SaslFault> Login::answer(QByteArrayView)
{
    if (m_answers.isEmpty()) return std::unexpected(SaslFault::TooManyChallenges);
    return m_answers.takeFirst();
}

} // namespace postbench
