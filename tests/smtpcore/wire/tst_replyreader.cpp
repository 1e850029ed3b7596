// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Whole replies out of bytes, however they are cut, and the bounds.
#include "replyreader.h"

#include <QTest>

using namespace postbench;
using Fault = ReplyReader::Fault;

namespace {

// Everything that comes of `bytes` fed in pieces that end at `cuts`.
struct Read {
    QList<Reply> replies;
    std::optional<Fault> fault;
    bool leftover = false;
    bool operator==(const Read &) const = default;
};

Read readInPieces(const QByteArray &bytes, const QList<qsizetype> &cuts)
{
    Read read;
    ReplyReader reader;
    qsizetype start = 0;
    for (const qsizetype cut : cuts + QList{bytes.size()}) {
        reader.feed(QByteArrayView(bytes).sliced(start, cut - start));
        start = cut;
        for (auto next = reader.next(); !next || *next; next = reader.next()) {
            if (!next) {
                read.fault = next.error();
                break;
            }
            read.replies.append(**next);
        }
    }
    read.leftover = reader.hasLeftover();
    return read;
}

Read readWhole(const QByteArray &bytes) { return readInPieces(bytes, {}); }

Read readByteByByte(const QByteArray &bytes)
{
    QList<qsizetype> cuts;
    for (qsizetype i = 1; i < bytes.size(); ++i)
        cuts.append(i);
    return readInPieces(bytes, cuts);
}

} // namespace

class TestReplyReader : public QObject
{
    Q_OBJECT
private slots:
    void readsReplies_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QList<QByteArray>>("lines");
        const auto row = [](const char *name, const char *bytes, int code, const QList<QByteArray> &lines) {
            QTest::newRow(name) << QByteArray(bytes) << code << lines;
        };
        row("one line", "220 mail.example ESMTP\r\n", 220, {"mail.example ESMTP"});
        row("two lines", "250-mail.example\r\n250 SIZE 100\r\n", 250, {"mail.example", "SIZE 100"});
        row("bare code", "250\r\n", 250, {""});
        row("bare code and space", "250 \r\n", 250, {""});
        row("bare code continued", "250-\r\n250\r\n", 250, {"", ""});
        row("lone LF", "354 go\n", 354, {"go"});
        row("line ends mixed", "250-a\n250 b\r\n", 250, {"a", "b"});
        row("lowest code", "200 x\r\n", 200, {"x"});
        row("highest code", "599 x\r\n", 599, {"x"});
        row("only one CR goes", "250 x\r\r\n", 250, {"x\r"});
        row("further spaces stay", "250  x \r\n", 250, {" x "});
        row("a code in the text", "250-250 x\r\n250 251-y\r\n", 250, {"250 x", "251-y"});
        row("octets beyond ASCII", "550 \xe4\xbd\xa0\xff\r\n", 550, {"\xe4\xbd\xa0\xff"});
    }
    void readsReplies()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QList<QByteArray>, lines);
        const Read expected{{Reply{code, lines}}, std::nullopt, false};
        QVERIFY(readWhole(bytes) == expected);
        QVERIFY(readByteByByte(bytes) == expected);
    }

    void everyCutGivesTheSame()
    {
        const QByteArray bytes = "220 a\r\n250-b\r\n250-\r\n250\r\n354 go\n421 bye\r\n25";
        const Read expected{
            {Reply{220, {"a"}}, Reply{250, {"b", "", ""}}, Reply{354, {"go"}}, Reply{421, {"bye"}}}, std::nullopt, true};
        for (qsizetype first = 0; first <= bytes.size(); ++first) {
            for (qsizetype second = first; second <= bytes.size(); ++second)
                QVERIFY2(readInPieces(bytes, {first, second}) == expected, qPrintable(QString::number(first)));
        }
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const QByteArray &bytes, Fault fault) {
            QTest::newRow(name) << bytes << static_cast<int>(fault);
        };
        row("no code", "hello\r\n", Fault::NotAReply);
        row("empty line", "\r\n", Fault::NotAReply);
        row("two digits", "25\r\n", Fault::NotAReply);
        row("four digits", "2500 x\r\n", Fault::NotAReply);
        row("code then letter", "250x\r\n", Fault::NotAReply);
        row("code then tab", "250\tx\r\n", Fault::NotAReply);
        row("first digit 1", "150 x\r\n", Fault::NotAReply);
        row("first digit 6", "650 x\r\n", Fault::NotAReply);
        row("not a digit", "2a0 x\r\n", Fault::NotAReply);
        row("space before", " 250 x\r\n", Fault::NotAReply);
        row("TLS record", QByteArray("\x16\x03\x01\0\n", 5), Fault::NotAReply);
        row("mixed codes", "250-a\r\n251 b\r\n", Fault::MixedCodes);
        row("text within", "250-a\r\nb\r\n", Fault::NotAReply);
        row("long line", "250 " + QByteArray(4091, 'x') + "\r\n", Fault::LineTooLong); // 4097 octets
        row("no line end", "250 " + QByteArray(4092, 'x'), Fault::LineTooLong);
        row("257 lines", QByteArray("250-a\r\n").repeated(256) + "250 b\r\n", Fault::TooManyLines);
    }
    void faults()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, fault);
        const Read expected{{}, static_cast<Fault>(fault), false};
        QVERIFY(readWhole(bytes) == expected);
        QVERIFY(readByteByByte(bytes) == expected);
    }

    void takesTheLongestLine()
    {
        const QByteArray text(4090, 'x');
        QCOMPARE(readWhole("250 " + text + "\r\n").replies, (QList<Reply>{{250, {text}}}));
    }
    void takesTheMostLines()
    {
        const Read read = readWhole(QByteArray("250-a\r\n").repeated(255) + "250 a\r\n");
        QCOMPARE(read.replies.size(), 1);
        QCOMPARE(read.replies.first().lines, QList<QByteArray>(256, "a"));
    }

    void handsOutWhatCameBeforeTheFault()
    {
        const Read read = readWhole("220 a\r\nrubbish\r\n250 b\r\n");
        QCOMPARE(read.replies, (QList<Reply>{{220, {"a"}}}));
        QVERIFY(read.fault == Fault::NotAReply);
    }
    void aFaultStays()
    {
        ReplyReader reader;
        reader.feed("rubbish\r\n");
        QVERIFY(reader.next().error() == Fault::NotAReply);
        reader.feed("250 ok\r\n");
        QVERIFY(reader.next().error() == Fault::NotAReply);
        reader.clear();
        reader.feed("250 ok\r\n");
        QVERIFY(*reader.next() == Reply(250, {"ok"}));
    }
    void keepsNothingOfAnEndlessLine()
    {
        ReplyReader reader;
        const QByteArray block(65536, 'x');
        for (int i = 0; i < 100; ++i) {
            reader.feed(block);
            QVERIFY(reader.next().error() == Fault::LineTooLong);
        }
        QVERIFY(!reader.hasLeftover());
    }
    void tellsOfLeftovers_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("leftover");
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("one octet") << QByteArray("2") << true;
        QTest::newRow("whole reply") << QByteArray("250 evil\r\n") << true;
        QTest::newRow("line of a reply") << QByteArray("250-evil\r\n") << true;
    }
    void tellsOfLeftovers()
    {
        QFETCH(QByteArray, after);
        QFETCH(bool, leftover);
        ReplyReader reader;
        reader.feed("220 go ahead\r\n" + after);
        QVERIFY(*reader.next() == Reply(220, {"go ahead"}));
        QCOMPARE(reader.hasLeftover(), leftover);
        if (after.startsWith("250-")) { // and still so once the line has been read
            QVERIFY(!reader.next()->has_value());
            QVERIFY(reader.hasLeftover());
        }
    }
    void copiesGoTheirOwnWays()
    {
        ReplyReader reader;
        reader.feed("250-a\r\n25");
        QVERIFY(!reader.next()->has_value());
        ReplyReader copy = reader;
        reader.feed("0 b\r\n");
        copy.feed("0 c\r\n");
        QVERIFY(*reader.next() == Reply(250, {"a", "b"}));
        QVERIFY(*copy.next() == Reply(250, {"a", "c"}));
    }
};

QTEST_APPLESS_MAIN(TestReplyReader)
#include "tst_replyreader.moc"
