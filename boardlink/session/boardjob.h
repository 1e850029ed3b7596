// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What is to be done with a board.
#pragma once

#include "boardprofile.h"

namespace postbench {

struct BoardJob {
    enum class Kind {
        Info,   // identity, capabilities, state
        Read,   // all settings
        Verify, // compare with the profile
        Write,  // bring the board to what the profile says; the rest stays as it is
        Send,   // let it send a mail now, and watch
        Watch,  // pass on what the board tells, until cancelled
        Reset,  // let it start anew
        Result, // how its last mail ended
    };
    Kind kind = Kind::Info;
    BoardProfile profile; // Verify, Write
};

} // namespace postbench
