// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Letting the board send, and watching it: no mail is asked for twice, and a lost result is asked for (PROTOCOL.md section 6).
#include "provisionerstate.h"

#include <algorithm>

namespace postbench {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds quiet{5000}; // then the board is asked how it goes
constexpr int mostQuietTurns = 120; // ten minutes beyond the pauses that the board announced
constexpr int mostSends = 3;
constexpr milliseconds watchPatience{10000};

// The number of the last mail; 0 where there was none.
quint32 lastMail(const QList<BoardLine> &lines)
{
    const auto result = lines.isEmpty() ? std::nullopt : MailResult::of(lines.constFirst().values, 1);
    return result ? result->mail : 0;
}

} // namespace

void Provisioner::State::beginSending()
{
    enter(BoardStage::Send);
    if (mailMayRun) return askState(&State::knowsMailState);
    ask({.text = "AT+RESULT?", .expectsLines = true}, &State::knowsMailBefore);
}

void Provisioner::State::knowsMailBefore(const Answer &answer)
{
    if (!isGood(answer)) return;
    mailBefore = lastMail(answer.lines);
    sendNow();
}

void Provisioner::State::sendNow()
{
    ++mailAttempts;
    mailMayRun = true; // from now on until it is known that it does not
    ask({.text = "AT+SMTPSEND", .repeatWhenSilent = false, .repeatWhenDamaged = false}, &State::mailHasBegun);
}

void Provisioner::State::mailHasBegun(const Answer &answer)
{
    switch (answer.kind) {
    case Answer::Kind::Ok: mailAccepted = true; return awaitMail();
    case Answer::Kind::Refused:
        mailMayRun = false;
        return fail(answer.error == 14 ? BoardFault::BoardBusy : BoardFault::Refused, answer.error);
    case Answer::Kind::Damaged:
    case Answer::Kind::Silent: return askState(&State::knowsMailState);
    }
}

void Provisioner::State::awaitMail() { await(Wait::Mail, quiet); }

void Provisioner::State::observe(const DeviceEvent &event)
{
    mailSilences = 0;
    if (event.kind == DeviceEvent::Kind::Retry) mailPatience = int(event.seconds / 5) + 1;
    if (event.result && event.result->mail > mailBefore) return mailHasEnded(*event.result);
    if (wait == Wait::Mail) awaitMail();
}

void Provisioner::State::mailIsSilent()
{
    if (++mailSilences > mostQuietTurns + mailPatience) return fail(BoardFault::TimedOut);
    askState(&State::knowsMailState);
}

void Provisioner::State::knowsMailState(const Answer &answer)
{
    if (!isGood(answer)) return;
    silences = 0;
    const bool idle = std::ranges::any_of(answer.lines, [](const BoardLine &line) {
        return line.values.size() >= 2 && line.values[0].text == "mail" && line.values[1].isWord("idle");
    });
    if (!idle) return awaitMail();
    ask({.text = "AT+RESULT?", .expectsLines = true}, &State::knowsMailResult);
}

void Provisioner::State::knowsMailResult(const Answer &answer)
{
    if (!isGood(answer)) return;
    if (lastMail(answer.lines) > mailBefore) return mailHasEnded(*MailResult::of(answer.lines.constFirst().values, 1));
    if (mailAccepted) return fail(BoardFault::BoardRestarted); // it forgot the mail
    mailMayRun = false;
    if (cancelled) return finish(BoardOutcome::Verdict::Cancelled);
    if (mailAttempts >= mostSends) return fail(BoardFault::TimedOut);
    sendNow();
}

void Provisioner::State::mailHasEnded(const MailResult &result)
{
    mailMayRun = false;
    outcome.result = result;
    if (result.word == "sent") return finish(BoardOutcome::Verdict::Done);
    if (result.word == "stopped") return finish(BoardOutcome::Verdict::Cancelled);
    outcome.fault = BoardFault::MailNotSent;
    finish(result.word == "unknown" ? BoardOutcome::Verdict::Unknown : BoardOutcome::Verdict::Failed);
}

void Provisioner::State::hasStopped(const Answer &answer)
{
    if (answer.kind == Answer::Kind::Refused) return askState(&State::knowsMailState); // it may have ended already
    if (isGood(answer)) awaitMail();
}

void Provisioner::State::watch()
{
    enter(BoardStage::Watch);
    await(Wait::Watching, watchPatience);
}

void Provisioner::State::isStillThere(const Answer &answer)
{
    if (!isGood(answer)) return;
    silences = 0;
    damages = 0;
    await(Wait::Watching, watchPatience);
}

} // namespace postbench
