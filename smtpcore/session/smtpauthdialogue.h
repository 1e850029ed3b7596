// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The client's part of AUTH (RFC 4954): which mechanism, and the lines that carry it, each with what is secret in it.
#pragma once

#include "capabilities.h"
#include "command.h"
#include "smtpaction.h"
#include "smtpsessionoptions.h"

#include <expected>

namespace postbench {

class SmtpAuthDialogue
{
public:
    struct Line {
        QByteArray bytes; // with CRLF
        QList<SecretRange> secrets;
    };
    struct Refusal {
        SmtpFault fault = SmtpFault::None;
        std::optional<SaslFault> saslFault;
    };

    SmtpAuthDialogue() = default;
    // Which mechanisms are allowed and offered; encrypted: over TLS now.
    SmtpAuthDialogue(const SmtpSessionOptions &options, const Capabilities &capabilities, bool encrypted);

    // None when nothing could be tried at all.
    SmtpFault fault() const { return m_fault; }
    // The mechanism that comes next; empty when all were tried.
    QByteArray candidate() const { return m_candidates.isEmpty() ? QByteArray() : m_candidates.first(); }
    // EXTERNAL and ANONYMOUS need none.
    bool candidateNeedsSecret() const;

    // "AUTH name [initial-response]" with the first candidate, which is thereby used up.
    std::expected<Line, Refusal> start(const Credentials &credentials);
    // The answer to a 334. A Refusal means: send cancelLine(), then the session is over.
    std::expected<Line, Refusal> answer(const Reply &challenge);
    static Line cancelLine();
    // After 235: false when the mechanism is not satisfied (SCRAM without the server's signature).
    bool mayAcceptSuccess() const;

private:
    QList<QByteArray> m_candidates;
    std::optional<SaslMechanism> m_mechanism;
    std::optional<QByteArray> m_heldInitial; // did not fit the AUTH line
    int m_challenges = 0;
    SmtpFault m_fault = SmtpFault::None;
};

} // namespace postbench
