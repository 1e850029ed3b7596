// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What a profile asks of one board, checked against what that board can before anything is sent.
#pragma once

#include "boardprofile.h"

#include <QHash>

namespace postbench {

struct WantedSetting {
    QByteArray key;
    QByteArray written; // as the command carries it; of a secret the secret itself
    QByteArray listed;  // as the listing will show it
    bool secret = false;
    bool operator==(const WantedSetting &) const = default;
};

// One reason why nothing is written.
struct ValueProblem {
    QByteArray key;
    ValueFault fault = ValueFault::KeyUnknown;
    int line = 0; // of the profile's file; 0: none
    bool operator==(const ValueProblem &) const = default;
};

struct WantedSettings {
    QList<WantedSetting> settings;
    QList<ValueProblem> problems;
    QList<QByteArray> missingSecrets; // the keys whose secrets are still to be asked for
};

// secrets: what was given so far, by key. `line` limits come from the capabilities.
WantedSettings wantedSettings(const BoardProfile &profile, const BoardCapabilities &capabilities,
                              const QHash<QByteArray, QByteArray> &secrets);

// The command that stages a value: a line of text without number and check, or one that announces the payload.
struct StageRequest {
    QByteArray text;
    QByteArray payload; // empty: there is none
};
// nullopt: it fits neither.
std::optional<StageRequest> stageRequest(const BoardKey &key, const QByteArray &written, quint32 lineLimit);

} // namespace postbench
