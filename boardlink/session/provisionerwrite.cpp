// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Writing: the differences alone, staged in one transaction, committed by digest, read back (PROTOCOL.md sections 2 and 4).
#include "boardrequest.h"
#include "provisionerstate.h"

namespace postbench {

namespace {
// Erasing a sector and writing it takes the chip well under a second.
constexpr std::chrono::milliseconds commitPatience{5000};
} // namespace

void Provisioner::State::beginWriting()
{
    enter(BoardStage::Write, 0, int(outcome.differences.size()));
    committing = false;
    staged = 0;
    emptied = false;
    written = outcome.differences;
    expected = *outcome.settings;
    for (const SettingsDifference &difference : written)
        expected.set(difference.key, difference.after);
    ask({.text = "AT+BEGIN"}, &State::hasBegun);
}

void Provisioner::State::hasBegun(const Answer &answer)
{
    if (isGood(answer)) stageNext();
}

// A damaged line blocks the commit, as it may have been a write: then all begins anew. A silent one may be repeated.
void Provisioner::State::stageNext()
{
    if (staged == written.size()) {
        enter(BoardStage::Check);
        return ask({.text = "AT+CHECK", .repeatWhenDamaged = false}, &State::hasChecked);
    }
    const QByteArray &name = written[staged].key;
    const BoardKey &key = *outcome.capabilities->find(name);
    if (emptyFirst.contains(name) && !std::exchange(emptied, true)) {
        const char *none = key.isList() ? "," : ",\"\"";
        return ask({.text = "AT+CFG=" + boardString(name) + none, .repeatWhenDamaged = false}, &State::hasEmptied);
    }
    const auto wish = std::ranges::find(wanted, name, &WantedSetting::key);
    const auto request = stageRequest(key, wish->written, outcome.capabilities->line);
    ask({.text = request->text, .payload = request->payload, .repeatWhenDamaged = false}, &State::hasStaged);
}

void Provisioner::State::hasEmptied(const Answer &answer)
{
    if (answer.kind == Answer::Kind::Damaged) return transactionIsDamaged();
    if (isGood(answer)) stageNext();
}

// What is in force was not touched: there is no need to read it again.
void Provisioner::State::transactionIsDamaged()
{
    if (++damages > mostDamages) return fail(BoardFault::Noisy);
    ++outcome.startedAgain;
    beginWriting();
}

void Provisioner::State::hasStaged(const Answer &answer)
{
    if (answer.kind == Answer::Kind::Refused) {
        // 61: octets of a payload were lost; 100: they came damaged.
        if (answer.error == 61 || answer.error == 100) return transactionIsDamaged();
        const QByteArray name = written[staged].key;
        if (answer.error == 20 && !emptyFirst.contains(name)) { // a long value needs room beside the old one
            emptyFirst.append(name);
            return beginWriting();
        }
        outcome.key = name;
        return abandon(BoardFault::Refused, answer.error);
    }
    if (answer.kind == Answer::Kind::Damaged) return transactionIsDamaged();
    if (!isGood(answer)) return;
    ++staged;
    emptied = false;
    enter(BoardStage::Write, int(staged), int(written.size()));
    stageNext();
}

void Provisioner::State::hasChecked(const Answer &answer)
{
    if (answer.kind == Answer::Kind::Refused) {
        for (const BoardLine &line : answer.lines) {
            if (line.name == "CHECK" && line.values.size() >= 2 && line.values[1].isNumber())
                outcome.refusals.append({line.values[0].text, int(line.values[1].number)});
        }
        return abandon(BoardFault::CheckRefused, answer.error);
    }
    if (answer.kind == Answer::Kind::Damaged) return transactionIsDamaged();
    if (!isGood(answer)) return;
    enter(BoardStage::Commit);
    committing = true;
    ask({.text = "AT+COMMIT=\"" + expected.digest() + '"',
         .repeatWhenSilent = false,
         .repeatWhenDamaged = false,
         .patience = commitPatience},
        &State::hasCommitted);
}

// Where the answer was lost, the listing tells whether the commit was done.
void Provisioner::State::hasCommitted(const Answer &answer)
{
    if (answer.kind == Answer::Kind::Refused || answer.kind == Answer::Kind::Damaged) committing = false;
    if (answer.kind == Answer::Kind::Refused) {
        if (answer.error == 14) return abandon(BoardFault::BoardBusy, answer.error);
        if (answer.error != 3) return abandon(BoardFault::Refused, answer.error);
        if (++refusedCommits > 2) return abandon(BoardFault::CommitRefused, answer.error);
        return startAgain(BoardFault::CommitRefused, mostDamages); // another hand may have typed something in between
    }
    if (answer.kind == Answer::Kind::Damaged) return transactionIsDamaged();
    if (!isGood(answer)) return;
    enter(BoardStage::ReadBack);
    listings = 0;
    ask({.text = "AT+LIST", .expectsLines = true}, &State::hasListing);
}

void Provisioner::State::compareKept()
{
    const QList<SettingsDifference> lost = settingsDiff(expected, *outcome.settings);
    outcome.differences = lost.isEmpty() ? written : lost;
    committing = false;
    if (!lost.isEmpty()) return fail(BoardFault::NotKept);
    finish(BoardOutcome::Verdict::Done);
}

// Leaves nothing staged behind.
void Provisioner::State::abandon(BoardFault fault, int error)
{
    outcome.fault = fault;
    outcome.error = error;
    ask({.text = "AT+ABORT", .repeatWhenSilent = false}, &State::hasAborted);
}

void Provisioner::State::hasAborted(const Answer &)
{
    finish(outcome.fault == BoardFault::None ? BoardOutcome::Verdict::Cancelled : BoardOutcome::Verdict::Failed);
}

} // namespace postbench
