// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The words behind `postbench board`, and the files and secrets that they name.

#include "boardcommand.h"

#include "boardoutcometext.h"
#include "boardports.h"
#include "boardprofilestore.h"
#include "cli.h"
#include "exitcodes.h"
#include "inputfile.h"

namespace postbench {

namespace {

struct Action {
    const char *word;
    BoardJob::Kind kind;
    int least; // further words
    int most;  // -1: any number
};
constexpr Action actions[] = {
    {"list", BoardJob::Kind::Info, 0, 0},   {"info", BoardJob::Kind::Info, 0, 0},    {"read", BoardJob::Kind::Read, 0, 0},
    {"diff", BoardJob::Kind::Verify, 1, 1}, {"write", BoardJob::Kind::Write, 1, 1},  {"set", BoardJob::Kind::Write, 1, -1},
    {"send", BoardJob::Kind::Send, 0, 0},   {"watch", BoardJob::Kind::Watch, 0, 0},  {"reset", BoardJob::Kind::Reset, 0, 0},
    {"flash", BoardJob::Kind::Info, 1, 1},  {"result", BoardJob::Kind::Result, 0, 0}};

std::unexpected<UsageError> wrong(const QString &sentence, int exitCode = ExitUsage)
{
    return std::unexpected(UsageError{exitCode, sentence});
}

OrUsageError<Action> actionOf(const QStringList &words)
{
    QStringList names;
    for (const Action &action : actions) {
        names.append(QLatin1StringView(action.word));
        if (words.isEmpty() || words.first() != names.last()) continue;
        const qsizetype further = words.size() - 1;
        if (further < action.least)
            return wrong(words.first() == QLatin1StringView("flash")
                             ? Cli::tr("board flash wants a firmware image: board flash FILE.")
                             : action.most < 0 ? Cli::tr("board set wants KEY=VALUE, as in \"board set smtp.port=587\".")
                                               : Cli::tr("board %1 wants a profile: board %1 FILE.").arg(words.first()));
        if (action.most >= 0 && further > action.most)
            return wrong(Cli::tr("board %1 takes nothing more; \"%2\" is too much.").arg(words.first(), words[action.most + 1]));
        return action;
    }
    const QString all = names.join(QLatin1StringView(", "));
    if (words.isEmpty()) return wrong(Cli::tr("board wants to know what: %1.").arg(all));
    return wrong(Cli::tr("board knows %1, not \"%2\".").arg(all, words.first()) + didYouMean(nearest(words.first(), names)));
}

OrUsageError<BoardProfile> profileOf(const QString &path)
{
    const auto profile = readProfileFile(path);
    if (profile) return *profile;
    const ProfileFileError &error = profile.error();
    if (!error.system.isEmpty()) return wrong(Cli::tr("The profile %1 cannot be read: %2.").arg(path, error.system), ExitNoInput);
    QStringList sentences;
    for (const ProfileError &one : error.errors)
        sentences.append(profileErrorSentence(one));
    return wrong(Cli::tr("The profile %1 is wrong: %2.").arg(path, sentences.join(QLatin1StringView("; "))), ExitDataError);
}

// KEY=VALUE, a key again for a further item of a list, and KEY alone for a secret.
OrUsageError<BoardProfile> profileOf(const QStringList &assignments)
{
    QList<BoardProfile::Entry> entries;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        const QByteArray key = (equals < 0 ? assignment : assignment.first(equals)).trimmed().toUtf8();
        const QByteArray value = equals < 0 ? BoardProfile::storedSecret.toByteArray() : assignment.sliced(equals + 1).toUtf8();
        if (key.isEmpty()) return wrong(Cli::tr("board set wants KEY=VALUE, not \"%1\".").arg(assignment));
        const auto found = std::ranges::find(entries, key, &BoardProfile::Entry::key);
        if (found == entries.end())
            entries.append({key, {value}, false, 0});
        else
            found->items.append(value);
    }
    BoardProfile profile;
    for (const BoardProfile::Entry &entry : entries)
        profile.add(entry);
    return profile;
}

OrUsageError<std::optional<QString>> secretOf(const ParsedOptions &options)
{
    if (options.has("password-file") && options.has("password-env"))
        return wrong(Cli::tr("--password-file and --password-env exclude each other; give one of them."));
    if (options.has("password-file")) {
        const auto secret = readSecret(QStringLiteral("--password-file"), options.value("password-file"));
        if (!secret) return std::unexpected(secret.error());
        return *secret;
    }
    if (!options.has("password-env")) return std::nullopt;
    const QByteArray name = options.value("password-env").toLocal8Bit();
    if (!qEnvironmentVariableIsSet(name.constData()))
        return wrong(Cli::tr("--password-env: the environment variable %1 is not set.").arg(options.value("password-env")));
    return qEnvironmentVariable(name.constData());
}

QString portWanted()
{
    QStringList paths;
    for (const PortFacts &port : boardPorts())
        paths.append(port.path);
    return paths.isEmpty()
        ? Cli::tr("Which port? Give --port PATH; this computer shows none (\"postbench virtual-board\" makes one).")
        : Cli::tr("Which port? Give --port PATH; there are %1.").arg(paths.join(QLatin1StringView(", ")));
}

} // namespace

OrUsageError<BoardCommandRequest> boardRequestOf(const ParsedOptions &options)
{
    const QStringList &words = options.positional();
    const auto action = actionOf(words);
    if (!action) return std::unexpected(action.error());
    BoardCommandRequest request{words.first(), options.value("port"), options.value("o"), {action->kind, {}}};
    if (!request.output.isEmpty() && request.action != QLatin1StringView("read"))
        return wrong(Cli::tr("-o belongs to \"board read\"."));
    if (request.action == QLatin1StringView("list")) return request;
    request.mayEraseSettings = options.has("erase-settings");
    if (request.mayEraseSettings && request.action != QLatin1StringView("flash"))
        return wrong(Cli::tr("--erase-settings belongs to \"board flash\"."));
    if (request.action == QLatin1StringView("flash")) {
        request.image = words[1];
        if (request.port.isEmpty()) return wrong(portWanted());
        return request;
    }
    const auto profile = request.action == QLatin1StringView("set") ? profileOf(words.sliced(1))
        : action->most == 1                                         ? profileOf(words[1])
                                                                    : OrUsageError<BoardProfile>(BoardProfile());
    if (!profile) return std::unexpected(profile.error());
    request.job.profile = *profile;
    const auto secret = secretOf(options);
    if (!secret) return std::unexpected(secret.error());
    request.secret = *secret;
    if (request.port.isEmpty()) return wrong(portWanted());
    return request;
}

} // namespace postbench
