// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// `send --mx`: delivers to each recipient's domain through its own mail exchangers.

#include "sendbymx.h"

#include "cli.h"
#include "exitcodes.h"
#include "sendone.h"
#include "serversettings.h"

#include <QEventLoop>
#include <QMap>

namespace postbench {

namespace {

QString domainOf(const Mailbox &mailbox)
{
    const QByteArray ascii = mailbox.asciiDomain();
    return ascii.isEmpty() ? mailbox.domain() : QString::fromLatin1(ascii);
}

// The next exchanger may help (RFC 5321 section 5.1): this one was not reached or would not talk.
bool nextMayHelp(const Outcome &outcome)
{
    if (outcome.verdict != Outcome::Verdict::Failed && outcome.verdict != Outcome::Verdict::Refused) return false;
    return outcome.stage < SmtpStage::Mail && outcome.fault != SmtpFault::MessageImpossible;
}

} // namespace

void SendByMx::setNameServer(const QHostAddress &address, quint16 port)
{
    m_nameServer = address;
    m_nameServerPort = port;
}

int SendByMx::run(const SendRequest &request)
{
    QMap<QString, QList<EnvelopeRecipient>> byDomain;
    for (const EnvelopeRecipient &recipient : request.envelope.recipients)
        byDomain[domainOf(recipient.mailbox)].append(recipient);
    int code = ExitOk;
    for (auto group = byDomain.cbegin(); group != byDomain.cend(); ++group) {
        SendRequest part = request;
        part.envelope.recipients = group.value();
        code = worseExitCode(code, sendTo(group.key(), part));
        if (code == ExitInterrupted) break;
    }
    return code;
}

int SendByMx::sendTo(const QString &domain, SendRequest request)
{
    const MxAnswer answer = lookUp(domain);
    switch (answer.kind) {
    case MxAnswer::Kind::NullMx:
        return m_context.fail({ExitRefused, Cli::tr("%1 takes no mail: its MX record says so (RFC 7505).").arg(domain)});
    case MxAnswer::Kind::NoDomain:
        return m_context.fail({ExitNoHost, Cli::tr("There is no domain %1, or none of its servers has an address.").arg(domain)});
    case MxAnswer::Kind::Failed:
        return m_context.fail(
            {ExitTemporary, Cli::tr("The name server did not tell the mail exchangers of %1: %2.").arg(domain, answer.detail)});
    case MxAnswer::Kind::Exchangers: break;
    }
    int code = ExitNoHost;
    for (const MailExchanger &exchanger : answer.exchangers) {
        request.link.endpoint = {exchanger.address.isEmpty() ? exchanger.name : exchanger.address, m_port};
        request.link.tls.verifyName = exchanger.name;
        SendOne one(m_context);
        code = one.run(request);
        if (!one.outcome() || !nextMayHelp(*one.outcome())) break;
    }
    return code;
}

MxAnswer SendByMx::lookUp(const QString &domain)
{
    MxLookup lookup;
    if (!m_nameServer.isNull()) lookup.setNameServer(m_nameServer, m_nameServerPort);
    MxAnswer found;
    QEventLoop loop;
    QObject::connect(&lookup, &MxLookup::answered, &loop, [&](const MxAnswer &answer) {
        found = answer;
        loop.quit();
    });
    lookup.look(domain);
    loop.exec();
    return found;
}

OrUsageError<std::pair<QHostAddress, quint16>> nameServerOf(const QString &text)
{
    const auto server = parseHostPort(text);
    const QHostAddress address(server ? server->host : QString());
    if (address.isNull())
        return std::unexpected(UsageError{
            ExitUsage,
            Cli::tr("--dns wants the address of a name server, as in 192.0.2.53 or 127.0.0.1:5353, not \"%1\".").arg(text)});
    return std::pair(address, quint16(server->port > 0 ? server->port : 53));
}

} // namespace postbench
