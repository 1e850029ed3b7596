// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Base64 against the vectors of RFC 4648 section 10, in pieces, and what is none.
#include "base64.h"

#include <QTest>

class TestBase64 : public QObject
{
    Q_OBJECT
private slots:
    void isThatOfRfc4648_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("letters");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
        QTest::newRow("f") << QByteArray("f") << QByteArray("Zg==");
        QTest::newRow("fo") << QByteArray("fo") << QByteArray("Zm8=");
        QTest::newRow("foo") << QByteArray("foo") << QByteArray("Zm9v");
        QTest::newRow("foob") << QByteArray("foob") << QByteArray("Zm9vYg==");
        QTest::newRow("fooba") << QByteArray("fooba") << QByteArray("Zm9vYmE=");
        QTest::newRow("foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
        QTest::newRow("all bits") << QByteArray("\xfb\xff\xfe\x00\x10", 5) << QByteArray("+//+ABA=");
    }
    void isThatOfRfc4648()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, letters);
        for (const uint16_t piece : {1, 2, 100}) {
            QByteArray out(letters.size(), 'x');
            base64 writer;
            base64_begin(&writer, out.data(), uint16_t(out.size()));
            for (qsizetype at = 0; at < octets.size(); at += piece)
                base64_put(&writer, octets.constData() + at, uint16_t(qMin(qsizetype(piece), octets.size() - at)));
            base64_end(&writer);
            QVERIFY(!writer.overflow);
            QCOMPARE(QByteArray(out.constData(), writer.size), letters);
        }
        QByteArray back(octets.size(), 'x');
        QCOMPARE(base64_decode(reinterpret_cast<uint8_t *>(back.data()), uint16_t(back.size()), letters.constData(),
                               uint16_t(letters.size())),
                 int(octets.size()));
        QCOMPARE(back, octets);
    }

    void writesNothingBeyondItsBuffer()
    {
        char out[5] = {'1', '2', '3', '4', '5'};
        base64 writer;
        base64_begin(&writer, out, 4);
        base64_put(&writer, "foob", 4);
        base64_end(&writer);
        QVERIFY(writer.overflow);
        QCOMPARE(QByteArray(out, 5), QByteArray("Zm9v5"));
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("letters");
        QTest::newRow("too short a group") << QByteArray("Zg=");
        QTest::newRow("padding in the middle") << QByteArray("Zg==Zg==");
        QTest::newRow("padding alone") << QByteArray("====");
        QTest::newRow("one letter") << QByteArray("Z===");
        QTest::newRow("a letter behind padding") << QByteArray("Zg=v");
        QTest::newRow("a space") << QByteArray("Zm 9");
        QTest::newRow("a NUL") << QByteArray("Zm\0v", 4);
        QTest::newRow("an octet above 127") << QByteArray("Zm\xff\x80");
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, letters);
        uint8_t out[16];
        QCOMPARE(base64_decode(out, sizeof out, letters.constData(), uint16_t(letters.size())), -1);
    }

    void decodesInPlace()
    {
        QByteArray buffer = "Zm9vYmFy";
        QCOMPARE(base64_decode(reinterpret_cast<uint8_t *>(buffer.data()), 8, buffer.constData(), 8), 6);
        QCOMPARE(buffer.first(6), QByteArray("foobar"));
    }

    void decodesNoMoreThanFits()
    {
        uint8_t out[5];
        QCOMPARE(base64_decode(out, 5, "Zm9vYmFy", 8), -1);
    }
};

QTEST_APPLESS_MAIN(TestBase64)
#include "tst_base64.moc"
