// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Provisioner: each job whole against a board in memory, and boards that are silent, strange, unwilling or forgetful.

#include "provisionerrun.h"

#include <QtTest>

using namespace postbench;

namespace {

using Verdict = BoardOutcome::Verdict;

BoardJob job(BoardJob::Kind kind, const QByteArray &profile = {})
{
    const auto parsed = BoardProfile::parse(profile);
    if (!parsed) qFatal("the test's profile is wrong");
    return {kind, *parsed};
}

BoardOutcome done(ProvisionerRun &run, const BoardJob &job)
{
    const auto outcome = run.run(job);
    if (!outcome) qFatal("the job would never end");
    return *outcome;
}

const QByteArray fullProfile = "board.name = bench-4\n"
                               "net.dns =\n  10.0.2.3\n  10.0.2.4\n"
                               "smtp.port = 587\n"
                               "smtp.password = from secret store\n"
                               "mail.to =\n  Ann <a@b.example>\n  c@d.example\n"
                               "mail.subject = 件名\n";

} // namespace

class TestProvisioner : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhoTheBoardIs()
    {
        ProvisionerRun run;
        const BoardOutcome outcome = done(run, job(BoardJob::Kind::Info));
        QCOMPARE(outcome.verdict, Verdict::Done);
        QCOMPARE(outcome.identity->serial, "0008DC010203");
        QCOMPARE(outcome.capabilities->keys.size(), 10);
        QCOMPARE(outcome.state[0], (std::pair<QByteArray, QByteArray>{"settings", "saved"}));
        QCOMPARE(run.ended, 1);
        QCOMPARE(run.disconnected, 1);
    }
    void readsAllSettingsWithTheirDigest()
    {
        ProvisionerRun run;
        run.byteByByte = true;
        const BoardOutcome outcome = done(run, job(BoardJob::Kind::Read));
        QCOMPARE(outcome.verdict, Verdict::Done);
        QCOMPARE(outcome.settings->all().size(), 10);
        QCOMPARE(outcome.settings->raw("lamp.colour"), std::optional<QByteArray>("red"));
        QCOMPARE(outcome.settings->raw("smtp.password"), std::optional<QByteArray>("unset"));
        QVERIFY(!run.board.echo);
    }
    void comparesWithoutWriting()
    {
        ProvisionerRun run;
        const BoardOutcome same = done(run, job(BoardJob::Kind::Verify, "smtp.port = 25\nnet.mode = dhcp\n"));
        QCOMPARE(same.verdict, Verdict::Same);
        ProvisionerRun other;
        const BoardOutcome different = done(other, job(BoardJob::Kind::Verify, "smtp.port = 587\nnet.mode = dhcp\n"));
        QCOMPARE(different.verdict, Verdict::Different);
        QCOMPARE(different.differences, (QList<SettingsDifference>{{"smtp.port", "25", "587", false}}));
        QVERIFY(!other.board.seen.contains("AT+BEGIN"));
    }
    void writesTheDifferencesAloneAndReadsThemBack()
    {
        for (const bool bytes : {false, true}) {
            ProvisionerRun run;
            run.byteByByte = bytes;
            run.secrets = {{"smtp.password", "hunter2"}};
            const BoardOutcome outcome = done(run, job(BoardJob::Kind::Write, fullProfile + "net.mode = dhcp\n"));
            QCOMPARE(outcome.verdict, Verdict::Done);
            QCOMPARE(outcome.stage, BoardStage::ReadBack);
            QCOMPARE(outcome.differences.size(), 6);
            QCOMPARE(run.board.commits, 1);
            QCOMPARE(run.board.valueOf("smtp.port"), "587");
            QCOMPARE(run.board.valueOf("smtp.password"), "hunter2");
            QCOMPARE(run.board.valueOf("net.dns"), "\"10.0.2.3\",\"10.0.2.4\"");
            QCOMPARE(run.board.valueOf("mail.to"), "\"Ann <a@b.example>\",\"c@d.example\"");
            QCOMPARE(run.board.valueOf("lamp.colour"), "red");
            QVERIFY(!run.board.seen.contains("AT+CFG=\"net.mode\",\"dhcp\"")); // it was right already
            QCOMPARE(outcome.startedAgain, 0);
            QCOMPARE(run.ended, 1);
        }
    }
    void aBoardThatIsRightIsLeftAlone()
    {
        ProvisionerRun run;
        run.secrets = {{"smtp.password", "hunter2"}};
        done(run, job(BoardJob::Kind::Write, fullProfile));
        ProvisionerRun again;
        again.board = run.board;
        again.board.seen.clear();
        again.secrets = run.secrets;
        const BoardOutcome outcome = done(again, job(BoardJob::Kind::Write, fullProfile));
        QCOMPARE(outcome.verdict, Verdict::Unchanged);
        QCOMPARE(again.board.commits, 1);
        QVERIFY(!again.board.seen.contains("AT+BEGIN"));
        ProvisionerRun other;
        other.board = run.board;
        other.secrets = {{"smtp.password", "other"}};
        const BoardOutcome different = done(other, job(BoardJob::Kind::Verify, fullProfile));
        QCOMPARE(different.differences.size(), 1);
        QVERIFY(different.differences[0].secret);
    }
    void aLongTextGoesAsAPayload()
    {
        ProvisionerRun run;
        const QByteArray body(1000, 'x');
        const BoardOutcome outcome = done(run, job(BoardJob::Kind::Write, "mail.body = " + body + '\n'));
        QCOMPARE(outcome.verdict, Verdict::Done);
        QCOMPARE(run.board.valueOf("mail.body"), '"' + body + '"');
    }
    void aLongTextMakesRoomForItself()
    {
        ProvisionerRun run;
        run.board.crowded = true;
        const QByteArray body(1000, 'x');
        QCOMPARE(done(run, job(BoardJob::Kind::Write, "smtp.port = 26\nmail.body = " + body + '\n')).verdict, Verdict::Done);
        QCOMPARE(run.board.valueOf("mail.body"), '"' + body + '"');
        QCOMPARE(run.board.valueOf("smtp.port"), "26");
    }
    void secretsAreAskedForOnceAndNeverGuessed()
    {
        ProvisionerRun run;
        const BoardOutcome verified = done(run, job(BoardJob::Kind::Verify, fullProfile));
        QCOMPARE(run.asked, QList<QByteArray>{"smtp.password"});
        QCOMPARE(verified.uncompared, QList<QByteArray>{"smtp.password"});
        ProvisionerRun other;
        const BoardOutcome written = done(other, job(BoardJob::Kind::Write, fullProfile));
        QCOMPARE(written.fault, BoardFault::ValuesWrong);
        QCOMPARE(written.problems, (QList<ValueProblem>{{"smtp.password", ValueFault::SecretMissing, 0}}));
        QVERIFY(!other.board.seen.contains("AT+BEGIN"));
    }
    void sendsNothingThatTheBoardCouldNotTake()
    {
        ProvisionerRun run;
        const BoardOutcome outcome = done(run, job(BoardJob::Kind::Write, "smtp.port = 0\nboard.name = good\nno.such = 1\n"));
        QCOMPARE(outcome.verdict, Verdict::Failed);
        QCOMPARE(outcome.fault, BoardFault::ValuesWrong);
        QCOMPARE(outcome.problems.size(), 2);
        QVERIFY(!run.board.seen.contains("AT+BEGIN"));
    }
    void aRefusedValueLeavesTheBoardAsItWas()
    {
        ProvisionerRun run;
        run.board.refuseKey = "board.name";
        const BoardOutcome outcome = done(run, job(BoardJob::Kind::Write, "smtp.port = 26\nboard.name = bad_name\n"));
        QCOMPARE(outcome.fault, BoardFault::Refused);
        QCOMPARE(outcome.error, 50);
        QCOMPARE(outcome.key, "board.name");
        QCOMPARE(run.board.commits, 0);
        QCOMPARE(run.board.seen.last(), "AT+ABORT");
    }
    void theBoardsJudgementIsTold()
    {
        ProvisionerRun run;
        run.board.checkSays = "\"mail.to\",50";
        const BoardOutcome outcome = done(run, job(BoardJob::Kind::Write, "smtp.port = 26\n"));
        QCOMPARE(outcome.fault, BoardFault::CheckRefused);
        QCOMPARE(outcome.refusals, (QList<std::pair<QByteArray, int>>{{"mail.to", 50}}));
        QCOMPARE(run.board.commits, 0);
    }
    void aRefusedCommitIsTriedAnewAndThenGivenUp()
    {
        ProvisionerRun once;
        once.board.refuseCommits = 1;
        QCOMPARE(done(once, job(BoardJob::Kind::Write, "smtp.port = 26\n")).verdict, Verdict::Done);
        ProvisionerRun always;
        always.board.refuseCommits = 100;
        const BoardOutcome outcome = done(always, job(BoardJob::Kind::Write, "smtp.port = 26\n"));
        QCOMPARE(outcome.fault, BoardFault::CommitRefused);
        QCOMPARE(outcome.verdict, Verdict::Failed);
        QCOMPARE(always.board.valueOf("smtp.port"), "25");
    }
    void aBoardThatForgetsIsFoundOut()
    {
        ProvisionerRun run;
        run.board.forgets = true;
        const BoardOutcome outcome = done(run, job(BoardJob::Kind::Write, "smtp.port = 26\n"));
        QCOMPARE(outcome.verdict, Verdict::Failed);
        QCOMPARE(outcome.fault, BoardFault::NotKept);
        QCOMPARE(outcome.differences, (QList<SettingsDifference>{{"smtp.port", "26", "25", false}}));
    }
    void nothingIsWrittenAfterAnIncompleteListing()
    {
        ProvisionerRun run;
        run.board.listsBadly = true;
        const BoardOutcome outcome = done(run, job(BoardJob::Kind::Write, "smtp.port = 26\n"));
        QCOMPARE(outcome.fault, BoardFault::ListIncomplete);
        QVERIFY(!outcome.settings);
        QVERIFY(!run.board.seen.contains("AT+BEGIN"));
    }

    void aSilentBoardIsCalledSilent()
    {
        ProvisionerRun run;
        run.deaf = true;
        const BoardOutcome outcome = done(run, job(BoardJob::Kind::Info));
        QCOMPARE(outcome.fault, BoardFault::Silent);
        QCOMPARE(outcome.stage, BoardStage::Synchronise);
        QVERIFY2(run.elapsed < 5000, "a person waits for it");
    }
    void aForeignBoardIsCalledForeign_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("a modem") << QByteArray("\r\nModem 33600\r\n\r\nOK\r\n") << QByteArray("Modem 33600");
        QTest::newRow("a shell") << QByteArray("sh: AT: not found\r\n# ") << QByteArray("sh: AT: not found");
        QTest::newRow("OK to all") << QByteArray("\r\nOK\r\n") << QByteArray();
        QTest::newRow("ERROR to all but AT") << QByteArray("\r\nERROR\r\n\r\nOK\r\n") << QByteArray("ERROR");
    }
    void aForeignBoardIsCalledForeign()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, words);
        ProvisionerRun run;
        run.stranger = [answer](const QByteArray &) { return answer; };
        const BoardOutcome outcome = done(run, job(BoardJob::Kind::Write, "smtp.port = 26\n"));
        QCOMPARE(outcome.fault, BoardFault::Foreign);
        QVERIFY2(outcome.detail.startsWith(words), outcome.detail);
    }
    void aTalkingBoardIsNotWaitedForForEver()
    {
        ProvisionerRun run;
        run.stranger = [](const QByteArray &bytes) { return QByteArray("\xff\x00II\r\n!!\r\n", 10).repeated(int(bytes.size())); };
        QCOMPARE(done(run, job(BoardJob::Kind::Read)).fault, BoardFault::Foreign);
    }
    void aNewerProtocolIsLeftAlone()
    {
        ProvisionerRun run;
        run.board.protocol = 2;
        const BoardOutcome outcome = done(run, job(BoardJob::Kind::Read));
        QCOMPARE(outcome.fault, BoardFault::ProtocolNewer);
        QVERIFY(outcome.identity);
    }
    void aBoardThatWasLeftInAPayloadIsWokenUp()
    {
        ProvisionerRun run;
        run.board.take("ATE0\rAT+CFGDATA=\"mail.body\",1000,\"0000\"\r");
        QCOMPARE(done(run, job(BoardJob::Kind::Read)).verdict, Verdict::Done);
    }
    void anotherBoardOnThePortIsNoticed()
    {
        ProvisionerRun run;
        run.at = [](ProvisionerRun &at, const ProvisionerAction &action) {
            const auto *progress = std::get_if<boardaction::Progress>(&action);
            if (!progress || progress->stage != BoardStage::Check || at.board.serial == "other") return;
            at.board = FakeBoard();
            at.board.serial = "other";
        };
        QCOMPARE(done(run, job(BoardJob::Kind::Write, "smtp.port = 26\n")).fault, BoardFault::BoardChanged);
    }
    void aPortThatCannotBeOpenedSaysWhy()
    {
        const std::pair<PortLoss, BoardFault> pairs[] = {{PortLoss::Missing, BoardFault::PortMissing},
                                                         {PortLoss::Forbidden, BoardFault::PortForbidden},
                                                         {PortLoss::Busy, BoardFault::PortBusy},
                                                         {PortLoss::Failed, BoardFault::PortFailed}};
        for (const auto &[loss, fault] : pairs) {
            Provisioner provisioner(job(BoardJob::Kind::Info));
            provisioner.handle(boardevent::Closed{loss, "why"});
            std::optional<BoardOutcome> outcome;
            while (const auto action = provisioner.next()) {
                if (const auto *finished = std::get_if<boardaction::Finished>(&*action)) outcome = finished->outcome;
            }
            QVERIFY(outcome);
            QCOMPARE(outcome->fault, fault);
            QCOMPARE(outcome->stage, BoardStage::Open);
            QCOMPARE(outcome->detail, "why");
        }
    }
};

QTEST_APPLESS_MAIN(TestProvisioner)
#include "tst_provisioner.moc"
