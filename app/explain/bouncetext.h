// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What a returned mail says, in the person's language: what happened, why, and what to do next.
#pragma once

#include "bouncereader.h"

#include <QString>

namespace postbench {

QString bounceKindSentence(BounceKind kind);
QString bounceReasonSentence(BounceReason reason);
// What to do next about this recipient; a domain one letter off a well-known one is pointed out. May be empty.
QString bounceAdvice(const BounceRecipient &recipient);
// "gmail.com" for "gmial.com"; empty where the domain is a known one or like none.
QString likelyDomain(const QString &address);

} // namespace postbench
