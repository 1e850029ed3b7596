// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// `postbench demo`: the whole story with nothing but this program: receiver, desk, board, and both sessions compared.

#include "cli.h"
#include "commandcontext.h"
#include "democomparison.h"
#include "demoboard.h"
#include "exitcodes.h"
#include "interrupts.h"
#include "jsonlines.h"
#include "messagecontext.h"
#include "mimereader.h"
#include "octettext.h"
#include "receivecommand.h"
#include "sendone.h"

#include <QTimer>

#include <algorithm>

namespace postbench {

namespace {

constexpr const char *deskAddress = "demo@localhost";
constexpr const char *boardAddress = "board@localhost";
constexpr const char *inboxAddress = "inbox@localhost";

Mailbox mailbox(const char *address) { return *Mailbox::parse(QString::fromLatin1(address)); }

SendRequest demoRequest(const ReceiveMail &receiver, const QString &subject)
{
    SendRequest request;
    Draft &draft = request.draft;
    draft.from = Person{QStringLiteral("Postbench"), QString::fromLatin1(deskAddress)};
    draft.to = {Person{{}, QString::fromLatin1(inboxAddress)}};
    draft.subject = subject;
    draft.text = Cli::tr("Every line that you see above went over a real connection of this computer, under TLS.\n");
    request.envelope.from = mailbox(deskAddress);
    request.envelope.recipients = {EnvelopeRecipient{mailbox(inboxAddress), {}, {}}};
    request.session.heloName = helloName();
    request.session.tls = receiver.authorities().isEmpty() ? TlsPolicy::None : TlsPolicy::StartTls;
    // QCA writes no IP addresses into certificates: the name must be used.
    request.link.endpoint = {QStringLiteral("localhost"), receiver.port()};
    request.link.family = AddressFamily::IPv4;
    request.link.tls.authorities = receiver.authorities();
    request.link.tls.systemAuthorities = false;
    return request;
}

void showArrived(const CommandContext &context, const ReceivedMail &mail, const MimeMessage &message)
{
    if (context.json) {
        context.terminal.line(jsonLine(jsonOf(mail)));
        return;
    }
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

// The receiver, and what came to it.
class DemoInbox
{
public:
    explicit DemoInbox(const CommandContext &context) : m_context(context)
    {
        QObject::connect(&receiver, &ReceiveMail::mailReceived, &receiver,
                         [this](const ReceivedMail &mail) { m_mails.append(mail); });
    }

    int start()
    {
        ReceiverSettings settings;
        settings.port = 0;
        if (receiver.start(settings, ReceiveMail::Certificate::Throwaway)) return ExitOk;
        return m_context.fail({ExitTemporary, Cli::tr("The receiver could not start: %1.").arg(receiver.errorString())});
    }

    // Shows the mail of this sender; it must have come, with this subject.
    int expect(const char *from, const QString &subject, const Interrupts &interrupts)
    {
        await(from, interrupts);
        const ReceivedMail *mail = find(from);
        if (!mail && Interrupts::number() != 0) return 128 + Interrupts::number();
        if (!mail) return m_context.fail({ExitBug, Cli::tr("The mail was sent and did not arrive.")});
        const MimeMessage message = readMime(mail->message);
        showArrived(m_context, *mail, message);
        if (message.subject == subject) return ExitOk;
        return m_context.fail({ExitBug,
                               Cli::tr("The mail arrived with the subject \"%1\"; it was sent with \"%2\".")
                                   .arg(printable(message.subject.toUtf8()), subject)});
    }

    ReceiveMail receiver;

private:
    const ReceivedMail *find(const char *from) const
    {
        const auto found = std::ranges::find_if(m_mails, [from](const ReceivedMail &mail) {
            return mail.envelope.from && mail.envelope.from->toString() == QLatin1StringView(from);
        });
        return found == m_mails.end() ? nullptr : &*found;
    }
    // The receiver tells of a mail from its own thread: it may come a moment after the sender's end.
    void await(const char *from, const Interrupts &interrupts)
    {
        if (find(from)) return;
        QEventLoop loop;
        QObject::connect(&receiver, &ReceiveMail::mailReceived, &loop, [&] {
            if (find(from)) loop.quit();
        });
        QObject::connect(&interrupts, &Interrupts::interrupted, &loop, &QEventLoop::quit);
        QTimer::singleShot(std::chrono::seconds(5), &loop, &QEventLoop::quit);
        loop.exec();
    }

    const CommandContext &m_context;
    QList<ReceivedMail> m_mails;
};

int runBoardPart(const CommandContext &context, DemoInbox &inbox, const Interrupts &interrupts, DemoBoard &board)
{
    const QString subject = Cli::tr("A mail from the board");
    //: The board fills in {name} and {ip}; they must stay as they are.
    const QString text = Cli::tr("The board {name} at {ip} sent this by itself.");
    int code = board.start(inbox.receiver.port());
    if (code == ExitOk && Interrupts::number() == 0)
        code =
            board.provision(demoBoardProfile(QString::fromLatin1(boardAddress), QString::fromLatin1(inboxAddress), subject, text));
    if (code != ExitOk || Interrupts::number() != 0) return code;
    if (!context.json) context.terminal.line(QString());
    code = board.send();
    return code == ExitOk ? inbox.expect(boardAddress, subject, interrupts) : code;
}

// From the desk's mail that was sent to the comparison.
int runRest(const CommandContext &context, DemoInbox &inbox, const QString &subject, const QList<TranscriptLine> &desk)
{
    Interrupts interrupts;
    int code = inbox.expect(deskAddress, subject, interrupts);
    if (code != ExitOk) return code;
    DemoBoard board(context);
    QObject::connect(&interrupts, &Interrupts::interrupted, &board, &DemoBoard::stop);
    code = runBoardPart(context, inbox, interrupts, board);
    if (code != ExitOk || Interrupts::number() != 0) return code;
    showComparison(context, TranscriptComparison::of(desk, board.lines()));
    return context.terminal.isBroken() ? ExitUnknownOrIo : ExitOk;
}

int runParts(const CommandContext &context)
{
    DemoInbox inbox(context);
    {
        const Interrupts interrupts; // making the receiver's key takes a while
        if (const int code = inbox.start(); code != ExitOk) return code;
    }
    if (Interrupts::number() != 0) return ExitInterrupted;
    if (!context.json)
        context.terminal.line(Cli::tr("The built-in receiver listens on port %1 of this computer; now a mail is sent to it:")
                                  .arg(inbox.receiver.port()));
    const QString subject = Cli::tr("A first mail");
    SendOne one(context, QStringLiteral("    "));
    const int code = one.run(demoRequest(inbox.receiver, subject));
    if (code != ExitOk || Interrupts::number() != 0) return code;
    return runRest(context, inbox, subject, one.lines());
}

} // namespace

int runDemo(const CommandContext &context)
{
    const int code = runParts(context);
    if (Interrupts::number() != 0) return 128 + Interrupts::number();
    if (code != ExitOk) return code;
    if (!context.json) {
        context.terminal.line(QString());
        context.terminal.line(
            Cli::tr("Next: \"postbench receive\" in one terminal, \"postbench send --server localhost:2525 ...\" in another."));
        context.terminal.line(Cli::tr("\"postbench\" alone opens the window."));
    }
    return ExitOk;
}

} // namespace postbench
