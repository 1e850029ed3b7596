// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// `postbench board`: runs the job and tells how it went.

#include "boardcommand.h"

#include "boardoutcometext.h"
#include "boardprofilestore.h"
#include "cli.h"
#include "exitcodes.h"
#include "flashcommand.h"
#include "interrupts.h"
#include "jsonlines.h"
#include "octettext.h"

namespace postbench {

namespace {

bool showsTranscript(BoardJob::Kind kind) { return kind == BoardJob::Kind::Send || kind == BoardJob::Kind::Watch; }

} // namespace

BoardCommand::BoardCommand(const CommandContext &context)
    : m_context(context), m_printer(context.terminal, {context.json, context.showSecrets, {}})
{
    connect(&m_board, &ProvisionBoard::progressed, this, [this](BoardStage stage, int done, int total) {
        const QString name = boardStageName(stage);
        m_context.terminal.progress(total > 0 ? QStringLiteral("%1 %2/%3").arg(name).arg(done).arg(total) : name);
    });
    connect(&m_board, &ProvisionBoard::secretRequested, this, &BoardCommand::askFor);
    connect(&m_board, &ProvisionBoard::deviceSpoke, this, &BoardCommand::showEvent);
    connect(&m_board, &ProvisionBoard::transcriptGrew, this, [this] {
        if (showsTranscript(m_request.job.kind)) {
            m_context.terminal.progress({});
            m_printer.print(m_board.transcript().lines());
        }
        if (m_context.terminal.isBroken()) m_board.cancel();
    });
    connect(&m_board, &ProvisionBoard::finished, this, [this](const BoardOutcome &outcome) {
        m_outcome = outcome;
        QCoreApplication::exit();
    });
}

int BoardCommand::run(const BoardCommandRequest &request)
{
    m_request = request;
    if (request.secret) m_board.setSecret({}, *request.secret);
    Interrupts interrupts;
    connect(&interrupts, &Interrupts::interrupted, this, [this] { m_board.cancel(); });
    m_board.start(request.port, request.job);
    QCoreApplication::exec();
    m_context.terminal.progress({});
    if (!m_outcome) return ExitBug;
    const int exitCode = report(*m_outcome);
    m_context.terminal.flush();
    const bool stopped = m_outcome->verdict == BoardOutcome::Verdict::Cancelled || request.job.kind == BoardJob::Kind::Watch;
    return Interrupts::number() != 0 && stopped ? 128 + Interrupts::number() : exitCode;
}

void BoardCommand::askFor(const QString &key)
{
    m_context.terminal.progress({});
    m_context.terminal.flush();
    //: %1 the key of a board's secret, such as smtp.password
    m_board.giveSecret(key, Terminal::askSecret(Cli::tr("%1 for the board: ").arg(key)));
}

void BoardCommand::showEvent(const DeviceEvent &event)
{
    if (m_context.json && showsTranscript(m_request.job.kind)) m_context.terminal.line(jsonLine(deviceEventJson(event)));
}

int BoardCommand::report(const BoardOutcome &outcome)
{
    const int saved =
        outcome.verdict == BoardOutcome::Verdict::Done && outcome.settings && m_request.action == QLatin1StringView("read")
        ? saveProfile(outcome)
        : int(ExitOk);
    if (saved != ExitOk) return saved;
    const int exitCode = exitCodeOf(outcome);
    if (m_context.json)
        showJson(outcome, exitCode);
    else
        showText(outcome);
    return exitCode;
}

// The settings as a profile, to a file or to standard output.
int BoardCommand::saveProfile(const BoardOutcome &outcome)
{
    BoardProfile profile = BoardProfile::of(*outcome.settings, *outcome.capabilities);
    profile.setRemarks({"Postbench board profile, read from " + outcome.identity->model + ' ' + outcome.identity->serial
                            + ", firmware " + outcome.identity->firmware,
                        "digest of all its settings: " + outcome.digest});
    if (m_request.output.isEmpty()) {
        if (!m_context.json) m_context.terminal.line(profile.toText().chopped(1));
        return ExitOk;
    }
    QString error;
    if (writeProfileFile(m_request.output, profile, &error)) return ExitOk;
    return m_context.fail({ExitCannotCreate, Cli::tr("-o: %1 could not be written: %2.").arg(m_request.output, error)});
}

void BoardCommand::showText(const BoardOutcome &outcome)
{
    using Verdict = BoardOutcome::Verdict;
    const bool good =
        outcome.verdict != Verdict::Failed && outcome.verdict != Verdict::Unknown && outcome.verdict != Verdict::Cancelled;
    if (good && m_request.job.kind == BoardJob::Kind::Info) {
        for (const QString &line : boardInfoLines(outcome))
            m_context.terminal.line(line);
        return;
    }
    for (const QString &line : boardDifferenceLines(outcome))
        m_context.terminal.line(line);
    for (const QByteArray &key : outcome.uncompared)
        m_context.terminal.error(Cli::tr("%1 was not compared: it was not given.").arg(QString::fromUtf8(key)));
    const QString sentence = printable(boardOutcomeSentence(outcome).toUtf8());
    const bool quiet = m_request.action == QLatin1StringView("read") && m_request.output.isEmpty();
    if (good && !sentence.isEmpty() && !quiet) m_context.terminal.line(sentence);
    if (!good && !sentence.isEmpty()) m_context.terminal.error(sentence);
    for (const QString &problem : boardProblemSentences(outcome))
        m_context.terminal.error(printable(problem.toUtf8()));
}

void BoardCommand::showJson(const BoardOutcome &outcome, int exitCode)
{
    const auto line = [this](const QJsonObject &object) { m_context.terminal.line(jsonLine(object)); };
    if (m_request.job.kind == BoardJob::Kind::Info && outcome.identity) line(boardJson(outcome));
    if (m_request.job.kind == BoardJob::Kind::Read && outcome.settings) line(boardSettingsJson(outcome));
    for (const SettingsDifference &difference : outcome.differences)
        line(boardDifferenceJson(difference));
    line(boardOutcomeJson(outcome, exitCode));
}

int runBoard(const CommandContext &context)
{
    const auto request = boardRequestOf(context.options);
    if (!request) return context.fail(request.error());
    if (request->action == QLatin1StringView("list")) return listBoards(context);
    if (request->action == QLatin1StringView("flash"))
        return FlashCommand(context).run(request->port, request->image, request->mayEraseSettings);
    BoardCommand command(context);
    return command.run(*request);
}

} // namespace postbench
