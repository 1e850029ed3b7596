// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The server engine in whole conversations, typed by hand: in groups, octet by octet, and disturbed after every row.
#include "qcatestmain.h"
#include "receiverplaybook.h"

#include <QTest>

using namespace postbench;

class TestReceiverSession : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatTheTranscriptSays_data() { listTranscripts(); }
    void saysWhatTheTranscriptSays();
    void byteByByteEqualsOneChunk_data() { listTranscripts(); }
    void byteByByteEqualsOneChunk();
    void saysTheSameWhereverAReadIsCut_data() { listTranscripts(); }
    void saysTheSameWhereverAReadIsCut();
    void keepsItsPromisesWhenDisturbed_data() { listTranscripts(); }
    void keepsItsPromisesWhenDisturbed();
    void keepsItsPromisesWithEveryFault_data();
    void keepsItsPromisesWithEveryFault();
    void aCopyGoesItsOwnWay();
    void answersOneReadByOneWrite();
    void handsLargePiecesToTheStoreAsTheyCame();
    void staysWithinBoundsWhileAMailIsStored();

private:
    static void listTranscripts();
};

void TestReceiverSession::listTranscripts()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = ReceiverPlaybook::all();
    QVERIFY2(paths.size() > 50, "the transcripts are not where they should be");
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void TestReceiverSession::saysWhatTheTranscriptSays()
{
    QFETCH(QString, path);
    const QByteArray difference = ReceiverPlaybook(path).play({});
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void TestReceiverSession::byteByByteEqualsOneChunk()
{
    QFETCH(QString, path);
    const QByteArray difference = ReceiverPlaybook(path).play({ReceiverPlaybook::Cut::Kind::Octets});
    QVERIFY2(difference.isEmpty(), difference.constData());
}

// Every read in two pieces, after every octet where commands stand, and here and there behind them.
void TestReceiverSession::saysTheSameWhereverAReadIsCut()
{
    QFETCH(QString, path);
    const ReceiverPlaybook playbook(path);
    const qsizetype most = std::min<qsizetype>(playbook.longestRead(), 400);
    for (qsizetype at = 1; at < most; at += at < 50 ? 1 : 7) {
        const QByteArray difference = playbook.play({ReceiverPlaybook::Cut::Kind::Twice, at});
        QVERIFY2(difference.isEmpty(), (difference + " when cut at " + QByteArray::number(at)).constData());
    }
}

void TestReceiverSession::keepsItsPromisesWhenDisturbed()
{
    QFETCH(QString, path);
    const ReceiverPlaybook playbook(path);
    for (const Disturbance disturbance : {Disturbance::Close, Disturbance::Timeout, Disturbance::Garbage, Disturbance::HalfLine,
                                          Disturbance::Cancelled, Disturbance::EarlyTls, Disturbance::StoreFails}) {
        for (qsizetype row = 0; row <= playbook.rows(); ++row) {
            const QByteArray broken = playbook.disturb(disturbance, row);
            QVERIFY2(broken.isEmpty(), (broken + " at row " + QByteArray::number(row)).constData());
        }
    }
}

void TestReceiverSession::keepsItsPromisesWithEveryFault_data()
{
    QTest::addColumn<QString>("stage");
    for (const char *stage : {"connect", "greeting", "ehlo", "tls", "auth", "mail", "rcpt", "data", "body", "dot", "quit"})
        QTest::newRow(stage) << stage;
}

// Every transcript against a receiver that goes wrong at one stage: replies differ, promises do not.
void TestReceiverSession::keepsItsPromisesWithEveryFault()
{
    QFETCH(QString, stage);
    const auto slow = ReceiverFault::parse((stage + QLatin1StringView(":slow:2")).toLatin1());
    QVERIFY(slow);
    for (const char *kind : {"4xx", "5xx", "421", "drop", "slow", "garbage", "silence", "4xx:421"}) {
        const auto fault = ReceiverFault::parse((stage + u':' + QLatin1StringView(kind)).toLatin1());
        QVERIFY(fault);
        for (const QString &path : ReceiverPlaybook::all()) {
            const ReceiverPlaybook playbook(path);
            QCOMPARE(playbook.playWithFaults({*fault}), QByteArray());
            QCOMPARE(playbook.playWithFaults({*fault, *slow}), QByteArray());
        }
    }
}

void TestReceiverSession::aCopyGoesItsOwnWay()
{
    ReceiverWatch first{ReceiverOptions()};
    first.connect();
    first.send("EHLO a.example\r\nMAIL FROM:<a@a.example>\r\nRCPT TO:<b@b.example>\r\nDATA\r\n");
    ReceiverWatch second = first;
    second.takeWritten();
    second.send("other\r\n.\r\n");
    first.takeWritten();
    first.send("one\r\n.\r\n");
    QCOMPARE(first.mails.size(), 1);
    QCOMPARE(first.mails[0].bytes, "one\r\n");
    QCOMPARE(second.mails.size(), 1);
    QCOMPARE(second.mails[0].bytes, "other\r\n");
}

void TestReceiverSession::answersOneReadByOneWrite()
{
    ReceiverWatch watch{ReceiverOptions()};
    watch.connect();
    QCOMPARE(watch.writes, 1);
    watch.send("EHLO a.example\r\nMAIL FROM:<a@a.example>\r\nRCPT TO:<b@b.example>\r\nRCPT TO:<c@c.example>\r\nDATA\r\n");
    QCOMPARE(watch.writes, 2);
    watch.send("text\r\n.\r\nMAIL FROM:<a@a.example>\r\nRCPT TO:<b@b.example>\r\nBDAT 2\r\nabBDAT 1\r\nc");
    QCOMPARE(watch.writes, 3);
    QVERIFY(watch.written.endsWith("250 2.0.0 Ok: queued as 1\r\n250 2.1.0 Ok\r\n250 2.1.5 Ok\r\n"
                                   "250 2.0.0 Chunk taken\r\n250 2.0.0 Chunk taken\r\n"));
}

void TestReceiverSession::handsLargePiecesToTheStoreAsTheyCame()
{
    ReceiverSession session{ReceiverOptions()};
    const auto stored = [&session](const QByteArray &bytes) {
        session.handle(event::Received{bytes});
        QList<qsizetype> sizes;
        while (const auto taken = session.next()) {
            if (const auto *store = std::get_if<action::StoreBytes>(&*taken)) sizes.append(store->bytes.size());
        }
        return sizes;
    };
    session.handle(event::Connected{});
    QVERIFY(stored("EHLO a.example\r\nMAIL FROM:<a@a.example>\r\nRCPT TO:<b@b.example>\r\nDATA\r\n").isEmpty());
    const QByteArray piece = QByteArray(76, 'x').append("\r\n").repeated(2000);
    QVERIFY(stored(piece).size() <= 2);
    QCOMPARE(stored(piece), QList<qsizetype>{156'000});
}

// An owner that reads on while it stores must not be able to fill memory.
void TestReceiverSession::staysWithinBoundsWhileAMailIsStored()
{
    ReceiverWatch watch{ReceiverOptions()};
    watch.storesByItself = false;
    watch.connect();
    watch.send("EHLO a.example\r\nMAIL FROM:<a@a.example>\r\nRCPT TO:<b@b.example>\r\nDATA\r\n");
    watch.send(".\r\n");
    for (int mebibyte = 0; mebibyte < 66 && !watch.ended; ++mebibyte)
        watch.give(event::Received{QByteArray(1 << 20, 'x')});
    QVERIFY(watch.ended);
    QVERIFY(!watch.ended->clean);
    QVERIFY(watch.disconnect->abort);
    QCOMPARE(watch.broken, QByteArray());
}

QCA_TEST_MAIN(TestReceiverSession)
#include "tst_receiversession.moc"
