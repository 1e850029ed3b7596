// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// "Copy as command line": the copied swaks, curl and postbench commands are run, and the receiver gets the same envelope and message.

// First: GLib has members named "signals", which Qt makes a macro of.
#include <gmime/gmime.h>

#include "commandline.h"
#include "qcatestmain.h" // the leaks that are none
#include "receivemail.h"
#include "sendmail.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

using namespace postbench;

class TestCopiedCommands : public QObject
{
    Q_OBJECT

    static QByteArrayList headerLines(const QByteArray &message)
    {
        QByteArrayList lines = message.first(message.indexOf("\r\n\r\n")).split('\n');
        for (QByteArray &line : lines)
            line = line.trimmed();
        return lines;
    }

private slots:
    void sendTheSameAgain_data()
    {
        QTest::addColumn<int>("tool");
        QTest::newRow("swaks") << int(CommandLineTool::Swaks);
        QTest::newRow("curl") << int(CommandLineTool::Curl);
        QTest::newRow("postbench") << int(CommandLineTool::Postbench);
    }
    void sendTheSameAgain()
    {
        QFETCH(int, tool);
        ReceiveMail receiver;
        ReceiverSettings settings;
        settings.port = 0;
        QVERIFY2(receiver.start(settings, ReceiveMail::Certificate::Throwaway), qPrintable(receiver.errorString()));
        QSignalSpy received(&receiver, &ReceiveMail::mailReceived);

        SendRequest request;
        request.draft.from = Person{QStringLiteral("It's \"me\""), QStringLiteral("a@example.org")};
        request.draft.to = {Person{QStringLiteral("山田"), QStringLiteral("b@example.org")}};
        request.draft.subject = QStringLiteral("Dollar $HOME and 'quotes' and 件名");
        request.draft.text = QStringLiteral("first\n.dot at the start\nEND_OF_MAIL\n$(date) `date`\n");
        request.envelope.from = *Mailbox::parse(u"bounce+x@example.org");
        request.envelope.recipients = {EnvelopeRecipient{*Mailbox::parse(u"b@example.org"), {}, {}},
                                       EnvelopeRecipient{*Mailbox::parse(u"c@example.org"), {}, {}}};
        request.session.heloName = "bench.example";
        request.session.tls = TlsPolicy::None;
        request.link.endpoint = {QStringLiteral("127.0.0.1"), receiver.port()};
        SendMail mail;
        QSignalSpy ended(&mail, &SendMail::ended);
        mail.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(received.size(), 1, 20000);

        const auto command = asCommandLine(CommandLineTool(tool), mail.transcript().lines(),
                                           {QStringLiteral("127.0.0.1"), receiver.port(), TlsPolicy::None, true, {}, {}});
        QVERIFY(command);
        QProcess shell;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"),
                           QString::fromLocal8Bit(POSTBENCH_PROGRAM_DIR) + u':' + environment.value(QStringLiteral("PATH")));
        shell.setProcessEnvironment(environment);
        shell.setProcessChannelMode(QProcess::MergedChannels);
        QSignalSpy done(&shell, &QProcess::finished);
        shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), *command});
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 30000);
        QVERIFY2(shell.exitCode() == 0, qPrintable(*command + QString::fromUtf8(shell.readAll())));
        QTRY_COMPARE_WITH_TIMEOUT(received.size(), 2, 20000);

        const auto first = received.at(0).at(0).value<ReceivedMail>();
        const auto second = received.at(1).at(0).value<ReceivedMail>();
        QCOMPARE(second.heloName, first.heloName);
        QCOMPARE(second.envelope.from, first.envelope.from);
        QCOMPARE(second.envelope.recipients, first.envelope.recipients);
        QCOMPARE(headerLines(second.message), headerLines(first.message));
        QCOMPARE(second.message.trimmed(), first.message.trimmed());
    }

    void copyNoSecret()
    {
        TranscriptLine ehlo, auth, from, to, body;
        ehlo.kind = auth.kind = from.kind = to.kind = TranscriptLine::Kind::Client;
        body.kind = TranscriptLine::Kind::Body;
        ehlo.text = "EHLO x.example";
        auth.text = "AUTH PLAIN AHRpbQBzZWNyZXQ=";
        auth.secrets = {{11, 16}};
        from.text = "MAIL FROM:<a@x.example>";
        to.text = "RCPT TO:<b@y.example>";
        body.text = "Subject: s\r\n\r\nt\r\n";
        body.bodySize = body.text.size();
        for (const CommandLineTool tool :
             {CommandLineTool::Postbench, CommandLineTool::Swaks, CommandLineTool::Curl, CommandLineTool::Telnet}) {
            const auto command = asCommandLine(tool, {ehlo, auth, from, to, body},
                                               {QStringLiteral("h"), 25, TlsPolicy::None, true, {}, QStringLiteral("tim")});
            QVERIFY(command);
            QVERIFY2(!command->contains(QStringLiteral("AHRpbQBzZWNyZXQ")), qPrintable(*command));
            QVERIFY2(command->contains(QStringLiteral("x.example")), qPrintable(*command));
        }
    }

    void refuseAMessageThatWasNotKeptWhole()
    {
        TranscriptLine to, body;
        to.kind = TranscriptLine::Kind::Client;
        to.text = "RCPT TO:<b@y.example>";
        body.kind = TranscriptLine::Kind::Body;
        body.text = "Subject: s\r\n";
        body.bodySize = body.text.size() + 1;
        QVERIFY(!asCommandLine(CommandLineTool::Curl, {to, body}, {}));
        QVERIFY(!asCommandLine(CommandLineTool::Curl, {body}, {}));
    }
};

int main(int argc, char *argv[])
{
    QCA::Initializer qca;
    g_mime_init();
    QCoreApplication application(argc, argv);
    TestCopiedCommands test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_copiedcommands.moc"
