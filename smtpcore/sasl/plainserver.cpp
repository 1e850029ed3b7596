// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Takes PLAIN's one message apart.
#include "plainserver.h"

#include "digest.h"

namespace postbench {

SaslStep PlainServer::answer(QByteArrayView response)
{
    const QList<QByteArray> parts = response.toByteArray().split('\0');
    if (parts.size() != 3 || !response.isValidUtf8() || parts[1].isEmpty()) return malformedStep();
    // Nobody may act for another here.
    const bool actsAsItself = parts[0].isEmpty() || samePrepared(QString::fromUtf8(parts[1]), parts[0]);
    const SaslStep step = checkedStep(m_credentials, parts[1], parts[2]);
    return actsAsItself || m_credentials.user.isEmpty() ? step : refusedStep();
}

} // namespace postbench
