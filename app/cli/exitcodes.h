// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Outcomes as the exit codes that scripts depend on (sysexits).
#pragma once

#include "mimewriter.h"
#include "smtpoutcome.h"

namespace postbench {

enum ExitCode : int {
    ExitOk = 0,
    ExitDifferent = 1, // `board diff`: compared, and not the same
    ExitUsage = 64,
    ExitDataError = 65, // an input that is not what it should be
    ExitNoInput = 66,   // an input file is missing
    ExitNoHost = 68,
    ExitRefused = 69, // for good: 5xx, or the server lacks what the mail needs
    ExitBug = 70,
    ExitCannotCreate = 73,
    ExitUnknownOrIo = 74, // lost after the final dot, or a local input/output error
    ExitTemporary = 75,   // 4xx, or lost before the final dot
    ExitProtocol = 76,
    ExitNoPermission = 77, // authentication, certificate or TLS refused
    ExitConfig = 78,
    ExitInterrupted = 130, // Ctrl-C
};

int exitCodeOf(const Outcome &outcome);
int exitCodeOf(const MessageError &error);
// The worse of two: what a run of several mails ends with.
int worseExitCode(int one, int other);

} // namespace postbench
