// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Short names for what the tests of both sides give to a mechanism.
#pragma once

#include "saslservermechanism.h"

namespace postbench {

using Step = SaslServerMechanism::Step;
using Kind = Step::Kind;

inline Credentials clientOf(const QString &user, const QString &secret)
{
    Credentials credentials;
    credentials.user = user;
    credentials.secret = secret;
    credentials.nonce = "clientnonce";
    return credentials;
}

inline ServerCredentials serverOf(const QString &user, const QString &password)
{
    ServerCredentials credentials;
    credentials.user = user;
    credentials.password = password;
    credentials.nonce = "servernonce";
    credentials.salt = "saltsaltsaltsalt";
    credentials.hostName = "mail.example";
    return credentials;
}

inline Step challenge(const QByteArray &text) { return {Kind::Challenge, text, {}}; }
inline Step accepted(const QString &user) { return {Kind::Accepted, {}, user}; }
const Step refused{Kind::Refused, {}, {}};
const Step malformed{Kind::Malformed, {}, {}};

} // namespace postbench
