// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The fixed English words of options and JSON for the values of the engine.
#pragma once

#include "smtpoutcome.h"

#include <QString>

#include <optional>

namespace postbench {

QString stageWord(SmtpStage stage); // "rcpt"
std::optional<SmtpStage> stageOfWord(const QString &word);
QStringList stageWords();
QString verdictWord(Outcome::Verdict verdict);        // "delivered"
QString faultWord(SmtpFault fault);                   // "tlsNotOffered"
QString recipientWord(RecipientOutcome::State state); // "refusedForGood"

} // namespace postbench
