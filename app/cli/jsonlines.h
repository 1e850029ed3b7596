// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What --json prints: one object a line, each with a "type". The man page describes them.
#pragma once

#include "explain.h"
#include "receivemail.h"
#include "smtpoutcome.h"
#include "transcript.h"

#include <QJsonObject>

namespace postbench {

QByteArray jsonLine(const QJsonObject &object); // compact, without its line end

QJsonObject jsonOf(const TranscriptLine &line, bool showSecrets); // "line"
QJsonObject jsonOf(const Outcome &outcome);                       // "outcome"
QJsonObject jsonOf(const SessionEnd &end);                        // "end"
QJsonObject jsonOf(const ReceivedMail &mail);                     // "mail"
QJsonObject jsonOf(const Explanation &explanation);               // "explanation"
QJsonObject jsonError(int exitCode, const QString &sentence);     // "error"

} // namespace postbench
