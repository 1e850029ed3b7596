// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// MAIL's and RCPT's arguments as values of an envelope, or the reply that says what is wrong with them.
#pragma once

#include "envelope.h"
#include "receivercommand.h"
#include "receiveroffer.h"
#include "smtpevent.h"

namespace postbench {

// What MAIL said.
struct ReceiverMail {
    Envelope envelope;
    BodyKind body = BodyKind::SevenBit;
    bool utf8 = false; // SMTPUTF8 was declared

    // `offer`: nothing after HELO. `maxSize`: octets, 0: no limit.
    static std::expected<ReceiverMail, ReceiverReply> parse(QByteArrayView arguments, const ReceiverOffer &offer, qint64 maxSize);
};

// What RCPT said. `hostName` is where <Postmaster> without a domain lives (RFC 5321 section 4.1.1.3).
std::expected<EnvelopeRecipient, ReceiverReply> parseRecipient(QByteArrayView arguments, const ReceiverOffer &offer, bool utf8,
                                                               const QByteArray &hostName);

} // namespace postbench
