// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// OAUTHBEARER's one message.
#include "oauthbearer.h"

#include "saslname.h"
#include "saslprep.h"
#include "xoauth2.h"

namespace postbench {

std::expected<OAuthBearer, SaslFault> OAuthBearer::make(const Credentials &credentials)
{
    const QString &identity = credentials.authorisationId.isEmpty() ? credentials.user : credentials.authorisationId;
    const auto user = saslPrep(identity);
    if (!user || !isBearerToken(credentials.secret)) return std::unexpected(SaslFault::BadCharacter);
    QByteArray message = "n," + (user->isEmpty() ? QByteArray() : "a=" + toSaslName(*user)) + ",\x01";
    if (!credentials.host.isEmpty()) message += "host=" + credentials.host + '\x01';
    if (credentials.port != 0) message += "port=" + QByteArray::number(credentials.port) + '\x01';
    OAuthBearer mechanism;
    mechanism.m_message = message + "auth=Bearer " + credentials.secret.toUtf8() + "\x01\x01";
    return mechanism;
}

std::expected<QByteArray, SaslFault> OAuthBearer::answer(QByteArrayView)
{
    if (m_refused) return std::unexpected(SaslFault::TooManyChallenges);
    m_refused = true;
    return QByteArray("\x01");
}

} // namespace postbench
