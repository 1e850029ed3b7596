// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The flash's rules: bits fall, sectors rise, and a power cut leaves one operation half-done.

#include "chipflash.h"

#include <QByteArray>
#include <QTest>

class tst_ChipFlash : public QObject
{
    Q_OBJECT

private slots:
    void init() { chip_flash_init(&m_flash, 1); }
    void startsErased();
    void writesOnlyLetBitsFall();
    void saysWhenABitWouldHaveToRise();
    void erasesASlotAlone();
    void takesWholeWordsOfOneSlotAlone_data();
    void takesWholeWordsOfOneSlotAlone();
    void aPowerCutLeavesWhatWasBeforeAndNothingAfter();
    void aHalfWrittenWordLiesBetweenOldAndNew();
    void aHalfErasedSectorLiesBetweenOldAndErased();
    void takesNothingInTheDark();

private:
    bool write(int slot, uint32_t offset, const QByteArray &octets);
    QByteArray read(int slot, int offset, int size) const;

    chip_flash m_flash{};
};

bool tst_ChipFlash::write(int slot, uint32_t offset, const QByteArray &octets)
{
    return chip_flash_write(&m_flash, slot, offset, reinterpret_cast<const uint8_t *>(octets.constData()), uint32_t(octets.size()));
}

QByteArray tst_ChipFlash::read(int slot, int offset, int size) const
{
    return QByteArray(reinterpret_cast<const char *>(m_flash.cells[slot]), 4096).sliced(offset, size);
}

void tst_ChipFlash::startsErased()
{
    QCOMPARE(read(0, 0, 4096), QByteArray(4096, '\xff'));
    QCOMPARE(read(1, 0, 4096), QByteArray(4096, '\xff'));
}

void tst_ChipFlash::writesOnlyLetBitsFall()
{
    QVERIFY(write(1, 8, QByteArray::fromHex("0ff0aa55")));
    QVERIFY(write(1, 8, QByteArray::fromHex("0ff0aa05")));
    QCOMPARE(read(1, 4, 12), QByteArray::fromHex("ffffffff 0ff0aa05 ffffffff"));
    QCOMPARE(m_flash.operations, 2u);
    QCOMPARE(m_flash.broken_rules, 0u);
}

void tst_ChipFlash::saysWhenABitWouldHaveToRise()
{
    QVERIFY(write(0, 0, QByteArray::fromHex("00000000")));
    QVERIFY(!write(0, 0, QByteArray::fromHex("00000001")));
    QCOMPARE(read(0, 0, 4), QByteArray::fromHex("00000000"));
    QCOMPARE(m_flash.broken_rules, 1u);
}

void tst_ChipFlash::erasesASlotAlone()
{
    QVERIFY(write(0, 4092, QByteArray::fromHex("01020304")));
    QVERIFY(write(1, 0, QByteArray::fromHex("05060708")));
    QVERIFY(chip_flash_erase(&m_flash, 0));
    QCOMPARE(read(0, 0, 4096), QByteArray(4096, '\xff'));
    QCOMPARE(read(1, 0, 4), QByteArray::fromHex("05060708"));
    QCOMPARE(m_flash.erased[0], 1u);
    QCOMPARE(m_flash.operations, 2u + 16u); // sectors of 256 octets
    QVERIFY(!chip_flash_erase(&m_flash, 2));
    QVERIFY(!chip_flash_erase(&m_flash, -1));
}

void tst_ChipFlash::takesWholeWordsOfOneSlotAlone_data()
{
    QTest::addColumn<int>("slot");
    QTest::addColumn<uint>("offset");
    QTest::addColumn<int>("size");
    QTest::newRow("no such slot") << 2 << 0u << 4;
    QTest::newRow("offset within a word") << 0 << 2u << 4;
    QTest::newRow("part of a word") << 0 << 0u << 6;
    QTest::newRow("beyond the end") << 0 << 4092u << 8;
    QTest::newRow("far beyond the end") << 0 << 0xfffffffcu << 8;
}

void tst_ChipFlash::takesWholeWordsOfOneSlotAlone()
{
    QFETCH(int, slot);
    QFETCH(uint, offset);
    QFETCH(int, size);
    QVERIFY(!write(slot, offset, QByteArray(size, '\0')));
    QCOMPARE(m_flash.operations, 0u);
    QCOMPARE(read(0, 0, 4096) + read(1, 0, 4096), QByteArray(8192, '\xff'));
}

void tst_ChipFlash::aPowerCutLeavesWhatWasBeforeAndNothingAfter()
{
    m_flash.cut_after = 3;
    QVERIFY(write(0, 0, QByteArray(20, '\0')));
    QVERIFY(m_flash.dark);
    QCOMPARE(m_flash.operations, 3u);
    QCOMPARE(read(0, 0, 8), QByteArray(8, '\0'));
    QCOMPARE(read(0, 12, 8), QByteArray(8, '\xff'));
}

void tst_ChipFlash::aHalfWrittenWordLiesBetweenOldAndNew()
{
    int unlikeBoth = 0;
    for (uint32_t seed = 1; seed <= 50; ++seed) {
        chip_flash_init(&m_flash, seed);
        QVERIFY(write(0, 0, QByteArray::fromHex("ff0fff0f")));
        m_flash.cut_after = 1;
        QVERIFY(write(0, 0, QByteArray::fromHex("f000f000")));
        const QByteArray word = read(0, 0, 4);
        for (int i = 0; i < 4; ++i) {
            const int before = i % 2 ? 0x0f : 0xff, after = i % 2 ? 0x00 : 0xf0, now = uchar(word[i]);
            QCOMPARE(now & ~before, 0);   // nothing rose
            QCOMPARE(now & after, after); // nothing fell that was not to fall
        }
        if (word != QByteArray::fromHex("ff0fff0f") && word != QByteArray::fromHex("f000f000")) ++unlikeBoth;
    }
    QVERIFY2(unlikeBoth > 40, QByteArray::number(unlikeBoth));
}

void tst_ChipFlash::aHalfErasedSectorLiesBetweenOldAndErased()
{
    QVERIFY(write(0, 0, QByteArray(4096, '\x11')));
    m_flash.cut_after = 2;
    QVERIFY(chip_flash_erase(&m_flash, 0));
    QCOMPARE(read(0, 0, 256), QByteArray(256, '\xff'));
    QCOMPARE(read(0, 512, 3584), QByteArray(3584, '\x11'));
    const QByteArray half = read(0, 256, 256);
    QVERIFY(half != QByteArray(256, '\xff') && half != QByteArray(256, '\x11'));
    for (const char octet : half)
        QCOMPARE(octet & 0x11, 0x11);
}

void tst_ChipFlash::takesNothingInTheDark()
{
    m_flash.cut_after = 1;
    QVERIFY(write(0, 0, QByteArray(4, '\0')));
    QVERIFY(write(0, 100, QByteArray(4, '\0')));
    QVERIFY(chip_flash_erase(&m_flash, 0));
    QCOMPARE(read(0, 100, 4), QByteArray(4, '\xff'));
    QCOMPARE(m_flash.operations, 1u);
    chip_flash_power_on(&m_flash);
    QVERIFY(write(0, 100, QByteArray(4, '\0')));
    QCOMPARE(read(0, 100, 4), QByteArray(4, '\0'));
}

QTEST_APPLESS_MAIN(tst_ChipFlash)
#include "tst_chipflash.moc"
