// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The fixed English words of options and JSON for the values of the engine.

#include "words.h"

#include <QStringList>

#include <array>

namespace postbench {

namespace {

// In the order of the enumerations; a test walks through them.
constexpr std::array stages = {"connect", "greeting", "ehlo", "tls", "auth", "mail", "rcpt", "data", "body", "dot", "quit"};
constexpr std::array verdicts = {"delivered", "refused", "failed", "stopped", "cancelled", "unknown"};
constexpr std::array faults = {"none",
                               "serverReply",
                               "serviceClosing",
                               "connectionLost",
                               "connectFailed",
                               "timedOut",
                               "replyMalformed",
                               "unexpectedReply",
                               "unsolicitedReply",
                               "tlsNotOffered",
                               "tlsRefused",
                               "tlsInjected",
                               "tlsFailed",
                               "authNotOffered",
                               "authNoCommonMechanism",
                               "authNeedsTls",
                               "authRefused",
                               "authSaslFault",
                               "secretDeclined",
                               "smtpUtf8NotOffered",
                               "eightBitNotOffered",
                               "binaryNotOffered",
                               "messageTooLarge",
                               "messageImpossible",
                               "requireTlsNotPossible",
                               "dsnNotOffered",
                               "deliverByNotOffered",
                               "futureReleaseNotOffered",
                               "priorityNotOffered",
                               "deliverByTooShort",
                               "holdTooLong",
                               "noValidRecipient",
                               "mailLimitReached",
                               "commandUnsafe",
                               "tooManyReplies"};
constexpr std::array recipients = {"accepted", "refusedForGood", "refusedForNow", "notTried", "unknown"};

static_assert(stages.size() == std::size_t(SmtpStage::Quit) + 1);
static_assert(verdicts.size() == std::size_t(Outcome::Verdict::Unknown) + 1);
static_assert(faults.size() == std::size_t(SmtpFault::TooManyReplies) + 1);
static_assert(recipients.size() == std::size_t(RecipientOutcome::State::Unknown) + 1);

template<class Array, class Enum>
QString at(const Array &words, Enum value)
{
    const auto index = std::size_t(value);
    return QString::fromLatin1(index < words.size() ? words[index] : "other");
}

} // namespace

QString stageWord(SmtpStage stage) { return at(stages, stage); }

std::optional<SmtpStage> stageOfWord(const QString &word)
{
    for (std::size_t i = 0; i < stages.size(); ++i) {
        if (word == QLatin1StringView(stages[i])) return SmtpStage(i);
    }
    return std::nullopt;
}

QStringList stageWords()
{
    QStringList all;
    for (const char *word : stages)
        all.append(QString::fromLatin1(word));
    return all;
}

QString verdictWord(Outcome::Verdict verdict) { return at(verdicts, verdict); }
QString faultWord(SmtpFault fault) { return at(faults, fault); }
QString recipientWord(RecipientOutcome::State state) { return at(recipients, state); }

} // namespace postbench
