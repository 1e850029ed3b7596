// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// XOAUTH2's one message.
#include "xoauth2.h"

#include <algorithm>

namespace postbench {

bool isBearerToken(const QString &token)
{
    return !token.isEmpty() && std::ranges::all_of(token, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

std::expected<XOAuth2, SaslFault> XOAuth2::make(const Credentials &credentials)
{
    const auto isControl = [](QChar c) { return c < u' ' || c == u'\x7f'; };
    if (std::ranges::any_of(credentials.user, isControl) || !isBearerToken(credentials.secret))
        return std::unexpected(SaslFault::BadCharacter);
    XOAuth2 mechanism;
    mechanism.m_message = "user=" + credentials.user.toUtf8()
        + "\x01"
          "auth=Bearer "
        + credentials.secret.toUtf8() + "\x01\x01";
    return mechanism;
}

std::expected<QByteArray, SaslFault> XOAuth2::answer(QByteArrayView)
{
    if (m_refused) return std::unexpected(SaslFault::TooManyChallenges);
    m_refused = true;
    return QByteArray("");
}

} // namespace postbench
