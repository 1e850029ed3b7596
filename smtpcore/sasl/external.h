// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// EXTERNAL (RFC 4422 appendix A), client side: the TLS certificate has said who we are.
#pragma once

#include "saslmechanism.h"

namespace postbench {

class External
{
public:
    static std::expected<External, SaslFault> make(const Credentials &credentials);
    std::optional<QByteArray> start() { return m_authorisationId; }
    std::expected<QByteArray, SaslFault> answer(QByteArrayView) { return std::unexpected(SaslFault::TooManyChallenges); }
    bool mayAcceptSuccess() const { return true; }

private:
    QByteArray m_authorisationId; // mostly empty, never null
};

} // namespace postbench
