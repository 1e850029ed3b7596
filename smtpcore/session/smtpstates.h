// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The client's state machine as a table: which reply leads from which state to which. The diagrams that the program shows are drawn from it.
#pragma once

#include "smtpstage.h"

#include <array>

namespace postbench {

enum class SmtpState {
    Connecting,  // no connection yet
    Greeting,    // awaits 220
    Ehlo,        // awaits the answer to EHLO
    Helo,        // awaits the answer to HELO
    Greeted,     // decides: STARTTLS, AUTH or Ready
    StartTls,    // awaits 220 to STARTTLS
    Handshake,   // awaits the TLS library
    Auth,        // awaits the answer to AUTH or to a response
    AuthRefused, // decides: next mechanism, or the end
    Ready,       // between two mails
    Mail,        // awaits the answer to MAIL
    Rcpt,        // awaits the answer to RCPT
    Data,        // awaits 354
    Body,        // octets are being sent
    Dot,         // awaits the answer to the final dot
    Chunk,       // awaits the answer to a BDAT that is not the last
    LastChunk,   // awaits the answer to BDAT LAST
    Settled,     // decides: next transaction, next mail or QUIT
    Reset,       // awaits the answer to RSET
    Noop,        // awaits the answer to NOOP
    Quit,        // awaits 221
    Refused,     // the server said no to the whole session
    Misfit,      // a reply class that this command cannot have
    Ended,
};

enum class ReplyClass { Positive, Intermediate, Transient, Permanent }; // 2xx 3xx 4xx 5xx

struct SmtpTransition {
    SmtpState state;
    ReplyClass reply;
    SmtpState next;
};

// RFC 5321 section 4.3.2. What is not listed is Misfit. Unknown codes count by their first digit (section 4.2.1).
inline constexpr std::array smtpTransitions{
    SmtpTransition{SmtpState::Greeting, ReplyClass::Positive, SmtpState::Ehlo},
    SmtpTransition{SmtpState::Greeting, ReplyClass::Transient, SmtpState::Refused},
    SmtpTransition{SmtpState::Greeting, ReplyClass::Permanent, SmtpState::Refused},
    SmtpTransition{SmtpState::Ehlo, ReplyClass::Positive, SmtpState::Greeted},
    SmtpTransition{SmtpState::Ehlo, ReplyClass::Transient, SmtpState::Refused},
    SmtpTransition{SmtpState::Ehlo, ReplyClass::Permanent, SmtpState::Helo},
    SmtpTransition{SmtpState::Helo, ReplyClass::Positive, SmtpState::Greeted},
    SmtpTransition{SmtpState::Helo, ReplyClass::Transient, SmtpState::Refused},
    SmtpTransition{SmtpState::Helo, ReplyClass::Permanent, SmtpState::Refused},
    SmtpTransition{SmtpState::StartTls, ReplyClass::Positive, SmtpState::Handshake},
    SmtpTransition{SmtpState::StartTls, ReplyClass::Transient, SmtpState::Refused},
    SmtpTransition{SmtpState::StartTls, ReplyClass::Permanent, SmtpState::Refused},
    SmtpTransition{SmtpState::Auth, ReplyClass::Positive, SmtpState::Ready},
    SmtpTransition{SmtpState::Auth, ReplyClass::Intermediate, SmtpState::Auth},
    SmtpTransition{SmtpState::Auth, ReplyClass::Transient, SmtpState::AuthRefused},
    SmtpTransition{SmtpState::Auth, ReplyClass::Permanent, SmtpState::AuthRefused},
    SmtpTransition{SmtpState::Mail, ReplyClass::Positive, SmtpState::Rcpt},
    SmtpTransition{SmtpState::Mail, ReplyClass::Transient, SmtpState::Settled},
    SmtpTransition{SmtpState::Mail, ReplyClass::Permanent, SmtpState::Settled},
    SmtpTransition{SmtpState::Rcpt, ReplyClass::Positive, SmtpState::Data},
    SmtpTransition{SmtpState::Rcpt, ReplyClass::Transient, SmtpState::Data}, // one refused recipient does not stop the mail
    SmtpTransition{SmtpState::Rcpt, ReplyClass::Permanent, SmtpState::Data},
    SmtpTransition{SmtpState::Data, ReplyClass::Intermediate, SmtpState::Body},
    SmtpTransition{SmtpState::Data, ReplyClass::Transient, SmtpState::Settled},
    SmtpTransition{SmtpState::Data, ReplyClass::Permanent, SmtpState::Settled},
    SmtpTransition{SmtpState::Dot, ReplyClass::Positive, SmtpState::Settled},
    SmtpTransition{SmtpState::Dot, ReplyClass::Transient, SmtpState::Settled},
    SmtpTransition{SmtpState::Dot, ReplyClass::Permanent, SmtpState::Settled},
    SmtpTransition{SmtpState::Chunk, ReplyClass::Positive, SmtpState::Body},
    SmtpTransition{SmtpState::Chunk, ReplyClass::Transient, SmtpState::Settled},
    SmtpTransition{SmtpState::Chunk, ReplyClass::Permanent, SmtpState::Settled},
    SmtpTransition{SmtpState::LastChunk, ReplyClass::Positive, SmtpState::Settled},
    SmtpTransition{SmtpState::LastChunk, ReplyClass::Transient, SmtpState::Settled},
    SmtpTransition{SmtpState::LastChunk, ReplyClass::Permanent, SmtpState::Settled},
    SmtpTransition{SmtpState::Reset, ReplyClass::Positive, SmtpState::Ready},
    SmtpTransition{SmtpState::Reset, ReplyClass::Transient, SmtpState::Refused},
    SmtpTransition{SmtpState::Reset, ReplyClass::Permanent, SmtpState::Refused},
    SmtpTransition{SmtpState::Noop, ReplyClass::Positive, SmtpState::Ready},
    SmtpTransition{SmtpState::Noop, ReplyClass::Transient, SmtpState::Ready},
    SmtpTransition{SmtpState::Noop, ReplyClass::Permanent, SmtpState::Ready},
    SmtpTransition{SmtpState::Quit, ReplyClass::Positive, SmtpState::Ended},
    SmtpTransition{SmtpState::Quit, ReplyClass::Intermediate, SmtpState::Ended},
    SmtpTransition{SmtpState::Quit, ReplyClass::Transient, SmtpState::Ended},
    SmtpTransition{SmtpState::Quit, ReplyClass::Permanent, SmtpState::Ended},
};

constexpr SmtpState nextSmtpState(SmtpState state, ReplyClass reply)
{
    for (const SmtpTransition &transition : smtpTransitions) {
        if (transition.state == state && transition.reply == reply) return transition.next;
    }
    return SmtpState::Misfit;
}

// The stage, in a person's words, to which a state belongs.
constexpr SmtpStage stageOf(SmtpState state)
{
    switch (state) {
    case SmtpState::Connecting: return SmtpStage::Connect;
    case SmtpState::Greeting: return SmtpStage::Greeting;
    case SmtpState::Ehlo:
    case SmtpState::Helo:
    case SmtpState::Greeted: return SmtpStage::Ehlo;
    case SmtpState::StartTls:
    case SmtpState::Handshake: return SmtpStage::Tls;
    case SmtpState::Auth:
    case SmtpState::AuthRefused: return SmtpStage::Auth;
    case SmtpState::Ready:
    case SmtpState::Noop:
    case SmtpState::Mail: return SmtpStage::Mail;
    case SmtpState::Rcpt: return SmtpStage::Rcpt;
    case SmtpState::Data: return SmtpStage::Data;
    case SmtpState::Body:
    case SmtpState::Chunk: return SmtpStage::Body;
    case SmtpState::Dot:
    case SmtpState::LastChunk:
    case SmtpState::Settled: return SmtpStage::Dot;
    case SmtpState::Reset:
    case SmtpState::Quit:
    case SmtpState::Refused:
    case SmtpState::Misfit:
    case SmtpState::Ended: return SmtpStage::Quit;
    }
    return SmtpStage::Quit;
}

} // namespace postbench
