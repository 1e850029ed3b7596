// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// ANONYMOUS (RFC 4505), client side.
#pragma once

#include "saslmechanism.h"

namespace postbench {

// One message: a trace text that tells the server's owner who called, or nothing.
class Anonymous
{
public:
    static std::expected<Anonymous, SaslFault> make(const Credentials &credentials);
    std::optional<QByteArray> start() { return m_trace; }
    std::expected<QByteArray, SaslFault> answer(QByteArrayView) { return std::unexpected(SaslFault::TooManyChallenges); }
    bool mayAcceptSuccess() const { return true; }

private:
    QByteArray m_trace;
};

} // namespace postbench
