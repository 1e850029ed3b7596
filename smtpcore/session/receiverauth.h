// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One AUTH exchange as SMTP carries it: base64, cancelling, a bound on challenges (RFC 4954 section 4).
#pragma once

#include "saslservermechanism.h"

#include <optional>

namespace postbench {

class ReceiverAuth
{
public:
    struct Step {
        enum class Kind {
            Challenge, // text: base64 for a 334
            Accepted,  // user
            Refused,
            Malformed, // the mechanism cannot read the answer
            NotBase64,
            Cancelled, // by "*"
        } kind = Kind::Refused;
        QByteArray text;
        QString user;
    };

    explicit ReceiverAuth(SaslServerMechanism mechanism) : m_mechanism(std::move(mechanism)) {}

    // `initial`: base64, "=" for an empty one (RFC 4954 section 4); nullopt: none was sent.
    Step start(const std::optional<QByteArray> &initial);
    // A line of the client without CRLF.
    Step answer(const QByteArray &line);

private:
    Step outcome(const SaslServerMechanism::Step &step);

    SaslServerMechanism m_mechanism;
    int m_challenges = 0;
};

} // namespace postbench
