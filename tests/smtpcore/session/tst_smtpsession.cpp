// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The client engine against conversations typed by hand, and the rules that hold for each of them.
#include "clientplaybook.h"
#include "qcatestmain.h"

#include <QDir>
#include <QTest>

using namespace postbench;

class tst_SmtpSession : public QObject
{
    Q_OBJECT

private:
    static void addTranscripts()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(POSTBENCH_TEST_DATA "/transcripts"));
        for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    // The actions of one event, as they come.
    static QList<SmtpAction> drain(SmtpSession &session)
    {
        QList<SmtpAction> actions;
        while (std::optional<SmtpAction> action = session.next())
            actions.append(std::move(*action));
        return actions;
    }
    template<class Kind> static const Kind *find(const QList<SmtpAction> &actions)
    {
        for (const SmtpAction &action : actions) {
            if (const Kind *found = std::get_if<Kind>(&action)) return found;
        }
        return nullptr;
    }

private slots:
    void speaksAsTyped_data() { addTranscripts(); }
    void speaksAsTyped()
    {
        QFETCH(QString, path);
        QCOMPARE(ClientPlaybook::read(path).play(ClientPlaybook::Delivery::Whole), QString());
    }

    void byteByByteEqualsOneChunk_data() { addTranscripts(); }
    void byteByByteEqualsOneChunk()
    {
        QFETCH(QString, path);
        QCOMPARE(ClientPlaybook::read(path).play(ClientPlaybook::Delivery::ByteByByte), QString());
    }

    void endsOnceWhateverFaultComes_data() { addTranscripts(); }
    void endsOnceWhateverFaultComes()
    {
        QFETCH(QString, path);
        int conversations = 0;
        QCOMPARE(ClientPlaybook::read(path).playForked(&conversations), QString());
        QVERIFY(conversations > 100);
    }

    void marksTheSecretOfAuthPlain()
    {
        SmtpSessionOptions options;
        options.tls = TlsPolicy::None;
        options.useAuth = true;
        options.mechanisms = {"PLAIN"};
        options.credentials.user = QStringLiteral("tim");
        options.credentials.secret = QStringLiteral("tanstaaftanstaaf");
        options.hasSecret = true;
        SmtpSession session(options);
        session.handle(event::Connected{"192.0.2.1:25", false});
        session.handle(event::Received{"220 mx\r\n"});
        drain(session);
        session.handle(event::Received{"250-mx\r\n250 AUTH PLAIN\r\n"});
        const QList<SmtpAction> actions = drain(session);
        const auto *write = find<action::Write>(actions);
        QVERIFY(write);
        QCOMPARE(write->bytes, QByteArray("AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm\r\n"));
        QCOMPARE(write->secrets, (QList<SecretRange>{{11, 28}}));
    }

    void neverSendsAnAddressThatHoldsALineEnd()
    {
        SmtpSessionOptions options;
        options.heloName = "evil\r\nMAIL FROM:<x@y>";
        options.tls = TlsPolicy::None;
        SmtpSession session(options);
        session.handle(event::NextMail{{}});
        session.handle(event::Connected{"192.0.2.1:25", false});
        session.handle(event::Received{"220 mx\r\n"});
        const QList<SmtpAction> actions = drain(session);
        QVERIFY(!find<action::Write>(actions));
        QVERIFY(find<action::Finished>(actions));
        QCOMPARE(find<action::Finished>(actions)->outcome.fault, SmtpFault::CommandUnsafe);
    }

    void clearTextBehindStartTlsEndsTheSession_data()
    {
        QTest::addColumn<QByteArray>("reply");
        QTest::newRow("whole line") << QByteArray("220 go\r\n250-evil\r\n");
        QTest::newRow("half line") << QByteArray("220 go\r\n2");
        QTest::newRow("TLS record") << QByteArray("220 go\r\n\x16\x03\x03", 11);
    }
    void clearTextBehindStartTlsEndsTheSession()
    {
        QFETCH(QByteArray, reply);
        SmtpSessionOptions options;
        options.tls = TlsPolicy::StartTls;
        SmtpSession session(options);
        session.handle(event::NextMail{{}});
        session.handle(event::Connected{"192.0.2.1:25", false});
        session.handle(event::Received{"220 mx\r\n"});
        drain(session);
        session.handle(event::Received{"250-mx\r\n250 STARTTLS\r\n"});
        drain(session);
        session.handle(event::Received{reply});
        const QList<SmtpAction> actions = drain(session);
        QVERIFY(!find<action::StartTls>(actions));
        QVERIFY(find<action::Finished>(actions));
        QCOMPARE(find<action::Finished>(actions)->outcome.fault, SmtpFault::TlsInjected);
        QCOMPARE(find<action::Ended>(actions)->end.fault, SmtpFault::TlsInjected);
    }

    void lostAfterTheFinalDotIsUnknown()
    {
        SmtpSessionOptions options;
        options.tls = TlsPolicy::None;
        SmtpSession session(options);
        Envelope envelope;
        envelope.recipients.append({*Mailbox::parse(u"b@y.example"), {}, {}});
        session.handle(event::NextMail{envelope});
        session.handle(event::Connected{"192.0.2.1:25", false});
        for (const char *reply : {"220 mx\r\n", "250 mx\r\n"}) {
            session.handle(event::Received{reply});
            drain(session);
        }
        session.handle(event::MessageReady{4, BodyKind::SevenBit, false, false});
        drain(session);
        for (const char *reply : {"250 ok\r\n", "250 ok\r\n", "354 go\r\n"}) {
            session.handle(event::Received{reply});
            drain(session);
        }
        session.handle(event::BodyChunk{"a\r\n\r\n", true});
        QVERIFY(find<action::Write>(drain(session)));
        session.handle(event::Closed{CloseReason::Reset, {}});
        const QList<SmtpAction> actions = drain(session);
        const auto *finished = find<action::Finished>(actions);
        QVERIFY(finished);
        QCOMPARE(finished->outcome.verdict, Outcome::Verdict::Unknown);
        QCOMPARE(finished->outcome.recipients.first().state, RecipientOutcome::State::Unknown);
    }

    // A message of two chunks: the second one, with LAST, is only asked for once a recipient is known to want it.
    void lostBeforeTheLastChunkIsFailed_data()
    {
        QTest::addColumn<QByteArray>("replies");
        QTest::addColumn<bool>("lastGiven");
        QTest::addColumn<bool>("lastWritten");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const char *replies, bool given, bool written, Outcome::Verdict verdict) {
            QTest::newRow(name) << QByteArray(replies) << given << written << int(verdict);
        };
        using Verdict = Outcome::Verdict;
        row("all answers out", "", false, false, Verdict::Failed);
        row("the recipient known", "250 ok\r\n250 ok\r\n", false, false, Verdict::Failed);
        row("the first chunk taken", "250 ok\r\n250 ok\r\n250 taken\r\n", false, false, Verdict::Failed);
        row("LAST given and not written", "250 ok\r\n250 ok\r\n", true, false, Verdict::Failed);
        row("LAST written", "250 ok\r\n250 ok\r\n", true, true, Verdict::Unknown);
        row("LAST written, the first chunk refused", "250 ok\r\n250 ok\r\n", true, true, Verdict::Refused);
    }
    void lostBeforeTheLastChunkIsFailed()
    {
        QFETCH(QByteArray, replies);
        QFETCH(bool, lastGiven);
        QFETCH(bool, lastWritten);
        QFETCH(int, verdict);
        SmtpSessionOptions options;
        options.tls = TlsPolicy::None;
        SmtpSession session(options);
        Envelope envelope;
        envelope.recipients.append({*Mailbox::parse(u"b@y.example"), {}, {}});
        session.handle(event::NextMail{envelope});
        session.handle(event::Connected{"192.0.2.1:25", false});
        session.handle(event::Received{"220 mx\r\n"});
        drain(session);
        session.handle(event::Received{"250-mx\r\n250-PIPELINING\r\n250 CHUNKING\r\n"});
        drain(session);
        session.handle(event::MessageReady{300000, BodyKind::SevenBit, false, false});
        QVERIFY(find<action::WantBody>(drain(session)));
        session.handle(event::BodyChunk{QByteArray(262142, 'x') + "\r\n", false});
        const QList<SmtpAction> first = drain(session);
        QCOMPARE(find<action::Write>(first)->bytes, QByteArray("BDAT 262144\r\n"));
        QVERIFY(!find<action::WantBody>(first));
        session.handle(event::Received{replies});
        QCOMPARE(find<action::WantBody>(drain(session)) != nullptr, !replies.isEmpty());
        if (lastGiven) session.handle(event::BodyChunk{QByteArray(37854, 'y') + "\r\n", true});
        if (lastWritten) QCOMPARE(find<action::Write>(drain(session))->bytes, QByteArray("BDAT 37856 LAST\r\n"));
        if (verdict == int(Outcome::Verdict::Refused)) {
            session.handle(event::Received{"554 disk full\r\n"});
            QVERIFY(drain(session).isEmpty() || lastWritten);
        }
        session.handle(event::Closed{CloseReason::Reset, {}});
        const QList<SmtpAction> actions = drain(session);
        const auto *finished = find<action::Finished>(actions);
        QVERIFY(finished);
        QCOMPARE(int(finished->outcome.verdict), verdict);
        QVERIFY(!find<action::Write>(actions));
    }
};

QCA_TEST_MAIN(tst_SmtpSession)
#include "tst_smtpsession.moc"
