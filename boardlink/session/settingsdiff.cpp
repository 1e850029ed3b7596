// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What differs between the settings that a board has and those that it shall have.
#include "settingsdiff.h"

namespace postbench {

QList<SettingsDifference> settingsDiff(const BoardSettings &board, const QList<WantedSetting> &wanted)
{
    QList<SettingsDifference> differences;
    for (const WantedSetting &wish : wanted) {
        const QByteArray before = board.raw(wish.key).value_or(QByteArray());
        if (before != wish.listed) differences.append({wish.key, before, wish.listed, wish.secret});
    }
    return differences;
}

QList<SettingsDifference> settingsDiff(const BoardSettings &before, const BoardSettings &after)
{
    QList<SettingsDifference> differences;
    for (const BoardSettings::Setting &setting : before.all()) {
        const auto other = after.raw(setting.key);
        if (other != setting.raw) differences.append({setting.key, setting.raw, other.value_or(QByteArray()), false});
    }
    for (const BoardSettings::Setting &setting : after.all()) {
        if (!before.raw(setting.key)) differences.append({setting.key, {}, setting.raw, false});
    }
    return differences;
}

} // namespace postbench
