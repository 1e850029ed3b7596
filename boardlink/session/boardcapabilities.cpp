// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Who the board is and what it can.
#include "boardcapabilities.h"

#include <algorithm>

namespace postbench {

std::optional<BoardIdentity> BoardIdentity::of(const BoardLine &line)
{
    const QList<BoardValue> &values = line.values;
    if (line.name != "I" || values.size() < 4 || values[0].text != "Postbench board") return {};
    return BoardIdentity{values[1].text, values[2].text, values[3].text};
}

void BoardCapabilities::take(const BoardLine &told)
{
    if (told.name != "CAP" || told.values.size() < 2) return;
    const BoardValue &value = told.values[1];
    const std::pair<const char *, quint32 *> numbers[] = {
        {"protocol", &protocol}, {"line", &line}, {"settings", &settings}, {"keys", &keyCount}};
    for (const auto &[name, place] : numbers) {
        if (told.values[0].text == name && value.isNumber()) *place = value.number;
    }
    if (told.values[0].text == "salt" && value.isString()) salt = QByteArray::fromHex(value.text);
}

const BoardKey *BoardCapabilities::find(QByteArrayView key) const
{
    const auto found = std::ranges::find(keys, key, &BoardKey::name);
    return found == keys.end() ? nullptr : &*found;
}

} // namespace postbench
