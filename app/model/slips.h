// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// What a person is likely to regret a moment after Send.
#pragma once

#include "composition.h"

#include <QList>
#include <QString>

namespace postbench {

enum class Slip {
    NoSender,      // cannot be sent
    NoRecipients,  // cannot be sent
    BadAddress,    // cannot be sent; detail: the address
    BadHeaderName, // cannot be sent; detail: the name
    EmptySubject,
    AttachmentForgotten, // the text speaks of one; detail: the word
    AttachmentMissing,   // gone from the disk; detail: its name
};

struct SlipFound {
    Slip slip = Slip::NoRecipients;
    QString detail;
    bool operator==(const SlipFound &) const = default;
};

bool isBlocking(Slip slip);                               // there is no "send anyway"
QList<SlipFound> slipsOf(const Composition &composition); // the blocking ones first

// The word by which the text promises an attachment, outside quoted lines; empty: none.
QString promisedAttachment(const QString &text);

} // namespace postbench
