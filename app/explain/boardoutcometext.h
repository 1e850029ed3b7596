// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The sentences of the program about boards: stages, outcomes, faults, values, profiles, the board's own mail.
#pragma once

#include "boardoutcome.h"
#include "boardprofile.h"

#include <QString>
#include <QStringList>

namespace postbench {

QString boardStageName(BoardStage stage); // short, for progress: "reading the settings"
// What happened, in one or two sentences: also for success.
QString boardOutcomeSentence(const BoardOutcome &outcome);
// One sentence for each value or key that was wrong; empty where none was.
QStringList boardProblemSentences(const BoardOutcome &outcome);
QString valueProblemSentence(const ValueProblem &problem, const BoardKey *key); // key: its limits, may be null
QString boardErrorSentence(int error);                                          // the board's error numbers
QString profileErrorSentence(const ProfileError &error);
// How a mail that the board sent ended: "Sent to 2 of 2 recipients: 250 2.0.0 Ok: queued".
QString mailResultSentence(const MailResult &result);
// A value for people: quotes gone, a secret as "set" or "not set", an empty list as "(none)".
QString boardValueText(const QByteArray &raw, bool secret);
// What a key wants: "text of 1 to 63 octets".
QString boardLimitsText(const BoardKey &key);

} // namespace postbench
