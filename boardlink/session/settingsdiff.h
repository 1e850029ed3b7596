// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What differs between the settings that a board has and those that it shall have.
#pragma once

#include "wantedsettings.h"

namespace postbench {

struct SettingsDifference {
    QByteArray key;
    QByteArray before; // as listed; of a secret: unset, or set,"fingerprint"
    QByteArray after;
    bool secret = false;
    bool operator==(const SettingsDifference &) const = default;
};

// In the order of `wanted`. Keys that nobody asks for are left alone.
QList<SettingsDifference> settingsDiff(const BoardSettings &board, const QList<WantedSetting> &wanted);
// Every key whose value is not the same, or that one of them lacks.
QList<SettingsDifference> settingsDiff(const BoardSettings &before, const BoardSettings &after);

} // namespace postbench
