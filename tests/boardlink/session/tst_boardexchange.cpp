// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// BoardExchange: one command and its answer, by hand: late, damaged, lost.

#include "boardexchange.h"

#include <QtTest>

using namespace postbench;

namespace {
using Answer = BoardExchange::Answer;
BoardExchange::Turn say(BoardExchange &exchange, const char *line) { return exchange.take(BoardLine::of(line)); }
} // namespace

class TestBoardExchange : public QObject
{
    Q_OBJECT

private slots:
    void asksWithNumberAndCheckAndTakesTheAnswer()
    {
        BoardExchange exchange;
        const auto turn = exchange.begin({.text = "AT"});
        QCOMPARE(turn.write, "AT#1*EFE1\r");
        QVERIFY(turn.deadline && turn.deadline->count() > 0);
        const auto end = say(exchange, "OK#1*22E9");
        QVERIFY(end.answer);
        QCOMPARE(end.answer->kind, Answer::Kind::Ok);
        QCOMPARE(end.deadline->count(), 0);
    }
    void anAnswerToTheCommandBeforeIsLeftOut()
    {
        BoardExchange exchange;
        exchange.begin({.text = "AT"});
        QCOMPARE(exchange.timedOut().write, "\rAT#2*DF82\r");
        QVERIFY(!say(exchange, "OK#1*22E9").answer);
        QVERIFY(!say(exchange, "OK").answer);
        QVERIFY(say(exchange, "OK#2*128A").answer);
        QVERIFY(!say(exchange, "OK#2*128A").answer); // only once
    }
    void givesUpAfterFourAttempts()
    {
        BoardExchange exchange;
        exchange.begin({.text = "AT"});
        for (int i = 0; i < 3; ++i)
            QVERIFY(!exchange.timedOut().answer);
        const auto end = exchange.timedOut();
        QVERIFY(end.answer);
        QCOMPARE(end.answer->kind, Answer::Kind::Silent);
    }
    void repeatsNothingThatMustNotBeDoneTwice()
    {
        BoardExchange exchange;
        exchange.begin({.text = "AT+SMTPSEND", .repeatWhenSilent = false, .repeatWhenDamaged = false});
        const auto end = exchange.timedOut();
        QVERIFY(end.write.isEmpty());
        QCOMPARE(end.answer->kind, Answer::Kind::Silent);
        exchange.begin({.text = "AT+SMTPSEND", .repeatWhenSilent = false, .repeatWhenDamaged = false});
        QCOMPARE(say(exchange, "+CME ERROR: 100*B9D3").answer->kind, Answer::Kind::Damaged);
    }
    void aDamagedCommandIsRepeated()
    {
        BoardExchange exchange;
        exchange.begin({.text = "AT"});
        QCOMPARE(say(exchange, "+CME ERROR: 100*B9D3").write, "\rAT#2*DF82\r");
        QCOMPARE(say(exchange, "+CME ERROR: 4").write.endsWith("\r"), true);
        QVERIFY(!say(exchange, "+CME ERROR: 3").answer); // without a number: not ours
    }
    void aDamagedLineMakesAnAnswerWorthless()
    {
        BoardExchange exchange;
        exchange.begin({.text = "AT+CAP?", .expectsLines = true});
        QVERIFY(say(exchange, "+CAP: \"line\",512#1*A8EF").write.isEmpty());
        say(exchange, "+CAP: \"line\",513#1*A8EF");
        const auto again = say(exchange, "OK#1*22E9");
        QVERIFY(!again.answer);
        QVERIFY(again.write.contains("AT+CAP?#2*"));
        say(exchange, "+CAP: \"line\",512#2*988C");
        const auto end = say(exchange, "OK#2*128A");
        QCOMPARE(end.answer->kind, Answer::Kind::Ok);
        QCOMPARE(end.answer->lines.size(), 1);
    }
    void aDamagedLineDoesNoHarmWhereNoneIsExpected()
    {
        BoardExchange exchange;
        exchange.begin({.text = "AT"});
        say(exchange, "+X: 1#1*0000");
        QCOMPARE(say(exchange, "OK#1*22E9").answer->kind, Answer::Kind::Ok);
    }
    void anAnswerWithoutACheckIsDamaged()
    {
        BoardExchange exchange;
        exchange.begin({.text = "AT"});
        QVERIFY(!say(exchange, "OK#1").answer);
    }
    void refusalsCarryTheirNumber()
    {
        BoardExchange exchange;
        exchange.begin({.text = "AT"});
        const auto end = say(exchange, "+CME ERROR: 50#1*5F51");
        QCOMPARE(end.answer->kind, Answer::Kind::Refused);
        QCOMPARE(end.answer->error, 50);
    }
    void payloadsWaitForThePrompt()
    {
        BoardExchange exchange;
        const auto turn = exchange.begin({.text = "AT+CFGDATA=\"mail.body\",5,\"CBD6\"", .payload = "Hello"});
        QCOMPARE(turn.write, "AT+CFGDATA=\"mail.body\",5,\"CBD6\"#1*9A07\r");
        QVERIFY(turn.deadline->count() > 5000); // longer than the board waits for octets
        QVERIFY(exchange.awaitsPrompt());
        QCOMPARE(exchange.prompted().write, "Hello");
        QVERIFY(!exchange.awaitsPrompt());
        QVERIFY(say(exchange, "OK#1*22E9").answer);
    }
    void rubbishDoesNotMoveTheDeadline()
    {
        BoardExchange exchange;
        exchange.begin({.text = "AT+CAP?", .expectsLines = true});
        QVERIFY(!say(exchange, "rubbish").deadline);
        QVERIFY(!say(exchange, "+CAP: \"line\",512#9*0000").deadline);
        QVERIFY(say(exchange, "+CAP: \"line\",512#1*A8EF").deadline);
    }
};

QTEST_APPLESS_MAIN(TestBoardExchange)
#include "tst_boardexchange.moc"
