// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Where the demo's two sessions, the desk's and the board's, part.
#pragma once

#include "commandcontext.h"
#include "transcriptcomparison.h"

namespace postbench {

// One line; left: the desk, right: the board. With --json a "comparison".
void showComparison(const CommandContext &context, const TranscriptComparison &comparison);

} // namespace postbench
