// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Lines and octets of the client, cut at every place.
#include "receiverinput.h"
#include "receiverlineends.h"

#include <QList>
#include <QTest>

using namespace postbench;
using Kind = ReceiverInput::Line::Kind;

class TestReceiverInput : public QObject
{
    Q_OBJECT

private slots:
    void cutsLinesAtCrLfAlone_data();
    void cutsLinesAtCrLfAlone();
    void tellsABareLineEndAtOnceUnlessLate();
    void countsOctetsFromTheStart();
    void keepsWhatIsNotTaken();
    void findsBareLineEnds_data();
    void findsBareLineEnds();
};

// "kind:bytes@offset+length" for each line that `text` has, fed in pieces of `step` octets.
static QList<QByteArray> linesOf(const QByteArray &text, qsizetype step, bool late)
{
    constexpr qsizetype limit = 8;
    ReceiverInput input;
    QList<QByteArray> lines;
    for (qsizetype at = 0; at < text.size(); at += step) {
        input.append(text.sliced(at, std::min(step, text.size() - at)));
        for (bool isOver = false; !isOver;) {
            const bool wasDraining = input.isDraining();
            const auto line = wasDraining ? input.drain() : input.takeLine(limit, late);
            const char *const kinds[] = {"good:", "bare:", "long:"};
            if (line)
                lines.append(kinds[static_cast<int>(line->kind)] + line->bytes + '@' + QByteArray::number(line->offset)
                             + (late ? '+' + QByteArray::number(line->length) : QByteArray()));
            isOver = !line && !(wasDraining && !input.isDraining());
        }
    }
    return lines;
}

void TestReceiverInput::cutsLinesAtCrLfAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<QByteArray>>("lines");
    using Lines = QList<QByteArray>;
    QTest::newRow("two lines") << QByteArray("NOOP\r\nQUIT\r\n") << Lines{"good:NOOP@0+4", "good:QUIT@6+4"};
    QTest::newRow("empty line") << QByteArray("\r\na\r\n") << Lines{"good:@0+0", "good:a@2+1"};
    QTest::newRow("unfinished") << QByteArray("a\r\nb\r") << Lines{"good:a@0+1"};
    QTest::newRow("bare LF") << QByteArray("a\nb\r\nc\r\n") << Lines{"bare:@0+3", "good:c@5+1"};
    QTest::newRow("bare CR") << QByteArray("a\rb\r\nc\r\n") << Lines{"bare:@0+3", "good:c@5+1"};
    QTest::newRow("CR CR LF") << QByteArray("a\r\r\nc\r\n") << Lines{"bare:@0+2", "good:c@4+1"};
    QTest::newRow("LF CR LF") << QByteArray("a\n\r\nc\r\n") << Lines{"bare:@0+2", "good:c@4+1"};
    QTest::newRow("just fits") << QByteArray("123456\r\n") << Lines{"good:123456@0+6"};
    QTest::newRow("too long") << QByteArray("1234567\r\nc\r\n") << Lines{"long:@0+7", "good:c@9+1"};
    QTest::newRow("far too long") << QByteArray("123456789\n\r0\r\nc\r\n") << Lines{"long:@0+12", "good:c@14+1"};
    QTest::newRow("long before bare") << QByteArray("1234567\nx\r\nc\r\n") << Lines{"long:@0+9", "good:c@11+1"};
    QTest::newRow("bare before long") << QByteArray("12\n4567890\r\nc\r\n") << Lines{"bare:@0+10", "good:c@12+1"};
}

void TestReceiverInput::cutsLinesAtCrLfAlone()
{
    QFETCH(QByteArray, text);
    QFETCH(QList<QByteArray>, lines);
    for (qsizetype step = 1; step <= text.size(); ++step)
        QCOMPARE(linesOf(text, step, true), lines);
}

void TestReceiverInput::tellsABareLineEndAtOnceUnlessLate()
{
    ReceiverInput early;
    early.append("NOOP\n");
    const auto line = early.takeLine(512, false);
    QVERIFY(line);
    QCOMPARE(line->kind, Kind::BareLineEnd);
    QVERIFY(early.isDraining());
    early.append("RSET\r\nQUIT\r\n");
    QVERIFY(!early.drain());
    QVERIFY(!early.isDraining());
    QCOMPARE(early.takeLine(512, false)->bytes, "QUIT");

    ReceiverInput late;
    late.append("NOOP\n");
    QVERIFY(!late.takeLine(512, true));
    late.append("\r\n");
    QCOMPARE(late.drain()->kind, Kind::BareLineEnd);
}

void TestReceiverInput::countsOctetsFromTheStart()
{
    ReceiverInput input;
    input.append("NOOP\r\nbody");
    QVERIFY(input.takeLine(512, false));
    QCOMPARE(input.lineStart(), 6);
    QCOMPARE(input.end(), 10);
    input.consume(3);
    input.append("Z\r\n");
    const auto line = input.takeLine(512, false);
    QVERIFY(line);
    QCOMPARE(line->bytes, "yZ");
    QCOMPARE(line->offset, 9);
    QVERIFY(input.isEmpty());
}

void TestReceiverInput::keepsWhatIsNotTaken()
{
    ReceiverInput input;
    input.append("MAIL");
    QVERIFY(!input.takeLine(512, false));
    QCOMPARE(input.available(), QByteArrayView("MAIL"));
    input.append(" x\r");
    QVERIFY(!input.takeLine(512, false));
    input.append("\n");
    QCOMPARE(input.takeLine(512, false)->bytes, "MAIL x");
}

void TestReceiverInput::findsBareLineEnds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("bare");
    QTest::addColumn<bool>("endsInCr");
    QTest::newRow("good") << QByteArray("a\r\n\r\nb") << false << false;
    QTest::newRow("bare LF") << QByteArray("a\r\nb\nc\r\n") << true << false;
    QTest::newRow("LF first") << QByteArray("\na\r\n") << true << false;
    QTest::newRow("bare CR") << QByteArray("a\rb\r\n") << true << false;
    QTest::newRow("CR CR LF") << QByteArray("a\r\r\n") << true << false;
    QTest::newRow("CR last") << QByteArray("a\r\nb\r") << false << true;
}

void TestReceiverInput::findsBareLineEnds()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, bare);
    QFETCH(bool, endsInCr);
    for (qsizetype step = 1; step <= text.size(); ++step) {
        ReceiverLineEnds lineEnds;
        for (qsizetype at = 0; at < text.size(); at += step)
            lineEnds.feed(QByteArrayView(text).sliced(at, std::min(step, text.size() - at)));
        QCOMPARE(lineEnds.sawBare(), bare);
        if (!bare) QCOMPARE(lineEnds.endsInCr(), endsInCr);
    }
}

QTEST_APPLESS_MAIN(TestReceiverInput)
#include "tst_receiverinput.moc"
