// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What a client session is told before it starts.
#pragma once

#include "saslmechanism.h"
#include "smtpstage.h"

#include <chrono>
#include <optional>

namespace postbench {

enum class TlsPolicy { None, Auto, StartTls, Implicit }; // Auto: STARTTLS where offered, else clear and then no AUTH

// RFC 5321 section 4.5.3.2: the least a client should wait.
struct SmtpTimeouts {
    using Ms = std::chrono::milliseconds;
    Ms connect = std::chrono::seconds(30);
    Ms greeting = std::chrono::minutes(5);
    Ms command = std::chrono::minutes(5); // EHLO, STARTTLS, AUTH, MAIL, RCPT, RSET
    Ms dataStart = std::chrono::minutes(2);
    Ms dataBlock = std::chrono::minutes(3);
    Ms finalDot = std::chrono::minutes(10);
    Ms quit = std::chrono::seconds(10);
    static SmtpTimeouts all(Ms value) { return {value, value, value, value, value, value, value}; }
};

struct SmtpSessionOptions {
    QByteArray heloName = "localhost"; // domain or address literal
    TlsPolicy tls = TlsPolicy::Auto;
    // AUTH happens when a user is given or mechanisms are named. The secret is asked for by WantSecret when hasSecret is false.
    bool useAuth = false;
    QList<QByteArray> mechanisms; // as named, in order; empty: the strongest that is offered
    Credentials credentials;      // endPointBinding is filled by the session from event::Encrypted
    bool hasSecret = false;
    bool pipelining = true;
    bool chunking = true;
    SmtpTimeouts timeouts;
    std::optional<SmtpStage> stopAfter;
};

} // namespace postbench
