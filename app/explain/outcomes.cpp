// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Outcomes and stages in words: the result line, the sentence about a failure, the names on the strip.
#include "faultwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace postbench {

namespace {

FaultFacts factsOf(const Outcome &outcome)
{
    return {outcome.stage,      outcome.fault,     outcome.reply, outcome.closeReason,
            outcome.replyFault, outcome.saslFault, outcome.detail};
}

FaultFacts factsOf(const SessionEnd &end)
{
    return {end.stage, end.fault, end.reply, end.closeReason, end.replyFault, end.saslFault, end.detail};
}

// The reason that lies deepest: what the network, the reply reader or the mechanism said.
QString innerSentence(const FaultFacts &facts)
{
    const bool network =
        facts.fault == SmtpFault::ConnectionLost || facts.fault == SmtpFault::ConnectFailed || facts.fault == SmtpFault::TlsFailed;
    if (network && facts.closeReason && *facts.closeReason != CloseReason::ByPeer) return closeReasonSentence(*facts.closeReason);
    if (facts.fault == SmtpFault::ReplyMalformed && facts.replyFault) return replyFaultSentence(*facts.replyFault);
    if (facts.fault == SmtpFault::AuthSaslFault && facts.saslFault) return saslFaultSentence(*facts.saslFault);
    if (facts.fault == SmtpFault::ServerReply && facts.reply) return refusalSentence(facts.stage, !facts.reply->isTransient());
    return smtpFaultSentence(facts.fault);
}

QString recipientsCount(const Outcome &outcome)
{
    const auto accepted = std::ranges::count(outcome.recipients, RecipientOutcome::State::Accepted, &RecipientOutcome::state);
    const int count = static_cast<int>(outcome.recipients.size());
    //: %1 is how many recipients the server took.
    return QCoreApplication::translate("explain", "%1 of %n recipients", "after the server's reply", count).arg(accepted);
}

} // namespace

QString refusalSentence(SmtpStage stage, bool forGood)
{
    const auto words = [forGood](const char *good, const char *now) { return inWords(forGood ? good : now); };
    switch (stage) {
    case SmtpStage::Connect:
    case SmtpStage::Greeting:
        return words(QT_TRANSLATE_NOOP("explain", "The server turns this client away."),
                     QT_TRANSLATE_NOOP("explain", "The server turns this client away for now: try again later."));
    case SmtpStage::Ehlo:
        return words(QT_TRANSLATE_NOOP("explain", "The server refuses the greeting: check the host name given with EHLO."),
                     QT_TRANSLATE_NOOP("explain", "The server refuses the greeting for now: try again later."));
    case SmtpStage::Tls:
        return words(QT_TRANSLATE_NOOP("explain", "The server refuses to start TLS."),
                     QT_TRANSLATE_NOOP("explain", "The server cannot start TLS for now: try again later."));
    case SmtpStage::Auth:
        return words(QT_TRANSLATE_NOOP("explain", "The server refuses the log-in: check user, password and mechanism."),
                     QT_TRANSLATE_NOOP("explain", "The server cannot check the log-in for now: try again later."));
    case SmtpStage::Mail:
        return words(QT_TRANSLATE_NOOP("explain", "The server refuses the sender."),
                     QT_TRANSLATE_NOOP("explain", "The server refuses the sender for now: try again later."));
    case SmtpStage::Rcpt:
        return words(QT_TRANSLATE_NOOP("explain", "The server refuses the recipient."),
                     QT_TRANSLATE_NOOP("explain", "The server refuses the recipient for now: try again later."));
    case SmtpStage::Data:
        return words(QT_TRANSLATE_NOOP("explain", "The server refuses to take the message."),
                     QT_TRANSLATE_NOOP("explain", "The server cannot take the message for now: try again later."));
    case SmtpStage::Body:
    case SmtpStage::Dot:
        return words(QT_TRANSLATE_NOOP("explain", "The server refuses the message after it was sent."),
                     QT_TRANSLATE_NOOP("explain", "The server does not keep the message for now: send it again later."));
    case SmtpStage::Quit:
        return inWords(QT_TRANSLATE_NOOP("explain", "The server refuses to say goodbye; the mails sent before are not concerned."));
    }
    return {};
}

QString replyLine(const Reply &reply)
{
    const QString text = QString::fromUtf8(reply.lines.value(0)).simplified();
    return text.isEmpty() ? QString::number(reply.code) : QString::number(reply.code) + QLatin1Char(' ') + text;
}

QString stageName(SmtpStage stage)
{
    switch (stage) {
    case SmtpStage::Connect: return QCoreApplication::translate("explain", "connect", "stage of a session");
    case SmtpStage::Greeting: return QCoreApplication::translate("explain", "greeting", "stage of a session");
    case SmtpStage::Ehlo: return QStringLiteral("EHLO");
    case SmtpStage::Tls: return QStringLiteral("TLS");
    case SmtpStage::Auth: return QStringLiteral("AUTH");
    case SmtpStage::Mail: return QStringLiteral("MAIL");
    case SmtpStage::Rcpt: return QStringLiteral("RCPT");
    case SmtpStage::Data: return QStringLiteral("DATA");
    case SmtpStage::Body: return QCoreApplication::translate("explain", "body", "stage of a session");
    case SmtpStage::Dot: return QCoreApplication::translate("explain", "end of body", "stage of a session");
    case SmtpStage::Quit: return QStringLiteral("QUIT");
    }
    return {};
}

QString faultFactsSentence(const FaultFacts &facts)
{
    QString sentence = innerSentence(facts);
    if (sentence.isEmpty()) return {};
    if (facts.reply)
        //: %1 a sentence about a failure, %2 the server's reply in its own words
        sentence = QCoreApplication::translate("explain", "%1 The server said: %2").arg(sentence, replyLine(*facts.reply));
    else if (facts.fault == SmtpFault::TimedOut || facts.fault == SmtpFault::ConnectionLost
             || facts.fault == SmtpFault::ReplyMalformed || facts.fault == SmtpFault::UnsolicitedReply)
        //: %1 a sentence about a failure, %2 the stage of the session such as RCPT
        sentence = QCoreApplication::translate("explain", "%1 (stage: %2)").arg(sentence, stageName(facts.stage));
    if (facts.detail.isEmpty() || facts.fault == SmtpFault::MessageImpossible) return sentence;
    //: %1 a sentence about a failure, %2 a library's own words, not translated
    return QCoreApplication::translate("explain", "%1 [%2]").arg(sentence, facts.detail);
}

QString faultSentence(const Outcome &outcome)
{
    switch (outcome.verdict) {
    case Outcome::Verdict::Delivered: return {};
    case Outcome::Verdict::Stopped:
        return QCoreApplication::translate("explain", "Stopped as asked after the stage %1.").arg(stageName(outcome.stage));
    case Outcome::Verdict::Cancelled:
        return QCoreApplication::translate("explain", "Cancelled at the stage %1; nothing was delivered.")
            .arg(stageName(outcome.stage));
    case Outcome::Verdict::Unknown:
        return QCoreApplication::translate("explain",
                                           "The connection was lost after the end of the message: the server may have the mail "
                                           "or not. Ask the recipient before sending it again.");
    case Outcome::Verdict::Refused:
    case Outcome::Verdict::Failed: break;
    }
    FaultFacts facts = factsOf(outcome);
    if (facts.fault == SmtpFault::None && facts.reply) facts.fault = SmtpFault::ServerReply;
    const QString sentence = faultFactsSentence(facts);
    return sentence.isEmpty()
        ? QCoreApplication::translate("explain", "The mail was not sent; it failed at the stage %1.").arg(stageName(outcome.stage))
        : sentence;
}

QString sessionEndSentence(const SessionEnd &end)
{
    if (end.clean) return QCoreApplication::translate("explain", "The session ended in good order.");
    const QString sentence = faultFactsSentence(factsOf(end));
    return sentence.isEmpty()
        ? QCoreApplication::translate("explain", "The session ended early, at the stage %1.").arg(stageName(end.stage))
        : sentence;
}

QString outcomeLine(const Outcome &outcome)
{
    if (outcome.verdict != Outcome::Verdict::Delivered) return faultSentence(outcome);
    const QString reply =
        outcome.reply ? replyLine(*outcome.reply) : QCoreApplication::translate("explain", "delivered", "the server took the mail");
    return QStringLiteral("%1 - %2").arg(reply, recipientsCount(outcome));
}

} // namespace postbench
