// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What one mail asks of one server: the MAIL and RCPT lines, whether the server can do it at all, and how its recipients are split.
#pragma once

#include "capabilities.h"
#include "envelope.h"
#include "smtpevent.h"
#include "smtpoutcome.h"

#include <expected>

namespace postbench {

// How the message of one transaction goes over this connection.
struct SmtpCarriage {
    bool utf8 = false;    // SMTPUTF8 is declared; addresses as written
    bool chunked = false; // BDAT instead of DATA
};

// The server's abilities against what envelope and message need. encrypted: over TLS now; chunking: BDAT allowed by the person.
std::expected<SmtpCarriage, SmtpFault> planCarriage(const Envelope &envelope, const event::MessageReady &message,
                                                    const Capabilities &capabilities, bool encrypted, bool chunking);

// "MAIL FROM:<...> SIZE=... BODY=..." without CRLF.
QByteArray mailLine(const Envelope &envelope, const event::MessageReady &message, const Capabilities &capabilities,
                    SmtpCarriage carriage);
// "RCPT TO:<...> NOTIFY=... ORCPT=..." without CRLF.
QByteArray rcptLine(const EnvelopeRecipient &recipient, const Capabilities &capabilities, SmtpCarriage carriage);

// How many of `pending` (indices into the envelope's recipients, in order) one transaction takes: at most 100 (RFC 5321 section 4.5.3.1.8),
// RCPTMAX and RCPTDOMAINMAX (RFC 9422). At least 1 for a non-empty list.
qsizetype recipientsPerTransaction(const Envelope &envelope, const QList<qsizetype> &pending, const Capabilities &capabilities);

// "Too many recipients": 452, and 552 which RFC 5321 section 4.5.3.1.10 asks to treat alike; an enhanced code that says otherwise wins.
bool saysTooManyRecipients(const Reply &reply);

} // namespace postbench
