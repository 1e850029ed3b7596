// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Compares what a client says with the server's one user.
#include "saslserverstep.h"

#include "digest.h"

namespace postbench {

SaslStep checkedStep(const ServerCredentials &credentials, QByteArrayView user, QByteArrayView password)
{
    if (credentials.user.isEmpty()) return acceptedStep(QString::fromUtf8(user));
    const bool userFits = samePrepared(credentials.user, user);
    const bool passwordFits = samePrepared(credentials.password, password); // always asked: no answer comes sooner
    return userFits && passwordFits ? acceptedStep(credentials.user) : refusedStep();
}

} // namespace postbench
