// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Provisioner on a bad line: each octet of a whole provisioning lost, doubled, flipped; the board reset, the port gone, the job
// cancelled at every step. Never a hang, never a success that is none, never settings that are half and half.

#include "provisionerrun.h"

#include <QtTest>

using namespace postbench;

namespace {

using Verdict = BoardOutcome::Verdict;

BoardJob writing()
{
    const QByteArray body(520, 'b');
    const auto profile = BoardProfile::parse(
        "board.name = bench-4\nsmtp.port = 587\nsmtp.password = from secret store\nmail.body = " + body + "AT+SMTPSEND\n");
    if (!profile) qFatal("the test's profile is wrong");
    return {BoardJob::Kind::Write, *profile};
}

enum class Settings { Old, New, Mixed };

Settings settingsOf(const FakeBoard &board)
{
    const bool isNew[] = {board.valueOf("board.name") == "\"bench-4\"", board.valueOf("smtp.port") == "587",
                          board.valueOf("smtp.password") == "hunter2", board.valueOf("mail.body").size() == 520 + 11 + 2};
    const bool isOld[] = {board.valueOf("board.name") == "\"w7500\"", board.valueOf("smtp.port") == "25",
                          board.valueOf("smtp.password").isEmpty(), board.valueOf("mail.body") == "\"Hello\""};
    const auto all = [](const auto &of) { return std::ranges::all_of(of, std::identity()); };
    return all(isNew) ? Settings::New : all(isOld) ? Settings::Old : Settings::Mixed;
}

// "" when all is well.
QString judge(ProvisionerRun &run)
{
    const auto outcome = run.run(writing());
    if (!outcome) return QStringLiteral("it would never end");
    if (run.ended != 1) return QStringLiteral("%1 outcomes").arg(run.ended);
    const Settings settings = settingsOf(run.board);
    if (settings == Settings::Mixed) return QStringLiteral("settings half and half");
    if (run.board.mails > 0) return QStringLiteral("a payload was run as a command");
    const bool success = outcome->verdict == Verdict::Done || outcome->verdict == Verdict::Unchanged;
    if (success && settings != Settings::New) return QStringLiteral("success without the settings");
    if (outcome->verdict == Verdict::Failed && settings == Settings::New)
        return QStringLiteral("failure at %1 by %2, but the settings are stored")
            .arg(QString::fromLatin1(boardStageWord(outcome->stage)), QString::fromLatin1(boardFaultWord(outcome->fault)));
    return {};
}

struct Lengths {
    qsizetype toBoard;
    qsizetype fromBoard;
};

Lengths wholeRun()
{
    ProvisionerRun run;
    run.secrets = {{"smtp.password", "hunter2"}};
    if (run.run(writing())->verdict != Verdict::Done) qFatal("the run without faults fails");
    return {run.toBoard, run.fromBoard};
}

} // namespace

class TestProvisionerFaults : public QObject
{
    Q_OBJECT

private slots:
    void oneFaultOnTheLineIsOvercome_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("toBoard");
        const std::pair<const char *, LineFault::Kind> kinds[] = {
            {"lost", LineFault::Kind::Lost},       {"doubled", LineFault::Kind::Doubled}, {"flipped", LineFault::Kind::Flipped},
            {"rubbish", LineFault::Kind::Rubbish}, {"cut", LineFault::Kind::Cut},         {"boot", LineFault::Kind::Boot}};
        for (const auto &[name, kind] : kinds) {
            QTest::addRow("%s to the board", name) << int(kind) << true;
            QTest::addRow("%s from the board", name) << int(kind) << false;
        }
    }
    // One fault alone never hinders: the job is done in the end, whatever octet it hits.
    void oneFaultOnTheLineIsOvercome()
    {
        QFETCH(int, kind);
        QFETCH(bool, toBoard);
        const Lengths lengths = wholeRun();
        const qsizetype size = toBoard ? lengths.toBoard : lengths.fromBoard;
        const bool everyOctet = LineFault::Kind(kind) == LineFault::Kind::Lost || LineFault::Kind(kind) == LineFault::Kind::Flipped;
        for (qsizetype at = 0; at < size; at += everyOctet ? 1 : 3) {
            ProvisionerRun run;
            run.secrets = {{"smtp.password", "hunter2"}};
            run.fault = {LineFault::Kind(kind), toBoard, at};
            BoardOutcome outcome;
            run.at = [&outcome](ProvisionerRun &, const ProvisionerAction &action) {
                if (const auto *end = std::get_if<boardaction::Finished>(&action)) outcome = end->outcome;
            };
            const QString fault = judge(run);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("octet %1: %2").arg(at).arg(fault)));
            QVERIFY2(outcome.verdict == Verdict::Done,
                     qPrintable(QStringLiteral("octet %1 hinders: %2 at %3 by %4")
                                    .arg(at)
                                    .arg(QLatin1StringView(boardVerdictWord(outcome.verdict)),
                                         QLatin1StringView(boardStageWord(outcome.stage)),
                                         QLatin1StringView(boardFaultWord(outcome.fault)))));
        }
    }

    void silenceFromAnyStepOnEnds()
    {
        const Lengths lengths = wholeRun();
        for (qsizetype from = 0; from < lengths.toBoard; from += 7) {
            ProvisionerRun run;
            run.secrets = {{"smtp.password", "hunter2"}};
            run.at = [from](ProvisionerRun &at, const ProvisionerAction &) {
                if (at.toBoard >= from) at.deaf = true;
            };
            const QString fault = judge(run);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("octet %1: %2").arg(from).arg(fault)));
            QVERIFY2(run.elapsed < 60000, qPrintable(QStringLiteral("octet %1: %2 ms").arg(from).arg(run.elapsed)));
        }
    }
    void answersThatComeLateAreNotTakenForTheNext()
    {
        for (int count = 1; count <= 3; ++count) {
            ProvisionerRun run;
            run.secrets = {{"smtp.password", "hunter2"}};
            run.at = [count, begun = false](ProvisionerRun &at, const ProvisionerAction &action) mutable {
                const auto *progress = std::get_if<boardaction::Progress>(&action);
                if (!progress || progress->stage != BoardStage::Write || std::exchange(begun, true)) return;
                at.lateAnswers = count;
            };
            QCOMPARE(judge(run), QString());
            QCOMPARE(settingsOf(run.board), Settings::New);
        }
    }
    void aLostCommitAnswerIsFoundOutByReading()
    {
        ProvisionerRun run;
        run.secrets = {{"smtp.password", "hunter2"}};
        run.at = [](ProvisionerRun &at, const ProvisionerAction &action) {
            const auto *write = std::get_if<boardaction::Write>(&action);
            if (write && write->bytes.contains("AT+COMMIT")) at.fault = {LineFault::Kind::Cut, false, at.fromBoard};
        };
        std::optional<BoardOutcome> outcome = run.run(writing());
        QVERIFY(outcome);
        QCOMPARE(outcome->verdict, Verdict::Done);
        QCOMPARE(outcome->differences.size(), 4);
        QCOMPARE(run.board.commits, 1);
    }
    void thePortGoneAtAnyStepHasOneOutcome()
    {
        const Lengths lengths = wholeRun();
        int unknown = 0;
        for (qsizetype from = 0; from < lengths.toBoard; from += 3) {
            ProvisionerRun run;
            run.secrets = {{"smtp.password", "hunter2"}};
            run.at = [from, gone = false](ProvisionerRun &at, const ProvisionerAction &action) mutable {
                if (!std::holds_alternative<boardaction::Deadline>(action) || at.toBoard < from || std::exchange(gone, true))
                    return;
                at.give(boardevent::Closed{PortLoss::Gone, "hung up"});
            };
            const auto outcome = run.run(writing());
            QVERIFY(outcome);
            QCOMPARE(run.ended, 1);
            QCOMPARE(outcome->fault, BoardFault::PortLost);
            QVERIFY(settingsOf(run.board) != Settings::Mixed);
            if (outcome->verdict == Verdict::Unknown) ++unknown;
            if (outcome->verdict == Verdict::Failed) QCOMPARE(settingsOf(run.board), Settings::Old);
        }
        QVERIFY2(unknown > 0, "lost between commit and reading back: nobody can know");
    }
    void cancelledAtAnyStepLeavesOldOrNew()
    {
        const Lengths lengths = wholeRun();
        for (qsizetype from = 0; from < lengths.toBoard; from += 3) {
            ProvisionerRun run;
            run.secrets = {{"smtp.password", "hunter2"}};
            run.at = [from, given = false](ProvisionerRun &at, const ProvisionerAction &action) mutable {
                if (!std::holds_alternative<boardaction::Deadline>(action) || at.toBoard < from || std::exchange(given, true))
                    return;
                at.give(boardevent::Cancelled{});
            };
            const auto outcome = run.run(writing());
            QVERIFY(outcome);
            QCOMPARE(run.ended, 1);
            const Settings settings = settingsOf(run.board);
            if (outcome->verdict == Verdict::Cancelled)
                QCOMPARE(settings, Settings::Old);
            else
                QVERIFY(outcome->verdict == Verdict::Done && settings == Settings::New);
        }
    }
    void everyOtherWriteIsNoisyAndStillNothingIsHalf()
    {
        for (int every = 2; every < 9; ++every) {
            ProvisionerRun run;
            run.secrets = {{"smtp.password", "hunter2"}};
            run.at = [every, count = 0](ProvisionerRun &at, const ProvisionerAction &action) mutable {
                if (std::holds_alternative<boardaction::Write>(action) && ++count % every == 0)
                    at.fault = {LineFault::Kind::Flipped, count % (2 * every) == 0,
                                (count % (2 * every) == 0 ? at.toBoard : at.fromBoard) + 4};
            };
            const QString fault = judge(run);
            QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("every %1: %2").arg(every).arg(fault)));
        }
    }
};

QTEST_APPLESS_MAIN(TestProvisionerFaults)
#include "tst_provisionerfaults.moc"
