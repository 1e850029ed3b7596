// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Octets without a C library: overlapping moves, addresses in figures, characters of UTF-8, numbers of the network.
#include "octets.h"

#include <QTest>

class TestOctets : public QObject
{
    Q_OBJECT
private slots:
    void movesWhereTheyOverlap()
    {
        QByteArray text = "abcdefgh";
        octets_move(text.data() + 2, text.constData(), 5);
        QCOMPARE(text, QByteArray("ababcdeh"));
        text = "abcdefgh";
        octets_move(text.data(), text.constData() + 3, 5);
        QCOMPARE(text, QByteArray("defghfgh"));
        octets_move(text.data(), text.constData(), 8);
        QCOMPARE(text, QByteArray("defghfgh"));
    }

    void readsAddresses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("ip"); // empty: none
        QTest::newRow("plain") << QByteArray("10.0.2.15") << QByteArray("0a00020f");
        QTest::newRow("in brackets") << QByteArray("[255.255.255.255]") << QByteArray("ffffffff");
        QTest::newRow("three parts") << QByteArray("10.0.2") << QByteArray();
        QTest::newRow("five parts") << QByteArray("10.0.2.15.1") << QByteArray();
        QTest::newRow("an empty part") << QByteArray("10..2.15") << QByteArray();
        QTest::newRow("a dot behind") << QByteArray("10.0.2.15.") << QByteArray();
        QTest::newRow("256") << QByteArray("10.0.2.256") << QByteArray();
        QTest::newRow("four digits") << QByteArray("10.0.2.0015") << QByteArray();
        QTest::newRow("a letter") << QByteArray("10.0.2.x") << QByteArray();
        QTest::newRow("a name") << QByteArray("mail.example") << QByteArray();
        QTest::newRow("nothing") << QByteArray("") << QByteArray();
        QTest::newRow("brackets alone") << QByteArray("[]") << QByteArray();
    }
    void readsAddresses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, ip);
        uint8_t read[4] = {};
        QCOMPARE(octets_read_ip({text.constData(), uint16_t(text.size())}, read), !ip.isEmpty());
        if (!ip.isEmpty()) QCOMPARE(QByteArray(reinterpret_cast<char *>(read), 4).toHex(), ip);
    }

    void knowsCharacters_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<int>("size");
        QTest::newRow("ASCII") << QByteArray("ab") << 1;
        QTest::newRow("two") << QByteArray("\xc3\xa9z") << 2;
        QTest::newRow("three") << QByteArray("\xe6\x97\xa5") << 3;
        QTest::newRow("four") << QByteArray("\xf0\x9f\x93\xa7") << 4;
        QTest::newRow("cut") << QByteArray("\xe6\x97") << 0;
        QTest::newRow("its middle") << QByteArray("\x97\xa5") << 0;
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << 0;
        QTest::newRow("a surrogate") << QByteArray("\xed\xa0\x80") << 0;
        QTest::newRow("nothing") << QByteArray("") << 0;
    }
    void knowsCharacters()
    {
        QFETCH(QByteArray, octets);
        QTEST(int(octets_character(octets.constData(), size_t(octets.size()))), "size");
    }

    void keepsTheNetworksOrder()
    {
        uint8_t octets[4];
        octets_put32(octets, 0x01020304);
        QCOMPARE(QByteArray(reinterpret_cast<char *>(octets), 4).toHex(), QByteArray("01020304"));
        QCOMPARE(octets_get32(octets), 0x01020304u);
        QCOMPARE(octets_get16(octets + 2), uint16_t(0x0304));
    }

    void comparesWithoutCase()
    {
        QVERIFY(octets_alike("Mail.Example-1", "mAIL.eXAMPLE-1", 14));
        QVERIFY(!octets_alike("[", "{", 1)); // 32 apart, but no letters
    }
};

QTEST_APPLESS_MAIN(TestOctets)
#include "tst_octets.moc"
