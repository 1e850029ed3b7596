// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// XOAUTH2 as Google and Microsoft publish it, client side.
#pragma once

#include "saslmechanism.h"

namespace postbench {

// User and token in one message. A challenge after it is the server's error document.
class XOAuth2
{
public:
    static std::expected<XOAuth2, SaslFault> make(const Credentials &credentials);
    std::optional<QByteArray> start() { return m_message; }
    // An empty answer, so that the server's final reply comes.
    std::expected<QByteArray, SaslFault> answer(QByteArrayView challenge);
    bool mayAcceptSuccess() const { return !m_refused; }

private:
    QByteArray m_message;
    bool m_refused = false;
};

// A token that can be sent: printable ASCII, at least one character (RFC 6750 section 2.1 allows less).
bool isBearerToken(const QString &token);

} // namespace postbench
