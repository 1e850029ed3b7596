// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Firmware files, good and bad.
#include "flashimage.h"

#include <QTest>

using namespace postbench;
using Kind = FlashImageFault::Kind;

class TestFlashImage : public QObject
{
    Q_OBJECT

private slots:
    void takesARawImageAsItIs() { QCOMPARE(flashImage(QByteArray::fromHex("c03f0020")).value(), QByteArray::fromHex("c03f0020")); }
    void readsHexRecords()
    {
        const auto image =
            flashImage(":020000040000FA\r\n:04000000C03F0020DD\r\n:02000800ABCD7E\r\n:0400000500000141B5\r\n:00000001FF\r\n");
        QCOMPARE(image.value(), QByteArray::fromHex("c03f0020ffffffffabcd"));
    }
    void readsTheAliasOfTheBootRom()
    {
        QCOMPARE(flashImage(":020000041000EA\n:0100000055AA\n:00000001FF\n").value(), QByteArray("U"));
    }
    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &file, Kind kind, int line) {
            QTest::newRow(name) << file << static_cast<int>(kind) << line;
        };
        row("empty", "", Kind::Empty, 0);
        row("no octets", ":00000001FF\n", Kind::Empty, 0);
        row("ELF",
            "\x7F"
            "ELF\x01\x01",
            Kind::Elf, 0);
        row("too large", QByteArray(0x20001, 'x'), Kind::TooLarge, 0);
        row("wrong check", ":0100000055AA\n:0100000055AB\n", Kind::HexCheck, 2);
        row("a digit is missing", ":0100000055A\n", Kind::HexRecord, 1);
        row("shorter than it says", ":0200000055A9\n", Kind::HexRecord, 1);
        row("no hex", ":01000000XXAA\n", Kind::HexRecord, 1);
        row("a foreign line", ":0100000055AA\nhello\n", Kind::HexRecord, 2);
        row("an unknown record", ":0100000955A1\n", Kind::HexRecord, 1);
        row("beyond the flash", ":020000040002F8\n:0100000055AA\n", Kind::HexAddress, 2);
        row("without its end", ":0100000055AA\n", Kind::HexNoEnd, 2);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, kind);
        QFETCH(int, line);
        const auto image = flashImage(file);
        QVERIFY(!image);
        QCOMPARE(static_cast<int>(image.error().kind), kind);
        QCOMPARE(image.error().line, line);
    }
};

QTEST_GUILESS_MAIN(TestFlashImage)
#include "tst_flashimage.moc"
