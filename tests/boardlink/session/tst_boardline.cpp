// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// BoardLine, BoardLineReader, requests: octets of the line as values and back, against checks worked out by another program.

#include "boardline.h"
#include "boardlinereader.h"
#include "boardrequest.h"

#include <QtTest>

using namespace postbench;

class TestBoardLine : public QObject
{
    Q_OBJECT

private slots:
    void readsAnInformationLineWithNumberAndCheck()
    {
        const BoardLine line = BoardLine::of("+CFG: \"smtp.port\",587#7*6396");
        QCOMPARE(line.kind, BoardLine::Kind::Information);
        QCOMPARE(line.name, "CFG");
        QCOMPARE(line.rest, "\"smtp.port\",587");
        QCOMPARE(line.number, std::optional<quint16>(7));
        QVERIFY(line.hasCheck);
        QVERIFY(line.checkIsRight);
        QCOMPARE(line.values.size(), 2);
        QCOMPARE(line.values[0].text, "smtp.port");
        QCOMPARE(line.values[1].number, 587u);
    }
    void seesADamagedLine()
    {
        const BoardLine line = BoardLine::of("+CFG: \"smtp.port\",588#7*6396");
        QVERIFY(line.hasCheck);
        QVERIFY(!line.checkIsRight);
    }
    void readsFinalResults()
    {
        QCOMPARE(BoardLine::of("OK#7*422F").kind, BoardLine::Kind::Ok);
        const BoardLine error = BoardLine::of("+CME ERROR: 50#1*5F51");
        QCOMPARE(error.kind, BoardLine::Kind::Error);
        QCOMPARE(error.error, 50);
        QCOMPARE(BoardLine::of("+CME ERROR: 100").error, 100);
        QVERIFY(!BoardLine::of("+CME ERROR: 100").number);
    }
    void whatIsNoAnswerIsOther_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"AT+LIST#1*0000", "ERROR", "+CME ERROR: many", "+CFG: \"no end", "+: 1", "rdy", "OKAY"})
            QTest::newRow(text) << QByteArray(text);
    }
    void whatIsNoAnswerIsOther()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(BoardLine::of(text).kind, BoardLine::Kind::Other);
    }
    void takesEscapesAway() { QCOMPARE(BoardLine::of("+X: \"a\\22b\\0Ac\"").values.value(0).text, "a\"b\nc"); }
    void eventsAreTheirOwnKind() { QCOMPARE(BoardLine::of("+EVENT: 1204,stage,\"greeting\"").kind, BoardLine::Kind::Event); }

    void cutsOctetsIntoLinesHoweverTheyCome()
    {
        const QByteArray whole = "\r\n+CAP: 1\r\n\r\nOK\r\n";
        BoardLineReader reader;
        QList<QByteArray> lines;
        for (const char c : whole) {
            reader.take(QByteArray(1, c));
            while (const auto line = reader.next())
                lines.append(*line);
        }
        QCOMPARE(lines, (QList<QByteArray>{"+CAP: 1", "OK"}));
    }
    void leavesOutALineWithoutEnd()
    {
        BoardLineReader reader;
        for (int i = 0; i < 40; ++i) {
            reader.take(QByteArray(1000, 'x'));
            QVERIFY(!reader.next());
        }
        reader.take("\r\nOK\r\n");
        QCOMPARE(reader.next(), std::optional<QByteArray>("OK"));
    }
    void takesThePromptOnlyWhereItStandsAlone()
    {
        BoardLineReader reader;
        reader.take("\r\n>");
        QVERIFY(!reader.next());
        QVERIFY(!reader.takePrompt());
        reader.take(" ");
        QVERIFY(!reader.next());
        QVERIFY(reader.takePrompt());
        QVERIFY(!reader.takePrompt());
        reader.take("x> ");
        QVERIFY(!reader.takePrompt());
    }

    void writesRequestsWithNumberAndCheck()
    {
        QCOMPARE(boardRequest("AT+CFG=\"smtp.port\"", 7), "AT+CFG=\"smtp.port\"#7*B976\r");
        QCOMPARE(boardRequest("AT", 1), "AT#1*EFE1\r");
        QCOMPARE(boardRequestSize("AT"), 13);
    }
    void writesStringsInTheCanonicalForm()
    {
        QCOMPARE(boardString("plain"), "\"plain\"");
        QCOMPARE(boardString("a\"b\\c\n\x7f"), "\"a\\22b\\5Cc\\0A\\7F\"");
        QCOMPARE(boardString("日本"), "\"日本\"");
    }
    void payloadsHaveTheirOwnCheck()
    {
        QCOMPARE(payloadCheck("123456789"), "31C3");
        QCOMPARE(payloadCheck("Hello"), "CBD6");
        QCOMPARE(payloadCheck(""), "0000");
    }
};

QTEST_APPLESS_MAIN(TestBoardLine)
#include "tst_boardline.moc"
