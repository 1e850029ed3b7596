// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The receiver and the client's link against each other: clear, STARTTLS, implicit TLS, Maildir, many at once.
#include "receiver.h"

#include "link.h"
#include "localcertificate.h"
#include "mailgiver.h"
#include "smtpsession.h"
#include "qcatestmain.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace postbench;

namespace {

const QByteArray letter = "Subject: Gru\r\n\r\n.a line with a dot\r\n..two\r\nend\r\n";

Envelope oneToOne()
{
    Envelope envelope;
    envelope.from = *Mailbox::parse(u"a@example.org");
    envelope.recipients = {{*Mailbox::parse(u"b@example.org"), {}, {}}};
    return envelope;
}

ReceiverSettings anyPort()
{
    ReceiverSettings settings;
    settings.port = 0;
    settings.session.user.clear();
    return settings;
}

// One client session with one mail.
struct Client {
    explicit Client(quint16 port, TlsPolicy policy = TlsPolicy::None, const QList<QSslCertificate> &trusted = {})
    {
        SmtpSessionOptions session;
        session.tls = policy;
        link = std::make_unique<Link>(Engine::of(SmtpSession(session)));
        giver = std::make_unique<MailGiver>(link.get(), letter);
        LinkOptions options;
        options.endpoint = {policy == TlsPolicy::None ? QStringLiteral("127.0.0.1") : QStringLiteral("localhost"), port};
        options.tls.authorities = trusted;
        options.tls.systemAuthorities = false;
        link->open(options);
        link->give(event::NextMail{oneToOne()});
        link->give(event::NoMoreMail{});
    }
    bool ended() const { return giver->ends.size() == 1; }

    std::unique_ptr<Link> link;
    std::unique_ptr<MailGiver> giver;
};

} // namespace

class TestReceiver : public QObject
{
    Q_OBJECT
private:
    std::optional<LocalCertificate> m_certificate;

private slots:
    void initTestCase()
    {
        m_certificate = localCertificate({});
        QVERIFY(m_certificate.has_value());
    }

    void takesAMailIntoMemory()
    {
        Receiver receiver;
        QVERIFY2(receiver.start(anyPort()), qPrintable(receiver.errorString()));
        QSignalSpy mails(&receiver, &Receiver::mailReceived);
        QSignalSpy sessions(&receiver, &Receiver::sessionEnded);
        Client client(receiver.port());
        QTRY_VERIFY(client.ended());
        QCOMPARE(client.giver->outcomes.first().verdict, Outcome::Verdict::Delivered);
        QVERIFY(client.giver->ends.first().clean);
        QTRY_COMPARE(sessions.count(), 1);
        QCOMPARE(mails.count(), 1);
        const auto mail = mails.first().first().value<ReceivedMail>();
        QCOMPARE(mail.message, letter);
        QCOMPARE(mail.size, letter.size());
        QCOMPARE(mail.number, 1);
        QCOMPARE(mail.encrypted, false);
        QCOMPARE(mail.heloName, "localhost");
        QCOMPARE(mail.envelope, oneToOne());
        QVERIFY(mail.peer.startsWith("127.0.0.1:"));
        QVERIFY(!mails.first().at(1).value<QList<TranscriptLine>>().isEmpty());
    }

    void takesAMailOverStartTls()
    {
        ReceiverSettings settings = anyPort();
        settings.tls = {false, {}, false, m_certificate->chain, m_certificate->key, {}};
        Receiver receiver;
        QVERIFY(receiver.start(settings));
        QSignalSpy mails(&receiver, &Receiver::mailReceived);
        Client client(receiver.port(), TlsPolicy::StartTls, m_certificate->chain);
        QSignalSpy encrypted(client.link.get(), &Link::encrypted);
        QTRY_VERIFY(client.ended());
        QVERIFY2(client.giver->ends.first().clean, qPrintable(client.giver->ends.first().detail));
        QCOMPARE(client.giver->outcomes.first().verdict, Outcome::Verdict::Delivered);
        QTRY_COMPARE(mails.count(), 1);
        QCOMPARE(mails.first().first().value<ReceivedMail>().message, letter);
        QVERIFY(mails.first().first().value<ReceivedMail>().encrypted);
        QCOMPARE(encrypted.count(), 1);
        const auto facts = encrypted.first().first().value<TlsFacts>();
        QCOMPARE(facts.protocol, "TLSv1.3");
        QVERIFY(facts.verified);
        QCOMPARE(facts.peerChain.first(), m_certificate->chain.first().toDer());
        QCOMPARE(facts.endPointBinding, QCryptographicHash::hash(facts.peerChain.first(), QCryptographicHash::Sha256));
    }

    void takesAMailOverImplicitTls()
    {
        ReceiverSettings settings = anyPort();
        settings.tls = {false, {}, false, m_certificate->chain, m_certificate->key, {}};
        settings.tlsPort = 0;
        Receiver receiver;
        QVERIFY(receiver.start(settings));
        QVERIFY(receiver.tlsPort() != 0 && receiver.tlsPort() != receiver.port());
        QSignalSpy mails(&receiver, &Receiver::mailReceived);
        Client client(receiver.tlsPort(), TlsPolicy::Implicit, m_certificate->chain);
        QTRY_VERIFY(client.ended());
        QVERIFY2(client.giver->ends.first().clean, qPrintable(client.giver->ends.first().detail));
        QTRY_COMPARE(mails.count(), 1);
        QCOMPARE(mails.first().first().value<ReceivedMail>().message, letter);
    }

    void keepsMailsInAMaildir()
    {
        QTemporaryDir folder;
        ReceiverSettings settings = anyPort();
        settings.maildir = folder.filePath(QStringLiteral("box"));
        Receiver receiver;
        QVERIFY(receiver.start(settings));
        QSignalSpy mails(&receiver, &Receiver::mailReceived);
        Client client(receiver.port());
        QTRY_VERIFY(client.ended());
        QTRY_COMPARE(mails.count(), 1);
        const auto mail = mails.first().first().value<ReceivedMail>();
        QVERIFY(mail.message.isEmpty());
        QCOMPARE(mail.size, letter.size());
        QCOMPARE(QFileInfo(mail.filePath).path(), settings.maildir + QStringLiteral("/new"));
        QFile file(mail.filePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), letter);
        QCOMPARE(QDir(settings.maildir + QStringLiteral("/tmp")).entryList(QDir::Files).size(), 0);
    }

    void refusesAFolderThatIsNoMaildir()
    {
        QTemporaryDir folder;
        QFile other(folder.filePath(QStringLiteral("letter.txt")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        ReceiverSettings settings = anyPort();
        settings.maildir = folder.path();
        Receiver receiver;
        QVERIFY(!receiver.start(settings));
        QVERIFY(!receiver.errorString().isEmpty());
        QVERIFY(!receiver.isRunning());
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("letter.txt")});
    }

    void saysThatAPortIsTaken()
    {
        Receiver first;
        QVERIFY(first.start(anyPort()));
        ReceiverSettings settings = anyPort();
        settings.port = first.port();
        Receiver second;
        QVERIFY(!second.start(settings));
        QVERIFY(!second.errorString().isEmpty());
    }

    void servesThreeHundredAtOnce()
    {
        Receiver receiver;
        QVERIFY(receiver.start(anyPort()));
        QSignalSpy mails(&receiver, &Receiver::mailReceived);
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 300; ++i)
            clients.push_back(std::make_unique<Client>(receiver.port()));
        const auto allEnded = [&] { return std::ranges::all_of(clients, [](const auto &client) { return client->ended(); }); };
        QTRY_VERIFY_WITH_TIMEOUT(allEnded(), 30000);
        QTRY_COMPARE(mails.count(), 300);
        for (const auto &client : clients)
            QCOMPARE(client->giver->outcomes.first().verdict, Outcome::Verdict::Delivered);
    }

    // A proxy cuts the line after each number of octets that the server sends, and of those that the client sends.
    void endsInOneOutcomeWhereverTheConnectionBreaks()
    {
        Receiver receiver;
        QVERIFY(receiver.start(anyPort()));
        int delivered = 0;
        for (int cut = 0; cut < 1200; cut += 7) {
            QTcpServer door;
            QVERIFY(door.listen(QHostAddress::LocalHost));
            QTcpSocket inside;
            int passed = 0;
            connect(&door, &QTcpServer::newConnection, this, [&] {
                QTcpSocket *outside = door.nextPendingConnection();
                const auto pass = [&passed, cut, outside, &inside](QTcpSocket *from, QTcpSocket *to) {
                    const QByteArray bytes = from->readAll();
                    to->write(bytes.first(qMax(0, qMin<int>(int(bytes.size()), cut - passed))));
                    passed += int(bytes.size());
                    if (passed < cut) return;
                    to->flush();
                    outside->disconnectFromHost();
                    inside.disconnectFromHost();
                };
                connect(outside, &QTcpSocket::readyRead, this, [pass, outside, &inside] { pass(outside, &inside); });
                connect(&inside, &QTcpSocket::readyRead, this, [pass, outside, &inside] { pass(&inside, outside); });
                connect(outside, &QTcpSocket::disconnected, &inside, [&inside] { inside.disconnectFromHost(); });
                inside.connectToHost(QHostAddress::LocalHost, receiver.port());
            });
            Client client(door.serverPort());
            QTRY_VERIFY2(client.ended(), QByteArray::number(cut).constData());
            QCOMPARE(client.giver->outcomes.size(), 1);
            const auto verdict = client.giver->outcomes.first().verdict;
            using Verdict = Outcome::Verdict;
            QVERIFY(verdict == Verdict::Delivered || verdict == Verdict::Failed || verdict == Verdict::Unknown);
            delivered += verdict == Verdict::Delivered;
        }
        QVERIFY(delivered > 0); // when the cut comes after all is said
    }

    void turnsAwayWhoComesAboveTheMaximum()
    {
        ReceiverSettings settings = anyPort();
        settings.maxConnections = 1;
        Receiver receiver;
        QVERIFY(receiver.start(settings));
        QTcpSocket first, second;
        first.connectToHost(QHostAddress::LocalHost, receiver.port());
        QTRY_VERIFY(first.peek(4) == "220 ");
        second.connectToHost(QHostAddress::LocalHost, receiver.port());
        QTRY_COMPARE(second.peek(4), "421 ");
        QTRY_COMPARE(second.state(), QAbstractSocket::UnconnectedState);
        first.write("QUIT\r\n");
        QTRY_COMPARE(first.state(), QAbstractSocket::UnconnectedState);
        QTcpSocket third; // there is room again
        const auto welcomed = [&] {
            third.abort();
            QTest::qWait(20); // for the receiver to see that who was turned away is gone
            third.connectToHost(QHostAddress::LocalHost, receiver.port());
            return third.waitForReadyRead(1000) && third.peek(4) == "220 ";
        };
        QTRY_VERIFY(welcomed());
    }

    void lastWordsReachAClientThatStillSpeaks()
    {
        ReceiverSettings settings = anyPort();
        settings.maxConnections = 1;
        Receiver receiver;
        QVERIFY(receiver.start(settings));
        QTcpSocket first; // so that every other is told 421 at once
        first.connectToHost(QHostAddress::LocalHost, receiver.port());
        QTRY_VERIFY(first.bytesAvailable() > 0);
        for (int i = 0; i < 20; ++i) {
            QTcpSocket client;
            client.connectToHost(QHostAddress::LocalHost, receiver.port());
            client.write(QByteArray("NOOP\r\n").repeated(20000));
            QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
            QVERIFY2(client.readAll().startsWith("421 "), QByteArray::number(i).constData());
        }
    }

    void stopsWithGuestsInside()
    {
        Receiver receiver;
        QVERIFY(receiver.start(anyPort()));
        QTcpSocket guest;
        guest.connectToHost(QHostAddress::LocalHost, receiver.port());
        QTRY_VERIFY(guest.bytesAvailable() > 0);
        receiver.stop();
        QVERIFY(!receiver.isRunning());
        QTRY_COMPARE(guest.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(receiver.start(anyPort()));
        Client client(receiver.port());
        QTRY_VERIFY(client.ended());
        QCOMPARE(client.giver->outcomes.first().verdict, Outcome::Verdict::Delivered);
    }
};

QCA_TEST_MAIN(TestReceiver)

#include "tst_receiver.moc"
