// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Pieces of sentences about faults that only this room's own files share.
#pragma once

#include "explaintext.h"

namespace postbench {

QString replyFaultSentence(ReplyReader::Fault fault);
// What SmtpFault alone says, without stage and reply; empty for None and ServerReply.
QString smtpFaultSentence(SmtpFault fault);
// The whole account of a fault that may stand in an Outcome or a SessionEnd.
struct FaultFacts {
    SmtpStage stage = SmtpStage::Connect;
    SmtpFault fault = SmtpFault::None;
    std::optional<Reply> reply;
    std::optional<CloseReason> closeReason;
    std::optional<ReplyReader::Fault> replyFault;
    std::optional<SaslFault> saslFault;
    QString detail;
};
QString faultFactsSentence(const FaultFacts &facts);
// What a 4xx (not forGood) or 5xx (forGood) means at this stage.
QString refusalSentence(SmtpStage stage, bool forGood);
// "550 5.1.1 no such user": code and first line, on one line.
QString replyLine(const Reply &reply);
// A note of the transcript, for the explanation panel.
Explanation explainNote(const TranscriptLine &line);

} // namespace postbench
