// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The steps that the server side of a mechanism can take, by short names, and the test of its one user.
#pragma once

#include "saslservermechanism.h"

namespace postbench {

using SaslStep = SaslServerMechanism::Step;

inline SaslStep challengeStep(const QByteArray &challenge) { return {SaslStep::Kind::Challenge, challenge, {}}; }
inline SaslStep acceptedStep(const QString &user) { return {SaslStep::Kind::Accepted, {}, user}; }
inline SaslStep refusedStep() { return {SaslStep::Kind::Refused, {}, {}}; }
inline SaslStep malformedStep() { return {SaslStep::Kind::Malformed, {}, {}}; }

// Accepted or Refused: user and password (or token) are compared, or anything is taken where no user is set.
SaslStep checkedStep(const ServerCredentials &credentials, QByteArrayView user, QByteArrayView password);

} // namespace postbench
