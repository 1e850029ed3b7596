// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What authentication takes from TLS, over real links against the receiver: channel binding (RFC 5929) with a man in the middle,
// and EXTERNAL by a client certificate.
#include "certificatemaker.h"
#include "link.h"
#include "mailgiver.h"
#include "qcatestmain.h"
#include "receiver.h"
#include "smtpsession.h"

#include <QSignalSpy>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace postbench;

namespace {

QSslConfiguration speakingAs(const CertificateMaker::Made &made)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(made.chain);
    configuration.setPrivateKey(made.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

// Ends the client's TLS with a certificate of its own, and speaks TLS to the receiver: it reads and passes on every octet.
class ManInTheMiddle : public QObject
{
public:
    ManInTheMiddle(const CertificateMaker::Made &made, quint16 receiver)
    {
        m_door.setSslConfiguration(speakingAs(made));
        m_door.listen(QHostAddress::LocalHost);
        connect(&m_door, &QSslServer::pendingConnectionAvailable, this, [this, receiver] {
            QTcpSocket *client = m_door.nextPendingConnection();
            auto *server = new QSslSocket(client);
            server->setPeerVerifyMode(QSslSocket::VerifyNone);
            server->connectToHostEncrypted(QStringLiteral("127.0.0.1"), receiver);
            pass(client, server);
            pass(server, client);
        });
    }
    quint16 port() const { return m_door.serverPort(); }
    QByteArray overheard;

private:
    void pass(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [this, from, to] {
            const QByteArray octets = from->readAll();
            overheard += octets;
            to->write(octets);
        });
        connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
    }
    QSslServer m_door;
};

} // namespace

class TestTlsAuth : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<CertificateMaker> m_maker;
    CertificateMaker::Made m_ours;
    CertificateMaker::Made m_other; // as well vouched for, and for the same name
    CertificateMaker::Made m_client;
    CertificateMaker::Made m_unknownClient;
    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<QSignalSpy> m_mails;

    struct Attempt {
        QByteArray mechanism;
        QString password = QStringLiteral("pencil");
        CertificateMaker::Made certificate = {};
    };
    // One mail over implicit TLS.
    std::optional<Outcome> outcomeOf(const Attempt &attempt, quint16 port)
    {
        SmtpSessionOptions session;
        session.tls = TlsPolicy::Implicit;
        session.useAuth = session.hasSecret = true;
        session.mechanisms = {attempt.mechanism};
        session.credentials.user = QStringLiteral("user");
        session.credentials.secret = attempt.password;
        session.credentials.nonce = "fyko+d2lbbFgONRv9qkxdawL";
        Link link(Engine::of(SmtpSession(session)));
        MailGiver giver(&link, "Subject: x\r\n\r\nhi\r\n");
        LinkOptions options;
        options.endpoint = {QStringLiteral("127.0.0.1"), port};
        options.tls.authorities = {m_maker->authority()};
        options.tls.systemAuthorities = false;
        options.tls.verifyName = QStringLiteral("localhost");
        options.tls.ownChain = attempt.certificate.chain;
        options.tls.ownKey = attempt.certificate.key;
        link.open(options);
        Envelope envelope;
        envelope.recipients = {{*Mailbox::parse(u"b@example.org"), {}, {}}};
        link.give(event::NextMail{envelope});
        link.give(event::NoMoreMail{});
        if (!QTest::qWaitFor([&] { return !giver.ends.isEmpty(); }) || giver.outcomes.size() != 1) return std::nullopt;
        return giver.outcomes.first();
    }

private slots:
    void initTestCase()
    {
        m_maker = std::make_unique<CertificateMaker>();
        m_ours = m_maker->signedBy(true, QStringLiteral("localhost"));
        m_other = m_maker->signedBy(true, QStringLiteral("localhost"));
        m_client = m_maker->signedBy(true, QStringLiteral("user.example"));
        m_unknownClient = m_maker->signedBy(false, QStringLiteral("user.example"));
        QVERIFY(m_ours.chain.first() != m_other.chain.first());
        ReceiverSettings settings;
        settings.port = 0;
        settings.tlsPort = 0;
        settings.tls.ownChain = m_ours.chain;
        settings.tls.ownKey = m_ours.key;
        settings.tls.authorities = {m_maker->authority()};
        settings.session.user = QStringLiteral("user");
        settings.session.password = QStringLiteral("pencil");
        settings.session.requireAuth = true;
        m_receiver = std::make_unique<Receiver>();
        QVERIFY2(m_receiver->start(settings), qPrintable(m_receiver->errorString()));
        m_mails = std::make_unique<QSignalSpy>(m_receiver.get(), &Receiver::mailReceived);
    }
    void init() { m_mails->clear(); }

    void bindsToTheChannel_data()
    {
        QTest::addColumn<QByteArray>("mechanism");
        QTest::newRow("SHA-256") << QByteArray("SCRAM-SHA-256-PLUS");
        QTest::newRow("SHA-1") << QByteArray("SCRAM-SHA-1-PLUS");
    }
    void bindsToTheChannel()
    {
        QFETCH(QByteArray, mechanism);
        const auto right = outcomeOf({mechanism}, m_receiver->tlsPort());
        QVERIFY(right);
        QVERIFY2(right->verdict == Outcome::Verdict::Delivered, qPrintable(right->detail));
        QTRY_COMPARE(m_mails->count(), 1);
        QCOMPARE(m_mails->first().first().value<ReceivedMail>().user, QStringLiteral("user"));

        const auto wrong = outcomeOf({mechanism, QStringLiteral("pencils")}, m_receiver->tlsPort());
        QVERIFY(wrong);
        QVERIFY(wrong->verdict == Outcome::Verdict::Failed);
        QCOMPARE(wrong->fault, SmtpFault::AuthRefused);
        QCOMPARE(wrong->reply->code, 535);
        QCOMPARE(m_mails->count(), 1);
    }

    void refusesThroughAManInTheMiddle_data() { bindsToTheChannel_data(); }
    void refusesThroughAManInTheMiddle()
    {
        QFETCH(QByteArray, mechanism);
        ManInTheMiddle between(m_other, m_receiver->tlsPort());
        const auto outcome = outcomeOf({mechanism}, between.port());
        QVERIFY(outcome);
        QCOMPARE(outcome->fault, SmtpFault::AuthRefused);
        QCOMPARE(outcome->reply->code, 535);
        QVERIFY(between.overheard.contains("AUTH " + mechanism + ' '));
        QVERIFY(!between.overheard.contains("MAIL FROM"));
        QCOMPARE(m_mails->count(), 0);
    }

    // What -PLUS is for: the same man, with a certificate that is as good, is not noticed by any other mechanism.
    void othersDoNotNoticeHim_data()
    {
        QTest::addColumn<QByteArray>("mechanism");
        QTest::newRow("SCRAM") << QByteArray("SCRAM-SHA-256");
        QTest::newRow("PLAIN") << QByteArray("PLAIN");
    }
    void othersDoNotNoticeHim()
    {
        QFETCH(QByteArray, mechanism);
        ManInTheMiddle between(m_other, m_receiver->tlsPort());
        const auto outcome = outcomeOf({mechanism}, between.port());
        QVERIFY(outcome);
        QVERIFY2(outcome->verdict == Outcome::Verdict::Delivered, qPrintable(outcome->detail));
        QTRY_COMPARE(m_mails->count(), 1);
    }

    void letsAClientInByItsCertificate()
    {
        const auto outcome = outcomeOf({"EXTERNAL", {}, m_client}, m_receiver->tlsPort());
        QVERIFY(outcome);
        QVERIFY2(outcome->verdict == Outcome::Verdict::Delivered, qPrintable(outcome->detail));
        QTRY_COMPARE(m_mails->count(), 1);
        QCOMPARE(m_mails->first().first().value<ReceivedMail>().user, QStringLiteral("user"));
    }

    void offersNoExternalToOthers()
    {
        for (const CertificateMaker::Made &certificate : {CertificateMaker::Made(), m_unknownClient}) {
            const auto outcome = outcomeOf({"EXTERNAL", {}, certificate}, m_receiver->tlsPort());
            QVERIFY(outcome);
            QCOMPARE(outcome->fault, SmtpFault::AuthNoCommonMechanism);
        }
        QCOMPARE(m_mails->count(), 0);
    }
};

QCA_TEST_MAIN(TestTlsAuth)

#include "tst_tlsauth.moc"
