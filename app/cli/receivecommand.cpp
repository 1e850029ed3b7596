// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// `postbench receive` while it runs.

#include "receivecommand.h"

#include "cli.h"
#include "exitcodes.h"
#include "jsonlines.h"
#include "octettext.h"
#include "transcriptprinter.h"

namespace postbench {

namespace {

using Text = QLatin1StringView;

constexpr std::chrono::seconds graceForQuit(2);

} // namespace

ReceiveCommand::ReceiveCommand(const CommandContext &context, qint64 most) : m_context(context), m_most(most)
{
    m_grace.setSingleShot(true);
    connect(&m_grace, &QTimer::timeout, qApp, &QCoreApplication::quit);
    connect(&m_receiver, &ReceiveMail::mailReceived, this, [this](const ReceivedMail &mail) { show(mail); });
    connect(&m_receiver, &ReceiveMail::sessionEnded, this, &ReceiveCommand::showSession);
}

int ReceiveCommand::run(const ReceiverSettings &settings)
{
    if (!m_receiver.start(settings, ReceiveMail::Certificate::Throwaway)) {
        const QString error = m_receiver.errorString();
        if (!settings.maildir.isEmpty() && error.startsWith(settings.maildir))
            return m_context.fail({ExitCannotCreate, Cli::tr("--maildir: the receiver could not start: %1.").arg(error)});
        return m_context.fail({ExitTemporary, Cli::tr("--listen: the receiver could not start: %1.").arg(error)});
    }
    Interrupts interrupts;
    connect(&interrupts, &Interrupts::interrupted, qApp, &QCoreApplication::quit);
    announce(settings);
    QCoreApplication::exec();
    m_receiver.stop();
    return Interrupts::number() != 0 ? 128 + Interrupts::number() : m_exitCode;
}

void ReceiveCommand::announce(const ReceiverSettings &settings)
{
    QString address = settings.address.toString();
    if (m_context.json) {
        QJsonObject object{{Text("type"), Text("listening")}, {Text("address"), address}, {Text("port"), m_receiver.port()}};
        if (settings.tlsPort) object.insert(Text("tlsPort"), m_receiver.tlsPort());
        m_context.terminal.line(jsonLine(object));
    } else {
        if (address.contains(u':')) address = u'[' + address + u']';
        QString text = Cli::tr("listening on %1").arg(address + u':' + QString::number(m_receiver.port()));
        if (settings.tlsPort)
            text += Cli::tr(", with TLS from the start on %1").arg(address + u':' + QString::number(m_receiver.tlsPort()));
        m_context.terminal.line(text);
    }
    m_context.terminal.flush();
}

void ReceiveCommand::show(const ReceivedMail &mail)
{
    m_context.terminal.line(m_context.json ? QString::fromUtf8(jsonLine(jsonOf(mail))) : receivedLine(mail));
    m_context.terminal.flush();
    if (m_context.terminal.isBroken()) {
        m_exitCode = ExitUnknownOrIo;
        QCoreApplication::quit();
    } else if (++m_received == m_most) {
        m_lastPeer = mail.peer;
        m_grace.start(graceForQuit);
    }
}

void ReceiveCommand::showSession(const QByteArray &peer, const QList<TranscriptLine> &lines, const SessionEnd &end)
{
    if (m_context.options.has("show-transcript")) {
        TranscriptPrinter(m_context.terminal, {m_context.json, m_context.showSecrets, {}}).print(lines);
        if (m_context.json && !end.clean) m_context.terminal.line(jsonLine(jsonOf(end)));
        m_context.terminal.flush();
    }
    if (m_most > 0 && m_received >= m_most && peer == m_lastPeer) QCoreApplication::quit();
}

QString receivedLine(const ReceivedMail &mail)
{
    QStringList recipients;
    for (const EnvelopeRecipient &recipient : mail.envelope.recipients)
        recipients.append(recipient.mailbox.toString());
    const QString from = mail.envelope.from ? mail.envelope.from->toString() : QStringLiteral("<>");
    QString line = QStringLiteral("%1 %2 -> %3, ").arg(QString::number(mail.number), from, recipients.join(Text(", ")))
        + Cli::tr("%1 octets").arg(mail.size);
    if (mail.encrypted) line += Text(", TLS");
    if (!mail.user.isEmpty()) line += Text(", ") + Cli::tr("user %1").arg(mail.user);
    if (!mail.filePath.isEmpty()) line += Text(", ") + mail.filePath;
    return printable(line.toUtf8());
}

int runReceive(const CommandContext &context)
{
    const auto settings = receiverSettingsOf(context.options);
    if (!settings) return context.fail(settings.error());
    const auto most = context.options.number("max", 1, 1'000'000'000);
    if (!most) return context.fail(most.error());
    ReceiveCommand command(context, most->value_or(0));
    return command.run(*settings);
}

} // namespace postbench
