// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the board's engine asks the world to do, one at a time.
#pragma once

#include "boardoutcome.h"

#include <chrono>
#include <variant>

namespace postbench {

namespace boardaction {
struct Write {
    QByteArray bytes;
};
struct Deadline {
    std::chrono::milliseconds after{0};
}; // one timer: replaces the last; zero stops it
struct WantSecret {
    QByteArray key;
}; // -> SecretGiven
struct Progress {
    BoardStage stage = BoardStage::Open;
    int done = 0;
    int total = 0; // 0: not counted
};
struct Identified {
    BoardIdentity identity;
};
struct Device {
    DeviceEvent event;
}; // the board told something by itself
struct Disconnect {
}; // close the port
struct Finished {
    BoardOutcome outcome;
}; // exactly one
} // namespace boardaction

using ProvisionerAction =
    std::variant<boardaction::Write, boardaction::Deadline, boardaction::WantSecret, boardaction::Progress, boardaction::Identified,
                 boardaction::Device, boardaction::Disconnect, boardaction::Finished>;

} // namespace postbench
