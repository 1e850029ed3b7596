// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What an SMTP engine asks of its surroundings. Imperative: do it, then hand in what happened.
#pragma once

#include "capabilities.h"
#include "smtpevent.h"
#include "smtpoutcome.h"

#include <chrono>

namespace postbench {

// Octets of a Write that no log, transcript or screen may show.
struct SecretRange {
    qsizetype offset = 0;
    qsizetype length = 0;
    bool operator==(const SecretRange &) const = default;
};

namespace action {
struct Write {
    enum class Content { Lines, Body };
    QByteArray bytes;
    Content content = Content::Lines; // Body: message octets, folded in the transcript
    QList<SecretRange> secrets;
};
// Says that octets of what was received are secret (a server engine sees AUTH answers only after they came).
struct MarkReceivedSecret {
    qint64 streamOffset = 0;
    qsizetype length = 0;
}; // offset from the connection's start
// Says that octets of what was received are a message's, to be folded in the transcript. Comes before the reply that they cause.
struct MarkReceivedBody {
    qint64 streamOffset = 0; // from the connection's start
    qsizetype length = 0;
};
struct StartTls {
};
struct WantMessage {
    Capabilities capabilities;
}; // build the mail for this server -> MessageReady or MessageImpossible
struct WantBody {
    qsizetype max = 0;
}; // -> BodyChunk with up to max octets of the message (exactly what MessageReady counted)
struct WantSecret {
    QByteArray mechanism;
}; // -> SecretGiven
struct Deadline {
    std::chrono::milliseconds after{0};
}; // one timer: replaces the last; zero stops it. -> TimedOut
struct Disconnect {
    bool abort = false;
}; // after what was written has left; abort: at once (RST where possible)
struct Finished {
    Outcome outcome;
}; // one mail is settled; exactly one per NextMail
struct Ended {
    SessionEnd end;
}; // nothing more will come; exactly one per session
// Server only
struct StoreBegin {
    Envelope envelope;
    QByteArray heloName;
    QString user;
}; // a mail's data begins
struct StoreBytes {
    QByteArray bytes;
};
struct StoreEnd {
}; // -> Stored once it is safe on disk
struct StoreDrop {
}; // what was begun is void (connection lost, RSET)
} // namespace action

using SmtpAction =
    std::variant<action::Write, action::MarkReceivedSecret, action::MarkReceivedBody, action::StartTls, action::WantMessage,
                 action::WantBody, action::WantSecret, action::Deadline, action::Disconnect, action::Finished, action::Ended,
                 action::StoreBegin, action::StoreBytes, action::StoreEnd, action::StoreDrop>;

} // namespace postbench
