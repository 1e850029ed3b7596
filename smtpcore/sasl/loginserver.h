// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// LOGIN, server side.
#pragma once

#include "saslserverstep.h"

namespace postbench {

class LoginServer
{
public:
    explicit LoginServer(const ServerCredentials &credentials) : m_credentials(credentials) {}
    // Some clients send the user with the command.
    SaslStep start(const std::optional<QByteArray> &initial);
    SaslStep answer(QByteArrayView response);

private:
    ServerCredentials m_credentials;
    std::optional<QByteArray> m_user;
};

} // namespace postbench
