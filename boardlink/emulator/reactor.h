// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Waits for the host's file descriptors: the serial line, the control channel and the sockets.
#pragma once

#include <functional>
#include <map>

#include "device.h"

namespace postbench {

class Reactor
{
public:
    using Ready = std::function<void(short events)>;

    // events: POLLIN, POLLOUT; 0 keeps the descriptor out of the waiting (POLLHUP would make it spin).
    void watch(int fd, short events, Ready ready);
    void change(int fd, short events);
    void forget(int fd);

    // Waits at most so long for one of them and calls what is ready. True: something was.
    bool wait(Nanoseconds atMost);

private:
    struct Watched {
        short events = 0;
        Ready ready;
    };
    std::map<int, Watched> m_watched;
};

} // namespace postbench
