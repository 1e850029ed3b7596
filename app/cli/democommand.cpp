// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// `postbench demo`: the main job with nothing but this program, receiver and sender in one.

#include "cli.h"
#include "commandcontext.h"
#include "exitcodes.h"
#include "jsonlines.h"
#include "messagecontext.h"
#include "mimereader.h"
#include "octettext.h"
#include "receivecommand.h"
#include "sendone.h"

#include <QEventLoop>
#include <QTimer>

namespace postbench {

namespace {

SendRequest demoRequest(const ReceiveMail &receiver)
{
    SendRequest request;
    Draft &draft = request.draft;
    draft.from = Person{QStringLiteral("Postbench"), QStringLiteral("demo@localhost")};
    draft.to = {Person{{}, QStringLiteral("inbox@localhost")}};
    draft.subject = Cli::tr("A first mail");
    draft.text = Cli::tr("Every line that you see above went over a real connection of this computer, under TLS.\n");
    request.envelope.from = *Mailbox::parse(u"demo@localhost");
    request.envelope.recipients = {EnvelopeRecipient{*Mailbox::parse(u"inbox@localhost"), {}, {}}};
    request.session.heloName = helloName();
    request.session.tls = receiver.authorities().isEmpty() ? TlsPolicy::None : TlsPolicy::StartTls;
    // QCA writes no IP addresses into certificates: the name must be used.
    request.link.endpoint = {QStringLiteral("localhost"), receiver.port()};
    request.link.family = AddressFamily::IPv4;
    request.link.tls.authorities = receiver.authorities();
    request.link.tls.systemAuthorities = false;
    return request;
}

void showArrived(const CommandContext &context, const ReceivedMail &mail)
{
    if (context.json) {
        context.terminal.line(jsonLine(jsonOf(mail)));
        return;
    }
    const MimeMessage message = readMime(mail.message);
    context.terminal.line(QString());
    context.terminal.line(Cli::tr("What arrived:"));
    context.terminal.line(QStringLiteral("    ") + receivedLine(mail));
    for (const HeaderField &field : message.headers)
        context.terminal.line(QStringLiteral("    ") + printable((field.name + QStringLiteral(": ") + field.value).toUtf8()));
    context.terminal.line(QString());
    for (const QString &line : message.text.trimmed().split(u'\n'))
        context.terminal.line(QStringLiteral("    ") + printable(line.trimmed().toUtf8()));
    context.terminal.line(QString());
}

// The receiver tells of a mail from its own thread: it may come a moment after the sender's end.
std::optional<ReceivedMail> waitFor(const std::optional<ReceivedMail> &arrived, ReceiveMail &receiver)
{
    if (!arrived) {
        QEventLoop loop;
        QObject::connect(&receiver, &ReceiveMail::mailReceived, &loop, &QEventLoop::quit);
        QTimer::singleShot(std::chrono::seconds(5), &loop, &QEventLoop::quit);
        loop.exec();
    }
    return arrived;
}

} // namespace

int runDemo(const CommandContext &context)
{
    ReceiveMail receiver;
    std::optional<ReceivedMail> arrived;
    QObject::connect(&receiver, &ReceiveMail::mailReceived, &receiver, [&arrived](const ReceivedMail &mail) { arrived = mail; });
    ReceiverSettings settings;
    settings.port = 0;
    if (!receiver.start(settings, ReceiveMail::Certificate::Throwaway))
        return context.fail({ExitTemporary, Cli::tr("The receiver could not start: %1.").arg(receiver.errorString())});
    if (!context.json)
        context.terminal.line(
            Cli::tr("The built-in receiver listens on port %1 of this computer; now a mail is sent to it:").arg(receiver.port()));
    SendOne one(context, QStringLiteral("    "));
    const int code = one.run(demoRequest(receiver));
    if (code != ExitOk) return code;
    const auto mail = waitFor(arrived, receiver);
    if (!mail) return context.fail({ExitBug, Cli::tr("The mail was sent and did not arrive.")});
    showArrived(context, *mail);
    if (!context.json) {
        context.terminal.line(
            Cli::tr("Next: \"postbench receive\" in one terminal, \"postbench send --server localhost:2525 ...\" in another."));
        context.terminal.line(Cli::tr("\"postbench\" alone opens the window."));
    }
    return ExitOk;
}

} // namespace postbench
