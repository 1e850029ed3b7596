// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Completion scripts for shells, made from the option tables.

#include "completions.h"

#include "optiontable.h"

namespace postbench {

namespace {

using enum OptionSpec::Completion;

const QByteArray heading = "# SPDX-FileCopyrightText: Postbench contributors\n"
                           "# SPDX-License-Identifier: MIT\n"
                           "# Made by: postbench --print-completion SHELL; a test compares the two.\n";

QByteArray commandNames()
{
    QByteArrayList names;
    for (const CommandSpec &command : commandTable())
        names.append(command.name);
    return names.join(' ');
}

QByteArray dashedNames(const CommandSpec &command)
{
    QByteArrayList names;
    for (const OptionSpec *option : allOptions(command))
        names.append(dashed(*option).toLatin1());
    return names.join(' ');
}

QByteArray bashValues(const OptionSpec &option)
{
    const QByteArray name = dashed(option).toLatin1();
    switch (option.completion) {
    case File: return "        " + name + ") compopt -o filenames; COMPREPLY=($(compgen -f -- \"$word\")); return ;;\n";
    case Folder: return "        " + name + ") compopt -o filenames; COMPREPLY=($(compgen -d -- \"$word\")); return ;;\n";
    case Words: return "        " + name + ") COMPREPLY=($(compgen -W '" + option.words + "' -- \"$word\")); return ;;\n";
    case None: break;
    }
    return option.argument ? "        " + name + ") return ;;\n" : QByteArray();
}

QByteArray bash()
{
    QByteArray out = heading
        + "\n_postbench() {\n    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]}\n"
        + "    COMPREPLY=()\n    if [ \"$COMP_CWORD\" -eq 1 ]; then\n        COMPREPLY=($(compgen -W '" + commandNames()
        + " --help --version' -- \"$word\"))\n        return\n    fi\n    case $command in\n";
    for (const CommandSpec &command : commandTable()) {
        out += "    " + QByteArray(command.name) + ")\n        case $before in\n";
        for (const OptionSpec *option : allOptions(command))
            out += bashValues(*option);
        out += "        esac\n        COMPREPLY=($(compgen -W '" + dashedNames(command) + "' -- \"$word\")) ;;\n";
    }
    return out + "    esac\n}\ncomplete -F _postbench postbench\n";
}

// In single quotes of a shell, and with what zsh reads in a description taken care of.
QByteArray quoted(const char *text, bool forZsh)
{
    QByteArray out = QByteArray(text).replace('\'', "'\\''");
    return forZsh ? out.replace('[', "(").replace(']', ")").replace(':', "\\:") : out;
}

QByteArray zshAction(const OptionSpec &option)
{
    if (!option.argument) return {};
    const QByteArray what = ':' + QByteArray(option.argument).replace('\'', "").replace(':', "\\:") + ':';
    switch (option.completion) {
    case File: return what + "_files";
    case Folder: return what + "_files -/";
    case Words: return what + '(' + QByteArray(option.words).replace(':', "\\:") + ')';
    case None: break;
    }
    return what;
}

QByteArray zsh()
{
    QByteArray out = "#compdef postbench\n" + heading + "\n_postbench() {\n    local -a commands\n    commands=(\n";
    for (const CommandSpec &command : commandTable())
        out += "        '" + QByteArray(command.name) + ':' + quoted(command.summary, true) + "'\n";
    out += "    )\n    if (( CURRENT == 2 )); then\n        _describe 'subcommand' commands\n        return\n    fi\n"
           "    local command=$words[2]\n    shift words\n    (( CURRENT-- ))\n    case $command in\n";
    for (const CommandSpec &command : commandTable()) {
        out += "    " + QByteArray(command.name) + ") _arguments";
        for (const OptionSpec *option : allOptions(command)) {
            out += " \\\n        '" + QByteArray(option->repeatable ? "*" : "") + dashed(*option).toLatin1() + '['
                + quoted(option->help, true) + ']' + zshAction(*option) + '\'';
        }
        out += " ;;\n";
    }
    return out + "    esac\n}\n\n_postbench \"$@\"\n";
}

QByteArray fish()
{
    QByteArray out = heading + "\ncomplete -c postbench -f\n";
    for (const CommandSpec &command : commandTable()) {
        out += "complete -c postbench -n __fish_use_subcommand -a " + QByteArray(command.name) + " -d '"
            + QByteArray(command.summary).replace('\'', "\\'") + "'\n";
    }
    for (const CommandSpec &command : commandTable()) {
        for (const OptionSpec *option : allOptions(command)) {
            const QByteArray name = option->name;
            out += "complete -c postbench -n '__fish_seen_subcommand_from " + QByteArray(command.name) + "' "
                + (name.size() == 1 ? "-s " : "-l ") + name;
            if (option->argument) out += option->completion == File || option->completion == Folder ? " -r -F" : " -x";
            if (option->completion == Words) out += " -a '" + QByteArray(option->words) + '\'';
            out += " -d '" + QByteArray(option->help).replace('\'', "\\'") + "'\n";
        }
    }
    return out;
}

} // namespace

QByteArray completionScript(const QString &shell)
{
    if (shell == QLatin1StringView("bash")) return bash();
    if (shell == QLatin1StringView("zsh")) return zsh();
    if (shell == QLatin1StringView("fish")) return fish();
    return {};
}

} // namespace postbench
