// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Chooses the mechanism by its name and hands everything on to it.
#include "saslmechanism.h"

#include "anonymous.h"
#include "crammd5.h"
#include "external.h"
#include "login.h"
#include "oauthbearer.h"
#include "plain.h"
#include "scram.h"
#include "xoauth2.h"

#include <array>
#include <utility>
#include <variant>

namespace postbench {

namespace {

using Mechanism = std::variant<Plain, Login, CramMd5, Scram, XOAuth2, OAuthBearer, External, Anonymous>;
using Made = std::expected<Mechanism, SaslFault>;

template<typename M> Made made(const Credentials &credentials)
{
    return M::make(credentials).transform([](M mechanism) { return Mechanism(std::move(mechanism)); });
}

template<bool Plus> Made scramSha1(const Credentials &credentials)
{
    return Scram::make("sha1", Plus, credentials).transform([](Scram scram) { return Mechanism(std::move(scram)); });
}

template<bool Plus> Made scramSha256(const Credentials &credentials)
{
    return Scram::make("sha256", Plus, credentials).transform([](Scram scram) { return Mechanism(std::move(scram)); });
}

struct Entry {
    const char *name;
    Made (*make)(const Credentials &credentials);
};

// Strongest first.
constexpr std::array<Entry, 11> entries{{
    {"SCRAM-SHA-256-PLUS", scramSha256<true>},
    {"SCRAM-SHA-1-PLUS", scramSha1<true>},
    {"SCRAM-SHA-256", scramSha256<false>},
    {"SCRAM-SHA-1", scramSha1<false>},
    {"EXTERNAL", made<External>},
    {"OAUTHBEARER", made<OAuthBearer>},
    {"XOAUTH2", made<XOAuth2>},
    {"CRAM-MD5", made<CramMd5>},
    {"PLAIN", made<Plain>},
    {"LOGIN", made<Login>},
    {"ANONYMOUS", made<Anonymous>},
}};

} // namespace

struct SaslMechanism::State {
    const char *name;
    Mechanism mechanism;
};

std::expected<SaslMechanism, SaslFault> SaslMechanism::make(QByteArrayView name, const Credentials &credentials)
{
    for (const Entry &entry : entries) {
        if (name != QByteArrayView(entry.name)) continue;
        return entry.make(credentials).transform([&entry](Mechanism mechanism) {
            return SaslMechanism(std::make_unique<State>(State{entry.name, std::move(mechanism)}));
        });
    }
    return std::unexpected(SaslFault::UnknownMechanism);
}

QList<QByteArray> SaslMechanism::known()
{
    QList<QByteArray> names;
    for (const Entry &entry : entries)
        names.append(entry.name);
    return names;
}

QByteArray SaslMechanism::name() const { return m_state->name; }

std::optional<QByteArray> SaslMechanism::start()
{
    return std::visit([](auto &mechanism) { return mechanism.start(); }, m_state->mechanism);
}

std::expected<QByteArray, SaslFault> SaslMechanism::answer(QByteArrayView challenge)
{
    return std::visit([challenge](auto &mechanism) { return mechanism.answer(challenge); }, m_state->mechanism);
}

bool SaslMechanism::mayAcceptSuccess() const
{
    return std::visit([](const auto &mechanism) { return mechanism.mayAcceptSuccess(); }, m_state->mechanism);
}

SaslMechanism::SaslMechanism(std::unique_ptr<State> state) : m_state(std::move(state)) {}

SaslMechanism::SaslMechanism(const SaslMechanism &other)
    : m_state(other.m_state ? std::make_unique<State>(*other.m_state) : nullptr)
{
}

SaslMechanism::SaslMechanism(SaslMechanism &&) noexcept = default;

SaslMechanism &SaslMechanism::operator=(SaslMechanism other) noexcept
{
    std::swap(m_state, other.m_state);
    return *this;
}

SaslMechanism::~SaslMechanism() = default;

} // namespace postbench
