// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// How the built-in receiver stands, as the window shows it.
#pragma once

#include <QString>
#include <QtTypes>

namespace postbench {

struct ReceiverState {
    bool running = false;
    QString host = QStringLiteral("localhost");
    quint16 port = 0;
    quint16 tlsPort = 0; // 0: no port with implicit TLS
    QString storedIn;    // the Maildir's path; empty: in memory
    QString error;       // the system's own words, when it could not start
    bool operator==(const ReceiverState &) const = default;
};

} // namespace postbench
