// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Command lines taken apart.
#include "receivercommand.h"

#include <QTest>

using namespace postbench;

class TestReceiverCommand : public QObject
{
    Q_OBJECT

private slots:
    void findsTheVerbInAnyCase();
    void takesNoTabForASpace();
    void endsAPathAtItsOwnBracket();
    void readsParametersInOrder();
    void readsChunkSizes();
    void refusesChunkSizesThatAreNone_data();
    void refusesChunkSizesThatAreNone();
};

void TestReceiverCommand::findsTheVerbInAnyCase()
{
    const ReceiverCommand command = ReceiverCommand::of("mAiL  FROM:<>  ");
    QCOMPARE(command.verb, ReceiverVerb::Mail);
    QCOMPARE(command.arguments, "FROM:<>");
    QCOMPARE(ReceiverCommand::of("STARTTLS").verb, ReceiverVerb::StartTls);
    QCOMPARE(ReceiverCommand::of("STARTTLSX").verb, ReceiverVerb::Unknown);
    QCOMPARE(ReceiverCommand::of("").verb, ReceiverVerb::Unknown);
    QCOMPARE(ReceiverCommand::of(" NOOP").verb, ReceiverVerb::Unknown);
}

void TestReceiverCommand::takesNoTabForASpace() { QCOMPARE(ReceiverCommand::of("NOOP\tx").verb, ReceiverVerb::Unknown); }

void TestReceiverCommand::endsAPathAtItsOwnBracket()
{
    QCOMPARE(ReceiverPath::parse("from:<a@b.example>", "FROM:")->path, "a@b.example");
    QCOMPARE(ReceiverPath::parse("FROM:<\"a> \\\" b\"@c.example> SIZE=1", "FROM:")->path, "\"a> \\\" b\"@c.example");
    QCOMPARE(ReceiverPath::parse("FROM:<>", "FROM:")->path, "");
    QVERIFY(!ReceiverPath::parse("FROM:", "FROM:"));
    QVERIFY(!ReceiverPath::parse("FRO", "FROM:"));
    QVERIFY(!ReceiverPath::parse("FROM:<\"a>", "FROM:"));
    QVERIFY(!ReceiverPath::parse("FROM:<a>b", "FROM:"));
}

void TestReceiverCommand::readsParametersInOrder()
{
    const auto path = ReceiverPath::parse("TO:<a@b.example>  notify=NEVER  X-1 ORCPT=rfc822;a+2Bb", "TO:");
    QVERIFY(path);
    QCOMPARE(path->parameters.size(), 3);
    QCOMPARE(path->parameters[0].keyword, "NOTIFY");
    QCOMPARE(path->parameters[0].value, QByteArray("NEVER"));
    QCOMPARE(path->parameters[1].keyword, "X-1");
    QVERIFY(!path->parameters[1].value);
    QCOMPARE(path->parameters[2].value, QByteArray("rfc822;a+2Bb"));
    for (const char *wrong : {"TO:<> A=1 a=2", "TO:<> A=", "TO:<> -A", "TO:<> A_B=1", "TO:<> A=b=c", "TO:<> A=\x01"}) {
        const auto refused = ReceiverPath::parse(wrong, "TO:");
        QVERIFY2(!refused, wrong);
        QCOMPARE(refused.error().code, 501);
        QCOMPARE(refused.error().enhanced, "5.5.4");
    }
}

void TestReceiverCommand::readsChunkSizes()
{
    QCOMPARE(ReceiverChunk::parse("0 LAST")->octets, 0);
    QVERIFY(ReceiverChunk::parse("0 last")->last);
    QCOMPARE(ReceiverChunk::parse("9223372036854775807")->octets, 9223372036854775807);
    QVERIFY(!ReceiverChunk::parse("5")->last);
}

void TestReceiverCommand::refusesChunkSizesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("arguments");
    for (const char *arguments : {"", "LAST", "-1", "+1", "1.5", "0x10", "9223372036854775808", "5 LATE", "5 LAST 6", "5LAST"})
        QTest::newRow(arguments) << QByteArray(arguments);
}

void TestReceiverCommand::refusesChunkSizesThatAreNone()
{
    QFETCH(QByteArray, arguments);
    QVERIFY(!ReceiverChunk::parse(arguments));
}

QTEST_APPLESS_MAIN(TestReceiverCommand)
#include "tst_receivercommand.moc"
