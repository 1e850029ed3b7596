// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// From a name to a connected socket: races, families, refusals, time limit, and two small proxies.
#include "addressrace.h"
#include "dialer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <functional>

using namespace postbench;

namespace {

// A port whose queue of waiting connections is full: a further SYN is dropped, so that connecting is neither taken nor refused.
class SilentPort
{
public:
    explicit SilentPort(const QHostAddress &address, quint16 port = 0)
    {
        m_server.setListenBacklogSize(1);
        m_listening = m_server.listen(address, port);
        m_server.pauseAccepting();
        for (int i = 0; i < 8 && m_listening; ++i) {
            m_fillers.push_back(std::make_unique<QTcpSocket>());
            m_fillers.back()->connectToHost(address, m_server.serverPort());
        }
        QTest::qWait(50);
    }
    bool isListening() const { return m_listening; }
    quint16 port() const { return m_server.serverPort(); }

private:
    QTcpServer m_server;
    std::vector<std::unique_ptr<QTcpSocket>> m_fillers;
    bool m_listening = false;
};

// Answers each chunk that a client sends by the next word of the script, then talks to `target` on the client's behalf.
class ScriptedProxy : public QObject
{
public:
    ScriptedProxy(QList<QByteArray> answers, quint16 target) : m_answers(std::move(answers)), m_target(target)
    {
        m_door.listen(QHostAddress::LocalHost);
        connect(&m_door, &QTcpServer::newConnection, this, [this] {
            m_client = m_door.nextPendingConnection();
            connect(m_client, &QTcpSocket::readyRead, this, [this] { hear(m_client->readAll()); });
        });
    }
    quint16 port() const { return m_door.serverPort(); }
    QByteArray heard;

private:
    void hear(const QByteArray &bytes)
    {
        heard += bytes;
        if (m_answers.isEmpty()) return;
        const QByteArray answer = m_answers.takeFirst();
        if (!m_answers.isEmpty() || m_target == 0) {
            m_client->write(answer);
            return;
        }
        m_onward.connectToHost(QHostAddress::LocalHost, m_target);
        connect(&m_onward, &QTcpSocket::connected, this, [this, answer] { m_client->write(answer); });
        connect(&m_onward, &QTcpSocket::readyRead, this, [this] { m_client->write(m_onward.readAll()); });
    }

    QTcpServer m_door;
    QTcpSocket *m_client = nullptr;
    QTcpSocket m_onward;
    QList<QByteArray> m_answers;
    quint16 m_target;
};

struct Attempt {
    explicit Attempt(const LinkOptions &options) : dialer(options)
    {
        QObject::connect(&dialer, &Dialer::failed, &dialer, [this](CloseReason why, const QString &words) {
            ++failures;
            reason = why;
            detail = words;
        });
        QObject::connect(&dialer, &Dialer::connected, &dialer, [this] { socket.reset(dialer.take()); });
        dialer.start();
    }
    bool over() const { return failures > 0 || socket; }

    Dialer dialer;
    std::unique_ptr<QTcpSocket> socket;
    int failures = 0;
    CloseReason reason = CloseReason::ByPeer;
    QString detail;
};

LinkOptions to(const QString &host, quint16 port)
{
    LinkOptions options;
    options.endpoint = {host, port};
    return options;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

class TestDialer : public QObject
{
    Q_OBJECT
private slots:
    void mixesTheFamilies()
    {
        const auto list = [](const char *text) {
            QList<QHostAddress> addresses;
            for (const QByteArray &one : QByteArray(text).split(' '))
                addresses.append(QHostAddress(QString::fromLatin1(one)));
            return addresses;
        };
        QCOMPARE(AddressRace::interleaved(list("::1 ::2 ::3 127.0.0.1")), list("::1 127.0.0.1 ::2 ::3"));
        QCOMPARE(AddressRace::interleaved(list("127.0.0.1 ::1 ::2")), list("127.0.0.1 ::1 ::2"));
        QCOMPARE(AddressRace::interleaved(list("127.0.0.1")), list("127.0.0.1"));
    }

    void reachesAName()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Attempt attempt(to(QStringLiteral("localhost"), server.serverPort())); // ::1, if it is tried first, refuses
        QTRY_VERIFY(attempt.over());
        QVERIFY2(attempt.socket, qPrintable(attempt.detail));
        QCOMPARE(attempt.socket->peerAddress(), QHostAddress(QHostAddress::LocalHost));
        QVERIFY(!qobject_cast<QSslSocket *>(attempt.socket.get())); // nothing of TLS before it is needed
    }

    void triesTheSecondAddressWhenTheFirstIsSilent()
    {
        const SilentPort silent(QHostAddress(QHostAddress::LocalHost));
        QVERIFY(silent.isListening());
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHostIPv6, silent.port())) QSKIP("no IPv6 on this machine");
        AddressRace race({QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)}, silent.port(), {},
                         nullptr);
        QSignalSpy won(&race, &AddressRace::won);
        QElapsedTimer clock;
        clock.start();
        race.start();
        QTRY_COMPARE(won.count(), 1);
        QVERIFY(clock.elapsed() >= 240);
        const std::unique_ptr<QTcpSocket> socket(race.take());
        QCOMPARE(socket->peerAddress(), QHostAddress(QHostAddress::LocalHostIPv6));
        QTRY_VERIFY(race.findChildren<QTcpSocket *>().isEmpty()); // the late one is gone
    }

    void triesTheSecondAddressAtOnceWhenTheFirstRefuses()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QList<QHostAddress> addresses{QHostAddress(QStringLiteral("127.0.0.2")), QHostAddress(QHostAddress::LocalHost)};
        AddressRace race(addresses, server.serverPort(), {}, nullptr);
        QSignalSpy won(&race, &AddressRace::won);
        QElapsedTimer clock;
        clock.start();
        race.start();
        QVERIFY(won.count() == 1 || won.wait(2000));
        QVERIFY(clock.elapsed() < 240);
        delete race.take();
    }

    void tellsARefusal()
    {
        Attempt attempt(to(QStringLiteral("127.0.0.1"), freePort()));
        QTRY_VERIFY(attempt.over());
        QCOMPARE(int(attempt.reason), int(CloseReason::ConnectRefused));
        QVERIFY(attempt.detail.startsWith(QStringLiteral("127.0.0.1: ")));
        QCOMPARE(attempt.failures, 1);
    }

    void tellsAnUnknownHost()
    {
        Attempt attempt(to(QStringLiteral("no-such-host.invalid"), 25)); // RFC 6761 section 6.4
        QTRY_VERIFY_WITH_TIMEOUT(attempt.over(), 15000);
        QCOMPARE(int(attempt.reason), int(CloseReason::HostUnknown));
        QCOMPARE(attempt.failures, 1);
    }

    void endsASilentConnectAtItsLimit()
    {
        const SilentPort silent(QHostAddress(QHostAddress::LocalHost));
        LinkOptions options = to(QStringLiteral("127.0.0.1"), silent.port());
        options.connectTimeout = std::chrono::milliseconds(100);
        Attempt attempt(options);
        QTRY_VERIFY(attempt.over());
        QCOMPARE(int(attempt.reason), int(CloseReason::ConnectTimeout));
        QCOMPARE(attempt.failures, 1);
    }

    void keepsToTheFamilyAskedFor()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        LinkOptions options = to(QStringLiteral("127.0.0.1"), server.serverPort());
        options.family = AddressFamily::IPv6;
        Attempt six(options);
        QTRY_VERIFY(six.over());
        QCOMPARE(int(six.reason), int(CloseReason::HostUnknown));
        options.family = AddressFamily::IPv4;
        Attempt four(options);
        QTRY_VERIFY(four.over());
        QVERIFY(four.socket);
    }

    void connectsFromTheAddressAskedFor()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        LinkOptions options = to(QStringLiteral("127.0.0.1"), server.serverPort());
        options.bindAddress = QStringLiteral("127.0.0.3");
        Attempt attempt(options);
        QTRY_VERIFY(attempt.over());
        QVERIFY2(attempt.socket, qPrintable(attempt.detail));
        QCOMPARE(attempt.socket->localAddress(), QHostAddress(QStringLiteral("127.0.0.3")));
        options.bindAddress = QStringLiteral("192.0.2.1"); // not ours
        Attempt foreign(options);
        QTRY_VERIFY(foreign.over());
        QCOMPARE(int(foreign.reason), int(CloseReason::LocalError));
    }

    void goesThroughASocksProxy()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        // RFC 1928: no authentication; then success, bound to 0.0.0.0:0.
        ScriptedProxy proxy({QByteArray("\x05\x00", 2), QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10)},
                            server.serverPort());
        LinkOptions options = to(QStringLiteral("mail.example.org"), 25);
        options.proxy = QUrl(QStringLiteral("socks5://127.0.0.1:%1").arg(proxy.port()));
        Attempt attempt(options);
        QTRY_VERIFY(attempt.over());
        QVERIFY2(attempt.socket, qPrintable(attempt.detail));
        QVERIFY(proxy.heard.contains("mail.example.org")); // the proxy looks the name up
        QTRY_VERIFY(server.hasPendingConnections());
        server.nextPendingConnection()->write("220 hello\r\n");
        QTRY_COMPARE(attempt.socket->peek(100), "220 hello\r\n");
    }

    void goesThroughAnHttpProxy()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        ScriptedProxy proxy({"HTTP/1.1 200 Connection established\r\n\r\n"}, server.serverPort());
        LinkOptions options = to(QStringLiteral("mail.example.org"), 25);
        options.proxy = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(proxy.port()));
        Attempt attempt(options);
        QTRY_VERIFY(attempt.over());
        QVERIFY2(attempt.socket, qPrintable(attempt.detail));
        QVERIFY(proxy.heard.startsWith("CONNECT mail.example.org:25 HTTP/1.1\r\n"));
        QTRY_VERIFY(server.hasPendingConnections());
        server.nextPendingConnection()->write("220 hello\r\n");
        QTRY_COMPARE(attempt.socket->peek(100), "220 hello\r\n");
    }

    void tellsThatAProxyFailed()
    {
        LinkOptions options = to(QStringLiteral("mail.example.org"), 25);
        options.proxy = QUrl(QStringLiteral("socks5://127.0.0.1:%1").arg(freePort()));
        Attempt absent(options);
        QTRY_VERIFY(absent.over());
        QCOMPARE(int(absent.reason), int(CloseReason::ProxyFailed));

        ScriptedProxy refusing({"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"}, 0);
        options.proxy = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(refusing.port()));
        Attempt refused(options);
        QTRY_VERIFY(refused.over());
        QCOMPARE(int(refused.reason), int(CloseReason::ProxyFailed));

        options.proxy = QUrl(QStringLiteral("ftp://127.0.0.1:1"));
        Attempt nonsense(options);
        QTRY_VERIFY(nonsense.over());
        QCOMPARE(int(nonsense.reason), int(CloseReason::ProxyFailed));
        QCOMPARE(nonsense.failures, 1);
    }
};

QTEST_GUILESS_MAIN(TestDialer)
#include "tst_dialer.moc"
