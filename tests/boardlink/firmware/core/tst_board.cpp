// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The board as a whole: what it does in its steps, when it may sleep, and that nothing stands still for a port that does not take.
#include <QTest>

#include "boardbench.h"

namespace {

uint32_t idleFor(BoardBench &bench)
{
    uint32_t milliseconds = 0;
    board_step(&bench.board()); // time went on since the last one
    return board_is_idle(&bench.board(), &milliseconds) ? milliseconds : 0;
}

void set(BoardBench &bench, std::initializer_list<const char *> lines)
{
    bench.ask("ATE0");
    for (const char *line : lines)
        QCOMPARE(bench.last(line), QByteArray("OK"));
    QCOMPARE(bench.last("AT&W"), QByteArray("OK"));
}

} // namespace

class TestBoard : public QObject
{
    Q_OBJECT
private slots:
    void fitsItsMemory();
    void feedsTheWatchdogInEveryStep();
    void saysHowItStarted_data();
    void saysHowItStarted();
    void maySleepWhenThereIsNothingToDo();
    void staysAwakeWhileItHasSomethingToSay();
    void maySleepWhileThePortTakesNothing();
    void readsNothingWhileItAnswers();
    void answersLinesThatCameTogetherOneAfterTheOther();
    void countsHowOftenTheLineLostOctets();
    void startsAnewWhenAllIsSaid();
    void sendsByItselfInAnInterval();
    void sendsByAnInput();
    void goesOnSendingWhileNobodyListens();
    void tellsTheMailsNumberToTheMailer();
};

void TestBoard::fitsItsMemory()
{
    // Pointers are twice as large here as on the chip.
    const size_t own = sizeof(struct board) - sizeof(network) - sizeof(mailer) - 32 * (sizeof(void *) - 4);
    QVERIFY2(own <= 5632, qPrintable(QString::number(own)));
}

void TestBoard::feedsTheWatchdogInEveryStep()
{
    BoardBench bench;
    const int before = bench.hal.feeds;
    for (int i = 0; i < 10; ++i)
        board_step(&bench.board());
    QCOMPARE(bench.hal.feeds - before, 10);
}

void TestBoard::saysHowItStarted_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("power") << int(HAL_POWER_ON) << QByteArray("power-on");
    QTest::newRow("asked") << int(HAL_RESET_ASKED) << QByteArray("asked");
    QTest::newRow("watchdog") << int(HAL_WATCHDOG) << QByteArray("watchdog");
    QTest::newRow("other") << int(HAL_RESET_OTHER) << QByteArray("other");
}

void TestBoard::saysHowItStarted()
{
    QFETCH(int, reason);
    QFETCH(QByteArray, word);
    BoardBench bench;
    bench.hal.reason = hal_reset_reason(reason);
    bench.start();
    bench.run();
    QCOMPARE(bench.events(), QByteArrayList{"0,boot,\"" + word + "\",\"0.1.0\""});
}

void TestBoard::maySleepWhenThereIsNothingToDo()
{
    BoardBench bench;
    bench.run(100);
    const uint32_t idle = idleFor(bench);
    QVERIFY2(idle >= 10 && idle <= 1000, qPrintable(QString::number(idle)));
}

void TestBoard::staysAwakeWhileItHasSomethingToSay()
{
    BoardBench bench;
    uint32_t unused = 0;
    QVERIFY(!board_is_idle(&bench.board(), &unused)); // the boot event
    bench.run(50);
    bench.hal.writeLimit = 4;
    bench.hal.toBoard += "ATI\r";
    int awake = 0;
    while (!bench.hal.fromBoard.endsWith("\r\nOK\r\n") && awake < 1000) {
        board_step(&bench.board());
        if (awake > 0 && !bench.hal.fromBoard.endsWith("\r\nOK\r\n")) {
            uint32_t milliseconds = 0;
            QVERIFY(!board_is_idle(&bench.board(), &milliseconds) || milliseconds <= 20);
        }
        ++awake;
    }
    QVERIFY(awake > 10 && awake < 1000);
}

void TestBoard::maySleepWhileThePortTakesNothing()
{
    BoardBench bench;
    bench.hal.writeRoom = 0;
    bench.run(50); // an event waits
    QVERIFY2(idleFor(bench) >= 5 && idleFor(bench) <= 20, qPrintable(QString::number(idleFor(bench))));
    bench.hal.writeRoom = 5;
    bench.run(50); // and now it is half out
    QCOMPARE(bench.hal.fromBoard.size(), 5);
    QVERIFY2(idleFor(bench) >= 5 && idleFor(bench) <= 20, qPrintable(QString::number(idleFor(bench))));
    bench.hal.writeRoom = 100000;
    bench.run(50);
    bench.hal.writeRoom = 0;
    bench.hal.toBoard += "AT+LIST\r";
    bench.run(50);
    const uint32_t idle = idleFor(bench);
    QVERIFY2(idle >= 5 && idle <= 20, qPrintable(QString::number(idle)));
    bench.hal.writeRoom = 100000;
    bench.run(200);
    QVERIFY(bench.hal.fromBoard.endsWith("\r\nOK\r\n"));
}

void TestBoard::readsNothingWhileItAnswers()
{
    BoardBench bench;
    bench.ask("ATE0");
    bench.hal.writeRoom = 600;
    bench.hal.toBoard += "AT+LIST\r";
    bench.run(50);
    bench.hal.toBoard += "AT\r";
    bench.run(50);
    QCOMPARE(bench.hal.toBoard, QByteArray("AT\r"));
    bench.hal.writeRoom = 100000;
    bench.run(200);
    QVERIFY(bench.hal.toBoard.isEmpty());
    QVERIFY(bench.hal.fromBoard.endsWith("\r\nOK\r\n\r\nOK\r\n"));
}

void TestBoard::answersLinesThatCameTogetherOneAfterTheOther()
{
    BoardBench bench;
    bench.ask("ATE0");
    bench.hal.toBoard += "AT#1\rAT+GMI#2\r\nat+nosuch#3\rAT#4\r";
    bench.run(50);
    QCOMPARE(bench.hal.fromBoard,
             QByteArray("\r\nOK#1\r\n\r\n+GMI: \"Postbench\"#2\r\n\r\nOK#2\r\n\r\n+CME ERROR: 4#3\r\n\r\nOK#4\r\n"));
}

void TestBoard::countsHowOftenTheLineLostOctets()
{
    BoardBench bench;
    bench.ask("ATE0");
    for (int i = 0; i < 3; ++i) {
        bench.hal.lost = true;
        bench.run(5);
    }
    QVERIFY(bench.ask("AT+STATE?").contains("+STATE: \"lost\",3"));
}

void TestBoard::startsAnewWhenAllIsSaid()
{
    BoardBench bench;
    bench.ask("ATE0");
    bench.hal.writeRoom = 3;
    bench.hal.toBoard += "ATZ\r";
    bench.run(100);
    QCOMPARE(bench.hal.resets, 0);
    QCOMPARE(bench.hal.fromBoard, QByteArray("\r\nO"));
    bench.hal.writeRoom = 100000;
    bench.run(5);
    QCOMPARE(bench.hal.resets, 1);
    QVERIFY(bench.hal.fromBoard.startsWith("\r\nOK\r\n\r\n+EVENT: "));
}

void TestBoard::sendsByItselfInAnInterval()
{
    BoardBench bench;
    set(bench, {"AT+CFG=\"send.on\",\"interval\"", "AT+CFG=\"send.interval\",10"});
    bench.run(9900);
    QVERIFY(bench.ask("AT+STATE?").contains("+STATE: \"mail\",idle"));
    bench.run(200);
    QVERIFY(bench.ask("AT+STATE?").contains("+STATE: \"mail\",busy"));
    QCOMPARE(bench.last("AT+SMTPSTOP"), QByteArray("OK"));
    bench.run(20);
    QVERIFY(bench.ask("AT+RESULT?").constFirst().endsWith(",\"interval\""));
}

void TestBoard::sendsByAnInput()
{
    BoardBench bench;
    set(bench, {"AT+CFG=\"send.on\",\"input\"", "AT+CFG=\"send.input\",1"});
    bench.run(1000);
    bench.hal.inputs[1] = false;
    bench.run(50);
    QVERIFY(bench.ask("AT+STATE?").contains("+STATE: \"mail\",busy"));
}

void TestBoard::goesOnSendingWhileNobodyListens()
{
    BoardBench bench;
    set(bench,
        {"AT+CFG=\"send.on\",\"interval\"", "AT+CFG=\"send.interval\",10", "AT+CFG=\"send.retry\",0", "AT+CFG=\"log.level\",3"});
    bench.hal.writeRoom = 0;
    bench.run(600000);
    bench.hal.writeRoom = 1 << 20;
    bench.hal.fromBoard.clear();
    bench.run(50);
    QVERIFY2(bench.board().mails > 10, qPrintable(QString::number(bench.board().mails)));
    QVERIFY(bench.events().join().contains("lost") || bench.hal.fromBoard.contains("lost"));
}

void TestBoard::tellsTheMailsNumberToTheMailer()
{
    BoardBench bench;
    bench.ask("ATE0");
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(bench.last("AT+SMTPSEND"), QByteArray("OK"));
        QCOMPARE(bench.last("AT+SMTPSEND"), QByteArray("+CME ERROR: 14"));
        QCOMPARE(bench.last("AT+SMTPSTOP"), QByteArray("OK"));
        bench.run(20);
        QCOMPARE(bench.board().mails, uint32_t(i));
        QCOMPARE(bench.ask("AT+RESULT?").constFirst().split(',').at(1), QByteArray::number(i));
    }
}

QTEST_APPLESS_MAIN(TestBoard)
#include "tst_board.moc"
