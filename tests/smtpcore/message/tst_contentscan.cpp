// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What is seen in octets, however they are cut.
#include "contentscan.h"
#include "messagetest.h"

using namespace postbench;
using namespace postbench::test;

class TestContentScan : public QObject
{
    Q_OBJECT
private slots:
    void countsLineEndsOfEveryKind()
    {
        const ContentFacts facts = ContentScan::of("a\r\nb\nc\rd\r\r\n");
        QCOMPARE(facts.octets, 11);
        QCOMPARE(facts.crLf, 2);
        QCOMPARE(facts.loneLf, 1);
        QCOMPARE(facts.loneCr, 2);
        QVERIFY(!facts.endsLinesByCr());
        QVERIFY(!facts.openEnd);
        QCOMPARE(facts.octetsWithCrLf(), 12);
    }

    void measuresLinesWithoutTheirEnds()
    {
        QCOMPARE(ContentScan::of("").longestLine, 0);
        QCOMPARE(ContentScan::of("abc\r\nabcde\nabcd").longestLine, 5);
        QCOMPARE(ContentScan::of("a\nabcd").longestLine, 4);
        QVERIFY(ContentScan::of("a\nabcd").openEnd);
        QVERIFY(ContentScan::of(QByteArray(998, 'x') + "\r\n").fitsLines());
        QVERIFY(!ContentScan::of(QByteArray(999, 'x') + "\r\n").fitsLines());
    }

    void knowsAnOldMacintoshFile()
    {
        const ContentFacts facts = ContentScan::of("ab\rabcd\r");
        QVERIFY(facts.endsLinesByCr());
        QCOMPARE(facts.longestLine, 4);
        QCOMPARE(facts.octetsWithCrLf(), 10);
        QVERIFY(!facts.openEnd);
    }

    void seesEighthBitsAndNul()
    {
        QVERIFY(ContentScan::of("a\xc3\xa9").eightBit);
        QVERIFY(!ContentScan::of("a\x7f").eightBit);
        QVERIFY(ContentScan::of(QByteArrayView("a\0b", 3)).nul);
        QVERIFY(!ContentScan::of(QByteArrayView("a\0b", 3)).fitsLines());
    }

    void seesOneOctetWhereverItLies()
    {
        for (qsizetype before = 0; before < 70; ++before) {
            for (const qsizetype after : {0, 1, 15, 16, 5000}) {
                const QByteArray start(before, 'x');
                const QByteArray end(after, 'y');
                QVERIFY(ContentScan::of(start + '\0' + end).nul);
                QVERIFY(!ContentScan::of(start + '\1' + end).nul);
                QVERIFY(ContentScan::of(start + '\x80' + end).eightBit);
                QCOMPARE(ContentScan::of(start + "\r" + end + "\r\n").loneCr, 1);
                QCOMPARE(ContentScan::of(start + "\r" + end + '\r').longestLine, qMax(before, after));
            }
        }
        QCOMPARE(ContentScan::of(QByteArray(100'000, '\r')).loneCr, 100'000);
    }

    void doesNotDependOnThePieces()
    {
        const QByteArray octets = "ab\r\ncdef\r\r\n\n\nxyz\r" + QByteArray(50, 'l') + "\n\r\xff";
        const ContentFacts whole = ContentScan::of(octets);
        for (qsizetype size = 1; size < octets.size(); ++size) {
            const auto facts = scanSource([&] { return std::make_unique<ChoppySource>(octets, size); });
            QVERIFY(facts);
            QCOMPARE(facts->octets, whole.octets);
            QCOMPARE(facts->crLf, whole.crLf);
            QCOMPARE(facts->loneLf, whole.loneLf);
            QCOMPARE(facts->loneCr, whole.loneCr);
            QCOMPARE(facts->longestLine, whole.longestLine);
            QCOMPARE(facts->eightBit, whole.eightBit);
        }
        QCOMPARE(whole.crLf, 2);
        QCOMPARE(whole.longestLine, 54);
    }

    void saysWhenASourceCannotBeRead()
    {
        QVERIFY(!scanSource({}));
        QVERIFY(!scanSource([] { return nullptr; }));
        QVERIFY(!scanSource([] { return std::make_unique<FailingSource>(10); }));
    }
};

MESSAGE_TEST_MAIN(TestContentScan)
#include "tst_contentscan.moc"
