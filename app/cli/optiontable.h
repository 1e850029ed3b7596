// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Every subcommand and option of the command line as data: the parser, --help, the completions and the man page's test read it.
#pragma once

#include <QList>
#include <QString>

#include <span>

namespace postbench {

struct OptionSpec {
    enum class Completion { None, File, Folder, Words };
    const char *name;     // without dashes: "server"; one character is written with one dash: "4"
    const char *argument; // "HOST[:PORT]"; nullptr: a flag
    const char *help;     // English, context "Cli"
    bool repeatable = false;
    Completion completion = Completion::None;
    const char *words = ""; // Completion::Words: the values, blank between them
};

struct CommandSpec {
    const char *name;
    const char *positional;              // "WORDS..."; nullptr: takes none
    const char *summary;                 // English, context "Cli"
    std::span<const OptionSpec> options; // its own; commonOptions() come on top
};

std::span<const CommandSpec> commandTable();
std::span<const OptionSpec> commonOptions(); // --json --lang --help --version
const CommandSpec *findCommand(const QString &name);
// Its own and the common ones.
QList<const OptionSpec *> allOptions(const CommandSpec &command);
const OptionSpec *findOption(const CommandSpec &command, const QString &name);
QString dashed(const OptionSpec &option); // "--server", "-4"

} // namespace postbench
