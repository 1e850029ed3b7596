// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Placeholder answers until the tables of this room are filled in.
#include "explain.h"

namespace postbench {

Explanation explainReplyCode(int code) { return {QString::number(code), {}, {}, {}, {}}; }
Explanation explainEnhanced(const EnhancedStatus &status) { return {QString::fromLatin1(status.toByteArray()), {}, {}, {}, {}}; }
Explanation explainCommand(QByteArrayView line) { return {QString::fromUtf8(line), {}, {}, {}, {}}; }
Explanation explainKeyword(QByteArrayView keyword) { return {QString::fromUtf8(keyword), {}, {}, {}, {}}; }
Explanation explainMechanism(QByteArrayView name) { return {QString::fromUtf8(name), {}, {}, {}, {}}; }
Explanation explainLine(const QList<TranscriptLine> &, qsizetype) { return {}; }
QList<Explanation> explainWords(const QString &) { return {}; }
QString stageName(SmtpStage) { return {}; }
QString faultSentence(const Outcome &) { return {}; }
QString sessionEndSentence(const SessionEnd &) { return {}; }
QString outcomeLine(const Outcome &) { return {}; }
QString closeReasonSentence(CloseReason) { return {}; }
QString messageErrorSentence(const MessageError &) { return {}; }
QString mailboxFaultSentence(MailboxFault, const QString &) { return {}; }
QString saslFaultSentence(SaslFault) { return {}; }
QString noteText(const TranscriptLine &line) { return QString::fromUtf8(line.text); }

} // namespace postbench
