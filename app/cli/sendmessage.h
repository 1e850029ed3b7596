// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The message and envelope that the options of `send` describe.
#pragma once

#include "composition.h"
#include "parsedoptions.h"

namespace postbench {

struct SendMessage {
    Draft draft;
    OpenSource raw; // --eml
    Envelope envelope;
};

// `usualFrom`: the author where no --from is given (a profile's); empty: then --from must be there.
OrUsageError<SendMessage> messageOf(const ParsedOptions &options, const Person &usualFrom);

} // namespace postbench
