// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// CRAM-MD5 (RFC 2195), server side.
#pragma once

#include "saslserverstep.h"

namespace postbench {

class CramMd5Server
{
public:
    explicit CramMd5Server(const ServerCredentials &credentials) : m_credentials(credentials) {}
    // The server speaks first: an initial response is malformed (RFC 4954 section 4).
    SaslStep start(const std::optional<QByteArray> &initial) const;
    SaslStep answer(QByteArrayView response) const;

private:
    QByteArray challenge() const;

    ServerCredentials m_credentials;
};

} // namespace postbench
