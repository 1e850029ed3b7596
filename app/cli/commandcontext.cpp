// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The command line as a whole.

#include "commandcontext.h"

#include "cli.h"
#include "completions.h"
#include "exitcodes.h"
#include "helptext.h"
#include "jsonlines.h"

#include <QFileInfo>

namespace postbench {

namespace {

using Run = int (*)(const CommandContext &);

Run functionOf(const CommandSpec &command)
{
    static constexpr std::pair<const char *, Run> functions[] = {
        {"send", runSend}, {"receive", runReceive}, {"explain", runExplain},           {"bounce", runBounce},
        {"demo", runDemo}, {"board", runBoard},     {"virtual-board", runVirtualBoard}};
    for (const auto &[name, function] : functions) {
        if (QLatin1StringView(name) == QLatin1StringView(command.name)) return function;
    }
    return nullptr;
}

QString unknownCommand(const QString &typed)
{
    QStringList names;
    for (const CommandSpec &command : commandTable())
        names.append(QLatin1StringView(command.name));
    return Cli::tr("\"%1\" is no subcommand; there are %2.").arg(typed, names.join(QLatin1StringView(", ")))
        + didYouMean(nearest(typed, names));
}

int runWithoutCommand(Terminal &terminal, const QString &first, const QStringList &rest)
{
    if (first == QLatin1StringView("--help") || first == QLatin1StringView("-h")) {
        terminal.line(helpText());
        return ExitOk;
    }
    if (first == QLatin1StringView("--version")) {
        terminal.line(versionText());
        return ExitOk;
    }
    if (first == QLatin1StringView("--print-completion") && !rest.isEmpty()) {
        const QByteArray script = completionScript(rest.first());
        if (!script.isEmpty()) {
            terminal.line(script.chopped(1));
            return ExitOk;
        }
    }
    terminal.error(
        first.startsWith(u'-')
            ? Cli::tr("%1 is not an option here; the subcommand comes first, as in \"postbench send --help\".").arg(first)
            : unknownCommand(first));
    return ExitUsage;
}

bool isLanguage(const QString &code)
{
    return code == QLatin1StringView("en") || code == QLatin1StringView("ja") || code == QLatin1StringView("zh_CN");
}

} // namespace

int CommandContext::fail(const UsageError &error) const
{
    terminal.error(error.sentence);
    if (json) terminal.line(jsonLine(jsonError(error.exitCode, error.sentence)));
    return error.exitCode;
}

bool asksForWindow(const QStringList &arguments)
{
    QStringList rest = arguments;
    if (rest.size() >= 2 && rest.first() == QLatin1StringView("--lang"))
        rest.remove(0, 2);
    else if (!rest.isEmpty() && rest.first().startsWith(QLatin1StringView("--lang=")))
        rest.removeFirst();
    if (rest.isEmpty()) return true;
    if (findCommand(rest.first())) return false;
    return std::ranges::all_of(rest, [](const QString &argument) {
        return argument.startsWith(QLatin1StringView("mailto:"), Qt::CaseInsensitive)
            || argument.startsWith(QLatin1StringView("file:"))
            || (!argument.startsWith(u'-') && argument.endsWith(QLatin1StringView(".eml"), Qt::CaseInsensitive));
    });
}

QString languageOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == QLatin1StringView("--")) break;
        if (arguments[i].startsWith(QLatin1StringView("--lang="))) return arguments[i].mid(7);
        if (arguments[i] == QLatin1StringView("--lang") && i + 1 < arguments.size()) return arguments[i + 1];
    }
    return {};
}

int refuseWindow()
{
    Terminal().error(Cli::tr("There is no display to open the window on (neither WAYLAND_DISPLAY nor DISPLAY is set); \"postbench "
                             "demo\" and all that \"postbench --help\" lists need none."));
    return ExitConfig;
}

int runCommandLine(const QStringList &arguments)
{
    Terminal terminal;
    QStringList rest = arguments;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!arguments[i].contains(QChar::ReplacementCharacter)) continue;
        terminal.error(Cli::tr("Argument %1, \"%2\", is not text in UTF-8.").arg(QString::number(i + 1), arguments[i]));
        return ExitDataError;
    }
    const QString language = languageOf(arguments);
    if (!language.isEmpty() && !isLanguage(language)) {
        terminal.error(Cli::tr("--lang wants en, ja or zh_CN, not \"%1\".").arg(language));
        return ExitUsage;
    }
    while (!rest.isEmpty() && rest.first().startsWith(QLatin1StringView("--lang"))) // may stand before the subcommand
        rest.remove(0, rest.first().contains(u'=') ? 1 : qMin(2, rest.size()));
    if (rest.isEmpty()) {
        terminal.line(helpText());
        return ExitOk;
    }
    const QString first = rest.takeFirst();
    const CommandSpec *command = findCommand(first);
    if (!command) return runWithoutCommand(terminal, first, rest);
    const auto options = parseOptions(*command, rest);
    const bool json = rest.contains(QLatin1StringView("--json"));
    if (!options) return CommandContext{terminal, {}, json}.fail(options.error());
    if (options->has("help")) {
        terminal.line(helpText(*command));
        return ExitOk;
    }
    if (options->has("version")) {
        terminal.line(versionText());
        return ExitOk;
    }
    return functionOf(*command)({terminal, *options, json, options->has("show-secrets")});
}

} // namespace postbench
