// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What sends a mail by itself: the start, an interval, an input with its bouncing contact.
#include <QTest>

#include "fakehal.h"
#include "testsettings.h"
#include "triggers.h"

namespace {

struct Bench {
    explicit Bench(send_on on, uint32_t interval = 10, uint32_t start = 0)
    {
        hal.now = start;
        settings.choice(KEY_SEND_ON, on).number(KEY_SEND_INTERVAL, interval).number(KEY_SEND_INPUT, 2);
        triggers_init(&triggers, hal.table(), &hal);
        triggers_configure(&triggers, settings.get());
    }
    // The milliseconds, from now, at which a mail was asked for.
    QList<uint32_t> mailsWithin(uint32_t milliseconds)
    {
        QList<uint32_t> found;
        for (uint32_t i = 0; i < milliseconds; ++i, ++hal.now) {
            triggers_step(&triggers);
            mail_trigger trigger;
            if (triggers_take(&triggers, &trigger)) {
                found << i;
                last = trigger;
            }
        }
        return found;
    }

    FakeHal hal;
    TestSettings settings;
    struct triggers triggers;
    mail_trigger last = MAIL_BY_COMMAND;
};

} // namespace

class TestTriggers : public QObject
{
    Q_OBJECT
private slots:
    void sendsNothingByItselfOnCommand();
    void sendsOnceAfterTheStart();
    void sendsNothingWhenTheStartIsOverAndBootIsSet();
    void sendsInAnInterval();
    void keepsTheIntervalWhereTheClockBeginsAgain();
    void doesNotDriftWhereStepsAreSeldom();
    void takesSeveralThatFellDueForOne();
    void beginsTheIntervalAnewAfterACommit();
    void sendsWhenAnInputGoesLow();
    void waitsUntilAContactHasSettled();
    void takesTheInputAsItIsAtTheStart();
    void looksAtItsOwnInputAlone();
    void tellsHowLongItCanWait();
};

void TestTriggers::sendsNothingByItselfOnCommand()
{
    Bench bench(SEND_ON_COMMAND);
    bench.hal.inputs[2] = false;
    QVERIFY(bench.mailsWithin(30000).isEmpty());
}

void TestTriggers::sendsOnceAfterTheStart()
{
    Bench bench(SEND_ON_BOOT);
    QCOMPARE(bench.mailsWithin(30000), QList<uint32_t>{0});
    QCOMPARE(bench.last, MAIL_BY_BOOT);
    triggers_configure(&bench.triggers, bench.settings.get());
    QVERIFY(bench.mailsWithin(30000).isEmpty());
}

void TestTriggers::sendsNothingWhenTheStartIsOverAndBootIsSet()
{
    Bench bench(SEND_ON_COMMAND);
    QVERIFY(bench.mailsWithin(100).isEmpty());
    bench.settings.choice(KEY_SEND_ON, SEND_ON_BOOT);
    triggers_configure(&bench.triggers, bench.settings.get());
    QVERIFY(bench.mailsWithin(30000).isEmpty());
}

void TestTriggers::sendsInAnInterval()
{
    Bench bench(SEND_ON_INTERVAL, 10);
    const QList<uint32_t> expected{10000, 20000, 30000};
    QCOMPARE(bench.mailsWithin(35000), expected);
    QCOMPARE(bench.last, MAIL_BY_INTERVAL);
}

void TestTriggers::keepsTheIntervalWhereTheClockBeginsAgain()
{
    Bench bench(SEND_ON_INTERVAL, 10, 0xFFFFFFFFu - 14999);
    const QList<uint32_t> expected{10000, 20000, 30000};
    QCOMPARE(bench.mailsWithin(35000), expected);
}

void TestTriggers::doesNotDriftWhereStepsAreSeldom()
{
    Bench bench(SEND_ON_INTERVAL, 10);
    QList<uint32_t> mails;
    mail_trigger trigger;
    for (; bench.hal.now < 65000; bench.hal.now += 999) {
        triggers_step(&bench.triggers);
        if (triggers_take(&bench.triggers, &trigger)) mails << bench.hal.now;
    }
    const QList<uint32_t> expected{10989, 20979, 30969, 40959, 50949, 60939};
    QCOMPARE(mails, expected);
}

void TestTriggers::takesSeveralThatFellDueForOne()
{
    Bench bench(SEND_ON_INTERVAL, 10);
    mail_trigger trigger;
    for (; bench.hal.now < 45000; ++bench.hal.now)
        triggers_step(&bench.triggers);
    QVERIFY(triggers_take(&bench.triggers, &trigger));
    QVERIFY(!triggers_take(&bench.triggers, &trigger));
    QCOMPARE(bench.mailsWithin(10000), QList<uint32_t>{5000});
}

void TestTriggers::beginsTheIntervalAnewAfterACommit()
{
    Bench bench(SEND_ON_INTERVAL, 10);
    QVERIFY(bench.mailsWithin(9000).isEmpty());
    triggers_configure(&bench.triggers, bench.settings.get());
    QCOMPARE(bench.mailsWithin(10001), QList<uint32_t>{10000});
}

void TestTriggers::sendsWhenAnInputGoesLow()
{
    Bench bench(SEND_ON_INPUT);
    QVERIFY(bench.mailsWithin(100).isEmpty());
    bench.hal.inputs[2] = false;
    QCOMPARE(bench.mailsWithin(5000), QList<uint32_t>{30});
    QCOMPARE(bench.last, MAIL_BY_INPUT);
    bench.hal.inputs[2] = true;
    QVERIFY(bench.mailsWithin(100).isEmpty());
    bench.hal.inputs[2] = false;
    QCOMPARE(bench.mailsWithin(100), QList<uint32_t>{30});
}

void TestTriggers::waitsUntilAContactHasSettled()
{
    Bench bench(SEND_ON_INPUT);
    for (int bounce = 0; bounce < 40; ++bounce) {
        bench.hal.inputs[2] = bounce % 2 != 0;
        QVERIFY(bench.mailsWithin(29).isEmpty());
    }
    bench.hal.inputs[2] = false;
    QCOMPARE(bench.mailsWithin(1000).size(), 1);
    // A short disturbance on the way is no release.
    bench.hal.inputs[2] = true;
    QVERIFY(bench.mailsWithin(20).isEmpty());
    bench.hal.inputs[2] = false;
    QVERIFY(bench.mailsWithin(1000).isEmpty());
}

void TestTriggers::takesTheInputAsItIsAtTheStart()
{
    Bench bench(SEND_ON_COMMAND);
    bench.hal.inputs[2] = false;
    bench.settings.choice(KEY_SEND_ON, SEND_ON_INPUT);
    triggers_configure(&bench.triggers, bench.settings.get());
    QVERIFY(bench.mailsWithin(1000).isEmpty());
}

void TestTriggers::looksAtItsOwnInputAlone()
{
    Bench bench(SEND_ON_INPUT);
    bench.hal.inputs = {false, false, true, false};
    QVERIFY(bench.mailsWithin(1000).isEmpty());
}

void TestTriggers::tellsHowLongItCanWait()
{
    Bench command(SEND_ON_COMMAND), input(SEND_ON_INPUT), interval(SEND_ON_INTERVAL, 10), boot(SEND_ON_BOOT);
    QCOMPARE(triggers_due(&command.triggers), 1000u);
    QCOMPARE(triggers_due(&input.triggers), 10u);
    QCOMPARE(triggers_due(&boot.triggers), 0u);
    QCOMPARE(triggers_due(&interval.triggers), 1000u);
    interval.hal.now = 9400;
    QCOMPARE(triggers_due(&interval.triggers), 600u);
    interval.hal.now = 10000;
    QCOMPARE(triggers_due(&interval.triggers), 0u);
}

QTEST_APPLESS_MAIN(TestTriggers)
#include "tst_triggers.moc"
