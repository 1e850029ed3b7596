// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One virtual board in virtual time, with a firmware of a few octets: line, time, resets, watchdog, power cuts, words of control.

#include "controlwords.h"
#include "smallfirmware.h"

#include <QTest>

class tst_VirtualBoard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { virtual_board_close(&m_board); }
    void answersInTheTimeThatTheLineTakes();
    void sleepsWhereNothingIsToBeDone();
    void startsAnewWhereTheFirmwareAsksForIt();
    void countsItsTimeFromEachStart();
    void aStarvingWatchdogStartsItAnew();
    void aPowerCutAtEachFlashOperationIsFollowedByAStart();
    void obeysTheWordsOfControl_data();
    void obeysTheWordsOfControl();
    void controlDoesWhatItSays();
    void isDeafWhileItIsOff();
    void tellsItsFigures();

private:
    void feed(const QByteArray &octets);
    QByteArray take();
    QByteArray control(const char *line);

    virtual_board m_board{};
};

void tst_VirtualBoard::init() { virtual_board_init(&m_board, &smallFirmware, 1, 115200, 2525); }

void tst_VirtualBoard::feed(const QByteArray &octets)
{
    QCOMPARE(virtual_board_feed(&m_board, reinterpret_cast<const uint8_t *>(octets.constData()), int(octets.size())),
             octets.size());
}

QByteArray tst_VirtualBoard::take()
{
    QByteArray octets(10000, '\0');
    octets.truncate(virtual_board_take(&m_board, reinterpret_cast<uint8_t *>(octets.data()), 10000));
    return octets;
}

QByteArray tst_VirtualBoard::control(const char *line)
{
    char answer[CONTROL_ANSWER];
    control_words_obey(&m_board, line, answer);
    return answer;
}

void tst_VirtualBoard::answersInTheTimeThatTheLineTakes()
{
    virtual_board_advance(&m_board, 10);
    QCOMPARE(take(), "<0>");
    feed("hello, board"); // 12 octets: 1.04 ms there, as long back
    virtual_board_advance(&m_board, 1);
    QCOMPARE(take(), "HELLO, BOA"); // each comes back one octet's time later
    virtual_board_advance(&m_board, 1);
    QCOMPARE(take(), "RD");
}

void tst_VirtualBoard::sleepsWhereNothingIsToBeDone()
{
    virtual_board_advance(&m_board, 10);
    const auto *firmware = reinterpret_cast<const SmallFirmware *>(m_board.memory);
    const uint32_t before = firmware->steps;
    virtual_board_advance(&m_board, 60000);
    QVERIFY2(firmware->steps - before <= 61, QByteArray::number(firmware->steps - before));
    QCOMPARE(virtual_board_patience(&m_board), UINT64_C(1000000000));
    QCOMPARE(hal_posix_functions.milliseconds(&m_board.posix), 60010u);
}

void tst_VirtualBoard::startsAnewWhereTheFirmwareAsksForIt()
{
    feed("!a");
    virtual_board_advance(&m_board, 10);
    QCOMPARE(take(), "<<1>A"); // of the first "<0>" one octet had left the pin
    QCOMPARE(m_board.posix.chip.starts, 2u);
}

void tst_VirtualBoard::countsItsTimeFromEachStart()
{
    virtual_board_advance(&m_board, 5000);
    feed("!");
    virtual_board_advance(&m_board, 1000);
    const uint32_t uptime = hal_posix_functions.milliseconds(&m_board.posix);
    QVERIFY2(uptime >= 998 && uptime <= 1000, QByteArray::number(uptime));
}

void tst_VirtualBoard::aStarvingWatchdogStartsItAnew()
{
    virtual_board_advance(&m_board, 20000); // not watched before it was fed once
    QCOMPARE(take(), "<0>");
    feed("f");
    virtual_board_advance(&m_board, 4000);
    QCOMPARE(take(), QByteArray());
    feed("f");
    virtual_board_advance(&m_board, 4000);
    QCOMPARE(take(), QByteArray());
    virtual_board_advance(&m_board, 4000);
    QCOMPARE(take(), "<2>");
}

void tst_VirtualBoard::aPowerCutAtEachFlashOperationIsFollowedByAStart()
{
    for (uint32_t operation = 1; operation <= 16 + 16; ++operation) {
        init();
        virtual_board_advance(&m_board, 10);
        virtual_board_cut_power(&m_board, operation);
        feed("wx");
        virtual_board_advance(&m_board, 10);
        QCOMPARE(take(), "<0><0>X"); // x was still on the wire
        QCOMPARE(m_board.posix.chip.flash.operations, operation);
        feed("w");
        virtual_board_advance(&m_board, 10);
        QCOMPARE(m_board.posix.chip.flash.operations, operation + 32);
        QCOMPARE(m_board.posix.chip.flash.cells[0][63], uint8_t(0x5a));
        QCOMPARE(m_board.posix.chip.flash.cells[0][64], uint8_t(0xff));
    }
}

void tst_VirtualBoard::obeysTheWordsOfControl_data()
{
    QTest::addColumn<bool>("known");
    for (const char *line :
         {"reset",         "power-cut",         "power-cut 7", "link down",    "link up",     "rst",
          "dhcp silent",   "dhcp on",           "dhcp wrong",  "dns wrong",    "dns silent",  "dns refuses",
          "dns on",        "sntp silent",       "sntp on",     "input 0 high", "input 3 low", "  input   1  high ",
          "power-cut now", "power-cut after 7", "power-on",    "time wrong",   "dhcp ok",     "route 10.0.0.9:25=127.0.0.1:2526"}) {
        QTest::newRow(line) << true;
    }
    for (const char *line : {"",
                             " ",
                             "resett",
                             "RESET",
                             "reset now",
                             "power-cut 0",
                             "power-cut -1",
                             "power-cut x",
                             "power-cut 1 2",
                             "power-cut after",
                             "power-cut after 0",
                             "route 10.0.0.9",
                             "power-on now",
                             "power-cut 99999999",
                             "link",
                             "link sideways",
                             "dhcp",
                             "dhcp off",
                             "dns on on",
                             "input 4 high",
                             "input 1",
                             "input high 1",
                             "input 1 up",
                             "input 1 high 2",
                             "stats all",
                             "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                             "a b c d e f"}) {
        QTest::newRow(*line ? line : "(empty)") << false;
    }
}

void tst_VirtualBoard::obeysTheWordsOfControl()
{
    QFETCH(bool, known);
    const QByteArray line = QTest::currentDataTag();
    const QByteArray answer = control(line == "(empty)" ? "" : line.constData());
    if (known)
        QCOMPARE(answer, "ok");
    else
        QVERIFY2(answer.startsWith("error ") && answer.size() > 10, answer.constData());
}

void tst_VirtualBoard::controlDoesWhatItSays()
{
    virtual_board_advance(&m_board, 10);
    control("link down");
    virtual_board_step(&m_board);
    QVERIFY(!hal_posix_functions.link_up(&m_board.posix));
    control("input 2 high");
    QVERIFY(hal_posix_functions.input(&m_board.posix, 2));
    QVERIFY(!hal_posix_functions.input(&m_board.posix, 1));
    QVERIFY(!hal_posix_functions.input(&m_board.posix, 4));
    control("dhcp silent");
    control("dns wrong");
    control("sntp refuses");
    QCOMPARE(m_board.posix.net.dhcp, VIRTUALNET_SILENT);
    QCOMPARE(m_board.posix.net.names, VIRTUALNET_WRONG);
    QCOMPARE(m_board.posix.net.time, VIRTUALNET_REFUSES);
    take();
    control("reset");
    virtual_board_advance(&m_board, 10);
    QCOMPARE(take(), "<3>");
    control("power-cut after 2");
    feed("w");
    virtual_board_advance(&m_board, 10);
    QCOMPARE(m_board.posix.chip.flash.operations, 2u);
    QVERIFY(control("stats").startsWith("ok power=off "));
    control("power-on");
    virtual_board_advance(&m_board, 10);
    QCOMPARE(take(), "<0>");
}

void tst_VirtualBoard::isDeafWhileItIsOff()
{
    virtual_board_advance(&m_board, 10);
    take();
    control("power-cut");
    feed("hello");
    virtual_board_advance(&m_board, 60000);
    QCOMPARE(take(), QByteArray());
    QVERIFY(virtual_board_is_off(&m_board));
    control("reset"); // gives power too
    virtual_board_advance(&m_board, 10);
    QCOMPARE(take(), "<0>");
}

void tst_VirtualBoard::tellsItsFigures()
{
    feed("abw");
    virtual_board_advance(&m_board, 1000);
    feed("!");
    virtual_board_advance(&m_board, 1000);
    const QByteArrayList figures = control("stats").split(' ');
    QCOMPARE(figures.first(), "ok");
    for (const char *figure :
         {"power=on", "link=up", "chip-ms=2000", "starts=2", "program-resets=1", "watchdog-resets=0", "power-cuts=0", "ip=0.0.0.0",
          "line-in=4", "line-out=8", "uart-overruns=0", "flash-operations=32", "flash-words=16", "flash-erased=16",
          "flash-broken-rules=0", "tcp-connections=0", "tcp-in=0", "tcp-out=0", "datagrams=0"}) {
        QVERIFY2(figures.contains(figure), figure);
    }
}

QTEST_APPLESS_MAIN(tst_VirtualBoard)
#include "tst_virtualboard.moc"
