// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// EXTERNAL's one message.
#include "externalserver.h"

#include "digest.h"

namespace postbench {

SaslStep ExternalServer::answer(QByteArrayView response)
{
    if (!response.isValidUtf8() || response.contains('\0')) return malformedStep();
    if (m_credentials.user.isEmpty()) return acceptedStep(QString::fromUtf8(response));
    // An empty name asks for the one that the certificate stands for.
    const bool fits = response.isEmpty() || samePrepared(m_credentials.user, response);
    return fits ? acceptedStep(m_credentials.user) : refusedStep();
}

} // namespace postbench
