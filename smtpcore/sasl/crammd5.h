// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// CRAM-MD5 (RFC 2195), client side.
#pragma once

#include "saslmechanism.h"

namespace postbench {

// The server's challenge comes first; the answer is the user and the keyed digest of the challenge.
class CramMd5
{
public:
    static std::expected<CramMd5, SaslFault> make(const Credentials &credentials);
    std::optional<QByteArray> start() { return std::nullopt; }
    std::expected<QByteArray, SaslFault> answer(QByteArrayView challenge);
    bool mayAcceptSuccess() const { return true; }

private:
    QByteArray m_user;
    QByteArray m_password;
    bool m_answered = false;
};

} // namespace postbench
