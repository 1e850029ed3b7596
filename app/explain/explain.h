// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The sentences of the program about SMTP: replies, codes, commands, faults, outcomes, in the person's language.
#pragma once

#include "mimewriter.h"
#include "smtpoutcome.h"
#include "transcript.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace postbench {

// What the explanation panel and `explain` show of one thing.
struct Explanation {
    QString title;   // "550 Mailbox unavailable"
    QString meaning; // what it says, in plain words
    QString cause;   // what usually causes it; may be empty
    QString advice;  // what to try; may be empty
    QString source;  // "RFC 5321 section 4.2.3"
    bool isEmpty() const { return title.isEmpty(); }
};

Explanation explainReplyCode(int code);                    // unknown ones by first and second digit
Explanation explainEnhanced(const EnhancedStatus &status); // unknown ones by class and subject
Explanation explainCommand(QByteArrayView line);           // "MAIL FROM:<...> SIZE=3": verb and its parameters
Explanation explainKeyword(QByteArrayView keyword);        // an EHLO keyword
Explanation explainMechanism(QByteArrayView name);         // a SASL mechanism
// The line in its place: reply with code and enhanced code, command, EHLO line, note, body.
Explanation explainLine(const QList<TranscriptLine> &lines, qsizetype index);
// Free words for `explain`: a pasted reply, code, enhanced code, command or keyword. Several where several fit; empty: nothing known.
QList<Explanation> explainWords(const QString &words);

QString stageName(SmtpStage stage);            // short, for the strip: "greeting"
QString faultSentence(const Outcome &outcome); // one sentence: what happened, at which stage
QString sessionEndSentence(const SessionEnd &end);
QString outcomeLine(const Outcome &outcome); // the result line: "250 2.0.0 queued as 4F1 - 2 of 2 recipients"
QString closeReasonSentence(CloseReason reason);
QString messageErrorSentence(const MessageError &error);
QString mailboxFaultSentence(MailboxFault fault, const QString &typed);
QString saslFaultSentence(SaslFault fault);
QString noteText(const TranscriptLine &line); // "connected to 127.0.0.1:2525"

} // namespace postbench
