// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What `postbench board --json` prints, and its exit codes.

#include "boardcommand.h"

#include "boardoutcometext.h"
#include "exitcodes.h"

#include <QJsonArray>

namespace postbench {

namespace {

using Text = QLatin1StringView;

QString text(const QByteArray &utf8) { return QString::fromUtf8(utf8); }

QJsonArray itemsJson(const QByteArray &raw)
{
    QJsonArray items;
    for (const QByteArray &item : boardItems(raw).value_or(QList<QByteArray>{raw}))
        items.append(text(item));
    return items;
}

QJsonObject resultJson(const MailResult &result)
{
    return {{Text("mail"), qint64(result.mail)},
            {Text("word"), text(result.word)},
            {Text("stage"), text(result.stage)},
            {Text("fault"), text(result.fault)},
            {Text("code"), result.code},
            {Text("enhanced"), text(result.enhanced)},
            {Text("text"), text(result.text)},
            {Text("accepted"), qint64(result.accepted)},
            {Text("recipients"), qint64(result.all)},
            {Text("attempt"), qint64(result.attempt)},
            {Text("trigger"), text(result.trigger)}};
}

int codeOf(const MailResult &result)
{
    if (result.word == "unknown") return ExitUnknownOrIo;
    if (result.fault == "no-auth" || result.fault == "tls") return ExitNoPermission; // whatever code the server said it by
    if (result.code >= 400) {
        if (result.code < 500) return ExitTemporary;
        return result.stage == "auth" ? ExitNoPermission : ExitRefused;
    }
    if (result.fault == "settings") return ExitConfig;
    if (result.fault == "name") return ExitNoHost;
    if (result.fault == "protocol") return ExitProtocol;
    if (result.fault == "utf8") return ExitRefused;
    return ExitTemporary;
}

int codeOfFailure(const BoardOutcome &outcome)
{
    switch (outcome.fault) {
    case BoardFault::None: return ExitBug;
    case BoardFault::PortMissing: return ExitNoInput;
    case BoardFault::PortForbidden: return ExitNoPermission;
    case BoardFault::PortBusy:
    case BoardFault::Silent:
    case BoardFault::TimedOut:
    case BoardFault::BoardRestarted:
    case BoardFault::BoardChanged:
    case BoardFault::BoardBusy: return ExitTemporary;
    case BoardFault::PortFailed:
    case BoardFault::PortLost:
    case BoardFault::Noisy:
    case BoardFault::NotKept: return ExitUnknownOrIo;
    case BoardFault::Foreign:
    case BoardFault::ProtocolNewer:
    case BoardFault::ListIncomplete: return ExitProtocol;
    case BoardFault::Refused:
    case BoardFault::CommitRefused:
    case BoardFault::NotRestarted: return ExitRefused;
    case BoardFault::CheckRefused: return ExitDataError;
    case BoardFault::ValuesWrong: {
        const bool secrets = std::ranges::all_of(
            outcome.problems, [](const ValueProblem &problem) { return problem.fault == ValueFault::SecretMissing; });
        return secrets ? ExitNoPermission : ExitDataError;
    }
    case BoardFault::MailNotSent: return outcome.result ? codeOf(*outcome.result) : int(ExitTemporary);
    }
    return ExitBug;
}

} // namespace

int exitCodeOf(const BoardOutcome &outcome)
{
    using Verdict = BoardOutcome::Verdict;
    switch (outcome.verdict) {
    case Verdict::Done:
    case Verdict::Unchanged:
    case Verdict::Same: return ExitOk;
    case Verdict::Different: return ExitDifferent;
    case Verdict::Cancelled: return ExitInterrupted;
    case Verdict::Unknown: return ExitUnknownOrIo;
    case Verdict::Failed: return codeOfFailure(outcome);
    }
    return ExitBug;
}

QJsonObject boardJson(const BoardOutcome &outcome)
{
    QJsonObject object{{Text("type"), Text("board")},
                       {Text("model"), text(outcome.identity->model)},
                       {Text("firmware"), text(outcome.identity->firmware)},
                       {Text("serial"), text(outcome.identity->serial)}};
    QJsonObject state;
    for (const auto &[name, raw] : outcome.state)
        state.insert(text(name), itemsJson(raw));
    object.insert(Text("state"), state);
    if (!outcome.capabilities) return object;
    QJsonArray keys;
    for (const BoardKey &key : outcome.capabilities->keys)
        keys.append(QJsonObject{{Text("key"), text(key.name)}, {Text("limits"), text(key.told)}, {Text("secret"), key.secret}});
    object.insert(Text("protocol"), qint64(outcome.capabilities->protocol));
    object.insert(Text("keys"), keys);
    return object;
}

QJsonObject boardSettingsJson(const BoardOutcome &outcome)
{
    QJsonArray settings;
    for (const BoardSettings::Setting &setting : outcome.settings->all()) {
        QJsonObject one{{Text("key"), text(setting.key)}};
        const BoardKey *key = outcome.capabilities ? outcome.capabilities->find(setting.key) : nullptr;
        if (key && key->secret)
            one.insert(Text("set"), setting.raw != "unset");
        else
            one.insert(Text("values"), itemsJson(setting.raw));
        settings.append(one);
    }
    return {{Text("type"), Text("settings")}, {Text("digest"), text(outcome.digest)}, {Text("settings"), settings}};
}

QJsonObject boardDifferenceJson(const SettingsDifference &difference)
{
    QJsonObject object{
        {Text("type"), Text("difference")}, {Text("key"), text(difference.key)}, {Text("secret"), difference.secret}};
    if (difference.secret) {
        object.insert(Text("before"), difference.before == "unset" ? Text("unset") : Text("set"));
        object.insert(Text("after"), difference.after == "unset" ? Text("unset") : Text("set"));
    } else {
        object.insert(Text("before"), itemsJson(difference.before));
        object.insert(Text("after"), itemsJson(difference.after));
    }
    return object;
}

QJsonObject deviceEventJson(const DeviceEvent &event)
{
    static constexpr const char *kinds[] = {"boot",   "stage",     "in",    "out",  "data",   "more",
                                            "socket", "recipient", "retry", "lost", "result", "other"};
    QJsonObject object{{Text("type"), Text("deviceEvent")},
                       {Text("ms"), qint64(event.atMs)},
                       {Text("kind"), QString::fromLatin1(kinds[std::size_t(event.kind)])}};
    if (!event.text.isEmpty()) object.insert(Text("text"), text(event.text));
    if (event.code > 0) object.insert(Text("code"), event.code);
    if (event.kind == DeviceEvent::Kind::Lost) object.insert(Text("lost"), qint64(event.lost));
    if (event.result) object.insert(Text("result"), resultJson(*event.result));
    if (event.kind == DeviceEvent::Kind::Retry) {
        object.insert(Text("attempt"), qint64(event.attempt));
        object.insert(Text("seconds"), qint64(event.seconds));
    }
    return object;
}

QJsonObject boardOutcomeJson(const BoardOutcome &outcome, int exitCode)
{
    QJsonObject object{{Text("type"), Text("boardOutcome")},
                       {Text("verdict"), text(boardVerdictWord(outcome.verdict))},
                       {Text("stage"), text(boardStageWord(outcome.stage))},
                       {Text("fault"), text(boardFaultWord(outcome.fault))},
                       {Text("sentence"), boardOutcomeSentence(outcome)},
                       {Text("startedAgain"), outcome.startedAgain},
                       {Text("exit"), exitCode}};
    if (outcome.error >= 0) object.insert(Text("error"), outcome.error);
    if (!outcome.key.isEmpty()) object.insert(Text("key"), text(outcome.key));
    if (!outcome.detail.isEmpty()) object.insert(Text("detail"), text(outcome.detail));
    if (!outcome.digest.isEmpty()) object.insert(Text("digest"), text(outcome.digest));
    if (outcome.identity) object.insert(Text("serial"), text(outcome.identity->serial));
    if (outcome.result) object.insert(Text("result"), resultJson(*outcome.result));
    QJsonArray problems;
    for (const ValueProblem &problem : outcome.problems)
        problems.append(QJsonObject{
            {Text("key"), text(problem.key)}, {Text("fault"), text(valueFaultWord(problem.fault))}, {Text("line"), problem.line}});
    for (const auto &[key, error] : outcome.refusals)
        problems.append(QJsonObject{{Text("key"), text(key)}, {Text("error"), error}});
    if (!problems.isEmpty()) object.insert(Text("problems"), problems);
    return object;
}

} // namespace postbench
