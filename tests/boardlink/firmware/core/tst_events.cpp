// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Events: their words and levels, secrets, long and strange lines, room that runs out, and that none comes inside of an answer.
#include <QTest>

#include "boardbench.h"

namespace {

text textOf(const QByteArray &octets) { return {octets.constData(), uint16_t(octets.size())}; }

// Events alone, with a chip.
struct Bench {
    Bench()
    {
        events_init(&events, hal.table(), &hal);
        events.level = 3;
        observer = events_observer(&events);
        hal.now = 1234;
    }
    QByteArrayList said(bool free = true)
    {
        for (int i = 0; i < 1000; ++i)
            events_step(&events, free);
        QByteArrayList lines;
        for (const QByteArray &line : std::exchange(hal.fromBoard, QByteArray()).split('\n'))
            if (!line.trimmed().isEmpty()) lines << line.trimmed();
        return lines;
    }
    void line(bool outgoing, const QByteArray &octets, int from = 0, int to = 0, bool message = false)
    {
        observer.line(observer.context, outgoing, message, textOf(octets), uint16_t(from), uint16_t(to));
    }

    FakeHal hal;
    struct events events;
    mail_observer observer;
};

mail_result resultOf(mail_word word)
{
    mail_result result{};
    result.number = 3;
    result.trigger = MAIL_BY_INTERVAL;
    result.word = word;
    result.stage = STAGE_RCPT;
    result.fault = FAULT_REPLY;
    result.code = 550;
    qstrcpy(result.enhanced, "5.1.1");
    qstrcpy(result.detail, "no \"such\" user");
    result.accepted = 1;
    result.recipients = 2;
    result.attempt = 1;
    return result;
}

void tellAll(Bench &bench)
{
    const mail_result result = resultOf(MAIL_PARTLY);
    bench.observer.stage(bench.observer.context, STAGE_GREETING);
    bench.line(false, "220 receiver.test ESMTP");
    bench.observer.socket(bench.observer.context, HAL_ESTABLISHED);
    bench.observer.recipient(bench.observer.context, textOf("a@b"), 550, "5.1.1", textOf("no such user"));
    bench.observer.retry(bench.observer.context, 1, 60);
    bench.observer.result(bench.observer.context, &result);
}

} // namespace

class TestEvents : public QObject
{
    Q_OBJECT
private slots:
    void hasTheWordsOfTheSpecification();
    void tellsWhatTheLevelAsksFor_data();
    void tellsWhatTheLevelAsksFor();
    void hidesSecrets();
    void cutsLongLinesBetweenCharacters();
    void escapesWhatIsNoUtf8();
    void hasRightChecks();
    void losesWholeEventsAndSaysHowMany();
    void holdsTheMailerForAWhileAlone();
    void dropsThoseThatWaitWhenSwitchedOff();
    void goesOutInPiecesWithoutLosingAny();
    void countsMailsThatWereTaken();
    void waitsWhileALineIsTypedWithEcho();
    void neverStandsInsideAnAnswer();
};

void TestEvents::hasTheWordsOfTheSpecification()
{
    Bench bench;
    bench.hal.reason = HAL_WATCHDOG;
    events_boot(&bench.events);
    tellAll(bench);
    const QByteArrayList expected{
        "+EVENT: 1234,boot,\"watchdog\",\"0.1.0\"",
        "+EVENT: 1234,stage,\"greeting\"",
        "+EVENT: 1234,in,\"220 receiver.test ESMTP\"",
        "+EVENT: 1234,socket,\"established\"",
        "+EVENT: 1234,recipient,\"a@b\",550,\"5.1.1\",\"no such user\"",
        "+EVENT: 1234,retry,1,60",
        "+EVENT: 1234,result,3,partly,\"rcpt\",\"reply\",550,\"5.1.1\",\"no \\22such\\22 user\",1,2,1,\"interval\"",
    };
    QCOMPARE(bench.said(), expected);
    bench.line(true, "EHLO w7500");
    bench.line(true, "..a dot", 0, 0, true);
    bench.line(false, "");
    const QByteArrayList lines{"+EVENT: 1234,out,\"EHLO w7500\"", "+EVENT: 1234,data,\"..a dot\"", "+EVENT: 1234,in,\"\""};
    QCOMPARE(bench.said(), lines);
}

void TestEvents::tellsWhatTheLevelAsksFor_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<QByteArrayList>("kinds");
    QTest::newRow("results") << 0 << QByteArrayList{"recipient", "retry", "result"};
    QTest::newRow("stages") << 1 << QByteArrayList{"stage", "recipient", "retry", "result"};
    QTest::newRow("lines") << 2 << QByteArrayList{"stage", "in", "recipient", "retry", "result"};
    QTest::newRow("sockets") << 3 << QByteArrayList{"stage", "in", "socket", "recipient", "retry", "result"};
}

void TestEvents::tellsWhatTheLevelAsksFor()
{
    QFETCH(int, level);
    Bench bench;
    bench.events.level = uint8_t(level);
    tellAll(bench);
    QByteArrayList kinds;
    for (const QByteArray &line : bench.said())
        kinds << line.split(',').at(1);
    QTEST(kinds, "kinds");
}

void TestEvents::hidesSecrets()
{
    Bench bench;
    bench.line(true, "AUTH PLAIN AGFAYgBzZWNyZXQ=", 11, 27);
    bench.line(true, "c2VjcmV0", 0, 8);
    bench.line(true, "AUTH X c2VjcmV0 tail", 7, 15);
    const QByteArrayList expected{"+EVENT: 1234,out,\"AUTH PLAIN \",secret,16", "+EVENT: 1234,out,\"\",secret,8",
                                  "+EVENT: 1234,out,\"AUTH X \",secret,8", "+EVENT: 1234,more,\" tail\""};
    QCOMPARE(bench.said(), expected);
}

void TestEvents::cutsLongLinesBetweenCharacters()
{
    for (int ascii = 0; ascii < 6; ++ascii) {
        Bench bench;
        const QByteArray line = QByteArray(ascii, 'a') + QByteArray("\xE5\xA4\xA9").repeated(110);
        bench.line(false, line);
        QByteArray whole;
        const QByteArrayList events = bench.said();
        QCOMPARE(events.size(), 3);
        for (const QByteArray &event : events) {
            const QByteArray piece = event.mid(event.indexOf('"') + 1).chopped(1);
            QVERIFY(piece.size() <= 160);
            QVERIFY(!piece.contains('\\')); // no character was cut: a part of one would be escaped
            whole += piece;
        }
        QVERIFY(events.at(0).contains(",in,") && events.at(1).contains(",more,") && events.at(2).contains(",more,"));
        QCOMPARE(whole, line);
    }
    Bench bench;
    bench.line(false, QByteArray(160, 'x'));
    QCOMPARE(bench.said().size(), 1);
}

void TestEvents::escapesWhatIsNoUtf8()
{
    Bench bench;
    bench.line(false, "550 \xE4\xF6 \xE5\xA4\xA9 \t\"\\");
    QCOMPARE(bench.said(), QByteArrayList{"+EVENT: 1234,in,\"550 \\E4\\F6 \xE5\xA4\xA9 \\09\\22\\5C\""});
}

void TestEvents::hasRightChecks()
{
    Bench bench;
    events_change(&bench.events, EVENTS_CHECKED);
    bench.observer.stage(bench.observer.context, STAGE_QUIT);
    QCOMPARE(bench.said(), QByteArrayList{"+EVENT: 1234,stage,\"quit\"*5045"});
}

void TestEvents::losesWholeEventsAndSaysHowMany()
{
    Bench bench;
    const QByteArray line(100, 'l');
    for (int i = 0; i < 20; ++i)
        bench.line(false, line);
    QByteArrayList said = bench.said();
    const qsizetype kept = said.size() - 1;
    QVERIFY(kept >= 4 && kept < 8);
    for (qsizetype i = 0; i < kept; ++i)
        QCOMPARE(said.at(i), "+EVENT: 1234,in,\"" + line + '"');
    QCOMPARE(said.constLast(), "+EVENT: 1234,lost," + QByteArray::number(20 - kept));
    bench.line(false, "after");
    QCOMPARE(bench.said(), QByteArrayList{"+EVENT: 1234,in,\"after\""});
}

void TestEvents::holdsTheMailerForAWhileAlone()
{
    Bench bench;
    QVERIFY(events_may_grow(&bench.events));
    bench.line(false, QByteArray(160, 'l'));
    bench.line(false, QByteArray(160, 'l'));
    QVERIFY(!events_may_grow(&bench.events));
    bench.hal.now += 4999;
    QVERIFY(!events_may_grow(&bench.events));
    bench.hal.now += 1;
    QVERIFY(events_may_grow(&bench.events));
    bench.said();
    QVERIFY(events_may_grow(&bench.events));
    bench.line(false, QByteArray(160, 'l'));
    bench.line(false, QByteArray(160, 'l'));
    QVERIFY(!events_may_grow(&bench.events)); // a new time begins
}

void TestEvents::dropsThoseThatWaitWhenSwitchedOff()
{
    Bench bench;
    bench.hal.writeLimit = 10;
    bench.observer.stage(bench.observer.context, STAGE_LINK);
    bench.observer.stage(bench.observer.context, STAGE_DHCP);
    events_step(&bench.events, true);
    events_change(&bench.events, EVENTS_OFF);
    bench.observer.stage(bench.observer.context, STAGE_DNS);
    QCOMPARE(bench.said(), QByteArrayList{"+EVENT: 1234,stage,\"link\""}); // what had begun ends
    QVERIFY(!events_wait(&bench.events));
    events_change(&bench.events, EVENTS_ON);
    bench.observer.stage(bench.observer.context, STAGE_QUIT);
    QCOMPARE(bench.said(), QByteArrayList{"+EVENT: 1234,stage,\"quit\""});
}

void TestEvents::goesOutInPiecesWithoutLosingAny()
{
    for (int limit : {1, 2, 3, 7, 31}) {
        Bench bench;
        bench.hal.writeLimit = limit;
        tellAll(bench);
        QCOMPARE(bench.said().size(), 6);
    }
}

void TestEvents::countsMailsThatWereTaken()
{
    Bench bench;
    for (const mail_word word : {MAIL_SENT, MAIL_PARTLY, MAIL_REFUSED, MAIL_FAILED, MAIL_UNKNOWN, MAIL_STOPPED}) {
        const mail_result result = resultOf(word);
        bench.observer.result(bench.observer.context, &result);
    }
    QCOMPARE(bench.events.sent, 2u);
}

void TestEvents::waitsWhileALineIsTypedWithEcho()
{
    BoardBench bench;
    bench.run(20);
    QCOMPARE(bench.events().size(), 1); // boot
    const mail_observer &observer = bench.board().observer;
    bench.hal.toBoard += "A";
    bench.run(5);
    observer.stage(observer.context, STAGE_LINK);
    bench.run(500);
    QCOMPARE(bench.hal.fromBoard, QByteArray("A"));
    bench.hal.toBoard += "T\r";
    bench.run(20);
    QVERIFY(bench.hal.fromBoard.startsWith("AT\r\r\nOK\r\n\r\n+EVENT: "));
    // Without echo nobody sees what is typed: a half line holds nothing back.
    bench.ask("ATE0");
    bench.events();
    bench.hal.toBoard += "A";
    bench.run(5);
    observer.stage(observer.context, STAGE_DHCP);
    bench.run(5);
    QCOMPARE(bench.events().size(), 1);
}

void TestEvents::neverStandsInsideAnAnswer()
{
    for (int limit : {1, 5, 64, 100000}) {
        BoardBench bench;
        bench.hal.writeLimit = limit;
        bench.ask("ATE0");
        const mail_observer &observer = bench.board().observer;
        bench.hal.fromBoard.clear();
        bench.hal.toBoard += "AT+LIST#9\r";
        int told = 0;
        QByteArray said;
        for (int i = 0; i < 4000; ++i) {
            if (i % 50 == 0 && told < 8) {
                observer.stage(observer.context, STAGE_RCPT);
                ++told;
            }
            board_step(&bench.board());
        }
        bench.run(500);
        const QByteArrayList lines = bench.hal.fromBoard.split('\n');
        const qsizetype from =
            lines.indexOf("+LIST: \"Postbench board\",1,\"Fake W7500\",\"0.1.0\",\"0008DC010203\",\"6745230168452301\"#9\r");
        const qsizetype to = lines.indexOf("OK#9\r");
        QVERIFY(from >= 0);
        QCOMPARE(to - from, 2 * 27);
        for (qsizetype i = from; i < to; ++i)
            QVERIFY2(!lines.at(i).contains("EVENT"), lines.at(i).constData());
        QCOMPARE(bench.hal.fromBoard.count("\r\n+EVENT: "), 8);
    }
}

QTEST_APPLESS_MAIN(TestEvents)
#include "tst_events.moc"
