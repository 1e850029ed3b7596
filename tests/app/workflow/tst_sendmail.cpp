// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SendMail and SendMany against the built-in receiver: outcomes, secrets, cancelling, failing files.

// First: GLib has members named "signals", which Qt makes a macro of.
#include <gmime/gmime.h>

#include "attachedsource.h"
#include "qcatestmain.h" // the leaks that are none
#include "receivemail.h"
#include "sendmany.h"

#include <QSignalSpy>
#include <QtTest>

using namespace postbench;

namespace {

SendRequest requestTo(const ReceiveMail &receiver, TlsPolicy tls)
{
    SendRequest request;
    request.draft.from = Person{{}, QStringLiteral("a@example.org")};
    request.draft.to = {Person{{}, QStringLiteral("b@example.org")}};
    request.draft.text = QStringLiteral("text");
    request.envelope.from = *Mailbox::parse(u"a@example.org");
    request.envelope.recipients = {EnvelopeRecipient{*Mailbox::parse(u"b@example.org"), {}, {}}};
    request.session.tls = tls;
    request.session.timeouts = SmtpTimeouts::all(std::chrono::seconds(20));
    request.link.endpoint = {QStringLiteral("localhost"), receiver.port()};
    request.link.family = AddressFamily::IPv4;
    request.link.tls.authorities = receiver.authorities();
    request.link.tls.systemAuthorities = false;
    return request;
}

ReceiverSettings freePort()
{
    ReceiverSettings settings;
    settings.port = 0;
    return settings;
}

Outcome outcomeOf(const QSignalSpy &finished) { return finished.at(0).at(0).value<Outcome>(); }

} // namespace

class TestSendMail : public QObject
{
    Q_OBJECT

private slots:
    void deliversUnderTlsThatIsVerified()
    {
        ReceiveMail receiver;
        QVERIFY2(receiver.start(freePort(), ReceiveMail::Certificate::Throwaway), qPrintable(receiver.errorString()));
        QSignalSpy received(&receiver, &ReceiveMail::mailReceived);
        SendMail mail;
        QSignalSpy finished(&mail, &SendMail::finished);
        QSignalSpy ended(&mail, &SendMail::ended);
        mail.start(requestTo(receiver, TlsPolicy::StartTls));
        QVERIFY(mail.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        QCOMPARE(finished.size(), 1);
        QCOMPARE(outcomeOf(finished).verdict, Outcome::Verdict::Delivered);
        QVERIFY(mail.tls().verified);
        QVERIFY(!mail.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(received.size(), 1, 20000);
        QVERIFY(received.at(0).at(0).value<ReceivedMail>().encrypted);
        QVERIFY(mail.transcript().lines().size() > 10);
    }

    void asksForTheSecretAndTakesNoForAnAnswer()
    {
        ReceiveMail receiver;
        ReceiverSettings settings = freePort();
        settings.session.user = QStringLiteral("jo");
        settings.session.password = QStringLiteral("right");
        QVERIFY(receiver.start(settings, ReceiveMail::Certificate::Throwaway));
        for (const bool given : {true, false}) {
            SendMail mail;
            QSignalSpy finished(&mail, &SendMail::finished);
            QSignalSpy ended(&mail, &SendMail::ended);
            connect(&mail, &SendMail::secretRequested, &mail, [&mail, given](const QString &user) {
                QCOMPARE(user, QStringLiteral("jo"));
                mail.giveSecret(given ? std::optional(QStringLiteral("right")) : std::nullopt);
            });
            SendRequest request = requestTo(receiver, TlsPolicy::StartTls);
            request.session.useAuth = true;
            request.session.credentials.user = QStringLiteral("jo");
            mail.start(request);
            QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
            QCOMPARE(outcomeOf(finished).verdict == Outcome::Verdict::Delivered, given);
        }
    }

    void aFileThatCannotBeReadIsRejectedAndNothingArrives()
    {
        ReceiveMail receiver;
        QVERIFY(receiver.start(freePort(), ReceiveMail::Certificate::None));
        QSignalSpy received(&receiver, &ReceiveMail::mailReceived);
        SendMail mail;
        QSignalSpy rejected(&mail, &SendMail::messageRejected);
        QSignalSpy finished(&mail, &SendMail::finished);
        QSignalSpy ended(&mail, &SendMail::ended);
        SendRequest request = requestTo(receiver, TlsPolicy::None);
        Attachment gone;
        gone.fileName = QStringLiteral("gone.bin");
        gone.size = 100;
        gone.open = openFile(QStringLiteral("/no/such/file"));
        request.draft.attachments = {gone};
        mail.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        QCOMPARE(rejected.size(), 1);
        QCOMPARE(rejected.at(0).at(0).value<MessageError>().fault, MessageFault::AttachmentUnreadable);
        QCOMPARE(outcomeOf(finished).verdict, Outcome::Verdict::Failed);
        QCOMPARE(received.size(), 0);
    }

    void cancelEndsTheSession()
    {
        ReceiveMail receiver;
        ReceiverSettings settings = freePort();
        settings.session.faults = {*ReceiverFault::parse("mail:silence")};
        QVERIFY(receiver.start(settings, ReceiveMail::Certificate::None));
        SendMail mail;
        QSignalSpy stages(&mail, &SendMail::stageChanged);
        QSignalSpy finished(&mail, &SendMail::finished);
        QSignalSpy ended(&mail, &SendMail::ended);
        SendRequest request = requestTo(receiver, TlsPolicy::None);
        request.session.pipelining = request.session.chunking = false;
        request.session.timeouts.quit = std::chrono::milliseconds(500);
        mail.start(request);
        const auto atMail = [&] { return !stages.isEmpty() && stages.last().at(0).value<SmtpStage>() == SmtpStage::Mail; };
        QTRY_VERIFY_WITH_TIMEOUT(atMail(), 20000);
        mail.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20000);
        QCOMPARE(outcomeOf(finished).verdict, Outcome::Verdict::Cancelled);
    }

    void manyConnectionsShareTheMails()
    {
        ReceiveMail receiver;
        QVERIFY(receiver.start(freePort(), ReceiveMail::Certificate::None));
        QSignalSpy received(&receiver, &ReceiveMail::mailReceived);
        SendMany many;
        QSignalSpy mails(&many, &SendMany::mailFinished);
        QSignalSpy ended(&many, &SendMany::ended);
        many.start({requestTo(receiver, TlsPolicy::None), 50, 7});
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30000);
        QCOMPARE(mails.size(), 50);
        QCOMPARE(many.totals().delivered, 50);
        QCOMPARE(many.totals().notTried, 0);
        QTRY_COMPARE_WITH_TIMEOUT(received.size(), 50, 20000);
    }

    void aServerThatTakesThreeMailsASessionGetsSeveralSessions()
    {
        ReceiveMail receiver;
        ReceiverSettings settings = freePort();
        settings.session.maxMails = 3;
        QVERIFY(receiver.start(settings, ReceiveMail::Certificate::None));
        SendMany many;
        QSignalSpy ended(&many, &SendMany::ended);
        many.start({requestTo(receiver, TlsPolicy::None), 8, 1});
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30000);
        QCOMPARE(many.totals().delivered, 8);
    }

    void aServerThatIsNotThereIsTriedOnce()
    {
        ReceiveMail receiver;
        QVERIFY(receiver.start(freePort(), ReceiveMail::Certificate::None));
        const SendRequest request = requestTo(receiver, TlsPolicy::None);
        receiver.stop();
        SendMany many;
        QSignalSpy mails(&many, &SendMany::mailFinished);
        QSignalSpy ended(&many, &SendMany::ended);
        many.start({request, 1000, 1});
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30000);
        QCOMPARE(many.totals().delivered, 0);
        QVERIFY(mails.size() <= 2);
        QCOMPARE(many.totals().notTried + many.totals().undelivered, 1000);
    }
};

int main(int argc, char *argv[])
{
    QCA::Initializer qca;
    g_mime_init();
    QCoreApplication application(argc, argv);
    TestSendMail test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sendmail.moc"
