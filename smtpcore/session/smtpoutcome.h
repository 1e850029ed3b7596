// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// How a mail and a session ended: one verdict, with a line per recipient.
#pragma once

#include "mailbox.h"
#include "reply.h"
#include "replyreader.h"
#include "saslmechanism.h"
#include "smtpevent.h"
#include "smtpstage.h"

#include <QList>

#include <optional>

namespace postbench {

// Why a mail or a session went wrong, where the server's own reply does not say it all.
enum class SmtpFault {
    None,
    ServerReply,    // a 4xx or 5xx: see reply
    ServiceClosing, // 421
    ConnectionLost, // closed in the middle; see closeReason
    ConnectFailed,  // never connected; see closeReason
    TimedOut,
    ReplyMalformed,        // see replyFault
    UnexpectedReply,       // a code that this command cannot have (e.g. 2xx where 3xx must come)
    UnsolicitedReply,      // a reply that nothing asked for
    TlsNotOffered,         // TLS was demanded, the server has no STARTTLS
    TlsRefused,            // STARTTLS answered by 4xx or 5xx
    TlsInjected,           // clear-text bytes followed the 220 to STARTTLS
    TlsFailed,             // handshake or certificate; see closeReason
    AuthNotOffered,        // a user was given and the server offers no AUTH
    AuthNoCommonMechanism, // none of those allowed is offered
    AuthNeedsTls,          // only PLAIN or LOGIN offered, and the line is clear
    AuthRefused,           // 535 and the like
    AuthSaslFault,         // see saslFault
    SecretDeclined,
    SmtpUtf8NotOffered,    // an address needs it
    EightBitNotOffered,    // 8-bit content sent as it is, and no 8BITMIME
    BinaryNotOffered,      // wants exact bytes, no BINARYMIME with CHUNKING
    MessageTooLarge,       // over the server's SIZE, found before sending
    MessageImpossible,     // see detail
    RequireTlsNotPossible, // REQUIRETLS asked for and not offered, or no TLS
    DsnNotOffered,         // DSN was asked for and is not offered
    DeliverByNotOffered,
    FutureReleaseNotOffered,
    PriorityNotOffered,
    DeliverByTooShort, // under the server's minimum
    HoldTooLong,       // over the server's maximum
    NoValidRecipient,  // every recipient was refused
    MailLimitReached,  // LIMITS MAILMAX: the session cannot take this one (a new connection can)
    CommandUnsafe,     // something held CR, LF or NUL, or a line grew too long
    TooManyReplies,    // a flood
};

struct RecipientOutcome {
    enum class State { Accepted, RefusedForGood, RefusedForNow, NotTried, Unknown };
    Mailbox mailbox;
    State state = State::NotTried;
    std::optional<Reply> reply; // to RCPT, or to the final dot when that refused
    bool operator==(const RecipientOutcome &) const = default;
};

// Where and why a mail or a session ended as it did.
struct SmtpReason {
    SmtpStage stage = SmtpStage::Connect; // where it was decided
    SmtpFault fault = SmtpFault::None;
    std::optional<Reply> reply = {}; // the reply that decided
    std::optional<CloseReason> closeReason = {};
    std::optional<ReplyReader::Fault> replyFault = {};
    std::optional<SaslFault> saslFault = {};
    QString detail = {}; // a library's own word, untranslated
};

struct Outcome : SmtpReason {
    enum class Verdict {
        Delivered, // the server took the mail for at least one recipient
        Refused,   // the server said no
        Failed,    // see stage and fault
        Stopped,   // as asked by stopAfter
        Cancelled,
        Unknown, // lost after the final dot: never resend in silence
    };
    Verdict verdict = Verdict::Failed;
    QList<RecipientOutcome> recipients; // in the envelope's order
    qint64 messageSize = 0;             // octets as built
};

// How the whole session ended.
struct SessionEnd : SmtpReason {
    bool clean = false; // QUIT was answered, or the connection was closed as asked
};

} // namespace postbench
