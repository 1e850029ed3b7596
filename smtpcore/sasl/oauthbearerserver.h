// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// OAUTHBEARER (RFC 7628), server side.
#pragma once

#include "saslserverstep.h"

namespace postbench {

class OAuthBearerServer
{
public:
    explicit OAuthBearerServer(const ServerCredentials &credentials) : m_credentials(credentials) {}
    SaslStep start(const std::optional<QByteArray> &initial) { return initial ? answer(*initial) : challengeStep({}); }
    // A wrong token brings an error document first and the refusal after the client's ^A (RFC 7628 section 3.2.3).
    SaslStep answer(QByteArrayView response);

private:
    ServerCredentials m_credentials;
    bool m_failed = false;
};

} // namespace postbench
