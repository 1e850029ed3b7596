// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The client's engine and link against Postfix: every way of TLS, AUTH, extension and refusal that it offers.
#include "mailsending.h"
#include "postfixserver.h"
#include "recordingproxy.h"
#include "qcatestmain.h"

#include <QTest>

using namespace postbench;

namespace {

// Lines that begin with dots, a long line, no 8-bit octets.
QByteArray letter(const QByteArray &mark)
{
    return "From: a@test.example\r\nTo: b@test.example\r\nSubject: " + mark
        + "\r\nDate: Mon, 23 Nov 2026 09:00:00 +0900\r\nMessage-ID: <" + mark
        + "@test.example>\r\n\r\n.one dot\r\n..two dots\r\n.\r\n" + QByteArray(900, 'l') + "\r\n\r\nend.\r\n";
}

} // namespace

class TestPostfix : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<PostfixServer> m_server;
    int m_marks = 0;

    QByteArray freshMark() { return "mark-" + QByteArray::number(++m_marks) + '-' + QTest::currentTestFunction(); }

    void prepare(MailSending &sending, const QByteArray &mark)
    {
        sending.link.endpoint.port = m_server->port();
        sending.link.tls.authorities = m_server->certificate();
        sending.envelopes = {MailSending::to({QStringLiteral("b@test.example")})};
        sending.message = letter(mark);
    }

private slots:
    void initTestCase()
    {
        if (const QString obstacle = PostfixServer::obstacle(); !obstacle.isEmpty()) {
            qWarning("NOT TESTED AGAINST POSTFIX: %s", qPrintable(obstacle));
            QSKIP("NOT TESTED AGAINST POSTFIX");
        }
        m_server = std::make_unique<PostfixServer>();
        QVERIFY2(m_server->start(), m_server->log().constData());
    }

    void cleanupTestCase() { m_server.reset(); }

    void takesTheMailByteForByte_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<bool>("pipelining");
        QTest::addColumn<bool>("chunking");
        for (const auto &[name, policy] : {std::pair("clear", TlsPolicy::None),
                                           {"auto", TlsPolicy::Auto},
                                           {"starttls", TlsPolicy::StartTls},
                                           {"implicit", TlsPolicy::Implicit}})
            for (const bool pipelining : {false, true})
                for (const bool chunking : {false, true})
                    QTest::addRow("%s%s%s", name, pipelining ? " pipelining" : "", chunking ? " chunking" : "")
                        << int(policy) << pipelining << chunking;
    }

    void takesTheMailByteForByte()
    {
        QFETCH(int, policy);
        QFETCH(bool, pipelining);
        QFETCH(bool, chunking);
        const QByteArray mark = freshMark();
        MailSending sending;
        prepare(sending, mark);
        sending.session.tls = TlsPolicy(policy);
        sending.session.pipelining = pipelining;
        sending.session.chunking = chunking;
        if (sending.session.tls == TlsPolicy::Implicit) sending.link.endpoint.port = m_server->tlsPort();
        QVERIFY(sending.run());
        QCOMPARE(sending.outcomes.size(), 1);
        QCOMPARE(int(sending.outcomes.first().verdict), int(Outcome::Verdict::Delivered));
        QVERIFY(sending.end.clean);
        QCOMPARE(sending.tls.protocol, sending.session.tls == TlsPolicy::None ? QByteArray() : QByteArray("TLSv1.3"));
        QCOMPARE(sending.tls.verified, sending.session.tls != TlsPolicy::None);
        const QList<QByteArray> arrived = m_server->waitForMails("Subject: " + mark + "\r\n", 1);
        QCOMPARE(arrived.size(), 1);
        QVERIFY2(arrived.first().endsWith("\r\n" + sending.message), arrived.first().constData());
    }

    void takesManyMailsOnOneConnection()
    {
        const QByteArray mark = freshMark();
        MailSending sending;
        prepare(sending, mark);
        sending.envelopes = QList<Envelope>(20, sending.envelopes.first());
        QVERIFY(sending.run());
        QCOMPARE(sending.outcomes.size(), 20);
        for (const Outcome &outcome : std::as_const(sending.outcomes))
            QCOMPARE(int(outcome.verdict), int(Outcome::Verdict::Delivered));
        const QList<QByteArray> arrived = m_server->waitForMails("Subject: " + mark + "\r\n", 20);
        QCOMPARE(arrived.size(), 20);
        for (const QByteArray &mail : arrived)
            QVERIFY(mail.endsWith("\r\n" + sending.message));
    }

    void letsInWhoKnowsThePassword_data()
    {
        QTest::addColumn<QByteArray>("mechanism");
        QTest::addColumn<bool>("right");
        for (const char *mechanism : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256"})
            for (const bool right : {true, false})
                QTest::addRow("%s %s", mechanism, right ? "right" : "wrong") << QByteArray(mechanism) << right;
    }

    void letsInWhoKnowsThePassword()
    {
        QFETCH(QByteArray, mechanism);
        QFETCH(bool, right);
        MailSending sending;
        prepare(sending, freshMark());
        sending.session.tls = TlsPolicy::StartTls;
        sending.session.useAuth = true;
        sending.session.mechanisms = {mechanism};
        sending.session.credentials.user = PostfixServer::user();
        sending.session.credentials.secret = right ? PostfixServer::password() : QStringLiteral("wrong");
        QVERIFY(sending.run());
        QCOMPARE(sending.outcomes.size(), 1);
        const Outcome outcome = sending.outcomes.first();
        if (right) {
            QCOMPARE(int(outcome.verdict), int(Outcome::Verdict::Delivered));
        } else {
            QVERIFY(outcome.verdict == Outcome::Verdict::Failed || outcome.verdict == Outcome::Verdict::Refused);
            QCOMPARE(int(outcome.stage), int(SmtpStage::Auth));
            QCOMPARE(int(outcome.fault), int(SmtpFault::AuthRefused));
            QCOMPARE(outcome.reply->code, 535);
        }
    }

    void choosesTheStrongestMechanism()
    {
        MailSending sending;
        prepare(sending, freshMark());
        sending.session.useAuth = true;
        sending.session.credentials.user = PostfixServer::user();
        sending.session.credentials.secret = PostfixServer::password();
        QVERIFY(sending.run());
        QCOMPARE(int(sending.outcomes.first().verdict), int(Outcome::Verdict::Delivered));
        const auto scram = std::ranges::find_if(sending.lines, [](const TranscriptLine &line) {
            return line.kind == TranscriptLine::Kind::Client && line.text.startsWith("AUTH SCRAM-SHA-256 ");
        });
        QVERIFY(scram != sending.lines.cend());
        QVERIFY(!scram->secrets.isEmpty());
    }

    void takesAnInternationalAddress()
    {
        const QByteArray mark = freshMark();
        MailSending sending;
        prepare(sending, mark);
        sending.envelopes = {MailSending::to({QStringLiteral("用户@test.example")})};
        sending.message = "To: 用户@test.example\r\n" + sending.message;
        sending.facts.kind = BodyKind::EightBit;
        sending.facts.utf8Headers = true;
        QVERIFY(sending.run());
        QCOMPARE(int(sending.outcomes.first().verdict), int(Outcome::Verdict::Delivered));
        const QList<QByteArray> arrived = m_server->waitForMails("Subject: " + mark + "\r\n", 1);
        QCOMPARE(arrived.size(), 1);
        QVERIFY(arrived.first().endsWith("\r\n" + sending.message));
        QVERIFY(arrived.first().contains("X-Original-To: 用户@test.example"));
    }

    void takesEightBitOctetsAsTheyAre()
    {
        const QByteArray mark = freshMark();
        MailSending sending;
        prepare(sending, mark);
        sending.message += "Gr\xfc\xdf\x65 \xe7\x94\xa8\r\n";
        sending.facts.kind = BodyKind::EightBit;
        QVERIFY(sending.run());
        QCOMPARE(int(sending.outcomes.first().verdict), int(Outcome::Verdict::Delivered));
        const QList<QByteArray> arrived = m_server->waitForMails("Subject: " + mark + "\r\n", 1);
        QCOMPARE(arrived.size(), 1);
        QVERIFY(arrived.first().endsWith("\r\n" + sending.message));
    }

    void sendsTheDeliveryNoticeThatWasAskedFor()
    {
        const QByteArray mark = freshMark();
        MailSending sending;
        prepare(sending, mark);
        Envelope &envelope = sending.envelopes.first();
        envelope.dsnReturn = DsnReturn::Headers;
        envelope.envelopeId = "id+of=" + mark;
        envelope.recipients.first().notify = DsnNotify::Success;
        envelope.recipients.first().originalRecipient = "rfc822;first@test.example";
        QVERIFY(sending.run());
        QCOMPARE(int(sending.outcomes.first().verdict), int(Outcome::Verdict::Delivered));
        const QList<QByteArray> notices = m_server->waitForMails("Original-Envelope-Id: id+of=" + mark + "\r\n", 1);
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.first().contains("Original-Recipient: rfc822;first@test.example\r\n"));
        QVERIFY(notices.first().contains("Action: delivered\r\n"));
    }

    void neverSendsWhatIsOverTheServersSize()
    {
        MailSending sending;
        prepare(sending, freshMark());
        sending.message += QByteArray("0123456789abcdef\r\n").repeated(PostfixServer::sizeLimit / 18 + 1);
        QVERIFY(sending.run());
        QCOMPARE(int(sending.outcomes.first().fault), int(SmtpFault::MessageTooLarge));
        QVERIFY(std::ranges::none_of(sending.lines,
                                     [](const TranscriptLine &line) { return line.kind == TranscriptLine::Kind::Body; }));
    }

    void tellsWhomThereWasNoWayTo_data()
    {
        QTest::addColumn<bool>("pipelining");
        QTest::addRow("one by one") << false;
        QTest::addRow("pipelining") << true;
    }

    void tellsWhomThereWasNoWayTo()
    {
        QFETCH(bool, pipelining);
        const QByteArray mark = freshMark();
        MailSending sending;
        prepare(sending, mark);
        sending.session.pipelining = pipelining;
        sending.envelopes = {MailSending::to({QStringLiteral("refused@test.example"), QStringLiteral("b@test.example"),
                                              QStringLiteral("later@test.example"), QStringLiteral("far@elsewhere.example")})};
        QVERIFY(sending.run());
        const Outcome outcome = sending.outcomes.first();
        QCOMPARE(int(outcome.verdict), int(Outcome::Verdict::Delivered));
        QCOMPARE(outcome.recipients.size(), 4);
        QCOMPARE(int(outcome.recipients.at(0).state), int(RecipientOutcome::State::RefusedForGood));
        QCOMPARE(outcome.recipients.at(0).reply->code, 550);
        QCOMPARE(int(outcome.recipients.at(1).state), int(RecipientOutcome::State::Accepted));
        QCOMPARE(int(outcome.recipients.at(2).state), int(RecipientOutcome::State::RefusedForNow));
        QCOMPARE(outcome.recipients.at(2).reply->code, 450);
        QCOMPARE(m_server->waitForMails("Subject: " + mark + "\r\n", 1).size(), 1);
        sending.outcomes.clear();
        sending.envelopes = {MailSending::to({QStringLiteral("refused@test.example")})};
        QVERIFY(sending.run());
        QCOMPARE(int(sending.outcomes.first().verdict), int(Outcome::Verdict::Refused));
        QCOMPARE(int(sending.outcomes.first().fault), int(SmtpFault::NoValidRecipient));
    }

    void theTranscriptIsWhatCrossedTheWire_data()
    {
        QTest::addColumn<bool>("pipelining");
        QTest::addColumn<bool>("chunking");
        QTest::addRow("one by one") << false << false;
        QTest::addRow("chunking") << false << true;
        QTest::addRow("pipelining") << true << false;
        QTest::addRow("both") << true << true;
    }

    void theTranscriptIsWhatCrossedTheWire()
    {
        QFETCH(bool, pipelining);
        QFETCH(bool, chunking);
        RecordingProxy proxy(m_server->port());
        MailSending sending;
        prepare(sending, freshMark());
        sending.link.endpoint.port = proxy.port();
        sending.session.pipelining = pipelining;
        sending.session.chunking = chunking;
        sending.session.useAuth = true;
        sending.session.mechanisms = {"CRAM-MD5"};
        sending.session.credentials.user = PostfixServer::user();
        sending.session.credentials.secret = PostfixServer::password();
        sending.envelopes = {MailSending::to({QStringLiteral("b@test.example"), QStringLiteral("refused@test.example")}),
                             sending.envelopes.first()};
        QVERIFY(sending.run());
        QCOMPARE(sending.outcomes.size(), 2);
        QList<RecordingProxy::Passed> told; // the transcript in the recording's form
        for (const TranscriptLine &line : std::as_const(sending.lines)) {
            if (line.kind == TranscriptLine::Kind::Note) continue;
            const bool fromClient = line.kind != TranscriptLine::Kind::Server;
            if (told.isEmpty() || told.constLast().fromClient != fromClient)
                told.append(RecordingProxy::Passed{fromClient, QByteArray()});
            told.last().bytes += line.text + line.lineEnd;
            QVERIFY(line.kind != TranscriptLine::Kind::Body || line.text.size() == line.bodySize);
        }
        for (const bool fromClient : {true, false}) {
            QByteArray side;
            for (const auto &one : std::as_const(told))
                if (one.fromClient == fromClient) side += one.bytes;
            QCOMPARE(side, proxy.all(fromClient));
        }
        if (pipelining || chunking) return; // then octets of both sides cross each other on the way
        QCOMPARE(told.size(), proxy.passed().size());
        for (qsizetype i = 0; i < told.size(); ++i) {
            QCOMPARE(told.at(i).fromClient, proxy.passed().at(i).fromClient);
            QCOMPARE(told.at(i).bytes, proxy.passed().at(i).bytes);
        }
    }
};

QCA_TEST_MAIN(TestPostfix)

#include "tst_postfix.moc"
