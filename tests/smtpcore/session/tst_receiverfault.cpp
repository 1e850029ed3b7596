// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// STAGE:KIND[:ARG] as people type it.
#include "receiverfault.h"

#include <QTest>

using namespace postbench;
using Kind = ReceiverFault::Kind;

class TestReceiverFault : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryStageAndKind();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
};

void TestReceiverFault::readsEveryStageAndKind()
{
    QCOMPARE(ReceiverFault::parse("connect:drop"), (ReceiverFault{SmtpStage::Connect, Kind::Drop, 0}));
    QCOMPARE(ReceiverFault::parse("greeting:slow:3"), (ReceiverFault{SmtpStage::Greeting, Kind::Slow, 3}));
    QCOMPARE(ReceiverFault::parse("ehlo:garbage"), (ReceiverFault{SmtpStage::Ehlo, Kind::Garbage, 0}));
    QCOMPARE(ReceiverFault::parse("tls:silence"), (ReceiverFault{SmtpStage::Tls, Kind::Silence, 0}));
    QCOMPARE(ReceiverFault::parse("auth:421"), (ReceiverFault{SmtpStage::Auth, Kind::ServiceClosing, 0}));
    QCOMPARE(ReceiverFault::parse("mail:4xx"), (ReceiverFault{SmtpStage::Mail, Kind::Transient, 0}));
    QCOMPARE(ReceiverFault::parse("rcpt:5xx:550"), (ReceiverFault{SmtpStage::Rcpt, Kind::Permanent, 550}));
    QCOMPARE(ReceiverFault::parse("data:4xx:400"), (ReceiverFault{SmtpStage::Data, Kind::Transient, 400}));
    QCOMPARE(ReceiverFault::parse("body:5xx:599"), (ReceiverFault{SmtpStage::Body, Kind::Permanent, 599}));
    QCOMPARE(ReceiverFault::parse("DOT:Drop"), (ReceiverFault{SmtpStage::Dot, Kind::Drop, 0}));
    QCOMPARE(ReceiverFault::parse("quit:slow"), (ReceiverFault{SmtpStage::Quit, Kind::Slow, 0}));
}

void TestReceiverFault::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "rcpt", "rcpt:", ":5xx", "rcpt:6xx", "vrfy:5xx", "rcpt:5xx:450", "rcpt:4xx:550",
                             "rcpt:4xx:", "rcpt:5xx:550:1", "rcpt:drop:1", "rcpt:421:421", "rcpt:slow:0", "rcpt:slow:-1",
                             "rcpt:slow:86401", "rcpt:slow:1.5", "rcpt :drop", "rcpt:garbage:x"})
        QTest::newRow(text) << QByteArray(text);
}

void TestReceiverFault::refusesWhatIsNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ReceiverFault::parse(text));
}

QTEST_APPLESS_MAIN(TestReceiverFault)
#include "tst_receiverfault.moc"
