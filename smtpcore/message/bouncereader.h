// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A returned mail -> what became of the mail, recipient by recipient: RFC 3464 reports and the many formats of plain text.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace postbench {

enum class BounceKind {
    NoBounce,
    Failed,       // refused or given up for good
    FailedForNow, // given up, though the cause was a temporary one: sending again may help
    Delayed,      // not there yet, the server goes on trying
    Delivered,
    Relayed,                 // handed to a server that does not report
    Expanded,                // handed to the members of a list
    FeedbackReport,          // RFC 5965: a recipient complained
    AutoReply,               // RFC 3834
    DispositionNotification, // RFC 8098: read, deleted ...
};

enum class BounceReason {
    Other,
    NoSuchUser,
    MailboxFull,
    HostUnknown,
    Policy,
    Spam,
    TooLarge,
    Expired,
    Network,
    Security,
};

enum class BounceLasting { Unknown, Permanent, Temporary };

struct BounceRecipient {
    QString address;                      // where the mail was going in the end; without <>
    QString originalAddress;              // as the sender wrote it, where the report says so
    QByteArray status;                    // "5.1.1"; empty where the mail states none
    int code = 0;                         // SMTP reply code; 0 where the mail states none
    BounceKind kind = BounceKind::Failed; // Failed to Expanded
    BounceReason reason = BounceReason::Other;
    BounceLasting lasting = BounceLasting::Unknown;
    QString remoteServer; // that answered; may be empty
    QString words;        // of that server, on one line; may be empty
};

struct Bounce {
    BounceKind kind = BounceKind::NoBounce;
    bool isMail = false;  // there was at least one header field
    bool damaged = false; // octets were replaced, or something was over a limit
    QByteArray format;    // which shape was recognised: "RFC 3464", "qmail" ...
    QString reportingServer;
    QByteArray feedbackType; // "abuse"; of a disposition notification: "displayed"
    QString originalSubject;
    QByteArray originalMessageId; // without <>
    QList<BounceRecipient> recipients;
};

// Never fails, whatever the octets are. Limits: the first 8 MiB of the file, 3,000 lines of text of at most 2,000 characters, 1,000
// recipients; time grows no faster than the octets.
Bounce readBounce(const QByteArray &octets);

} // namespace postbench
