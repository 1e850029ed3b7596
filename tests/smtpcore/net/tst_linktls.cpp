// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// TLS in both roles: what is agreed, what is wrong with a certificate, and that clear octets never pass for encrypted ones.
#include "certificatemaker.h"
#include "linkpair.h"
#include "qcatestmain.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTimer>

using namespace postbench;

namespace {

SmtpAction written(const QByteArray &bytes) { return action::Write{bytes, action::Write::Content::Lines, {}}; }

} // namespace

class TestLinkTls : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<CertificateMaker> m_maker;
    CertificateMaker::Made m_good;

    // Connects with the server's certificate and tells how it ended for the client.
    CloseReason reasonWith(const CertificateMaker::Made &made, const TlsSettings &clientTls, QString *detail = nullptr)
    {
        LinkPair pair;
        pair.clientLog->answer = pair.serverLog->answer = &LinkPair::encryptAtOnce;
        pair.options.tls = clientTls;
        pair.serverTls.ownChain = made.chain;
        pair.serverTls.ownKey = made.key;
        if (!pair.connectUp() || !QTest::qWaitFor([&] { return pair.clientLog->closed(); })) return CloseReason::LocalError;
        if (detail) *detail = pair.clientLog->all<event::Closed>().front().detail;
        return pair.clientLog->all<event::Encrypted>().empty() ? pair.clientLog->closeReason() : CloseReason::LocalError;
    }

    TlsSettings trusting() const
    {
        TlsSettings tls;
        tls.authorities = {m_maker->authority()};
        tls.systemAuthorities = false;
        return tls;
    }

private slots:
    void initTestCase()
    {
        m_maker = std::make_unique<CertificateMaker>();
        m_good = m_maker->signedBy(true, QStringLiteral("localhost"));
        QVERIFY(!m_maker->authority().isNull());
        QVERIFY(!m_good.chain.first().isNull() && !m_good.key.isNull());
    }

    void tellsWhatWasAgreed()
    {
        LinkPair pair;
        pair.clientLog->answer = pair.serverLog->answer = &LinkPair::encryptAtOnce;
        pair.options.tls = trusting();
        pair.serverTls.ownChain = m_good.chain;
        pair.serverTls.ownKey = m_good.key;
        QVERIFY(pair.connectUp());
        QTRY_COMPARE(pair.clientLog->all<event::Encrypted>().size(), size_t(1));
        QTRY_COMPARE(pair.serverLog->all<event::Encrypted>().size(), size_t(1));
        const TlsFacts facts = pair.clientLog->all<event::Encrypted>().front().facts;
        QCOMPARE(facts.protocol, "TLSv1.3");
        QVERIFY(facts.cipher.startsWith("TLS_"));
        QVERIFY(facts.verified);
        QCOMPARE(facts.peerChain.value(0), m_good.chain.first().toDer());
        const QByteArray binding = QCryptographicHash::hash(m_good.chain.first().toDer(), QCryptographicHash::Sha256);
        QCOMPARE(facts.endPointBinding, binding); // ecdsa-with-SHA256
        QCOMPARE(pair.serverLog->all<event::Encrypted>().front().facts.endPointBinding, binding);
    }

    void carriesBothDirectionsEncrypted()
    {
        LinkPair pair;
        pair.options.tls = trusting();
        pair.serverTls.ownChain = m_good.chain;
        pair.serverTls.ownKey = m_good.key;
        const QByteArray big(3000000, 'z');
        pair.clientLog->answer = [&](const SmtpEvent &event) -> std::vector<SmtpAction> {
            if (std::holds_alternative<event::Encrypted>(event)) return {written("EHLO a\r\n"), written(big)};
            return LinkPair::encryptAtOnce(event);
        };
        pair.serverLog->answer = [&](const SmtpEvent &event) -> std::vector<SmtpAction> {
            if (std::holds_alternative<event::Encrypted>(event)) return {written("220 hello\r\n")};
            return LinkPair::encryptAtOnce(event);
        };
        QVERIFY(pair.connectUp());
        QTRY_COMPARE(pair.serverLog->received.size(), big.size() + 8);
        QVERIFY(pair.serverLog->received == "EHLO a\r\n" + big);
        QTRY_COMPARE(pair.clientLog->received, "220 hello\r\n");
    }

    void namesWhatIsWrongWithACertificate_data()
    {
        QTest::addColumn<bool>("bySomeone");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("dates");
        QTest::addColumn<int>("reason");
        QTest::addRow("expired") << true << QStringLiteral("localhost") << CertificateMaker::expired()
                                 << int(CloseReason::CertificateExpired);
        QTest::addRow("not yet") << true << QStringLiteral("localhost") << CertificateMaker::notYet()
                                 << int(CloseReason::CertificateNotYetValid);
        QTest::addRow("wrong host") << true << QStringLiteral("elsewhere.example") << QStringList()
                                    << int(CloseReason::CertificateWrongHost);
        QTest::addRow("self-signed") << false << QStringLiteral("localhost") << QStringList()
                                     << int(CloseReason::CertificateSelfSigned);
        QTest::addRow("self-signed for another")
            << false << QStringLiteral("elsewhere.example") << QStringList() << int(CloseReason::CertificateSelfSigned);
        QTest::addRow("self-signed and expired")
            << false << QStringLiteral("localhost") << CertificateMaker::expired() << int(CloseReason::CertificateExpired);
    }

    void namesWhatIsWrongWithACertificate()
    {
        QFETCH(bool, bySomeone);
        QFETCH(QString, name);
        QFETCH(QStringList, dates);
        QFETCH(int, reason);
        QString detail;
        QCOMPARE(int(reasonWith(m_maker->signedBy(bySomeone, name, dates), trusting(), &detail)), reason);
        QVERIFY(!detail.isEmpty());
    }

    void namesAnUnknownIssuer()
    {
        TlsSettings tls;
        tls.systemAuthorities = false;
        QCOMPARE(int(reasonWith(m_good, tls)), int(CloseReason::CertificateUnknownIssuer));
        tls.systemAuthorities = true; // the system does not know our authority either
        QCOMPARE(int(reasonWith(m_good, tls)), int(CloseReason::CertificateUnknownIssuer));
    }

    void trustsAnAuthorityBesideTheSystems()
    {
        LinkPair pair;
        pair.clientLog->answer = pair.serverLog->answer = &LinkPair::encryptAtOnce;
        pair.options.tls.authorities = {m_maker->authority()};
        pair.serverTls.ownChain = m_good.chain;
        pair.serverTls.ownKey = m_good.key;
        QVERIFY(pair.connectUp());
        QTRY_COMPARE(pair.clientLog->all<event::Encrypted>().size(), size_t(1));
    }

    void goesOnUnverifiedWhereAsked()
    {
        LinkPair pair;
        pair.clientLog->answer = pair.serverLog->answer = &LinkPair::encryptAtOnce;
        pair.options.tls.verify = false;
        const auto bad = m_maker->signedBy(false, QStringLiteral("elsewhere.example"));
        pair.serverTls.ownChain = bad.chain;
        pair.serverTls.ownKey = bad.key;
        QVERIFY(pair.connectUp());
        QTRY_COMPARE(pair.clientLog->all<event::Encrypted>().size(), size_t(1));
        const TlsFacts facts = pair.clientLog->all<event::Encrypted>().front().facts;
        QVERIFY(!facts.verified);
        QCOMPARE(facts.peerChain.value(0), bad.chain.first().toDer());
    }

    void showsAClientCertificateToTheServer()
    {
        LinkPair pair;
        pair.clientLog->answer = pair.serverLog->answer = &LinkPair::encryptAtOnce;
        const auto mine = m_maker->signedBy(true, QStringLiteral("client.example"));
        pair.options.tls = trusting();
        pair.options.tls.ownChain = mine.chain;
        pair.options.tls.ownKey = mine.key;
        pair.serverTls.ownChain = m_good.chain;
        pair.serverTls.ownKey = m_good.key;
        pair.serverTls.authorities = {m_maker->authority()};
        QVERIFY(pair.connectUp());
        QTRY_COMPARE(pair.serverLog->all<event::Encrypted>().size(), size_t(1));
        const TlsFacts facts = pair.serverLog->all<event::Encrypted>().front().facts;
        QCOMPARE(facts.peerChain.value(0), mine.chain.first().toDer());
        QVERIFY(facts.verified);
    }

    void tellsThatTheServerWantedAnotherClientCertificate()
    {
        QProcess server; // QSslSocket in the server's role ends without the alert that others send
        server.start(QStringLiteral("openssl"),
                     {QStringLiteral("s_server"), QStringLiteral("-accept"), QStringLiteral("127.0.0.1:0"), QStringLiteral("-cert"),
                      m_maker->path(m_good.file + QStringLiteral(".crt")), QStringLiteral("-key"),
                      m_maker->path(m_good.file + QStringLiteral(".key")), QStringLiteral("-Verify"), QStringLiteral("1"),
                      QStringLiteral("-CAfile"), m_maker->path(QStringLiteral("ca.crt"))});
        QByteArray printed;
        static const QRegularExpression accepting(QStringLiteral("ACCEPT 127\\.0\\.0\\.1:(\\d+)"));
        QRegularExpressionMatch match;
        QTRY_VERIFY((printed += server.readAll(), match = accepting.match(QString::fromLatin1(printed)), match.hasMatch()));
        auto log = std::make_shared<EngineLog>();
        log->answer = &LinkPair::encryptAtOnce;
        Link client(Engine::of(ScriptedEngine(log)));
        LinkOptions options;
        options.endpoint = {QStringLiteral("127.0.0.1"), quint16(match.captured(1).toUInt())};
        options.tls = trusting();
        options.tls.verifyName = QStringLiteral("localhost");
        client.open(options);
        QTRY_VERIFY(log->closed());
        QCOMPARE(int(log->closeReason()), int(CloseReason::ClientCertificateRefused));
        server.kill();
        server.waitForFinished();
    }

    void tellsRubbishFromTls()
    {
        QTcpServer door;
        QVERIFY(door.listen(QHostAddress::LocalHost));
        auto log = std::make_shared<EngineLog>();
        log->answer = &LinkPair::encryptAtOnce;
        Link client(Engine::of(ScriptedEngine(log)));
        LinkOptions options;
        options.endpoint = {QStringLiteral("127.0.0.1"), door.serverPort()};
        client.open(options);
        QVERIFY(QTest::qWaitFor([&] { return door.hasPendingConnections(); }));
        QTcpSocket *peer = door.nextPendingConnection();
        QTRY_VERIFY(peer->bytesAvailable() > 0); // the ClientHello
        peer->write("220 this is a clear port\r\n");
        QTRY_VERIFY(log->closed());
        QCOMPARE(int(log->closeReason()), int(CloseReason::TlsHandshake));
    }

    // The 220 and an injected reply in one packet: the engine sees both at once and asks for TLS all the same (a careless one).
    void clientNeverTakesClearOctetsForEncryptedOnes()
    {
        QTcpServer door;
        QVERIFY(door.listen(QHostAddress::LocalHost));
        auto log = std::make_shared<EngineLog>();
        QTcpSocket *peer = nullptr;
        log->answer = [&](const SmtpEvent &event) -> std::vector<SmtpAction> {
            if (!std::holds_alternative<event::Received>(event) || log->received != "220 go\r\n") return {};
            peer->write("250-evil\r\n"); // lies in our receive buffer before the handshake begins
            peer->flush();
            return {action::StartTls{}};
        };
        Link client(Engine::of(ScriptedEngine(log)));
        LinkOptions options;
        options.endpoint = {QStringLiteral("127.0.0.1"), door.serverPort()};
        client.open(options);
        QVERIFY(QTest::qWaitFor([&] { return door.hasPendingConnections(); }));
        peer = door.nextPendingConnection();
        peer->write("220 go\r\n");
        QTRY_COMPARE(log->received, "220 go\r\n250-evil\r\n"); // given to the engine as clear text, which then fails
        QVERIFY(log->all<event::Encrypted>().empty());
        QCOMPARE(peer->bytesAvailable(), 0); // no ClientHello was sent
    }

    void serverNeverTakesClearOctetsForEncryptedOnes()
    {
        LinkPair pair;
        pair.serverTls.ownChain = m_good.chain;
        pair.serverTls.ownKey = m_good.key;
        Link *client = pair.client.get();
        pair.clientLog->answer = [&](const SmtpEvent &event) -> std::vector<SmtpAction> {
            if (std::holds_alternative<event::Connected>(event)) return {written("STARTTLS\r\n")};
            if (std::holds_alternative<event::Stored>(event)) return {written("MAIL FROM:<evil@example.org>\r\n")};
            return {};
        };
        pair.serverLog->answer = [&](const SmtpEvent &event) -> std::vector<SmtpAction> {
            if (std::holds_alternative<event::Received>(event) && pair.serverLog->received == "STARTTLS\r\n")
                return {written("220 go\r\n"), action::WantSecret{"later"}};
            if (std::holds_alternative<event::SecretGiven>(event)) return {action::StartTls{}};
            return {};
        };
        connect(pair.server.get(), &Link::secretWanted, this, [&] {
            client->give(event::Stored{});
            QTimer::singleShot(50, this, [&] { pair.server->give(event::SecretGiven{}); });
        });
        QVERIFY(pair.connectUp());
        QTRY_COMPARE(pair.serverLog->received, "STARTTLS\r\nMAIL FROM:<evil@example.org>\r\n");
        QTest::qWait(100); // the change to TLS is asked for meanwhile
        QVERIFY(pair.serverLog->all<event::Encrypted>().empty());
    }

    void survivesItsDeletionWhenEncrypted_data()
    {
        QTest::addColumn<bool>("inSignal");
        QTest::addRow("in the signal") << true;
        QTest::addRow("a moment later") << false;
    }

    void survivesItsDeletionWhenEncrypted()
    {
        QFETCH(bool, inSignal);
        LinkPair pair;
        pair.clientLog->answer = pair.serverLog->answer = &LinkPair::encryptAtOnce;
        pair.options.tls = trusting();
        pair.serverTls.ownChain = m_good.chain;
        pair.serverTls.ownKey = m_good.key;
        connect(pair.client.get(), &Link::encrypted, this, [&] {
            if (inSignal)
                pair.client.reset();
            else
                QTimer::singleShot(0, this, [&] { pair.client.reset(); });
        });
        QVERIFY(pair.connectUp());
        QTRY_VERIFY(!pair.client);
        QTRY_VERIFY(pair.serverLog->closed());
    }
};

QCA_TEST_MAIN(TestLinkTls)

#include "tst_linktls.moc"
