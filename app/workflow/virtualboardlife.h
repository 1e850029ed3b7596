// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The life of a virtual board in this process: from its pseudo terminal to the signal that ends it.
#pragma once

#include <QStringList>

#include <functional>

namespace postbench {

struct VirtualBoardSettings {
    QString flashPath;           // "": its settings end with it
    QString controlPath;         // "": no control
    quint16 receiverPort = 2525; // where port 25 of its gateway leads on this computer
    QStringList routes, hosts;   // isRoute(), isHost()
    quint32 baud = 115200;       // 0: no pacing
};

struct VirtualBoardEnd {
    enum class Fault { None, Route, Host, FlashUnreadable, FlashBusy, FlashForeign, Terminal, Control, System };
    Fault fault = Fault::None;
    QString detail; // the system's words, where it had some
    int signal = 0; // that ended it, without a fault
};

class VirtualBoardLife
{
public:
    static bool isRoute(const QString &text); // "10.0.0.9:25=127.0.0.1:2525"
    static bool isHost(const QString &text);  // "mail.example=10.0.0.9"

    // Runs until SIGINT, SIGTERM or SIGHUP, which this thread blocks from now on. ready: told the pseudo terminal's path, once.
    static VirtualBoardEnd run(const VirtualBoardSettings &settings, const std::function<void(const QString &path)> &ready);
};

} // namespace postbench
