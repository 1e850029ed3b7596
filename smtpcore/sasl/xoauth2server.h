// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// XOAUTH2 as Google and Microsoft publish it, server side.
#pragma once

#include "saslserverstep.h"

namespace postbench {

class XOAuth2Server
{
public:
    explicit XOAuth2Server(const ServerCredentials &credentials) : m_credentials(credentials) {}
    SaslStep start(const std::optional<QByteArray> &initial) { return initial ? answer(*initial) : challengeStep({}); }
    // A wrong token brings an error document first and the refusal after the client's next message.
    SaslStep answer(QByteArrayView response);

private:
    ServerCredentials m_credentials;
    bool m_failed = false;
};

} // namespace postbench
