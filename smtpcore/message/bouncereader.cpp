// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Asks one family of formats after the other what it can read in a mail.
#include "bouncereader.h"

#include "bouncereaderfamilies.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace postbench {

namespace {

bool readText(const BounceMail &mail, Bounce &bounce)
{
    // A person who writes about a bounce is none: the sender or the subject must be a mail system's.
    if (!mail.comesFromMailSystem() && !mail.namesFailure()) return false;
    for (const auto family : {sendmailShapes(), postfixShapes(), qmailShapes(), eximShapes(), exchangeShapes(), providerShapes(),
                              otherShapes(), asianShapes()}) {
        for (const BounceShape &shape : family) {
            if (readShape(mail, shape, bounce)) return true;
        }
    }
    return readAnyText(mail, bounce);
}

int weight(BounceKind kind)
{
    switch (kind) {
    case BounceKind::Failed: return 6;
    case BounceKind::FailedForNow: return 5;
    case BounceKind::Delayed: return 4;
    case BounceKind::Expanded: return 3;
    case BounceKind::Relayed: return 2;
    case BounceKind::Delivered: return 1;
    default: return 0;
    }
}

} // namespace

void concludeKind(Bounce &bounce)
{
    for (const BounceRecipient &recipient : std::as_const(bounce.recipients)) {
        if (weight(recipient.kind) > weight(bounce.kind)) bounce.kind = recipient.kind;
    }
}

Bounce readBounce(const QByteArray &octets)
{
    const BounceMail mail = takeApart(octets);
    Bounce bounce;
    bounce.isMail = !mail.headers.isEmpty();
    bounce.damaged = mail.damaged;
    if (!bounce.isMail) return bounce;
    const bool reported = readFeedback(mail, bounce) || readDeliveryStatus(mail, bounce) || readDisposition(mail, bounce);
    const bool answered = !reported && !mail.namesFailure() && readAutoReply(mail, bounce);
    if (!reported && !answered && !readText(mail, bounce)) readAutoReply(mail, bounce);
    if (bounce.kind == BounceKind::NoBounce) return bounce;
    bounce.originalSubject = mail.originalSubject;
    bounce.originalMessageId = mail.originalMessageId;
    return bounce;
}

} // namespace postbench
