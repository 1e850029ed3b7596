// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Takes XOAUTH2's one message apart.
#include "xoauth2server.h"

namespace postbench {

SaslStep XOAuth2Server::answer(QByteArrayView response)
{
    if (m_failed) return refusedStep();
    // "user=" name ^A "auth=Bearer " token ^A ^A
    const QList<QByteArray> parts = response.toByteArray().split('\x01');
    constexpr QByteArrayView bearer("auth=bearer ");
    if (parts.size() != 4 || !parts[2].isEmpty() || !parts[3].isEmpty() || !response.isValidUtf8()) return malformedStep();
    if (!parts[0].startsWith("user=") || parts[0].size() == 5 || !parts[1].toLower().startsWith(bearer)) return malformedStep();
    const SaslStep step = checkedStep(m_credentials, parts[0].sliced(5), parts[1].sliced(bearer.size()));
    if (step.kind == SaslStep::Kind::Accepted) return step;
    m_failed = true;
    return challengeStep(R"({"status":"401","schemes":"bearer","scope":"mail"})");
}

} // namespace postbench
