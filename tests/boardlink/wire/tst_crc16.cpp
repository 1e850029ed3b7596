// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// CRC-16/XMODEM: the catalogue's check value, vectors worked out by long division, and pieces.
#include <QTest>

#include "crc16.h"

class TestCrc16 : public QObject
{
    Q_OBJECT
private slots:
    void hasTheKnownValues_data();
    void hasTheKnownValues();
    void isTheSameInPieces();
    void seesEveryFlippedBit();
};

void TestCrc16::hasTheKnownValues_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("sum");
    QTest::newRow("nothing") << QByteArray() << 0x0000;
    QTest::newRow("check value") << QByteArray("123456789") << 0x31C3;
    QTest::newRow("A") << QByteArray("A") << 0x58E5;
    QTest::newRow("one zero") << QByteArray(1, '\0') << 0x0000;
    QTest::newRow("high octet") << QByteArray("\xFF") << 0x1EF0;
    QTest::newRow("AT") << QByteArray("AT") << 0x248C;
}

void TestCrc16::hasTheKnownValues()
{
    QFETCH(QByteArray, octets);
    QFETCH(int, sum);
    QCOMPARE(int(crc16(0, octets.constData(), size_t(octets.size()))), sum);
}

void TestCrc16::isTheSameInPieces()
{
    const QByteArray octets = "AT+CFG=\"smtp.port\",587#7";
    const uint16_t whole = crc16(0, octets.constData(), size_t(octets.size()));
    for (qsizetype cut = 0; cut <= octets.size(); ++cut) {
        const uint16_t first = crc16(0, octets.constData(), size_t(cut));
        QCOMPARE(crc16(first, octets.constData() + cut, size_t(octets.size() - cut)), whole);
    }
}

void TestCrc16::seesEveryFlippedBit()
{
    QByteArray octets = "+CFG: \"smtp.port\",587";
    const uint16_t right = crc16(0, octets.constData(), size_t(octets.size()));
    for (qsizetype bit = 0; bit < octets.size() * 8; ++bit) {
        octets[bit / 8] = char(octets[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY(crc16(0, octets.constData(), size_t(octets.size())) != right);
        octets[bit / 8] = char(octets[bit / 8] ^ (1 << (bit % 8)));
    }
}

QTEST_APPLESS_MAIN(TestCrc16)
#include "tst_crc16.moc"
