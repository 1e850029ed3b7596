// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The inside of a Provisioner: what it knows, and the steps of its jobs.
#pragma once

#include "boardexchange.h"
#include "boardlinereader.h"
#include "provisioner.h"

#include <QHash>

#include <algorithm>
#include <deque>

namespace postbench {

struct Provisioner::State {
    using Answer = BoardExchange::Answer;
    using Then = void (State::*)(const Answer &);
    enum class Wait {
        Opening,
        Probe,    // for anything that answers a bare AT
        Words,    // of a board that is not ours
        Exchange, // for the answer to a command
        Secret,   // for the owner
        Mail,     // for events of a mail under way
        Watching, // for events
        Restart,  // for the board's start after ATZ
        Over,
    };

    static constexpr int mostDamages = 12; // before the line is called bad

    explicit State(BoardJob what) : job(std::move(what)) {}

    // provisioner.cpp: events in, actions out
    void handle(const boardevent::Opened &);
    void handle(const boardevent::Received &received);
    void handle(const boardevent::Closed &closed);
    void handle(const boardevent::TimedOut &);
    void handle(const boardevent::Cancelled &);
    void handle(const boardevent::SecretGiven &given);
    void takeLine(const BoardLine &line);
    void takeEvent(const BoardLine &line);
    void ask(BoardExchange::Request request, Then answered);
    void apply(const BoardExchange::Turn &turn);
    void write(const QByteArray &bytes) { out.push_back(boardaction::Write{bytes}); }
    void await(Wait what, std::chrono::milliseconds deadline);
    void enter(BoardStage next, int done = 0, int total = 0);
    // True for an Ok; else the job goes on from the beginning or ends.
    bool isGood(const Answer &answer);
    void startAgain(BoardFault fault, int most);
    void fail(BoardFault fault, int error = -1);
    void finish(BoardOutcome::Verdict verdict);

    // provisionerstart.cpp: until the board is known
    void synchronise();
    void probe();
    void probed();
    void echoIsOff(const Answer &answer);
    void identified(const Answer &answer);
    void askWords();
    void strangerSpoke();
    void eventsAreOn(const Answer &answer);
    void knowsCapabilities(const Answer &answer);
    void knowsKeys(const Answer &answer);
    void begin();

    // provisionerread.cpp
    void read();
    void hasListing(const Answer &answer);
    bool takeListing(const QList<BoardLine> &lines, BoardSettings &settings) const;
    void compare();
    void askState(Then answered);
    void knowsState(const Answer &answer);
    void knowsResult(const Answer &answer);

    // provisionerwrite.cpp
    void beginWriting();
    void hasBegun(const Answer &answer);
    void stageNext();
    void hasEmptied(const Answer &answer);
    void transactionIsDamaged();
    void hasStaged(const Answer &answer);
    void hasChecked(const Answer &answer);
    void hasCommitted(const Answer &answer);
    void compareKept();
    void abandon(BoardFault fault, int error);
    void hasAborted(const Answer &answer);

    // provisionersend.cpp
    void beginSending();
    void knowsMailBefore(const Answer &answer);
    void sendNow();
    void mailHasBegun(const Answer &answer);
    void observe(const DeviceEvent &event);
    void awaitMail();
    void mailIsSilent();
    void knowsMailState(const Answer &answer);
    void knowsMailResult(const Answer &answer);
    void mailHasEnded(const MailResult &result);
    void hasStopped(const Answer &answer);
    void watch();
    void isStillThere(const Answer &answer);

    // provisionerreset.cpp
    void beginReset();
    void knowsUptime(const Answer &answer);
    void hasReset(const Answer &answer);
    void restarted(const DeviceEvent &event);
    void isBack();
    void knowsUptimeAfter(const Answer &answer);

    BoardJob job;
    std::deque<ProvisionerAction> out;
    BoardLineReader reader;
    BoardExchange exchange;
    Then then = nullptr;
    Wait wait = Wait::Opening;
    BoardStage stage = BoardStage::Open;
    BoardStage troubleAt = BoardStage::Open; // where the job was when it began anew
    BoardOutcome outcome;

    int probes = 0;
    QByteArray words; // of a board that is not ours
    bool eventsChecked = false;
    bool knowsBoard = false; // since the last synchronisation
    int silences = 0;
    int damages = 0;
    int listings = 0;

    BoardCapabilities capabilities; // as far as they were told
    QHash<QByteArray, QByteArray> secrets;
    QList<QByteArray> declined;
    QList<WantedSetting> wanted;
    QList<SettingsDifference> written; // by a commit that was sent
    BoardSettings expected;            // after the commit
    qsizetype staged = 0;
    QList<QByteArray> emptyFirst; // keys whose old value leaves no room for the new one
    bool emptied = false;         // the one that is staged next
    bool committing = false;
    int refusedCommits = 0;

    quint32 mailBefore = 0; // the number of the mail before ours
    bool mailMayRun = false;
    bool mailAccepted = false;
    int mailSilences = 0;
    int mailPatience = 0;
    int mailAttempts = 0;

    quint32 uptime = 0;
    bool resetSent = false;
    bool bootSeen = false;
    bool cancelled = false;
};

} // namespace postbench
