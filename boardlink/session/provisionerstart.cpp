// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Until the board is known: an answer to a bare AT, who it is, what it can (PROTOCOL.md section 2).
#include "provisionerstate.h"

namespace postbench {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds probePatience{400};
constexpr int mostProbes = 6;
// A program that died while it sent a payload leaves the board waiting for the rest: more CRs than any payload has end that.
constexpr int flushProbe = 4;
constexpr qsizetype longestPayload = 2100;

bool needsSettings(BoardJob::Kind kind)
{
    return kind == BoardJob::Kind::Info || kind == BoardJob::Kind::Read || kind == BoardJob::Kind::Verify
        || kind == BoardJob::Kind::Write;
}

} // namespace

// Never from a banner: whether one survives the opening of the port depends on the system.
void Provisioner::State::synchronise()
{
    if (!outcome.identity) enter(BoardStage::Synchronise);
    probes = 0;
    words.clear();
    knowsBoard = false;
    eventsChecked = false;
    probe();
}

void Provisioner::State::probe()
{
    if (++probes > mostProbes) {
        if (outcome.identity) {
            stage = troubleAt;
            return fail(BoardFault::TimedOut);
        }
        outcome.detail = words.trimmed();
        return fail(words.isEmpty() ? BoardFault::Silent : BoardFault::Foreign);
    }
    // The first CR ends what may stand on the line from before.
    write((probes == flushProbe ? QByteArray(longestPayload, '\r') : QByteArray("\r")) + "AT\r");
    await(Wait::Probe, probePatience);
}

void Provisioner::State::probed()
{
    if (!outcome.identity) enter(BoardStage::Identify);
    ask({.text = "ATE0", .patience = milliseconds(600)}, &State::echoIsOff);
}

void Provisioner::State::echoIsOff(const Answer &answer)
{
    if (answer.kind != Answer::Kind::Ok) return askWords();
    ask({.text = "ATI", .expectsLines = true}, &State::identified);
}

void Provisioner::State::identified(const Answer &answer)
{
    if (answer.kind == Answer::Kind::Refused) return askWords();
    if (!isGood(answer)) return;
    const auto identity = answer.lines.isEmpty() ? std::nullopt : BoardIdentity::of(answer.lines.constFirst());
    if (!identity) return askWords();
    if (outcome.identity && outcome.identity->serial != identity->serial) return fail(BoardFault::BoardChanged);
    if (outcome.identity != identity) outcome.capabilities.reset();
    outcome.identity = identity;
    knowsBoard = true;
    out.push_back(boardaction::Identified{*identity});
    ask({.text = "AT+EVENT=2"}, &State::eventsAreOn);
}

// It answers, but not as our firmware does. What it says of itself is for the person.
void Provisioner::State::askWords()
{
    words.clear();
    write("\rATI\r");
    await(Wait::Words, milliseconds(600));
}

void Provisioner::State::strangerSpoke()
{
    if (words.contains("Postbench board")) return startAgain(BoardFault::Noisy, mostDamages);
    if (outcome.identity) return startAgain(BoardFault::TimedOut, 2);
    outcome.detail = words.trimmed();
    fail(BoardFault::Foreign);
}

void Provisioner::State::eventsAreOn(const Answer &answer)
{
    if (!isGood(answer)) return;
    eventsChecked = true;
    if (!needsSettings(job.kind) || outcome.capabilities) return begin();
    enter(BoardStage::Capabilities);
    ask({.text = "AT+CAP?", .expectsLines = true}, &State::knowsCapabilities);
}

void Provisioner::State::knowsCapabilities(const Answer &answer)
{
    if (!isGood(answer)) return;
    capabilities = {};
    for (const BoardLine &line : answer.lines)
        capabilities.take(line);
    if (capabilities.protocol > 1) return fail(BoardFault::ProtocolNewer);
    if (!capabilities.isWhole()) return startAgain(BoardFault::Noisy, mostDamages);
    ask({.text = "AT+CFG=?", .expectsLines = true}, &State::knowsKeys);
}

void Provisioner::State::knowsKeys(const Answer &answer)
{
    if (!isGood(answer)) return;
    for (const BoardLine &line : answer.lines) {
        if (const auto key = BoardKey::of(line)) capabilities.keys.append(*key);
    }
    if (capabilities.keys.size() != qsizetype(capabilities.keyCount)) return startAgain(BoardFault::Noisy, mostDamages);
    outcome.capabilities = capabilities; // only now, when they are whole
    begin();
}

void Provisioner::State::begin()
{
    switch (job.kind) {
    case BoardJob::Kind::Info: enter(BoardStage::Read); return askState(&State::knowsState);
    case BoardJob::Kind::Read:
    case BoardJob::Kind::Verify:
    case BoardJob::Kind::Write: return read();
    case BoardJob::Kind::Send: return beginSending();
    case BoardJob::Kind::Watch: return watch();
    case BoardJob::Kind::Reset: return beginReset();
    case BoardJob::Kind::Result:
        enter(BoardStage::Result);
        return ask({.text = "AT+RESULT?", .expectsLines = true}, &State::knowsResult);
    }
}

} // namespace postbench
