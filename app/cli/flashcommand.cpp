// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// `postbench board flash IMAGE`.

#include "flashcommand.h"

#include "cli.h"
#include "exitcodes.h"
#include "flashtext.h"
#include "inputfile.h"
#include "interrupts.h"
#include "jsonlines.h"

namespace postbench {

namespace {

int exitCodeOf(const FlashOutcome &outcome)
{
    if (outcome.word == FlashWord::Flashed || outcome.word == FlashWord::AlreadyThere) return ExitOk;
    switch (outcome.fault) {
    case FlashFault::ImageTooLarge:
    case FlashFault::ImageForeign: return ExitDataError;
    case FlashFault::ReadLocked:
    case FlashFault::Refused: return ExitRefused;
    case FlashFault::UnknownRom: return ExitProtocol;
    case FlashFault::ConnectionLost:
        return outcome.loss == PortLoss::Missing  ? ExitNoInput
            : outcome.loss == PortLoss::Forbidden ? ExitNoPermission
                                                  : ExitTemporary;
    default: return ExitTemporary;
    }
}

QLatin1StringView wordOf(const FlashOutcome &outcome)
{
    switch (outcome.word) {
    case FlashWord::Flashed: return QLatin1StringView("flashed");
    case FlashWord::AlreadyThere: return QLatin1StringView("alreadyThere");
    case FlashWord::Cancelled: return QLatin1StringView("cancelled");
    case FlashWord::Failed: break;
    }
    return QLatin1StringView("failed");
}

} // namespace

FlashCommand::FlashCommand(const CommandContext &context) : m_context(context)
{
    connect(&m_board, &FlashBoard::progressed, this, &FlashCommand::showProgress);
    connect(&m_board, &FlashBoard::finished, this, [this](const FlashOutcome &outcome) {
        m_outcome = outcome;
        QCoreApplication::exit();
    });
}

int FlashCommand::run(const QString &port, const QString &imagePath, bool mayEraseSettings)
{
    const auto file = readInput(QStringLiteral("board flash"), imagePath);
    if (!file) return m_context.fail(file.error());
    if (const auto fault = m_board.start(port, *file, mayEraseSettings))
        return m_context.fail({ExitDataError, Cli::tr("%1: %2").arg(imagePath, flashImageSentence(*fault))});
    if (!m_context.json) {
        int number = 0;
        for (const QString &step : flashInstructions())
            m_context.terminal.line(QStringLiteral("%1. %2").arg(++number).arg(step));
        m_context.terminal.flush();
    }
    Interrupts interrupts;
    connect(&interrupts, &Interrupts::interrupted, this, [this] { m_board.cancel(); });
    QCoreApplication::exec();
    m_context.terminal.progress({});
    if (!m_outcome) return ExitBug;
    const int exitCode = report(*m_outcome);
    m_context.terminal.flush();
    return Interrupts::number() != 0 && m_outcome->word == FlashWord::Cancelled ? 128 + Interrupts::number() : exitCode;
}

void FlashCommand::showProgress(FlashStage stage, qsizetype done, qsizetype total)
{
    const QString name = flashStageName(stage);
    m_context.terminal.progress(total > 0 ? QStringLiteral("%1 %2 %").arg(name).arg(done * 100 / total) : name);
}

int FlashCommand::report(const FlashOutcome &outcome)
{
    const int exitCode = exitCodeOf(outcome);
    const QString sentence = flashOutcomeSentence(outcome);
    const QString advice = flashOutcomeAdvice(outcome);
    if (m_context.json) {
        m_context.terminal.line(jsonLine({{QStringLiteral("type"), QStringLiteral("flash")},
                                          {QStringLiteral("word"), wordOf(outcome)},
                                          {QStringLiteral("blocks"), outcome.blocks},
                                          {QStringLiteral("blocksWritten"), outcome.blocksWritten},
                                          {QStringLiteral("bootable"), !outcome.touched},
                                          {QStringLiteral("sentence"), sentence},
                                          {QStringLiteral("exit"), exitCode}}));
    } else if (exitCode == ExitOk) {
        m_context.terminal.line(sentence);
    } else {
        m_context.terminal.error(sentence);
        if (!advice.isEmpty()) m_context.terminal.error(advice);
    }
    return exitCode;
}

} // namespace postbench
