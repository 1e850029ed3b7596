// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Reading: the whole listing or none of it, the comparison with what is wanted, the state, the last result (PROTOCOL.md sections 4 to 6).
#include "provisionerstate.h"

namespace postbench {

namespace {
constexpr int mostListings = 4;
}

void Provisioner::State::read()
{
    enter(BoardStage::Read);
    listings = 0;
    ask({.text = "AT+LIST", .expectsLines = true}, &State::hasListing);
}

void Provisioner::State::hasListing(const Answer &answer)
{
    if (!isGood(answer)) return;
    BoardSettings settings;
    if (!takeListing(answer.lines, settings)) {
        if (++listings >= mostListings) return fail(BoardFault::ListIncomplete);
        return ask({.text = "AT+LIST", .expectsLines = true}, &State::hasListing);
    }
    // Until the first commit the board makes itself another salt at each start.
    if (outcome.capabilities) outcome.capabilities->salt = QByteArray::fromHex(answer.lines.constFirst().values.value(5).text);
    outcome.settings = settings;
    outcome.digest = settings.digest();
    if (stage == BoardStage::ReadBack) return compareKept();
    if (job.kind == BoardJob::Kind::Read) return finish(BoardOutcome::Verdict::Done);
    compare();
}

// Header, each key, end mark with the right count and digest; else it is not whole.
bool Provisioner::State::takeListing(const QList<BoardLine> &lines, BoardSettings &settings) const
{
    if (lines.size() < 2 || lines.constFirst().name != "LIST" || lines.constLast().name != "END") return false;
    for (const BoardLine &line : lines.sliced(1, lines.size() - 2)) {
        if (!settings.take(line)) return false;
    }
    const QList<BoardValue> &end = lines.constLast().values;
    return end.size() == 2 && end[0].isNumber() && end[0].number == quint32(settings.all().size())
        && end[1].text == settings.digest();
}

void Provisioner::State::compare()
{
    const WantedSettings wishes = wantedSettings(job.profile, *outcome.capabilities, secrets);
    outcome.problems = wishes.problems;
    outcome.uncompared.clear();
    for (const QByteArray &key : wishes.missingSecrets) {
        if (!declined.contains(key)) {
            out.push_back(boardaction::WantSecret{key});
            return await(Wait::Secret, std::chrono::milliseconds(0)); // a person may think as long as they like
        }
        outcome.uncompared.append(key);
    }
    if (job.kind == BoardJob::Kind::Write) {
        for (const QByteArray &key : outcome.uncompared)
            outcome.problems.append({key, ValueFault::SecretMissing, 0});
    }
    if (!outcome.problems.isEmpty()) return fail(BoardFault::ValuesWrong);
    wanted = wishes.settings;
    outcome.differences = settingsDiff(*outcome.settings, wanted);
    const bool same = outcome.differences.isEmpty();
    if (job.kind == BoardJob::Kind::Verify) return finish(same ? BoardOutcome::Verdict::Same : BoardOutcome::Verdict::Different);
    if (!same) return beginWriting();
    if (!committing) return finish(BoardOutcome::Verdict::Unchanged);
    outcome.differences = written; // the answer to the commit was lost, not the commit
    finish(BoardOutcome::Verdict::Done);
}

void Provisioner::State::askState(Then answered) { ask({.text = "AT+STATE?", .expectsLines = true}, answered); }

void Provisioner::State::knowsState(const Answer &answer)
{
    if (!isGood(answer)) return;
    outcome.state.clear();
    for (const BoardLine &line : answer.lines) {
        const qsizetype comma = line.rest.indexOf(',');
        if (line.name == "STATE" && !line.values.isEmpty() && comma > 0)
            outcome.state.append({line.values[0].text, line.rest.sliced(comma + 1)});
    }
    if (outcome.state.isEmpty()) return startAgain(BoardFault::Noisy, mostDamages);
    finish(BoardOutcome::Verdict::Done);
}

void Provisioner::State::knowsResult(const Answer &answer)
{
    if (!isGood(answer)) return;
    if (!answer.lines.isEmpty()) outcome.result = MailResult::of(answer.lines.constFirst().values, 1);
    finish(BoardOutcome::Verdict::Done);
}

} // namespace postbench
