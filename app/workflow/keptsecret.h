// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A profile's password out of the keychain, for those who cannot go on without the answer.
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace postbench {

// Runs an event loop until the keychain has answered, `longest` at the most: it may ask the person to unlock it first.
// nullopt: it holds no password of this profile, it was not unlocked, there is none, or it did not answer in time.
std::optional<QString> keptSecret(const QString &profileId, std::chrono::milliseconds longest);

} // namespace postbench
