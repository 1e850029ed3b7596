// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// EXTERNAL (RFC 4422 appendix A), server side.
#pragma once

#include "saslserverstep.h"

namespace postbench {

// Who offers it has looked at the client's certificate; here only the name is compared.
class ExternalServer
{
public:
    explicit ExternalServer(const ServerCredentials &credentials) : m_credentials(credentials) {}
    SaslStep start(const std::optional<QByteArray> &initial) { return initial ? answer(*initial) : challengeStep({}); }
    SaslStep answer(QByteArrayView response);

private:
    ServerCredentials m_credentials;
};

} // namespace postbench
