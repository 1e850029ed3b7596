// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Provisioner while the board sends, is watched, or starts anew: one mail, one outcome, whatever gets lost.

#include "provisionerrun.h"

#include <QtTest>

using namespace postbench;

namespace {

using Verdict = BoardOutcome::Verdict;

BoardOutcome done(ProvisionerRun &run, BoardJob::Kind kind)
{
    const auto outcome = run.run({kind, {}});
    if (!outcome) qFatal("the job would never end");
    return *outcome;
}

bool writes(const ProvisionerAction &action, const char *command)
{
    const auto *write = std::get_if<boardaction::Write>(&action);
    return write && write->bytes.contains(command);
}

} // namespace

class TestProvisionerSend : public QObject
{
    Q_OBJECT

private slots:
    void sendsAndObserves()
    {
        for (const bool bytes : {false, true}) {
            ProvisionerRun run;
            run.byteByByte = bytes;
            const BoardOutcome outcome = done(run, BoardJob::Kind::Send);
            QCOMPARE(outcome.verdict, Verdict::Done);
            QCOMPARE(outcome.result->word, "sent");
            QCOMPARE(outcome.result->accepted, 2u);
            QCOMPARE(run.board.mails, 1);
            QCOMPARE(run.told.size(), 6);
            QCOMPARE(run.told[3].secret, 32u);
        }
    }
    void aMailThatWasNotSentIsNoSuccess_data()
    {
        QTest::addColumn<QByteArray>("ends");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *word, Verdict verdict) {
            QTest::newRow(word) << word + QByteArray(",\"rcpt\",\"reply\",550,\"5.1.1\",\"no such user\",0,1,3,\"command\"")
                                << int(verdict);
        };
        row("partly", Verdict::Failed);
        row("refused", Verdict::Failed);
        row("failed", Verdict::Failed);
        row("unknown", Verdict::Unknown);
        row("sentence", Verdict::Failed); // success is a word, not a prefix
    }
    void aMailThatWasNotSentIsNoSuccess()
    {
        QFETCH(QByteArray, ends);
        QFETCH(int, verdict);
        ProvisionerRun run;
        run.board.mailEnds = ends;
        const BoardOutcome outcome = done(run, BoardJob::Kind::Send);
        QCOMPARE(int(outcome.verdict), verdict);
        QCOMPARE(outcome.fault, BoardFault::MailNotSent);
        QCOMPARE(outcome.result->code, 550);
    }
    void aLostOrDamagedResultIsAskedFor()
    {
        for (const auto kind : {LineFault::Kind::Cut, LineFault::Kind::Flipped}) {
            ProvisionerRun run;
            run.at = [kind, told = 0](ProvisionerRun &at, const ProvisionerAction &action) mutable {
                if (std::holds_alternative<boardaction::Device>(action) && ++told == 5) at.fault = {kind, false, at.fromBoard + 12};
            };
            const BoardOutcome outcome = done(run, BoardJob::Kind::Send);
            QCOMPARE(outcome.verdict, Verdict::Done);
            QCOMPARE(outcome.result->mail, 1u);
            QVERIFY(run.board.seen.contains("AT+STATE?"));
        }
    }
    void noMailIsAskedForTwice()
    {
        for (const auto kind : {LineFault::Kind::Cut, LineFault::Kind::Flipped, LineFault::Kind::Lost}) {
            for (const bool toBoard : {false, true}) {
                ProvisionerRun run;
                run.at = [kind, toBoard, hit = false](ProvisionerRun &at, const ProvisionerAction &action) mutable {
                    if (!writes(action, "AT+SMTPSEND") || std::exchange(hit, true)) return;
                    at.fault = {kind, toBoard, (toBoard ? at.toBoard : at.fromBoard) + 3};
                };
                const BoardOutcome outcome = done(run, BoardJob::Kind::Send);
                QCOMPARE(outcome.verdict, Verdict::Done);
                QCOMPARE(run.board.mails, 1);
            }
        }
    }
    void theResultOfTheMailBeforeIsNotTakenForOurs()
    {
        ProvisionerRun before;
        done(before, BoardJob::Kind::Send);
        ProvisionerRun run;
        run.board = before.board;
        run.board.mailEnds = "refused,\"rcpt\",\"reply\",550,\"5.1.1\",\"no\",0,1,1,\"command\"";
        const BoardOutcome outcome = done(run, BoardJob::Kind::Send);
        QCOMPARE(outcome.result->mail, 2u);
        QCOMPARE(outcome.result->word, "refused");
    }
    void aBusyBoardSaysSo()
    {
        ProvisionerRun run;
        run.board.mailSays = QList<QByteArray>(1000, "stage,\"connect\"");
        run.board.take("AT+SMTPSEND\r");
        QCOMPARE(done(run, BoardJob::Kind::Send).fault, BoardFault::BoardBusy);
        QCOMPARE(run.board.mails, 1);
    }
    void aRestartInTheMiddleLeavesTheMailUnknown()
    {
        ProvisionerRun run;
        run.at = [told = 0](ProvisionerRun &at, const ProvisionerAction &action) mutable {
            if (std::holds_alternative<boardaction::Device>(action) && ++told == 3)
                at.give(boardevent::Received{at.board.boot("watchdog")});
        };
        const BoardOutcome outcome = done(run, BoardJob::Kind::Send);
        QCOMPARE(outcome.verdict, Verdict::Unknown);
        QCOMPARE(outcome.fault, BoardFault::BoardRestarted);
    }
    void thePortGoneInTheMiddleLeavesTheMailUnknown()
    {
        ProvisionerRun run;
        run.at = [told = 0](ProvisionerRun &at, const ProvisionerAction &action) mutable {
            if (std::holds_alternative<boardaction::Device>(action) && ++told == 3) at.give(boardevent::Closed{PortLoss::Gone, {}});
        };
        const BoardOutcome outcome = done(run, BoardJob::Kind::Send);
        QCOMPARE(outcome.verdict, Verdict::Unknown);
        QCOMPARE(outcome.fault, BoardFault::PortLost);
    }
    void cancellingStopsTheMailInGoodOrder()
    {
        ProvisionerRun run;
        run.at = [told = 0](ProvisionerRun &at, const ProvisionerAction &action) mutable {
            if (std::holds_alternative<boardaction::Device>(action) && ++told == 2) at.give(boardevent::Cancelled{});
        };
        const BoardOutcome outcome = done(run, BoardJob::Kind::Send);
        QCOMPARE(outcome.verdict, Verdict::Cancelled);
        QCOMPARE(outcome.result->word, "stopped");
        QVERIFY(run.board.seen.contains("AT+SMTPSTOP"));
    }
    void tellsTheLastResult()
    {
        ProvisionerRun none;
        const BoardOutcome before = done(none, BoardJob::Kind::Result);
        QCOMPARE(before.verdict, Verdict::Done);
        QVERIFY(!before.result);
        ProvisionerRun run;
        done(run, BoardJob::Kind::Send);
        ProvisionerRun later;
        later.board = run.board;
        QCOMPARE(done(later, BoardJob::Kind::Result).result->word, "sent");
    }
    void watchesUntilCancelledAlsoAcrossARestart()
    {
        ProvisionerRun run;
        run.at = [turns = 0](ProvisionerRun &at, const ProvisionerAction &action) mutable {
            if (!std::holds_alternative<boardaction::Deadline>(action)) return;
            ++turns;
            if (turns == 12) at.give(boardevent::Received{at.board.boot("watchdog")});
            if (turns == 60) at.give(boardevent::Cancelled{});
        };
        const BoardOutcome outcome = done(run, BoardJob::Kind::Watch);
        QCOMPARE(outcome.verdict, Verdict::Done);
        QCOMPARE(run.told.size(), 1);
        QCOMPARE(run.told[0].kind, DeviceEvent::Kind::Boot);
        QCOMPARE(run.board.events, 2);
    }

    void aResetIsSeenByItsEvent()
    {
        ProvisionerRun run;
        const BoardOutcome outcome = done(run, BoardJob::Kind::Reset);
        QCOMPARE(outcome.verdict, Verdict::Done);
        QCOMPARE(run.told.value(0).text, "asked");
        QCOMPARE(run.board.seen.count("ATZ"), 1);
    }
    void aResetWhoseAnswersAreLostIsSeenByTheUptime()
    {
        ProvisionerRun run;
        run.at = [](ProvisionerRun &at, const ProvisionerAction &action) {
            if (writes(action, "ATZ")) at.fault = {LineFault::Kind::Cut, false, at.fromBoard};
        };
        QCOMPARE(done(run, BoardJob::Kind::Reset).verdict, Verdict::Done);
        QCOMPARE(run.board.seen.count("ATZ"), 1);
    }
    void aPortThatGoesWithTheResetIsExpected()
    {
        ProvisionerRun run;
        run.at = [](ProvisionerRun &at, const ProvisionerAction &action) {
            if (writes(action, "ATZ")) at.give(boardevent::Closed{PortLoss::Gone, {}});
        };
        const BoardOutcome outcome = done(run, BoardJob::Kind::Reset);
        QCOMPARE(outcome.verdict, Verdict::Done);
        QVERIFY(outcome.portGone);
    }
    void aPortThatGoesBeforeTheResetIsAnAccident()
    {
        ProvisionerRun run;
        run.at = [](ProvisionerRun &at, const ProvisionerAction &action) {
            if (writes(action, "AT+STATE?")) at.give(boardevent::Closed{PortLoss::Gone, {}});
        };
        QCOMPARE(done(run, BoardJob::Kind::Reset).fault, BoardFault::PortLost);
    }
    void aBoardThatGoesOnAsBeforeIsFoundOut()
    {
        ProvisionerRun run;
        run.board.ignoresReset = true;
        QCOMPARE(done(run, BoardJob::Kind::Reset).fault, BoardFault::NotRestarted);
    }
};

QTEST_APPLESS_MAIN(TestProvisionerSend)
#include "tst_provisionersend.moc"
