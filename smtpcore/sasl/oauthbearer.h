// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// OAUTHBEARER (RFC 7628), client side.
#pragma once

#include "saslmechanism.h"

namespace postbench {

// A GS2 header and key=value pairs in one message. A challenge after it is the server's error document.
class OAuthBearer
{
public:
    static std::expected<OAuthBearer, SaslFault> make(const Credentials &credentials);
    std::optional<QByteArray> start() { return m_message; }
    // One ^A, so that the server's final reply comes (RFC 7628 section 3.2.3).
    std::expected<QByteArray, SaslFault> answer(QByteArrayView challenge);
    bool mayAcceptSuccess() const { return !m_refused; }

private:
    QByteArray m_message;
    bool m_refused = false;
};

} // namespace postbench
