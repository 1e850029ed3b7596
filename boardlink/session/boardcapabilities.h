// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Who the board is and what it can: identity, limits and keys, as it told them itself (PROTOCOL.md sections 2 and 3).
#pragma once

#include "boardkey.h"

namespace postbench {

struct BoardIdentity {
    QByteArray model;
    QByteArray firmware;
    QByteArray serial;

    // From `+I: "Postbench board",...`; nullopt for another firmware.
    static std::optional<BoardIdentity> of(const BoardLine &line);
    bool operator==(const BoardIdentity &) const = default;
};

struct BoardCapabilities {
    quint32 protocol = 0;
    quint32 line = 0;     // octets of a command line
    quint32 settings = 0; // octets of all values together
    quint32 keyCount = 0;
    QByteArray salt; // octets
    QList<BoardKey> keys;

    void take(const BoardLine &line); // `+CAP: "name",value`; what is not known is left out
    bool isWhole() const { return protocol > 0 && line > 0 && keyCount > 0 && salt.size() == 8; }
    const BoardKey *find(QByteArrayView key) const;
};

} // namespace postbench
