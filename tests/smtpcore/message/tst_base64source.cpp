// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Base64 in lines, against values typed by hand (RFC 4648 section 10), and its speed.
#include "base64source.h"
#include "messagetest.h"

using namespace postbench;
using namespace postbench::test;

class TestBase64Source : public QObject
{
    Q_OBJECT
private slots:
    void encodesTheVectorsOfTheRfc()
    {
        QCOMPARE(base64Lines(""), "");
        QCOMPARE(base64Lines("f"), "Zg==");
        QCOMPARE(base64Lines("fo"), "Zm8=");
        QCOMPARE(base64Lines("foo"), "Zm9v");
        QCOMPARE(base64Lines("foob"), "Zm9vYg==");
        QCOMPARE(base64Lines("fooba"), "Zm9vYmE=");
        QCOMPARE(base64Lines("foobar"), "Zm9vYmFy");
        QCOMPARE(base64Lines("\xff\xfe\xfb"), "//77");
    }

    void breaksLinesAfter76WithoutAnEndAfterTheLast()
    {
        QCOMPARE(base64Lines(QByteArray(57, '\0')), QByteArray(76, 'A'));
        QCOMPARE(base64Lines(QByteArray(58, '\0')), QByteArray(76, 'A') + "\r\nAA==");
        QCOMPARE(base64Lines(QByteArray(114, '\0')), QByteArray(76, 'A') + "\r\n" + QByteArray(76, 'A'));
    }

    void saysItsSizeBeforehand()
    {
        for (qsizetype size = 0; size < 200; ++size)
            QCOMPARE(Base64Source::sizeOf(size), base64Lines(QByteArray(size, 'x')).size());
        QCOMPARE(Base64Source::sizeOf(Q_INT64_C(57'000'000'000)), Q_INT64_C(77'999'999'998));
    }

    void doesNotDependOnThePieces()
    {
        QByteArray octets;
        for (int i = 0; i < 1000; ++i)
            octets += char(i * 7);
        const QByteArray whole = base64Lines(octets);
        QCOMPARE(QByteArray::fromBase64(whole), octets);
        for (const qsizetype piece : {1, 2, 56, 57, 58, 100}) {
            for (const qsizetype step : {1, 3, 77, 78, 79, 500}) {
                Base64Source source(std::make_unique<ChoppySource>(octets, piece));
                QCOMPARE(drained(source, step), whole);
            }
        }
    }

    void passesOnAReadError()
    {
        Base64Source source(std::make_unique<FailingSource>(1000));
        QCOMPARE(drained(source), std::nullopt);
        QCOMPARE(source.read(100), std::nullopt);
    }

    void fillsBigReads()
    {
        Base64Source source(std::make_unique<MemorySource>(QByteArray(10'000'000, 'x')));
        const auto piece = source.read(262'144);
        QVERIFY(piece && piece->size() > 65'536 && piece->size() <= 262'144);
    }
};

MESSAGE_TEST_MAIN(TestBase64Source)
#include "tst_base64source.moc"
