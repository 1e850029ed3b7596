// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// LOGIN's two questions.
#include "loginserver.h"

namespace postbench {

SaslStep LoginServer::start(const std::optional<QByteArray> &initial)
{
    return initial ? answer(*initial) : challengeStep("Username:");
}

SaslStep LoginServer::answer(QByteArrayView response)
{
    if (!response.isValidUtf8()) return malformedStep();
    if (m_user) return checkedStep(m_credentials, *m_user, response);
    m_user = response.toByteArray();
    return challengeStep("Password:");
}

} // namespace postbench
