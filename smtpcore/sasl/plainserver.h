// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// PLAIN (RFC 4616), server side.
#pragma once

#include "saslserverstep.h"

namespace postbench {

class PlainServer
{
public:
    explicit PlainServer(const ServerCredentials &credentials) : m_credentials(credentials) {}
    SaslStep start(const std::optional<QByteArray> &initial) { return initial ? answer(*initial) : challengeStep({}); }
    SaslStep answer(QByteArrayView response);

private:
    ServerCredentials m_credentials;
};

} // namespace postbench
