// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Line ends and dots on their way out and in, with every cut of awkward texts.
#include "dotoracle.h"

#include <QTest>

#include <functional>

using namespace postbench;

namespace {

// All ways to cut `text` into one, two and three pieces, empty ones included.
void forEveryCut(const QByteArray &text, const std::function<void(const QList<QByteArray> &)> &visit)
{
    visit({text});
    for (qsizetype first = 0; first <= text.size(); ++first) {
        visit({text.first(first), text.sliced(first)});
        for (qsizetype second = first; second <= text.size(); ++second)
            visit({text.first(first), text.sliced(first, second - first), text.sliced(second)});
    }
}

// Every text of up to `length` of these four octets.
QList<QByteArray> allTexts(int length)
{
    QList<QByteArray> texts{""};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts[i].size() == length) continue;
        for (const char octet : {'.', '\r', '\n', 'a'})
            texts.append(texts[i] + octet);
    }
    return texts;
}

} // namespace

class TestDotStuffer : public QObject
{
    Q_OBJECT
private slots:
    void stuffs_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("stuffed");
        QTest::addColumn<QByteArray>("normalised");
        const auto row = [](const char *name, const char *text, const char *stuffed, const char *normalised) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(stuffed) << QByteArray(normalised);
        };
        row("nothing", "", ".\r\n", "");
        row("one line", "hi\r\n", "hi\r\n.\r\n", "hi\r\n");
        row("end missing", "hi", "hi\r\n.\r\n", "hi");
        row("dot", ".", "..\r\n.\r\n", ".");
        row("dot line", ".\r\n", "..\r\n.\r\n", ".\r\n");
        row("two dots", "..\r\n", "...\r\n.\r\n", "..\r\n");
        row("dot within", "a.b\r\n.c\r\n", "a.b\r\n..c\r\n.\r\n", "a.b\r\n.c\r\n");
        row("dot after lone LF", "a\n.\nb", "a\r\n..\r\nb\r\n.\r\n", "a\r\n.\r\nb");
        row("dot after lone CR", "a\r.\rb", "a\r\n..\r\nb\r\n.\r\n", "a\r\n.\r\nb");
        row("smuggled end", "a\n.\r\nMAIL", "a\r\n..\r\nMAIL\r\n.\r\n", "a\r\n.\r\nMAIL");
        row("smuggled end 2", "a\r\n.\rMAIL", "a\r\n..\r\nMAIL\r\n.\r\n", "a\r\n.\r\nMAIL");
        row("smuggled end 3", "a\r\r\n.\r\r\nb", "a\r\n\r\n..\r\n\r\nb\r\n.\r\n", "a\r\n\r\n.\r\n\r\nb");
        row("CR last", "a\r", "a\r\n.\r\n", "a\r\n");
        row("CR CR last", "a\r\r", "a\r\n\r\n.\r\n", "a\r\n\r\n");
        row("LF first", "\na", "\r\na\r\n.\r\n", "\r\na");
        row("LF CR", "a\n\rb", "a\r\n\r\nb\r\n.\r\n", "a\r\n\r\nb");
        row("empty lines", "\r\n\r\n", "\r\n\r\n.\r\n", "\r\n\r\n");
        row("CRs before one LF", "\r\r\r\n", "\r\n\r\n\r\n.\r\n", "\r\n\r\n\r\n");
    }
    void stuffs()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, stuffed);
        QFETCH(QByteArray, normalised);
        forEveryCut(text, [&](const QList<QByteArray> &pieces) {
            QCOMPARE(through<DotStuffer>(pieces), stuffed);
            QCOMPARE(through<LineEndNormaliser>(pieces), normalised);
        });
    }
    void keepsOctetsThatAreNoLineEnds()
    {
        QByteArray octets;
        for (int octet = 0; octet < 256; ++octet) {
            if (octet != '\r' && octet != '\n') octets.append(static_cast<char>(octet));
        }
        QCOMPARE(through<DotStuffer>({octets}), octets + "\r\n.\r\n");
    }
    void everyShortTextComesBackNormalised()
    {
        for (const QByteArray &text : allTexts(5)) {
            QByteArray expected = through<LineEndNormaliser>({text});
            QVERIFY(!hasBareLineEnd(expected));
            if (!expected.isEmpty() && !expected.endsWith("\r\n")) expected += "\r\n";
            const QByteArray stuffed = through<DotStuffer>({text});
            QVERIFY(!hasBareLineEnd(stuffed));
            QCOMPARE(stuffed.indexOf("\r\n.\r\n"), stuffed == ".\r\n" ? -1 : stuffed.size() - 5);
            QVERIFY2(unstuffed({stuffed}) == Unstuffed(expected, QByteArray(), false), text.toPercentEncoding());
        }
    }
    void everyCutOfEveryShortTextIsTheSame()
    {
        for (const QByteArray &text : allTexts(5)) {
            const QByteArray stuffed = through<DotStuffer>({text});
            const QByteArray normalised = through<LineEndNormaliser>({text});
            const Unstuffed taken = unstuffed({text});
            forEveryCut(text, [&](const QList<QByteArray> &pieces) {
                QCOMPARE(through<DotStuffer>(pieces), stuffed);
                QCOMPARE(through<LineEndNormaliser>(pieces), normalised);
                QVERIFY(unstuffed(pieces) == taken);
            });
        }
    }
    void seesWhatMustChangeWhereverItLies()
    {
        const std::pair<QByteArray, QByteArray> cases[] = {{"\r\n.", "\r\n.."},  {"\n", "\r\n"},    {"\r", "\r\n"},
                                                           {"\n.", "\r\n.."},    {"\r.", "\r\n.."}, {"\r\r\n", "\r\n\r\n"},
                                                           {"\n\r", "\r\n\r\n"}, {"\r\n", "\r\n"}};
        for (qsizetype before = 0; before < 330; ++before) {
            for (const auto &[piece, stuffed] : cases) {
                for (const qsizetype after : {1, 7, 40, 300}) {
                    const QByteArray start = before > 2 ? "\r\n" + QByteArray(before - 2, 'x') : QByteArray(before, 'x');
                    const QByteArray end(after, '\xff');
                    DotStuffer stuffer;
                    QCOMPARE(stuffer.feed(start + piece + end), start + stuffed + end);
                }
            }
        }
    }
    void ordinaryTextIsNotCopied()
    {
        DotStuffer stuffer;
        LineEndNormaliser normaliser;
        for (const QByteArray &text : {QByteArray("a line\r\nand. another\r\n"), QByteArray("cut in a line end\r"),
                                       QByteArray("\nor anywhere"), QByteArray("long: .\r\nlonger. \r\n").repeated(100)}) {
            QCOMPARE(stuffer.feed(text).constData(), text.constData());
            QCOMPARE(normaliser.feed(text).constData(), text.constData());
        }
    }
    void isAsNewAfterTheEnd()
    {
        DotStuffer stuffer;
        QCOMPARE(stuffer.feed("a\r"), QByteArray("a\r"));
        QCOMPARE(stuffer.finish(), QByteArray("\n.\r\n"));
        QCOMPARE(stuffer.feed("."), QByteArray(".."));
        QCOMPARE(stuffer.finish(), QByteArray("\r\n.\r\n"));
        QCOMPARE(stuffer.finish(), QByteArray(".\r\n"));
        LineEndNormaliser normaliser;
        normaliser.feed("a\r");
        QCOMPARE(normaliser.finish(), QByteArray("\n"));
        QCOMPARE(normaliser.feed("\n"), QByteArray("\r\n"));
    }

    void unstuffs_data()
    {
        QTest::addColumn<QByteArray>("stuffed");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<bool>("ended");
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<bool>("bare");
        const auto row = [](const char *name, const char *stuffed, const char *data, const char *rest, bool bare) {
            QTest::newRow(name) << QByteArray(stuffed) << QByteArray(data) << (rest != nullptr) << QByteArray(rest) << bare;
        };
        row("empty message", ".\r\n", "", "", false);
        row("one line", "hi\r\n.\r\n", "hi\r\n", "", false);
        row("command after", "hi\r\n.\r\nQUIT\r\n", "hi\r\n", "QUIT\r\n", false);
        row("dots go", "..\r\n.a\r\n..b\r\n.\r\n", ".\r\na\r\n.b\r\n", "", false);
        row("not ended", "hi\r\n.", "hi\r\n", nullptr, false);
        row("not ended 2", "hi\r\n.\r", "hi\r\n", nullptr, false);
        row("dot within", "a.\r\n.\r\n", "a.\r\n", "", false);
        row("LF dot LF is text", "a\n.\nb\r\n.\r\n", "a\n.\nb\r\n", "", true);
        row("LF dot CRLF is text", "a\n.\r\nb\r\n.\r\n", "a\n.\r\nb\r\n", "", true);
        row("CRLF dot LF is text", "a\r\n.\nb\r\n.\r\n", "a\r\n\nb\r\n", "", true);
        row("CRLF dot CR is text", "a\r\n.\rb\r\n.\r\n", "a\r\n\rb\r\n", "", true);
        row("CR dot CR is text", "a\r.\rb\r\n.\r\n", "a\r.\rb\r\n", "", true);
        row("dot CR CRLF is text", ".\r\r\n.\r\n", "\r\r\n", "", true);
        row("CR CRLF", "a\r\r\n.\r\n", "a\r\r\n", "", true);
        row("dot dot CRLF dot", "..\r\n..", ".\r\n.", nullptr, false);
    }
    void unstuffs()
    {
        QFETCH(QByteArray, stuffed);
        QFETCH(QByteArray, data);
        QFETCH(bool, ended);
        QFETCH(QByteArray, rest);
        QFETCH(bool, bare);
        const Unstuffed expected{data, ended ? std::optional(rest) : std::nullopt, bare};
        forEveryCut(stuffed, [&](const QList<QByteArray> &pieces) { QVERIFY(unstuffed(pieces) == expected); });
    }
    void seesTheEndWhereverItLies()
    {
        for (qsizetype before = 0; before < 330; ++before) {
            const QByteArray text = QByteArray(before, 'x') + "\r\n..two\r\n.\rone\r\nlast" + QByteArray(before, 'y');
            const Unstuffed taken = unstuffed({text + "\r\n.\r\nQUIT" + QByteArray(60, 'z')});
            QCOMPARE(taken.data, QByteArray(before, 'x') + "\r\n.two\r\n\rone\r\nlast" + QByteArray(before, 'y') + "\r\n");
            QVERIFY(taken.rest && taken.rest->startsWith("QUITz"));
            const QByteArray clean = QByteArray(before, 'x') + "\r\n" + QByteArray(before, 'y');
            QVERIFY(!unstuffed({clean}).bare);
            QVERIFY(!unstuffed({clean}).rest);
            QVERIFY(unstuffed({clean + '\r', QByteArray(40, 'z')}).bare);
            QVERIFY(unstuffed({clean + '\n' + QByteArray(40, 'z')}).bare);
            QCOMPARE(unstuffed({clean + "\r\n.", "\r\nRSET"}).rest, QByteArray("RSET"));
        }
    }
    void takesTheNextMessageAfresh()
    {
        DotUnstuffer unstuffer;
        QVERIFY(unstuffer.feed("a\nb\r\n.\r\n").bareLineEnd);
        const auto next = unstuffer.feed(".\r\nNOOP");
        QCOMPARE(next.data, QByteArray());
        QVERIFY(next.rest == QByteArray("NOOP"));
        QVERIFY(!next.bareLineEnd);
    }
};

QTEST_APPLESS_MAIN(TestDotStuffer)
#include "tst_dotstuffer.moc"
