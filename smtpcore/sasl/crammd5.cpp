// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// CRAM-MD5's one answer.
#include "crammd5.h"

#include "digest.h"
#include "saslprep.h"

namespace postbench {

std::expected<CramMd5, SaslFault> CramMd5::make(const Credentials &credentials)
{
    const auto user = saslPrep(credentials.user);
    const auto password = saslPrep(credentials.secret);
    if (!user || !password) return std::unexpected(SaslFault::BadCharacter);
    CramMd5 cram;
    cram.m_user = *user;
    cram.m_password = *password;
    return cram;
}

std::expected<QByteArray, SaslFault> CramMd5::answer(QByteArrayView challenge)
{
    if (m_answered) return std::unexpected(SaslFault::TooManyChallenges);
    if (challenge.isEmpty()) return std::unexpected(SaslFault::BadChallenge);
    m_answered = true;
    return m_user + ' ' + hmac("md5", m_password, challenge.toByteArray()).toHex();
}

} // namespace postbench
