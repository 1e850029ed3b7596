// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Thousands of small mails that arrive at once, as the receiver's thread hands them over, and what that costs.
#pragma once

#include "inboxmodel.h"

namespace postbench {

struct Arrival {
    double longestTurnMs = 0; // of the event loop, in processor time of its thread
    double octetsPerMail = 0; // resident memory
    double seconds = 0;       // until all of them stood in the list
};

// Queues `count` mails of 1 kB with a session of a dozen lines each, and runs the event loop until the model has them all.
Arrival letArrive(InboxModel &model, int count);

} // namespace postbench
