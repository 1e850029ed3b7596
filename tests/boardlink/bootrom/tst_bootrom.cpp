// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The model of the boot ROM against what the published test cases of the real one expect.
#include "bootromchip.h"

#include <QTest>

using namespace postbench;

class TestBootRom : public QObject
{
    Q_OBJECT

private slots:
    void findsTheRate_data();
    void findsTheRate();
    void erasesAndDumps_data();
    void erasesAndDumps();
    void loadsAndPrograms();
    void keepsItsLocks();
    void hidesWhatIsReadLocked();
    void refuses_data();
    void refuses();
    void takesXmodem();
    void endsXmodemWhenItIsCancelled();
    void saysNoToADamagedBlock();
    void takesABlockTwiceOnce();
    void leavesByRest();
    void readsRubbishBehindALineFeed();

private:
    static void synchronise(BootRomChip &chip)
    {
        QCOMPARE(chip.say("U"), QByteArray("U1.2\r\n"));
        QCOMPARE(chip.say("\r"), QByteArray("3\r\n"));
        QCOMPARE(chip.say("LOCK PROG 00000000 00000000\r"), QByteArray("0\r\n"));
    }
    static QByteArray packet(quint8 number, const QByteArray &octets)
    {
        QByteArray made;
        made += '\x01';
        made += static_cast<char>(number);
        made += static_cast<char>(~number);
        made += octets;
        quint16 crc = 0;
        for (const char c : octets) {
            crc ^= static_cast<quint16>(static_cast<quint8>(c) << 8);
            for (int bit = 0; bit < 8; ++bit)
                crc = static_cast<quint16>(crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1);
        }
        made += static_cast<char>(crc >> 8);
        made += static_cast<char>(crc & 0xFF);
        return made;
    }
};

void TestBootRom::findsTheRate_data()
{
    QTest::addColumn<quint32>("baud");
    QTest::addColumn<int>("tries");
    QTest::newRow("the first") << 460800u << 1;
    QTest::newRow("the third") << 115200u << 5;
    QTest::newRow("the last") << 2400u << 19;
}

void TestBootRom::findsTheRate()
{
    QFETCH(quint32, baud);
    QFETCH(int, tries);
    BootRomChip chip;
    for (int i = 1; i < tries; ++i)
        QCOMPARE(chip.say("U", baud), QByteArray("\xAA"));
    QCOMPARE(chip.say("U", baud), QByteArray("U1.2\r\n"));
    QCOMPARE(chip.say("\r", baud), QByteArray("3\r\n"));
}

void TestBootRom::erasesAndDumps_data()
{
    QTest::addColumn<QByteArray>("erase");
    QTest::addColumn<QByteArray>("dump");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("DAT0") << QByteArray("ERAS DAT0\r") << QByteArray("DUMP 0003FEFC 00000004\r")
                          << QByteArray("0003FEFC:FFFFFFFF\r\n0\r\n");
    QTest::newRow("DAT1") << QByteArray("ERAS DAT1\r") << QByteArray("DUMP 0003FFFC 00000004\r")
                          << QByteArray("0003FFFC:FFFFFFFF\r\n0\r\n");
    QTest::newRow("SECT") << QByteArray("ERAS SECT 00000000\r") << QByteArray("DUMP 000000FC 00000004\r")
                          << QByteArray("000000FC:FFFFFFFF\r\n0\r\n");
    QTest::newRow("BLCK") << QByteArray("ERAS BLCK 1001F000\r") << QByteArray("DUMP 1001FFFC 00000003\r")
                          << QByteArray("1001FFFC:FFFFFFFF\r\n0\r\n");
    QTest::newRow("CHIP") << QByteArray("ERAS CHIP\r") << QByteArray("DUMP 0001FFFC 00000004\r")
                          << QByteArray("0001FFFC:FFFFFFFF\r\n0\r\n");
    QTest::newRow("MASS") << QByteArray("ERAS MASS\r") << QByteArray("DUMP 0003FFFC 00000004\r")
                          << QByteArray("0003FFFC:FFFFFFFF\r\n0\r\n");
}

void TestBootRom::erasesAndDumps()
{
    QFETCH(QByteArray, erase);
    QFETCH(QByteArray, dump);
    QFETCH(QByteArray, words);
    BootRomChip chip;
    chip.code.fill('x');
    chip.data.fill('x');
    chip.restart();
    synchronise(chip);
    QVERIFY(chip.say(dump) != words);
    QCOMPARE(chip.say(erase), QByteArray("0\r\n"));
    QCOMPARE(chip.say(dump), words);
}

void TestBootRom::loadsAndPrograms()
{
    BootRomChip chip;
    synchronise(chip);
    QCOMPARE(chip.say("DOWN 20000000 00003000\r"), QByteArray());
    QCOMPARE(chip.say(QByteArray(12288, 'A')), QByteArray("0\r\n"));
    QCOMPARE(chip.say("DUMP 20002FFC 00000004\r"), QByteArray("20002FFC:41414141\r\n0\r\n"));
    QCOMPARE(chip.say("DOWN 20000000 00000100\r" + QByteArray(256, 'B')), QByteArray("0\r\n"));
    QCOMPARE(chip.say("DOWN 20000100 00000100\r" + QByteArray(256, 'C')), QByteArray("0\r\n"));
    QCOMPARE(chip.say("PROG DAT0 20000000\r"), QByteArray("0\r\n"));
    QCOMPARE(chip.say("PROG DAT1 20000100\r"), QByteArray("0\r\n"));
    QCOMPARE(chip.say("DUMP 0003FE00 00000004\r"), QByteArray("0003FE00:42424242\r\n0\r\n"));
    QCOMPARE(chip.say("DUMP 0003FFFC 00000004\r"), QByteArray("0003FFFC:43434343\r\n0\r\n"));
    QCOMPARE(chip.say("DOWN 20000200 00002800\r" + QByteArray(10240, 'D')), QByteArray("0\r\n"));
    QCOMPARE(chip.say("PROG CODE 00010000 20000200 00002800\r"), QByteArray("0\r\n"));
    QCOMPARE(chip.say("COPY 00010000 20000000 00002800\r"), QByteArray("0\r\n"));
    QCOMPARE(chip.say("DUMP 000127FC 00000004\r"), QByteArray("000127FC:44444444\r\n0\r\n"));
    QCOMPARE(chip.say("DUMP 200027FC 00000004\r"), QByteArray("200027FC:44444444\r\n0\r\n"));
    chip.code.replace(0, 4, "abcd");
    QCOMPARE(chip.say("DUMP 00000000 00000004\r"), QByteArray("00000000:64636261\r\n0\r\n"));
}

void TestBootRom::keepsItsLocks()
{
    BootRomChip chip;
    synchronise(chip);
    QCOMPARE(chip.say("REST\r"), QByteArray("8\r\n"));
    chip.restart();
    QCOMPARE(chip.say("U"), QByteArray("U1.2\r\n"));
    QCOMPARE(chip.say("LOCK READ\r"), QByteArray("00000000 00000000\r\n0\r\n"));
    QCOMPARE(chip.say("LOCK PROG FFFFFFFF FFFFFFFF\r"), QByteArray("0\r\n"));
    QCOMPARE(chip.say("LOCK READ\r"), QByteArray("FFFFFFFF FFFFFFFF\r\n0\r\n"));
    chip.restart();
    QCOMPARE(chip.say("U"), QByteArray("U1.2\r\n"));
    QCOMPARE(chip.say("LOCK READ\r"), QByteArray("C000000F FFFFFFFF\r\n0\r\n"));
    BootRomChip fresh(true);
    QCOMPARE(fresh.say("U"), QByteArray("U1.2\r\n"));
    QCOMPARE(fresh.say("LOCK READ\r"), QByteArray("C000000F FFFFFFFF\r\n0\r\n"));
}

void TestBootRom::hidesWhatIsReadLocked()
{
    BootRomChip chip;
    chip.code.fill('x');
    chip.restart();
    synchronise(chip);
    QCOMPARE(chip.say("LOCK PROG 80000000 00000000\r"), QByteArray("0\r\n"));
    QCOMPARE(chip.say("DUMP 00000000 00000004\r"), QByteArray("00000000:00000000\r\n0\r\n"));
    QCOMPARE(chip.say("COPY 00000000 20000000 00000004\r"), QByteArray("6\r\n"));
    QCOMPARE(chip.say("LOCK PROG 00000000 00000000\r"), QByteArray("0\r\n"));
    QCOMPARE(chip.say("DUMP 00000000 00000004\r"), QByteArray("00000000:FFFFFFFF\r\n0\r\n"));
    QCOMPARE(chip.say("LOCK PROG 00000008 00000000\r"), QByteArray("0\r\n"));
    QCOMPARE(chip.say("DUMP 0003FF00 00000004\r"), QByteArray("0003FF00:00000000\r\n0\r\n"));
    QCOMPARE(chip.say("LOCK PROG 00000004 00000000\r"), QByteArray("0\r\n"));
    QCOMPARE(chip.say("DUMP 0003FE00 00000004\r"), QByteArray("0003FE00:00000000\r\n0\r\n"));
}

void TestBootRom::refuses_data()
{
    QTest::addColumn<QByteArray>("locks");
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<QByteArray>("reply");
    const QByteArray open = "00000000 00000000";
    const auto row = [](const QByteArray &locks, const QByteArray &command, const QByteArray &reply) {
        QTest::newRow(QByteArray(command + " " + locks).constData()) << locks << command << reply;
    };
    row("40000000 00000000", "PROG CODE 00000000 20000000 00000100", "7");
    row("40000000 00000000", "XPRG 00000000 00000100", "7");
    row("00000002 00000000", "PROG DAT1", "7");
    row("00000001 00000000", "PROG DAT0", "7");
    row("00000000 00000001", "PROG CODE 00000000 20000000 00000004", "7");
    row("00000000 00000002", "PROG CODE 00001FFC 20000000 00000004", "7");
    row("00000000 80000000", "PROG CODE 0001F000 20000000 00000004", "7");
    row("00000000 00000002", "PROG CODE 00002000 20000000 00000004", "0");
    row("00000000 FFFFFFFF", "XPRG 00000000 00000100", "7");
    row("00000003 00000000", "XPRG 0003FE00 00000100", "7");
    row("00000003 00000000", "XPRG 0003FF00 00000100", "7");
    row("00000001 00000000", "ERAS MASS", "7");
    row("00000000 00000004", "ERAS CHIP", "7");
    row("00000000 00000004", "ERAS BLCK 00002000", "7");
    for (const char *word : {"ERAE DAT0", "DOQW 20000000 00000001", "PORG DAT0", "DMUP 00000000 00000004", "XGPR 00000000 00000004",
                             "OCPY 0 0 0", "LCOK READ", "RMPE FLSH", "INFO", "eras CHIP"})
        row(open, word, "3");
    for (const char *size : {"10000000", "1234567", "00003801"})
        row(open, QByteArray("DOWN 20000000 ") + size, "1");
    row(open, "DOWN 20003800 00000001", "2");
    row(open, "DOWN 1FFFFFFF 00000001", "2");
    row(open, "PROG CODE 00000000 20000000 1234567", "1");
    row(open, "PROG CODE 00000000 20000000 00003801", "1");
    row(open, "PROG CODE 00020000 20000000 00000001", "2");
    row(open, "PROG CODE 00000000 20003800 00000001", "2");
    row(open, "COPY 00000000 20000000 00020001", "2");
    row(open, "COPY 0003FE00 20000000 00000201", "2");
    row(open, "COPY 0003FF00 20000000 00000101", "2");
    row(open, "COPY 00000000 20000000 00003801", "2");
    row(open, "XPRG 20000000 00003801", "2");
    row(open, "XPRG 00000000 00020001", "2");
    row(open, "XPRG 0003FE00 00000101", "2");
    row(open, "XPRG 0003FF00 00000101", "2");
    row(open, "ERAS SECT 00020000", "2");
    row(open, "REMP HERE", "5");
    row(open, "DUMP 000000000 00000004", "5");
}

void TestBootRom::refuses()
{
    QFETCH(QByteArray, locks);
    QFETCH(QByteArray, command);
    QFETCH(QByteArray, reply);
    BootRomChip chip;
    synchronise(chip);
    QCOMPARE(chip.say("LOCK PROG " + locks + "\r"), QByteArray("0\r\n"));
    QCOMPARE(chip.say(command + "\r"), reply + "\r\n");
}

void TestBootRom::takesXmodem()
{
    BootRomChip chip;
    synchronise(chip);
    QCOMPARE(chip.say("XPRG 00000100 00000084\r"), QByteArray("C"));
    QCOMPARE(chip.wait(200), QByteArray("C"));
    QCOMPARE(chip.say(packet(1, QByteArray(128, 'a'))), QByteArray("\x06"));
    QCOMPARE(chip.wait(200), QByteArray());
    QCOMPARE(chip.say(packet(2, QByteArray(128, 'b'))), QByteArray("\x06"));
    QCOMPARE(chip.say("\x04"),
             QByteArray("\x06"
                        "0\r\n"));
    QCOMPARE(chip.code.sliced(0x100, 0x80), QByteArray(128, 'a'));
    QCOMPARE(chip.code.sliced(0x180, 8), QByteArray("bbbb\xFF\xFF\xFF\xFF")); // what was not announced is not written
}

void TestBootRom::endsXmodemWhenItIsCancelled()
{
    BootRomChip chip;
    synchronise(chip);
    QCOMPARE(chip.say("XPRG 00000000 00000100\r"), QByteArray("C"));
    QCOMPARE(chip.say("\x18\x18"),
             QByteArray("\x06"
                        "1\r\n"));
    QCOMPARE(chip.say("\r"), QByteArray("3\r\n"));
}

void TestBootRom::saysNoToADamagedBlock()
{
    BootRomChip chip;
    synchronise(chip);
    QCOMPARE(chip.say("XPRG 00000000 00000080\r"), QByteArray("C"));
    QByteArray damaged = packet(1, QByteArray(128, 'a'));
    damaged[40] = 'b';
    QCOMPARE(chip.say(damaged), QByteArray("\x15"));
    QCOMPARE(chip.say(packet(3, QByteArray(128, 'a'))), QByteArray("\x15"));
    QCOMPARE(chip.say(packet(1, QByteArray(128, 'a')).first(60)), QByteArray());
    QCOMPARE(chip.wait(200), QByteArray("\x15"));
    QCOMPARE(chip.code.first(4), QByteArray("\xFF\xFF\xFF\xFF"));
    QCOMPARE(chip.say(packet(1, QByteArray(128, 'a'))), QByteArray("\x06"));
    QCOMPARE(chip.code.first(128), QByteArray(128, 'a'));
}

void TestBootRom::takesABlockTwiceOnce()
{
    BootRomChip chip;
    synchronise(chip);
    QCOMPARE(chip.say("XPRG 00000000 00000100\r"), QByteArray("C"));
    for (int i = 0; i < 26; ++i)
        QCOMPARE(chip.say(packet(1, QByteArray(128, 'a'))), QByteArray("\x06"));
    QCOMPARE(chip.say(packet(1, QByteArray(128, 'a'))),
             QByteArray("\x18\x18\x18"
                        "1\r\n"));
    QCOMPARE(chip.code.sliced(128, 4), QByteArray("\xFF\xFF\xFF\xFF"));
}

void TestBootRom::leavesByRest()
{
    BootRomChip chip;
    synchronise(chip);
    QCOMPARE(chip.say("REST\r"), QByteArray("8\r\n"));
    QCOMPARE(chip.exit(), BOOTROM_TO_ITSELF);
    chip.restart();
    synchronise(chip);
    QCOMPARE(chip.say("REMP FLSH\r"), QByteArray("0\r\n"));
    QCOMPARE(chip.exit(), BOOTROM_STAYS);
    QCOMPARE(chip.say("REST\r"), QByteArray("8\r\n"));
    QCOMPARE(chip.exit(), BOOTROM_TO_APPLICATION);
    QCOMPARE(chip.say("LOCK READ\r"), QByteArray());
}

void TestBootRom::readsRubbishBehindALineFeed()
{
    BootRomChip chip;
    synchronise(chip);
    QCOMPARE(chip.say("REMP FLSH\r"), QByteArray("0\r\n"));
    QCOMPARE(chip.say("\nREMP FLSH\r"), QByteArray("3\r\n"));
}

QTEST_GUILESS_MAIN(TestBootRom)
#include "tst_bootrom.moc"
