// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Sends one mail from the command line and shows its transcript as it grows.

#include "sendone.h"

#include "cli.h"
#include "exitcodes.h"
#include "explain.h"
#include "jsonlines.h"
#include "octettext.h"

namespace postbench {

SendOne::SendOne(const CommandContext &context, const QString &indent)
    : m_context(context), m_printer(context.terminal, {context.json, context.showSecrets, indent})
{
    connect(&m_mail, &SendMail::transcriptGrew, this, [this] {
        m_printer.print(m_mail.transcript().lines());
        if (m_context.terminal.isBroken()) cancelOnce();
    });
    connect(&m_mail, &SendMail::progress, this, &SendOne::showProgress);
    connect(&m_mail, &SendMail::messageRejected, this, [this](const MessageError &error) { m_rejected = error; });
    connect(&m_mail, &SendMail::secretRequested, this, [this](const QString &user, const QByteArray &mechanism) {
        m_context.terminal.progress({});
        m_context.terminal.flush();
        m_mail.giveSecret(Terminal::askSecret(Cli::tr("Password of %1 (%2): ").arg(user, QString::fromLatin1(mechanism))));
    });
    connect(&m_mail, &SendMail::finished, this, [this](const Outcome &outcome) {
        m_context.terminal.progress({});
        m_outcome = outcome;
    });
    // The signal may come from inside pump(); the loop ends after it.
    connect(
        &m_mail, &SendMail::ended, this,
        [this](const SessionEnd &end) {
            m_printer.print(m_mail.transcript().lines());
            if (m_context.json && !end.clean) m_context.terminal.line(jsonLine(jsonOf(end)));
            QCoreApplication::exit();
        },
        Qt::QueuedConnection);
}

int SendOne::run(const SendRequest &request)
{
    Interrupts interrupts;
    connect(&interrupts, &Interrupts::interrupted, this, &SendOne::cancelOnce);
    m_outcome.reset();
    m_rejected.reset();
    m_printer.startAnew();
    m_mail.start(request);
    QCoreApplication::exec();
    if (!m_outcome) return ExitBug;
    report(m_context, *m_outcome);
    if (m_rejected) {
        m_context.terminal.error(messageErrorSentence(*m_rejected));
        return exitCodeOf(*m_rejected);
    }
    using Verdict = Outcome::Verdict;
    // Ctrl-C at the password's prompt ends as a declined secret.
    const bool settled = m_outcome->verdict == Verdict::Delivered || m_outcome->verdict == Verdict::Unknown;
    if (Interrupts::number() != 0 && !settled) return 128 + Interrupts::number();
    if (m_outcome->verdict == Verdict::Cancelled) return ExitUnknownOrIo; // nobody reads standard output any more
    return exitCodeOf(*m_outcome);
}

void SendOne::report(const CommandContext &context, const Outcome &outcome)
{
    using Verdict = Outcome::Verdict;
    if (context.json) {
        context.terminal.line(jsonLine(jsonOf(outcome)));
    } else if (outcome.verdict == Verdict::Delivered) {
        context.terminal.line(outcomeLine(outcome));
        for (const RecipientOutcome &recipient : outcome.recipients) {
            if (recipient.state != RecipientOutcome::State::Accepted && recipient.reply) {
                context.terminal.error(Cli::tr("%1 was refused: %2")
                                           .arg(recipient.mailbox.toString(),
                                                QString::number(recipient.reply->code) + QLatin1Char(' ')
                                                    + printable(recipient.reply->text().replace('\n', ' '))));
            }
        }
    } else if (outcome.verdict == Verdict::Stopped) {
        context.terminal.line(outcomeLine(outcome));
    } else if (outcome.fault != SmtpFault::MessageImpossible) { // that has a better sentence of its own
        context.terminal.error(faultSentence(outcome));
    }
    context.terminal.flush();
}

void SendOne::showProgress(qint64 sent, qint64 total)
{
    if (total >= (1 << 20)) {
        m_context.terminal.progress(Cli::tr("%1 % of %2 MB").arg(sent * 100 / total).arg(double(total) / 1e6, 0, 'f', 1));
    }
}

void SendOne::cancelOnce()
{
    if (!std::exchange(m_cancelled, true)) m_mail.cancel();
}

} // namespace postbench
