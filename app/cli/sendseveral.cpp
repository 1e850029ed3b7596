// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Sends many mails from the command line and sums up.

#include "sendseveral.h"

#include "cli.h"
#include "exitcodes.h"
#include "explain.h"
#include "interrupts.h"
#include "jsonlines.h"

namespace postbench {

namespace {

constexpr int mostTold = 10; // the same sentence a thousand times helps nobody

} // namespace

SendSeveral::SendSeveral(const CommandContext &context) : m_context(context)
{
    connect(&m_many, &SendMany::mailFinished, this, &SendSeveral::whenMailFinished);
    connect(&m_many, &SendMany::messageRejected, this, [this](const MessageError &error) {
        m_context.terminal.error(messageErrorSentence(error));
        m_exitCode = worseExitCode(m_exitCode, exitCodeOf(error));
    });
    connect(&m_many, &SendMany::secretRequested, this, [this](const QString &user, const QByteArray &mechanism) {
        m_many.giveSecret(Terminal::askSecret(Cli::tr("Password of %1 (%2): ").arg(user, QString::fromLatin1(mechanism))));
    });
    connect(
        &m_many, &SendMany::ended, this,
        [this](const SendTotals &totals) {
            summarise(totals);
            QCoreApplication::exit();
        },
        Qt::QueuedConnection);
}

int SendSeveral::run(const SendPlan &plan)
{
    Interrupts interrupts;
    connect(&interrupts, &Interrupts::interrupted, this, [this] {
        m_cancelled = true;
        m_many.cancel();
    });
    m_plan = plan;
    m_time.start();
    m_many.start(plan);
    QCoreApplication::exec();
    if (m_cancelled) return 128 + Interrupts::number();
    if (m_many.totals().notTried > 0) m_exitCode = worseExitCode(m_exitCode, ExitTemporary);
    return m_exitCode;
}

void SendSeveral::whenMailFinished(int number, const Outcome &outcome)
{
    ++m_done;
    const int code = exitCodeOf(outcome);
    m_exitCode = worseExitCode(m_exitCode, code);
    if (m_context.json) {
        QJsonObject object = jsonOf(outcome);
        object.insert(QLatin1StringView("mail"), number);
        m_context.terminal.line(jsonLine(object));
    } else if (code != ExitOk && outcome.fault != SmtpFault::MessageImpossible && m_told++ < mostTold) {
        m_context.terminal.error(Cli::tr("mail %1: %2").arg(QString::number(number), faultSentence(outcome)));
    }
    if (m_done % 100 == 0 || m_done == m_plan.count)
        m_context.terminal.progress(Cli::tr("%1 of %2 mails").arg(m_done).arg(m_plan.count));
    if (m_context.terminal.isBroken() && !std::exchange(m_cancelled, true)) m_many.cancel();
}

void SendSeveral::summarise(const SendTotals &totals)
{
    const double seconds = double(m_time.nsecsElapsed()) / 1e9;
    m_context.terminal.progress({});
    if (m_context.json) {
        m_context.terminal.line(jsonLine({{QLatin1StringView("type"), QLatin1StringView("summary")},
                                          {QLatin1StringView("mails"), m_plan.count},
                                          {QLatin1StringView("delivered"), totals.delivered},
                                          {QLatin1StringView("partly"), totals.partly},
                                          {QLatin1StringView("undelivered"), totals.undelivered},
                                          {QLatin1StringView("notTried"), totals.notTried},
                                          {QLatin1StringView("octets"), totals.octets},
                                          {QLatin1StringView("seconds"), seconds}}));
        return;
    }
    m_context.terminal.line(Cli::tr("%1 of %2 mails delivered in %3 s, %4 a second")
                                .arg(QString::number(totals.delivered + totals.partly), QString::number(m_plan.count),
                                     QString::number(seconds, 'f', 3),
                                     QString::number(double(totals.delivered + totals.partly) / seconds, 'f', 0)));
    if (totals.partly + totals.undelivered + totals.notTried > 0) {
        m_context.terminal.line(Cli::tr("to some recipients only: %1, not delivered: %2, not tried: %3")
                                    .arg(totals.partly)
                                    .arg(totals.undelivered)
                                    .arg(totals.notTried));
    }
}

} // namespace postbench
