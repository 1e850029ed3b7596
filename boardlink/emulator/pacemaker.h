// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Holds the chip's time to the host's: never long ahead of it, and behind it only while the host is too busy.
#pragma once

#include "device.h"
#include "reactor.h"

namespace postbench {

class Pacemaker
{
public:
    Pacemaker(Timebase &time, Reactor &reactor);

    // Nothing to do for the program until `event`: sleeps as far as needed and moves the chip's time on.
    // Comes back earlier when the host has something.
    void idleUntil(Nanoseconds event);
    // The program is busy: looks at the host's descriptors, and sleeps when the chip's time has run ahead.
    void busy();

private:
    Nanoseconds hostNow() const;
    void keepLagSmall();

    Timebase &m_time;
    Reactor &m_reactor;
    Nanoseconds m_lastLook = 0;
    Nanoseconds m_start = 0; // the host's time at which the chip's time was 0
};

} // namespace postbench
