// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Reads an EHLO reply for what a message may contain.
#include "carriage.h"

namespace postbench {

Carriage Carriage::of(const Capabilities &capabilities, bool chunkingAllowed)
{
    Carriage carriage;
    carriage.eightBit = capabilities.has("8BITMIME");
    // BINARYMIME needs BDAT (RFC 3030 section 3) and implies that eighth bits pass.
    carriage.binary = chunkingAllowed && capabilities.has("BINARYMIME") && capabilities.has("CHUNKING");
    carriage.utf8 = capabilities.has("SMTPUTF8");
    return carriage;
}

} // namespace postbench
