// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A board that starts anew: as asked, or in the middle of something else.
#include "provisionerstate.h"

#include <algorithm>

namespace postbench {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds restartPatience{3000};

std::optional<quint32> uptimeOf(const QList<BoardLine> &lines)
{
    const auto found = std::ranges::find_if(lines, [](const BoardLine &line) {
        return line.name == "STATE" && line.values.size() >= 2 && line.values[0].text == "uptime" && line.values[1].isNumber();
    });
    if (found == lines.end()) return std::nullopt;
    return found->values[1].number;
}

} // namespace

void Provisioner::State::beginReset()
{
    enter(BoardStage::Reset);
    if (!resetSent) return askState(&State::knowsUptime);
    if (bootSeen) return finish(BoardOutcome::Verdict::Done);
    askState(&State::knowsUptimeAfter);
}

void Provisioner::State::knowsUptime(const Answer &answer)
{
    if (!isGood(answer)) return;
    const auto told = uptimeOf(answer.lines);
    if (!told) return startAgain(BoardFault::Noisy, mostDamages);
    uptime = *told;
    resetSent = true;
    ask({.text = "ATZ", .repeatWhenSilent = false, .repeatWhenDamaged = false}, &State::hasReset);
}

void Provisioner::State::hasReset(const Answer &answer)
{
    if (answer.kind == Answer::Kind::Refused) {
        resetSent = false;
        return fail(BoardFault::Refused, answer.error);
    }
    await(Wait::Restart, restartPatience); // where the answer was lost, the uptime tells
}

void Provisioner::State::restarted(const DeviceEvent &event)
{
    if (resetSent) {
        bootSeen = true;
        if (event.text == "asked" || event.text == "other") return synchronise();
        outcome.detail = event.text;
        return fail(BoardFault::BoardRestarted);
    }
    if (!knowsBoard) return; // a banner
    if (mailMayRun) return fail(BoardFault::BoardRestarted);
    if (job.kind == BoardJob::Kind::Watch) damages = 0;
    startAgain(BoardFault::BoardRestarted, 3);
}

// No word from it, or the time for one is over: whether it lives is found out by a question.
void Provisioner::State::isBack() { synchronise(); }

void Provisioner::State::knowsUptimeAfter(const Answer &answer)
{
    if (!isGood(answer)) return;
    const auto told = uptimeOf(answer.lines);
    if (!told) return startAgain(BoardFault::Noisy, mostDamages);
    if (*told >= uptime) return fail(BoardFault::NotRestarted);
    finish(BoardOutcome::Verdict::Done);
}

} // namespace postbench
