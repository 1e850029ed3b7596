// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Takes OAUTHBEARER's one message apart.
#include "oauthbearerserver.h"

#include "saslname.h"

namespace postbench {

namespace {

// The name of a GS2 header "n,a=name,", empty where it has none; nullopt where it is not a header.
std::optional<QByteArray> nameIn(const QByteArray &header)
{
    const QList<QByteArray> parts = header.split(',');
    if (parts.size() != 3 || !parts[2].isEmpty() || (parts[0] != "n" && parts[0] != "y")) return std::nullopt;
    if (parts[1].isEmpty()) return QByteArray("");
    return parts[1].startsWith("a=") ? fromSaslName(QByteArrayView(parts[1]).sliced(2)) : std::nullopt;
}

} // namespace

SaslStep OAuthBearerServer::answer(QByteArrayView response)
{
    if (m_failed) return refusedStep();
    // header ^A *( key "=" value ^A ) ^A
    const QList<QByteArray> parts = response.toByteArray().split('\x01');
    if (parts.size() < 3 || !parts.last().isEmpty() || !parts[parts.size() - 2].isEmpty() || !response.isValidUtf8())
        return malformedStep();
    const auto name = nameIn(parts.first());
    if (!name) return malformedStep();
    constexpr QByteArrayView bearer("auth=bearer ");
    QByteArray token;
    for (const QByteArray &pair : parts.sliced(1, parts.size() - 3)) {
        if (pair.indexOf('=') < 1) return malformedStep();
        if (pair.toLower().startsWith(bearer)) token = pair.sliced(bearer.size());
    }
    // Without a name the token alone says who it is.
    const SaslStep step = checkedStep(m_credentials, name->isEmpty() ? m_credentials.user.toUtf8() : *name, token);
    if (step.kind == SaslStep::Kind::Accepted && !token.isEmpty()) return step;
    m_failed = true;
    return challengeStep(R"({"status":"invalid_token","schemes":"bearer","scope":"mail"})");
}

} // namespace postbench
