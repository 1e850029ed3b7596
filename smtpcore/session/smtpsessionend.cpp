// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The client engine: writing with a deadline, and every way in which a session ends.
#include "smtpsessionstate.h"

#include <algorithm>
#include <utility>

namespace postbench {

void SmtpSession::State::write(const QByteArray &bytes, action::Write::Content content, const QList<SecretRange> &secrets)
{
    if (!bytes.isEmpty()) actions.push_back(action::Write{bytes, content, secrets});
    needsArming = true;
}

bool SmtpSession::State::writeCommand(const QByteArray &line, SmtpState awaits)
{
    const std::optional<Command> command = Command::make(line);
    if (!command) {
        failNow(SmtpFault::CommandUnsafe);
        return false;
    }
    write(command->bytes());
    await(awaits);
    return true;
}

void SmtpSession::State::await(SmtpState answered)
{
    awaited.push_back(answered);
    state = awaited.front();
    needsArming = true;
}

// One timer for what is awaited now (RFC 5321 section 4.5.3.2).
void SmtpSession::State::arm()
{
    SmtpTimeouts::Ms after = options.timeouts.command;
    switch (state) {
    case SmtpState::Connecting: after = options.timeouts.connect; break;
    case SmtpState::Greeting: after = options.timeouts.greeting; break;
    case SmtpState::Data: after = options.timeouts.dataStart; break;
    case SmtpState::Body:
    case SmtpState::Chunk: after = options.timeouts.dataBlock; break;
    case SmtpState::Dot:
    case SmtpState::LastChunk: after = options.timeouts.finalDot; break;
    case SmtpState::Quit: after = options.timeouts.quit; break;
    case SmtpState::Auth:
        if (secretWanted) after = SmtpTimeouts::Ms(0); // a person is thinking
        break;
    case SmtpState::Ready:
        if (messageWanted) after = SmtpTimeouts::Ms(0); // ours to build
        break;
    default: break;
    }
    if (quitting) after = options.timeouts.quit;
    actions.push_back(action::Deadline{after});
}

// As asked by --stop-after: nothing is delivered.
void SmtpSession::State::stop()
{
    Cause cause{.verdict = Outcome::Verdict::Stopped, .why = {.stage = *options.stopAfter}};
    const bool textOpen = transaction && transaction->dataWritten && !transaction->carriage.chunked;
    if (state == SmtpState::Connecting || textOpen)
        endNow(cause, true); // before the greeting, or inside the text, nothing but closing is polite
    else
        endPolitely(cause);
}

// Every mail that is left gets its one outcome.
void SmtpSession::State::refuseAllMails(const Cause &cause)
{
    if (!mails.empty() && transaction) finishMail(settleOpen(cause));
    while (!mails.empty())
        finishMail(cause);
}

// The server is sane and the line is quiet: say QUIT.
void SmtpSession::State::endPolitely(Cause cause)
{
    endCause = std::move(cause);
    quitting = true;
    refuseAllMails(endCause);
    enter(SmtpState::Quit);
}

void SmtpSession::State::endNow(Cause cause, bool abort)
{
    // What was not handed out yet must not go out any more; outcomes already decided must. Nothing is written behind the end
    // of a message before its answer, so where a Write is left the end is.
    const auto isWrite = [](const SmtpAction &a) { return std::holds_alternative<action::Write>(a); };
    if (transaction && std::ranges::any_of(actions, isWrite)) transaction->endWritten = false;
    std::erase_if(actions, [](const SmtpAction &a) { return !std::holds_alternative<action::Finished>(a); });
    endCause = std::move(cause);
    quitting = true;
    refuseAllMails(endCause);
    actions.push_back(action::Disconnect{abort});
    finishSession();
}

void SmtpSession::State::failNow(SmtpFault fault, std::optional<Reply> reply)
{
    Cause cause{.verdict = fault == SmtpFault::ServiceClosing ? Outcome::Verdict::Refused : Outcome::Verdict::Failed,
                .why = {.stage = stageOf(state), .fault = fault, .reply = std::move(reply)}};
    endNow(std::move(cause), fault != SmtpFault::ServiceClosing);
}

void SmtpSession::State::finishSession()
{
    if (state == SmtpState::Ended) return;
    const bool disconnected = !actions.empty() && std::holds_alternative<action::Disconnect>(actions.back());
    state = SmtpState::Ended;
    awaited.clear();
    needsArming = false;
    actions.push_back(action::Deadline{});
    if (!disconnected) actions.push_back(action::Disconnect{});
    const bool clean = endCause.why.fault == SmtpFault::None;
    actions.push_back(action::Ended{{std::move(endCause.why), clean}});
}

} // namespace postbench
