// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The link in the clear: events in, actions out, one door, on real loopback sockets.
#include "link.h"

#include "scriptedengine.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sys/socket.h>

using namespace postbench;

namespace {

// A link with a scripted engine, connected to a socket of the test's own.
struct Pair {
    std::shared_ptr<EngineLog> log = std::make_shared<EngineLog>();
    QTcpServer server;
    std::unique_ptr<Link> link = std::make_unique<Link>(Engine::of(ScriptedEngine(log)));
    QTcpSocket *peer = nullptr;

    bool connectUp()
    {
        if (!server.listen(QHostAddress::LocalHost)) return false;
        LinkOptions options;
        options.endpoint = {QStringLiteral("127.0.0.1"), server.serverPort()};
        link->open(options);
        if (!QTest::qWaitFor([&] { return server.hasPendingConnections(); })) return false;
        peer = server.nextPendingConnection();
        return QTest::qWaitFor([&] { return !log->events.empty(); });
    }
};

SmtpAction written(const QByteArray &bytes) { return action::Write{bytes, action::Write::Content::Lines, {}}; }

} // namespace

class TestLink : public QObject
{
    Q_OBJECT
private slots:
    void tellsTheEngineWhoItIsConnectedTo()
    {
        Pair pair;
        QVERIFY(pair.connectUp());
        const auto connected = pair.log->all<event::Connected>();
        QCOMPARE(connected.size(), size_t(1));
        QCOMPARE(connected.front().peer, "127.0.0.1:" + QByteArray::number(pair.server.serverPort()));
        QCOMPARE(connected.front().encrypted, false);
    }

    void handsOverWhatThePeerSays()
    {
        Pair pair;
        QVERIFY(pair.connectUp());
        pair.peer->write("220 hello\r\n");
        QTRY_COMPARE(pair.log->received, "220 hello\r\n");
    }

    void writesInOrder()
    {
        Pair pair;
        pair.log->answer = [](const SmtpEvent &event) -> std::vector<SmtpAction> {
            if (std::holds_alternative<event::Connected>(event))
                return {written("EHLO a\r\n"), written(QByteArray(100000, 'x')), written("\r\nQUIT\r\n")};
            return {};
        };
        QVERIFY(pair.connectUp());
        QTRY_COMPARE(pair.peer->bytesAvailable(), 100016);
        QCOMPARE(pair.peer->readAll(), "EHLO a\r\n" + QByteArray(100000, 'x') + "\r\nQUIT\r\n");
    }

    void signalsNothingInsideOpenOrGive()
    {
        auto log = std::make_shared<EngineLog>();
        log->answer = [](const SmtpEvent &event) -> std::vector<SmtpAction> {
            if (std::holds_alternative<event::NoMoreMail>(event)) return {action::Ended{}};
            return {};
        };
        Link link(Engine::of(ScriptedEngine(log)));
        QSignalSpy ended(&link, &Link::ended);
        link.give(event::NoMoreMail{});
        QCOMPARE(ended.count(), 0);
        QTRY_COMPARE(ended.count(), 1);
    }

    void queuesWhatTheOwnerGivesInsideASignal()
    {
        Pair pair;
        pair.log->answer = [](const SmtpEvent &event) -> std::vector<SmtpAction> {
            if (std::holds_alternative<event::Connected>(event))
                return {action::WantSecret{"PLAIN"}, written("after the question\r\n")};
            if (std::holds_alternative<event::SecretGiven>(event)) return {written("after the answer\r\n")};
            return {};
        };
        connect(pair.link.get(), &Link::secretWanted, this, [&](const QByteArray &mechanism) {
            QCOMPARE(mechanism, "PLAIN");
            pair.link->give(event::SecretGiven{QStringLiteral("s")});
        });
        QVERIFY(pair.connectUp());
        QTRY_COMPARE(pair.peer->peek(100), "after the question\r\nafter the answer\r\n");
    }

    void timesOutOnceAfterTheLastDeadline()
    {
        Pair pair;
        pair.log->answer = [](const SmtpEvent &event) -> std::vector<SmtpAction> {
            using std::chrono::milliseconds;
            if (std::holds_alternative<event::Connected>(event))
                return {action::Deadline{milliseconds(60000)}, action::Deadline{milliseconds(5)}};
            return {};
        };
        QVERIFY(pair.connectUp());
        QTRY_COMPARE(pair.log->all<event::TimedOut>().size(), size_t(1));
    }

    void aDeadlineOfZeroStopsTheClock()
    {
        Pair pair;
        pair.log->answer = [](const SmtpEvent &event) -> std::vector<SmtpAction> {
            using std::chrono::milliseconds;
            if (std::holds_alternative<event::Connected>(event))
                return {action::Deadline{milliseconds(1)}, action::Deadline{milliseconds(0)}};
            return {};
        };
        QVERIFY(pair.connectUp());
        pair.peer->write("done");
        QTRY_COMPARE(pair.log->received, "done");
        QTest::qWait(20); // longer than the stopped deadline
        QVERIFY(pair.log->all<event::TimedOut>().empty());
    }

    void tellsThatThePeerHungUp()
    {
        Pair pair;
        QVERIFY(pair.connectUp());
        QSignalSpy disconnected(pair.link.get(), &Link::disconnected);
        pair.peer->write("421 bye\r\n");
        pair.peer->disconnectFromHost();
        QTRY_COMPARE(disconnected.count(), 1);
        QCOMPARE(pair.log->received, "421 bye\r\n");
        QCOMPARE(pair.log->closeReason(), CloseReason::ByPeer);
        QCOMPARE(pair.log->all<event::Closed>().size(), size_t(1));
    }

    void tellsAResetFromAnEnd()
    {
        Pair pair;
        QVERIFY(pair.connectUp());
        const linger reset{1, 0};
        ::setsockopt(int(pair.peer->socketDescriptor()), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
        pair.peer->abort();
        QTRY_VERIFY(pair.log->closed());
        QCOMPARE(pair.log->closeReason(), CloseReason::Reset);
    }

    void hearsWhyThePeerHungUpInTheMiddle()
    {
        for (int i = 0; i < 20; ++i) {
            Pair pair;
            pair.log->answer = [](const SmtpEvent &event) -> std::vector<SmtpAction> {
                if (std::holds_alternative<event::Connected>(event) || std::holds_alternative<event::BodyChunk>(event))
                    return {written(QByteArray(65536, 'b')), action::WantBody{65536}};
                return {};
            };
            connect(pair.link.get(), &Link::bodyWanted, this, [&] { pair.link->give(event::BodyChunk{}); });
            QVERIFY(pair.connectUp());
            QTRY_VERIFY(pair.peer->bytesAvailable() > 0);
            pair.peer->write("452 full\r\n");
            pair.peer->flush();
            pair.peer->abort(); // with octets unread: a reset follows the words
            QTRY_VERIFY(pair.log->closed());
            QCOMPARE(pair.log->received, "452 full\r\n");
        }
    }

    void disconnectsAfterTheLastWordsHaveLeft()
    {
        Pair pair;
        pair.log->answer = [](const SmtpEvent &event) -> std::vector<SmtpAction> {
            if (std::holds_alternative<event::Connected>(event)) return {written(QByteArray(3000000, 'y')), action::Disconnect{}};
            return {};
        };
        QVERIFY(pair.connectUp());
        QByteArray all;
        QTRY_VERIFY_WITH_TIMEOUT((all += pair.peer->readAll(), pair.peer->state() == QAbstractSocket::UnconnectedState), 5000);
        all += pair.peer->readAll();
        QCOMPARE(all.size(), 3000000);
        QTRY_VERIFY(pair.log->closed());
    }

    void recordsBothDirectionsInTheTranscript()
    {
        Pair pair;
        pair.log->answer = [](const SmtpEvent &event) -> std::vector<SmtpAction> {
            if (std::holds_alternative<event::Received>(event)) return {written("EHLO a\r\n"), action::Disconnect{}};
            return {};
        };
        QVERIFY(pair.connectUp());
        QSignalSpy grew(pair.link.get(), &Link::transcriptGrew);
        QSignalSpy disconnected(pair.link.get(), &Link::disconnected);
        pair.peer->write("220 hello\r\n");
        QTRY_COMPARE(disconnected.count(), 1);
        QVERIFY(grew.count() > 0);
        using Line = TranscriptLine;
        const QList<Line> lines = pair.link->transcript().lines();
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(0).note, Line::Note::Connecting);
        QCOMPARE(lines.at(1).note, Line::Note::Connected);
        QCOMPARE(lines.at(2).kind, Line::Kind::Server);
        QCOMPARE(lines.at(2).text, "220 hello");
        QCOMPARE(lines.at(3).kind, Line::Kind::Client);
        QCOMPARE(lines.at(3).text, "EHLO a");
        QCOMPARE(lines.at(4).note, Line::Note::Closed);
    }

    void isMuteWhenTheTranscriptIsOff()
    {
        Pair pair;
        pair.link->setTranscriptEnabled(false);
        QSignalSpy grew(pair.link.get(), &Link::transcriptGrew);
        QVERIFY(pair.connectUp());
        pair.peer->write("220 hello\r\n");
        QTRY_COMPARE(pair.log->received, "220 hello\r\n");
        QCOMPARE(grew.count(), 0);
        QVERIFY(pair.link->transcript().lines().isEmpty());
    }

    void asksForTheBodyOnlyWhileLittleIsQueued()
    {
        Pair pair;
        pair.log->answer = [](const SmtpEvent &event) -> std::vector<SmtpAction> {
            if (std::holds_alternative<event::Connected>(event)) return {action::WantBody{65536}};
            if (const auto *chunk = std::get_if<event::BodyChunk>(&event))
                return {action::Write{chunk->bytes, action::Write::Content::Body, {}}, action::WantBody{65536}};
            return {};
        };
        pair.link->setTranscriptKeptBody(0);
        qint64 given = 0;
        connect(pair.link.get(), &Link::bodyWanted, this, [&](qsizetype max) {
            given += max;
            pair.link->give(event::BodyChunk{QByteArray(max, 'b'), false});
        });
        QSignalSpy progress(pair.link.get(), &Link::bodyProgress);
        QVERIFY(pair.connectUp());
        pair.peer->setReadBufferSize(65536); // reads little, then nothing
        qint64 before = -1;
        QTRY_VERIFY_WITH_TIMEOUT((QTest::qWait(50), std::exchange(before, given) == given), 5000);
        QVERIFY2(given < 16 * 1024 * 1024, QByteArray::number(given).constData());
        QVERIFY(progress.count() > 0);
        const qint64 held = given;
        pair.peer->setReadBufferSize(0);
        QTRY_VERIFY((pair.peer->readAll(), given > held + 1024 * 1024));
        QVERIFY(progress.constLast().constFirst().toLongLong() <= given);
    }

    void survivesItsDeletionInAnySignal_data()
    {
        QTest::addColumn<int>("signal");
        for (int i = 0; i < 9; ++i)
            QTest::addRow("%d", i) << i;
    }

    void survivesItsDeletionInAnySignal()
    {
        QFETCH(int, signal);
        Pair pair;
        EngineLog *log = pair.log.get();
        pair.log->answer = [log](const SmtpEvent &event) -> std::vector<SmtpAction> {
            if (std::holds_alternative<event::Connected>(event)) {
                log->stage = SmtpStage::Ehlo;
                return {action::WantMessage{}, action::WantBody{10}, action::WantSecret{"X"}, action::StoreBegin{},
                        action::StoreEnd{},    action::Finished{},   action::Ended{},         written("x\r\n")};
            }
            return {};
        };
        bool deleted = false;
        const auto remove = [&] {
            deleted = true;
            pair.link.reset();
        };
        Link *link = pair.link.get();
        switch (signal) {
        case 0: connect(link, &Link::stageChanged, this, remove); break;
        case 1: connect(link, &Link::transcriptGrew, this, remove); break;
        case 2: connect(link, &Link::messageWanted, this, remove); break;
        case 3: connect(link, &Link::bodyWanted, this, remove); break;
        case 4: connect(link, &Link::secretWanted, this, remove); break;
        case 5: connect(link, &Link::finished, this, remove); break;
        case 6: connect(link, &Link::ended, this, remove); break;
        case 7: connect(link, &Link::storeBegun, this, remove); break;
        case 8: connect(link, &Link::storeEnded, this, remove); break;
        }
        QVERIFY(pair.server.listen(QHostAddress::LocalHost));
        LinkOptions options;
        options.endpoint = {QStringLiteral("127.0.0.1"), pair.server.serverPort()};
        link->open(options);
        QTRY_VERIFY(deleted);
        if (!QTest::qWaitFor([&] { return pair.server.hasPendingConnections(); }))
            QSKIP("the link was deleted before it had connected");
        QTcpSocket *peer = pair.server.nextPendingConnection();
        QTRY_COMPARE(peer->state(), QAbstractSocket::UnconnectedState); // nothing keeps the connection open
    }

    void cancellingWhileConnectingEndsInOneClosed()
    {
        auto log = std::make_shared<EngineLog>();
        log->answer = [](const SmtpEvent &event) -> std::vector<SmtpAction> {
            if (std::holds_alternative<event::Cancelled>(event)) return {action::Disconnect{}};
            return {};
        };
        Link link(Engine::of(ScriptedEngine(log)));
        QSignalSpy disconnected(&link, &Link::disconnected);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        LinkOptions options;
        options.endpoint = {QStringLiteral("localhost"), server.serverPort()};
        link.open(options);
        link.give(event::Cancelled{});
        QTRY_COMPARE(disconnected.count(), 1);
        QCOMPARE(log->all<event::Closed>().size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
