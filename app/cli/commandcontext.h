// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The command line as a whole: finds the subcommand, reads its options, runs it.
#pragma once

#include "parsedoptions.h"
#include "terminal.h"

namespace postbench {

// What every subcommand gets.
struct CommandContext {
    Terminal &terminal;
    const ParsedOptions &options;
    bool json = false;
    bool showSecrets = false;

    // The sentence on standard error, with --json also as an object on standard output; gives the exit code back.
    int fail(const UsageError &error) const;
};

// One function a subcommand; each needs a QCoreApplication and gives the exit code.
int runSend(const CommandContext &context);
int runReceive(const CommandContext &context);
int runExplain(const CommandContext &context);
int runBounce(const CommandContext &context);
int runDemo(const CommandContext &context);
int runVirtualBoard(const CommandContext &context);
int runBoard(const CommandContext &context);

// True where the arguments (without the program's name) ask for a window: none at all, or mails to open (mailto: or .eml).
bool asksForWindow(const QStringList &arguments);
// Says that there is no display for it. The exit code.
int refuseWindow();
// Runs the rest. The exit code.
int runCommandLine(const QStringList &arguments);
// The value of --lang among them; "" where there is none.
QString languageOf(const QStringList &arguments);

} // namespace postbench
