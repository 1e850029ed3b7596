// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// How a job with a board ended: one verdict, where it was decided and why, and all that was learned on the way.
#pragma once

#include "boardcapabilities.h"
#include "deviceevent.h"
#include "settingsdiff.h"

namespace postbench {

enum class BoardStage {
    Open,
    Synchronise,
    Identify,
    Capabilities,
    Read,
    Write,
    Check,
    Commit,
    ReadBack,
    Send,
    Watch,
    Reset,
    Result,
};

enum class BoardFault {
    None,
    PortMissing,    // no such path
    PortForbidden,  // no right to open it
    PortBusy,       // another program has it
    PortFailed,     // something else; see detail
    PortLost,       // it went away in the middle
    Silent,         // nothing answers
    Foreign,        // something answers, but it is not our firmware; see detail
    ProtocolNewer,  // our firmware, but with a line that this program does not know
    TimedOut,       // the board answered before, and then no more
    Noisy,          // answers or commands were damaged again and again
    ListIncomplete, // the listing lacked lines, its end, or had another digest: nothing is written after such a one
    Refused,        // by error n; see error
    ValuesWrong,    // see problems; nothing was sent
    CheckRefused,   // see refusals: the board's own judgement of all together
    CommitRefused,  // the board would not take what was staged
    NotKept,        // read back, the settings differ from those written; see differences
    BoardRestarted, // in the middle, and again each time
    BoardChanged,   // another board stands on the port than a moment ago
    BoardBusy,      // a mail is under way
    MailNotSent,    // see result
    NotRestarted,   // after ATZ the board goes on as before
};

struct BoardOutcome {
    enum class Verdict {
        Done,
        Unchanged, // the board was already right: nothing was written
        Same,      // compared: no difference
        Different, // compared: see differences
        Failed,
        Cancelled,
        Unknown, // the mail may have been sent, or the settings stored; or not
    };
    Verdict verdict = Verdict::Failed;
    BoardStage stage = BoardStage::Open; // where it was decided
    BoardFault fault = BoardFault::None;
    int error = -1;    // the board's error number
    QByteArray key;    // that the error is about
    QByteArray detail; // the system's words, or those of a foreign board

    std::optional<BoardIdentity> identity;
    std::optional<BoardCapabilities> capabilities;
    std::optional<BoardSettings> settings; // as last read, whole and with the right digest
    QByteArray digest;                     // of these settings
    QList<SettingsDifference> differences; // found by a comparison; or written
    QList<QByteArray> uncompared;          // secrets that were not given
    QList<ValueProblem> problems;
    QList<std::pair<QByteArray, int>> refusals;     // keys with the board's error numbers, of its check
    QList<std::pair<QByteArray, QByteArray>> state; // name and values as the board told them
    std::optional<MailResult> result;
    bool portGone = false; // by a restart that was asked for
    int startedAgain = 0;  // how often the job began anew: damaged lines, a restart of the board
    int lostEvents = 0;    // events that came damaged
};

// The fixed English words of these values, for JSON and logs: "readBack", "notKept", "unchanged".
QByteArray boardStageWord(BoardStage stage);
QByteArray boardFaultWord(BoardFault fault);
QByteArray boardVerdictWord(BoardOutcome::Verdict verdict);
QByteArray valueFaultWord(ValueFault fault);

} // namespace postbench
