// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Chooses the server side of a mechanism by its name and hands everything on to it.
#include "saslservermechanism.h"

#include "anonymousserver.h"
#include "crammd5server.h"
#include "externalserver.h"
#include "loginserver.h"
#include "oauthbearerserver.h"
#include "plainserver.h"
#include "scramserver.h"
#include "xoauth2server.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace postbench {

namespace {

using Mechanism = std::variant<PlainServer, LoginServer, CramMd5Server, ScramServer, XOAuth2Server, OAuthBearerServer,
                               ExternalServer, AnonymousServer>;

bool isNonce(QByteArrayView nonce)
{
    return !nonce.isEmpty() && std::ranges::all_of(nonce, [](char c) { return c > ' ' && c < '\x7f' && c != ','; });
}

// These need the password itself, and a nonce that nobody could know before.
std::optional<Mechanism> madeOfSecret(QByteArrayView name, const ServerCredentials &credentials)
{
    if (credentials.user.isEmpty() || !isNonce(credentials.nonce)) return std::nullopt;
    if (name == "CRAM-MD5") return CramMd5Server(credentials);
    const bool plus = name.endsWith("-PLUS");
    if (plus && credentials.endPointBinding.isEmpty()) return std::nullopt;
    const QByteArrayView family = name.chopped(plus ? 5 : 0);
    if (family == "SCRAM-SHA-256") return ScramServer("sha256", plus, credentials);
    if (family == "SCRAM-SHA-1") return ScramServer("sha1", plus, credentials);
    return std::nullopt;
}

std::optional<Mechanism> made(QByteArrayView name, const ServerCredentials &credentials)
{
    if (name == "PLAIN") return PlainServer(credentials);
    if (name == "LOGIN") return LoginServer(credentials);
    if (name == "XOAUTH2") return XOAuth2Server(credentials);
    if (name == "OAUTHBEARER") return OAuthBearerServer(credentials);
    const bool anybody = credentials.user.isEmpty();
    if (name == "EXTERNAL" && (anybody || credentials.clientCertified)) return ExternalServer(credentials);
    if (name == "ANONYMOUS" && anybody) return AnonymousServer();
    return madeOfSecret(name, credentials);
}

} // namespace

struct SaslServerMechanism::State {
    Mechanism mechanism;
    bool over = false;

    Step after(Step step)
    {
        over = step.kind != Step::Kind::Challenge;
        return step;
    }
};

std::optional<SaslServerMechanism> SaslServerMechanism::make(QByteArrayView name, const ServerCredentials &credentials)
{
    return made(name, credentials).transform([](Mechanism mechanism) {
        return SaslServerMechanism(std::make_unique<State>(State{std::move(mechanism)}));
    });
}

SaslServerMechanism::Step SaslServerMechanism::start(const std::optional<QByteArray> &initial)
{
    if (m_state->over) return malformedStep();
    return m_state->after(std::visit([&](auto &mechanism) { return mechanism.start(initial); }, m_state->mechanism));
}

SaslServerMechanism::Step SaslServerMechanism::answer(QByteArrayView response)
{
    if (m_state->over) return malformedStep();
    return m_state->after(std::visit([&](auto &mechanism) { return mechanism.answer(response); }, m_state->mechanism));
}

SaslServerMechanism::SaslServerMechanism(std::unique_ptr<State> state) : m_state(std::move(state)) {}

SaslServerMechanism::SaslServerMechanism(const SaslServerMechanism &other)
    : m_state(other.m_state ? std::make_unique<State>(*other.m_state) : nullptr)
{
}

SaslServerMechanism::SaslServerMechanism(SaslServerMechanism &&) noexcept = default;

SaslServerMechanism &SaslServerMechanism::operator=(SaslServerMechanism other) noexcept
{
    std::swap(m_state, other.m_state);
    return *this;
}

SaslServerMechanism::~SaslServerMechanism() = default;

} // namespace postbench
