// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Outcomes as the exit codes that scripts depend on.

#include "exitcodes.h"

#include <algorithm>
#include <array>

namespace postbench {

namespace {

int codeOf(CloseReason reason)
{
    switch (reason) {
    case CloseReason::HostUnknown: return ExitNoHost;
    case CloseReason::TlsHandshake:
    case CloseReason::CertificateExpired:
    case CloseReason::CertificateNotYetValid:
    case CloseReason::CertificateWrongHost:
    case CloseReason::CertificateSelfSigned:
    case CloseReason::CertificateUnknownIssuer:
    case CloseReason::CertificateOther:
    case CloseReason::ClientCertificateRefused: return ExitNoPermission;
    case CloseReason::LocalError: return ExitUnknownOrIo;
    case CloseReason::ByPeer:
    case CloseReason::Reset:
    case CloseReason::ConnectRefused:
    case CloseReason::ConnectTimeout:
    case CloseReason::NetworkUnreachable:
    case CloseReason::ProxyFailed: return ExitTemporary;
    }
    return ExitTemporary;
}

int codeOf(SaslFault fault)
{
    switch (fault) {
    case SaslFault::UnknownMechanism: return ExitUsage;
    case SaslFault::BadCharacter: return ExitDataError;
    case SaslFault::BadChallenge:
    case SaslFault::NonceMismatch:
    case SaslFault::IterationsOutOfRange:
    case SaslFault::TooManyChallenges: return ExitProtocol;
    case SaslFault::ServerSignatureWrong:
    case SaslFault::ServerRefused:
    case SaslFault::NoChannelBinding: return ExitNoPermission;
    }
    return ExitNoPermission;
}

int codeOf(const Reply &reply, SmtpStage stage)
{
    if (reply.isTransient()) return ExitTemporary;
    if (!reply.isPermanent()) return ExitProtocol;
    return stage == SmtpStage::Auth || stage == SmtpStage::Tls ? ExitNoPermission : ExitRefused;
}

int codeOfFailure(const Outcome &outcome)
{
    switch (outcome.fault) {
    case SmtpFault::ReplyMalformed:
    case SmtpFault::UnexpectedReply:
    case SmtpFault::UnsolicitedReply:
    case SmtpFault::TooManyReplies:
    case SmtpFault::TlsInjected: return ExitProtocol;
    case SmtpFault::TlsNotOffered:
    case SmtpFault::TlsRefused:
    case SmtpFault::TlsFailed:
    case SmtpFault::AuthNotOffered:
    case SmtpFault::AuthNoCommonMechanism:
    case SmtpFault::AuthNeedsTls:
    case SmtpFault::SecretDeclined: return ExitNoPermission;
    case SmtpFault::AuthRefused: return outcome.reply && outcome.reply->isTransient() ? ExitTemporary : ExitNoPermission;
    case SmtpFault::AuthSaslFault: return outcome.saslFault ? codeOf(*outcome.saslFault) : ExitNoPermission;
    case SmtpFault::SmtpUtf8NotOffered:
    case SmtpFault::EightBitNotOffered:
    case SmtpFault::BinaryNotOffered:
    case SmtpFault::MessageTooLarge:
    case SmtpFault::RequireTlsNotPossible:
    case SmtpFault::DsnNotOffered:
    case SmtpFault::DeliverByNotOffered:
    case SmtpFault::FutureReleaseNotOffered:
    case SmtpFault::PriorityNotOffered:
    case SmtpFault::DeliverByTooShort:
    case SmtpFault::HoldTooLong: return ExitRefused;
    case SmtpFault::MessageImpossible:
    case SmtpFault::CommandUnsafe: return ExitDataError;
    case SmtpFault::ConnectFailed:
    case SmtpFault::ConnectionLost: return outcome.closeReason ? codeOf(*outcome.closeReason) : ExitTemporary;
    case SmtpFault::None:
    case SmtpFault::ServerReply:
    case SmtpFault::NoValidRecipient: return outcome.reply ? codeOf(*outcome.reply, outcome.stage) : ExitRefused;
    case SmtpFault::ServiceClosing:
    case SmtpFault::TimedOut:
    case SmtpFault::MailLimitReached: return ExitTemporary;
    }
    return ExitBug;
}

// The worst of the recipients that the server refused; 0 where it refused none.
int codeOfRecipients(const Outcome &outcome)
{
    using State = RecipientOutcome::State;
    const auto any = [&](State state) {
        return std::ranges::any_of(outcome.recipients, [state](const auto &recipient) { return recipient.state == state; });
    };
    if (any(State::Unknown)) return ExitUnknownOrIo;
    if (any(State::RefusedForGood)) return ExitRefused;
    return any(State::RefusedForNow) || any(State::NotTried) ? ExitTemporary : ExitOk;
}

} // namespace

int exitCodeOf(const Outcome &outcome)
{
    using Verdict = Outcome::Verdict;
    switch (outcome.verdict) {
    case Verdict::Delivered: return codeOfRecipients(outcome);
    case Verdict::Stopped: return ExitOk;
    case Verdict::Cancelled: return ExitInterrupted;
    case Verdict::Unknown: return ExitUnknownOrIo;
    case Verdict::Refused:
        if (outcome.fault == SmtpFault::NoValidRecipient) return codeOfRecipients(outcome);
        return codeOfFailure(outcome);
    case Verdict::Failed: return codeOfFailure(outcome);
    }
    return ExitBug;
}

int exitCodeOf(const MessageError &error)
{
    return error.fault == MessageFault::AttachmentUnreadable ? ExitNoInput : ExitDataError;
}

int worseExitCode(int one, int other)
{
    // From bad to worse: what a person must look at first comes last.
    static constexpr std::array order = {int(ExitOk),           int(ExitTemporary),   int(ExitRefused),   int(ExitNoHost),
                                         int(ExitNoPermission), int(ExitProtocol),    int(ExitDataError), int(ExitNoInput),
                                         int(ExitInterrupted),  int(ExitUnknownOrIo), int(ExitBug)};
    const auto rank = [](int code) { return std::ranges::find(order, code) - order.begin(); };
    return rank(one) >= rank(other) ? one : other;
}

} // namespace postbench
