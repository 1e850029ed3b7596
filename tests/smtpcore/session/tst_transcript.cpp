// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The transcript keeps every octet in order, folds bodies and never shows a secret.
#include "transcript.h"

#include <QTest>

using namespace postbench;
using namespace std::chrono_literals;

class tst_Transcript : public QObject
{
    Q_OBJECT

    static constexpr auto lines = action::Write::Content::Lines;
    static constexpr auto body = action::Write::Content::Body;

private slots:
    void cutsWritesIntoLines()
    {
        Transcript transcript;
        transcript.spoke(5us, true, "MAIL FROM:<a@x>\r\nRCPT TO:<b@y>\r\n", lines, {}, false);
        QCOMPARE(transcript.lines().size(), 2);
        QCOMPARE(transcript.lines().at(0).text, QByteArray("MAIL FROM:<a@x>"));
        QCOMPARE(transcript.lines().at(1).text, QByteArray("RCPT TO:<b@y>"));
        QCOMPARE(transcript.lines().at(1).lineEnd, QByteArray("\r\n"));
        QCOMPARE(transcript.lines().at(1).kind, TranscriptLine::Kind::Client);
        QCOMPARE(transcript.lines().at(1).atMicroseconds, 5);
    }

    void holdsALineUntilItsEndComes()
    {
        Transcript transcript;
        transcript.spoke(1us, false, "25", lines, {}, false);
        QVERIFY(transcript.lines().isEmpty());
        transcript.spoke(2us, false, "0 ok\n", lines, {}, true);
        QCOMPARE(transcript.lines().size(), 1);
        QCOMPARE(transcript.lines().at(0).text, QByteArray("250 ok"));
        QCOMPARE(transcript.lines().at(0).lineEnd, QByteArray("\n"));
        QCOMPARE(transcript.lines().at(0).atMicroseconds, 1);
    }

    void handsOutAnUnfinishedLineAtTheEnd()
    {
        Transcript transcript;
        transcript.spoke(1us, false, "250-half", lines, {}, false);
        transcript.finish();
        QCOMPARE(transcript.lines().size(), 1);
        QVERIFY(!transcript.lines().at(0).complete);
        QVERIFY(transcript.lines().at(0).lineEnd.isEmpty());
    }

    void foldsABodyAndKeepsOnlyItsBeginning()
    {
        Transcript transcript(8);
        transcript.spoke(1us, true, "Subject: a\r\n", body, {}, false);
        transcript.spoke(2us, true, "\r\nbody\r\n", body, {}, false);
        transcript.spoke(3us, true, ".\r\n", lines, {}, false);
        QCOMPARE(transcript.lines().size(), 2);
        QCOMPARE(transcript.lines().at(0).kind, TranscriptLine::Kind::Body);
        QCOMPARE(transcript.lines().at(0).bodySize, 20);
        QCOMPARE(transcript.lines().at(0).text, QByteArray("Subject:"));
        QCOMPARE(transcript.lines().at(1).text, QByteArray("."));
    }

    void masksWhatTheWriterMarked()
    {
        Transcript transcript;
        transcript.spoke(1us, true, "AUTH PLAIN AHRpbQBwdw==\r\n", lines, {{11, 12}}, false);
        QCOMPARE(transcript.lines().at(0).maskedText(), QByteArray("AUTH PLAIN ***"));
        QCOMPARE(transcript.lines().at(0).text, QByteArray("AUTH PLAIN AHRpbQBwdw=="));
    }

    void marksASecretAfterItCame_data()
    {
        QTest::addColumn<QByteArrayList>("pieces");
        QTest::newRow("one read") << QByteArrayList{"AUTH LOGIN\r\ndGlt\r\n"};
        QTest::newRow("two reads") << QByteArrayList{"AUTH LOGIN\r\n", "dGlt\r\n"};
        QTest::newRow("cut within") << QByteArrayList{"AUTH LOGIN\r\ndG", "lt\r\n"};
    }
    void marksASecretAfterItCame()
    {
        QFETCH(QByteArrayList, pieces);
        Transcript transcript;
        for (const QByteArray &piece : pieces)
            transcript.spoke(1us, true, piece, lines, {}, false);
        transcript.markSecret(true, 12, 4);
        QCOMPARE(transcript.lines().at(1).maskedText(), QByteArray("***"));
        QCOMPARE(transcript.lines().at(0).maskedText(), QByteArray("AUTH LOGIN"));
    }

    void marksASecretInALineThatIsNotWholeYet()
    {
        Transcript transcript;
        transcript.spoke(1us, true, "dGlt", lines, {}, false);
        transcript.markSecret(true, 0, 4);
        transcript.spoke(2us, true, "\r\n", lines, {}, false);
        QCOMPARE(transcript.lines().at(0).maskedText(), QByteArray("***"));
    }

    void anyCutGivesTheSameLines()
    {
        const QByteArray stream = "220 a\r\n250-b\r\n\r\n250 c\nrest";
        Transcript whole;
        whole.spoke(1us, false, stream, lines, {{4, 3}}, false);
        whole.finish();
        for (qsizetype cut = 1; cut < stream.size(); ++cut) {
            Transcript parts;
            QList<SecretRange> first, second;
            for (qsizetype i = 4; i < 7; ++i)
                (i < cut ? first : second).append({i < cut ? i : i - cut, 1});
            parts.spoke(1us, false, stream.first(cut), lines, first, false);
            parts.spoke(1us, false, stream.sliced(cut), lines, second, false);
            parts.finish();
            QCOMPARE(parts.lines().size(), whole.lines().size());
            for (qsizetype i = 0; i < parts.lines().size(); ++i) {
                QCOMPARE(parts.lines().at(i).text, whole.lines().at(i).text);
                QCOMPARE(parts.lines().at(i).lineEnd, whole.lines().at(i).lineEnd);
            }
        }
    }
};

QTEST_APPLESS_MAIN(tst_Transcript)
#include "tst_transcript.moc"
