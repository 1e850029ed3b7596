// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// PLAIN (RFC 4616), client side.
#pragma once

#include "saslmechanism.h"

namespace postbench {

// One message: authorisation id, user and password with NULs between.
class Plain
{
public:
    static std::expected<Plain, SaslFault> make(const Credentials &credentials);
    std::optional<QByteArray> start() { return m_message; }
    std::expected<QByteArray, SaslFault> answer(QByteArrayView) { return std::unexpected(SaslFault::TooManyChallenges); }
    bool mayAcceptSuccess() const { return true; }

private:
    QByteArray m_message;
};

} // namespace postbench
