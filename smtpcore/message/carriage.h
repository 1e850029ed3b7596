// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Which octets the path to the server carries.
#pragma once

#include "capabilities.h"

namespace postbench {

struct Carriage {
    bool eightBit = false; // 8BITMIME offered
    bool binary = false;   // BINARYMIME and CHUNKING offered
    bool utf8 = false;     // SMTPUTF8 offered
    static Carriage of(const Capabilities &capabilities, bool chunkingAllowed = true);
};

} // namespace postbench
