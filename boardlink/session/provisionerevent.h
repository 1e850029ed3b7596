// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What may happen to the board's engine. Past tense: it has happened.
#pragma once

#include <QByteArray>

#include <optional>
#include <variant>

namespace postbench {

// Why there is no port, or no more.
enum class PortLoss { Missing, Forbidden, Busy, Failed, Gone };

namespace boardevent {
struct Opened {
};
struct Received {
    QByteArray bytes;
};
struct Closed {
    PortLoss loss = PortLoss::Gone;
    QByteArray detail; // the system's words
};
struct TimedOut {
}; // the last boardaction::Deadline passed
struct Cancelled {
}; // the person's wish
struct SecretGiven {
    QByteArray key;
    std::optional<QByteArray> secret; // nullopt: none is given
};
} // namespace boardevent

using ProvisionerEvent = std::variant<boardevent::Opened, boardevent::Received, boardevent::Closed, boardevent::TimedOut,
                                      boardevent::Cancelled, boardevent::SecretGiven>;

} // namespace postbench
