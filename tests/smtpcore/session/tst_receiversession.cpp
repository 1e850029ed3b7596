// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The server engine in whole conversations, typed by hand: in groups, octet by octet, and disturbed after every row.
#include "receiverplaybook.h"

#include <QTest>
#include <QtCrypto>

using namespace postbench;

class TestReceiverSession : public QObject {
    Q_OBJECT

private slots:
    void saysWhatTheTranscriptSays_data() { listTranscripts(); }
    void saysWhatTheTranscriptSays();
    void byteByByteEqualsOneChunk_data() { listTranscripts(); }
    void byteByByteEqualsOneChunk();
    void keepsItsPromisesWhenDisturbed_data() { listTranscripts(); }
    void keepsItsPromisesWhenDisturbed();
    void keepsItsPromisesWithEveryFault_data();
    void keepsItsPromisesWithEveryFault();
    void aCopyGoesItsOwnWay();

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
    const QByteArray difference = ReceiverPlaybook(path).play(ReceiverPlaybook::Cut::Groups);
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void TestReceiverSession::byteByByteEqualsOneChunk()
{
    QFETCH(QString, path);
    const QByteArray difference = ReceiverPlaybook(path).play(ReceiverPlaybook::Cut::Octets);
    QVERIFY2(difference.isEmpty(), difference.constData());
}

void TestReceiverSession::keepsItsPromisesWhenDisturbed()
{
    QFETCH(QString, path);
    const ReceiverPlaybook playbook(path);
    for (const Disturbance disturbance :
         {Disturbance::Close, Disturbance::Timeout, Disturbance::Garbage, Disturbance::HalfLine, Disturbance::Cancelled,
          Disturbance::EarlyTls, Disturbance::StoreFails}) {
        for (qsizetype row = 0; row <= playbook.rows(); ++row) {
            const QByteArray broken = playbook.disturb(disturbance, row);
            QVERIFY2(broken.isEmpty(), (broken + " at row " + QByteArray::number(row)).constData());
        }
    }
}

void TestReceiverSession::keepsItsPromisesWithEveryFault_data()
{
    QTest::addColumn<QString>("stage");
    for (const char *stage :
         {"connect", "greeting", "ehlo", "tls", "auth", "mail", "rcpt", "data", "body", "dot", "quit"})
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
    ReceiverWatch first {ReceiverOptions()};
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

int main(int argc, char *argv[])
{
    const QCA::Initializer qca;
    QCoreApplication application(argc, argv);
    TestReceiverSession test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_receiversession.moc"
