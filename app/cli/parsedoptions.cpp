// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Reads a subcommand's arguments by its table.

#include "parsedoptions.h"

#include "cli.h"

#include <algorithm>

namespace postbench {

namespace {

// Single edits (add, drop, exchange) from one word to the other.
int distance(const QString &one, const QString &other)
{
    QList<int> row(other.size() + 1);
    std::ranges::iota(row, 0);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= other.size(); ++j) {
            const int exchange = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({exchange, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.last();
}

UsageError unknownOption(const CommandSpec &command, const QString &typed)
{
    QStringList names;
    for (const OptionSpec *option : allOptions(command))
        names.append(dashed(*option));
    return {64,
            Cli::tr("%1 is not an option of \"%2\".").arg(typed, QLatin1StringView(command.name))
                + didYouMean(nearest(typed, names)) + QLatin1Char(' ')
                + Cli::tr("\"postbench %1 --help\" lists them all.").arg(QLatin1StringView(command.name))};
}

struct Typed {
    QString dashes; // as typed, without a value: "--server"
    QString name;
    std::optional<QString> value;
};

Typed takeApart(const QString &argument)
{
    const qsizetype equals = argument.startsWith(QLatin1StringView("--")) ? argument.indexOf(u'=') : -1;
    Typed typed;
    typed.dashes = equals < 0 ? argument : argument.left(equals);
    typed.name = typed.dashes.mid(typed.dashes.startsWith(QLatin1StringView("--")) ? 2 : 1);
    if (equals >= 0) typed.value = argument.mid(equals + 1);
    return typed;
}

} // namespace

OrUsageError<std::optional<qint64>> ParsedOptions::number(const char *name, qint64 least, qint64 most) const
{
    if (!has(name)) return std::nullopt;
    bool ok = false;
    const qint64 number = value(name).toLongLong(&ok);
    if (ok && number >= least && number <= most) return number;
    return std::unexpected(
        UsageError{64,
                   Cli::tr("--%1 wants a whole number from %2 to %3, not \"%4\".")
                       .arg(QLatin1StringView(name), QString::number(least), QString::number(most), value(name))});
}

OrUsageError<ParsedOptions> parseOptions(const CommandSpec &command, const QStringList &arguments)
{
    ParsedOptions parsed;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1StringView("--")) {
            for (const QString &rest : arguments.sliced(i + 1))
                parsed.addPositional(rest);
            break;
        }
        if (!argument.startsWith(u'-') || argument == QLatin1StringView("-")) {
            parsed.addPositional(argument);
            continue;
        }
        Typed typed = takeApart(argument);
        if (typed.dashes == QLatin1StringView("-h")) typed.name = QStringLiteral("help");
        const OptionSpec *option = findOption(command, typed.name);
        if (!option || (typed.dashes != dashed(*option) && typed.dashes != QLatin1StringView("-h")))
            return std::unexpected(unknownOption(command, typed.dashes));
        if (!option->argument && typed.value)
            return std::unexpected(UsageError{64, Cli::tr("%1 takes no value.").arg(typed.dashes)});
        if (!option->argument) {
            parsed.add(typed.name, {});
            if (typed.name == QLatin1StringView("help") || typed.name == QLatin1StringView("version")) return parsed;
            continue;
        }
        if (!typed.value && i + 1 == arguments.size()) {
            return std::unexpected(
                UsageError{64, Cli::tr("%1 needs a value: %1 %2.").arg(typed.dashes, QLatin1StringView(option->argument))});
        }
        if (!option->repeatable && parsed.has(option->name))
            return std::unexpected(UsageError{64, Cli::tr("%1 may be given only once.").arg(typed.dashes)});
        parsed.add(typed.name, typed.value ? *typed.value : arguments[++i]);
    }
    if (!command.positional && !parsed.positional().isEmpty()) {
        return std::unexpected(UsageError{64,
                                          Cli::tr("\"%1\" takes no bare word; \"%2\" belongs to no option.")
                                              .arg(QLatin1StringView(command.name), parsed.positional().first())});
    }
    return parsed;
}

QString nearest(const QString &word, const QStringList &candidates)
{
    QString best;
    int least = std::max(2, int(word.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        // A beginning of the word is near, too: --conn for --connections.
        const int far = word.size() > 3 && candidate.startsWith(word) ? 1 : distance(word, candidate);
        if (far < least) {
            least = far;
            best = candidate;
        }
    }
    return best;
}

QString didYouMean(const QString &nearestWord)
{
    return nearestWord.isEmpty() ? QString() : QLatin1Char(' ') + Cli::tr("Did you mean %1?").arg(nearestWord);
}

} // namespace postbench
