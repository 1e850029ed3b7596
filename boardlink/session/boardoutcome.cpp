// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The fixed words of outcomes.
#include "boardoutcome.h"

#include <array>

namespace postbench {

namespace {

// In the order of the enumerations.
constexpr std::array stages = {"open",   "synchronise", "identify", "capabilities", "read",  "write", "check",
                               "commit", "readBack",    "send",     "watch",        "reset", "result"};
constexpr std::array faults = {"none",         "portMissing", "portForbidden", "portBusy",      "portFailed", "portLost",
                               "silent",       "foreign",     "protocolNewer", "timedOut",      "noisy",      "listIncomplete",
                               "refused",      "valuesWrong", "checkRefused",  "commitRefused", "notKept",    "boardRestarted",
                               "boardChanged", "boardBusy",   "mailNotSent",   "notRestarted"};
constexpr std::array verdicts = {"done", "unchanged", "same", "different", "failed", "cancelled", "unknown"};
constexpr std::array values = {"keyUnknown", "typeUnknown",   "notOneValue",    "tooMany",      "tooShort",
                               "tooLong",    "notANumber",    "outOfRange",     "notAChoice",   "notAnAddress",
                               "notAMac",    "badCharacters", "longerThanLine", "secretInFile", "secretMissing"};

static_assert(stages.size() == std::size_t(BoardStage::Result) + 1);
static_assert(faults.size() == std::size_t(BoardFault::NotRestarted) + 1);
static_assert(verdicts.size() == std::size_t(BoardOutcome::Verdict::Unknown) + 1);
static_assert(values.size() == std::size_t(ValueFault::SecretMissing) + 1);

} // namespace

QByteArray boardStageWord(BoardStage stage) { return stages[std::size_t(stage)]; }
QByteArray boardFaultWord(BoardFault fault) { return faults[std::size_t(fault)]; }
QByteArray boardVerdictWord(BoardOutcome::Verdict verdict) { return verdicts[std::size_t(verdict)]; }
QByteArray valueFaultWord(ValueFault fault) { return values[std::size_t(fault)]; }

} // namespace postbench
