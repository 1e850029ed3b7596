// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The board's part of `postbench demo`.

#include "demoboard.h"

#include "boardcommand.h"
#include "boardoutcometext.h"
#include "cli.h"
#include "exitcodes.h"
#include "interrupts.h"
#include "jsonlines.h"
#include "octettext.h"

#include <QTimer>

namespace postbench {

namespace {

using Text = QLatin1StringView;

constexpr std::chrono::seconds longestStart(20); // it takes milliseconds, but not on every machine

// Ctrl-C on a terminal ends the virtual board too: what then seems to go wrong is no fault.
bool wasStopped() { return Interrupts::number() != 0; }

} // namespace

BoardProfile demoBoardProfile(const QString &from, const QString &to, const QString &subject, const QString &text)
{
    BoardProfile profile;
    const auto set = [&profile](const char *key, const QByteArray &value) { profile.add({key, {value}, false, 0}); };
    set("board.name", "demo");
    set("smtp.server", "localhost");
    set("mail.from", from.toUtf8());
    set("mail.to", to.toUtf8());
    set("mail.subject", subject.toUtf8());
    set("mail.body", text.toUtf8());
    set("send.retry", "0"); // a refusal is told at once
    return profile;
}

DemoBoard::DemoBoard(const CommandContext &context)
    : m_context(context), m_printer(context.terminal, {context.json, context.showSecrets, QStringLiteral("    ")})
{
    connect(&m_process, &VirtualBoardProcess::started, &m_loop, &QEventLoop::quit);
    connect(&m_process, &VirtualBoardProcess::ended, this, [this](const QString &why) {
        m_ended = why;
        if (m_process.path().isEmpty()) m_loop.quit(); // else the port tells the job that it is gone
    });
    connect(&m_board, &ProvisionBoard::progressed, this, [this](BoardStage stage, int done, int total) {
        const QString name = boardStageName(stage);
        m_context.terminal.progress(total > 0 ? QStringLiteral("%1 %2/%3").arg(name).arg(done).arg(total) : name);
    });
    connect(&m_board, &ProvisionBoard::secretRequested, this,
            [this](const QString &key) { m_board.giveSecret(key, std::nullopt); });
    connect(&m_board, &ProvisionBoard::transcriptGrew, this, &DemoBoard::showSession);
    connect(&m_board, &ProvisionBoard::finished, this, [this](const BoardOutcome &outcome) {
        m_outcome = outcome;
        m_loop.quit();
    });
}

int DemoBoard::start(quint16 receiverPort)
{
    VirtualBoardRequest request;
    request.program = QStringLiteral("/proc/self/exe"); // this very program, also where its file was replaced meanwhile
    request.language = m_context.options.value("lang");
    request.receiverPort = receiverPort;
    QTimer::singleShot(longestStart, &m_loop, [this] {
        if (m_process.path().isEmpty()) m_loop.quit();
    });
    m_process.start(request);
    // Where it cannot be started at all, that was told already.
    if (!m_ended && m_process.path().isEmpty()) m_loop.exec();
    if (wasStopped()) return ExitInterrupted;
    if (m_ended) {
        QString why = *m_ended;
        if (why.startsWith(Text("postbench: "))) return m_context.fail({ExitUnknownOrIo, why.sliced(11)});
        return m_context.fail({ExitUnknownOrIo, Cli::tr("The virtual board could not start: %1.").arg(printable(why.toUtf8()))});
    }
    if (!m_process.path().isEmpty()) return ExitOk;
    return m_context.fail({ExitTemporary, Cli::tr("The virtual board did not start in time.")});
}

int DemoBoard::provision(const BoardProfile &profile)
{
    if (m_context.json)
        m_context.terminal.line(jsonLine(QJsonObject{{Text("type"), Text("virtualBoard")}, {Text("path"), m_process.path()}}));
    else
        m_context.terminal.line(
            Cli::tr("Now a virtual board on %1; it gets its settings over this serial line:").arg(m_process.path()));
    m_context.terminal.flush();
    return run({BoardJob::Kind::Write, profile});
}

int DemoBoard::send()
{
    if (!m_context.json) m_context.terminal.line(Cli::tr("The board sends a mail of its own to the same receiver:"));
    m_context.terminal.flush();
    m_isSending = true;
    const int code = run({BoardJob::Kind::Send, {}});
    m_isSending = false;
    return code;
}

void DemoBoard::stop() { m_loop.quit(); }

int DemoBoard::run(BoardJob job)
{
    m_outcome.reset();
    m_board.start(m_process.path(), std::move(job));
    if (!m_outcome) m_loop.exec();
    m_context.terminal.progress({});
    if (wasStopped()) return ExitInterrupted;
    if (!m_outcome) return ExitUnknownOrIo; // nobody reads standard output any more
    const int exitCode = exitCodeOf(*m_outcome);
    if (m_context.json) {
        for (const SettingsDifference &difference : m_outcome->differences)
            m_context.terminal.line(jsonLine(boardDifferenceJson(difference)));
        m_context.terminal.line(jsonLine(boardOutcomeJson(*m_outcome, exitCode)));
    } else {
        for (const QString &line : boardDifferenceLines(*m_outcome))
            m_context.terminal.line(QStringLiteral("    ") + line);
        if (exitCode == ExitOk) m_context.terminal.line(printable(boardOutcomeSentence(*m_outcome).toUtf8()));
    }
    m_context.terminal.flush();
    if (exitCode == ExitOk) return ExitOk;
    m_context.terminal.error(printable(boardOutcomeSentence(*m_outcome).toUtf8()));
    for (const QString &problem : boardProblemSentences(*m_outcome))
        m_context.terminal.error(printable(problem.toUtf8()));
    return exitCode;
}

void DemoBoard::showSession()
{
    if (!m_isSending) return;
    m_context.terminal.progress({});
    m_printer.print(lines());
    if (m_context.terminal.isBroken()) stop();
}

} // namespace postbench
