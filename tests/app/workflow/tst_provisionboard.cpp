// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// ProvisionBoard over a pseudo terminal: the on-device transcript, and where secrets come from and go to.

#include "provisionboard.h"
#include "ptyboard.h"
#include "secretstore.h"

#include <QSignalSpy>
#include <QtTest>

using namespace postbench;

namespace {

using Verdict = BoardOutcome::Verdict;

BoardJob writing() { return {BoardJob::Kind::Write, *BoardProfile::parse("smtp.port = 587\nsmtp.password = from secret store\n")}; }

std::optional<BoardOutcome> outcomeOf(ProvisionBoard &board)
{
    std::optional<BoardOutcome> outcome;
    QObject until;
    QObject::connect(&board, &ProvisionBoard::finished, &until, [&outcome](const BoardOutcome &one) { outcome = one; });
    QSignalSpy finished(&board, &ProvisionBoard::finished);
    finished.wait(15000);
    return outcome;
}

} // namespace

class TestProvisionBoard : public QObject
{
    Q_OBJECT

private slots:
    void aMailOnTheBoardHasATranscript()
    {
        PtyBoard pty;
        ProvisionBoard board;
        QSignalSpy grew(&board, &ProvisionBoard::transcriptGrew);
        board.start(pty.path(), {BoardJob::Kind::Send, {}});
        QVERIFY(board.isRunning());
        const auto outcome = outcomeOf(board);
        QVERIFY(outcome);
        QCOMPARE(outcome->verdict, Verdict::Done);
        QVERIFY(!board.isRunning());
        QList<QByteArray> texts;
        for (const TranscriptLine &line : board.transcript().lines())
            texts.append(line.maskedText());
        QCOMPARE(texts, (QList<QByteArray>{"220 receiver.test ESMTP", "EHLO w7500", "AUTH PLAIN ***", "Subject: Test\r\n"}));
        QVERIFY(grew.size() >= 4);
    }
    void aSecretIsEnteredOnceAndKept()
    {
        SecretStore store(SecretStore::Backing::MemoryAlone);
        PtyBoard pty;
        ProvisionBoard board(&store);
        board.setSecretScope(QStringLiteral("bench"));
        QSignalSpy asked(&board, &ProvisionBoard::secretRequested);
        connect(&board, &ProvisionBoard::secretRequested, &board,
                [&board](const QString &key) { board.giveSecret(key, QStringLiteral("hunter2")); });
        board.start(pty.path(), writing());
        QCOMPARE(outcomeOf(board)->verdict, Verdict::Done);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(pty.board.valueOf("smtp.password"), "hunter2");
        board.start(pty.path(), writing());
        QCOMPARE(outcomeOf(board)->verdict, Verdict::Unchanged);
        QCOMPARE(asked.size(), 1);
    }
    void aSecretThatNobodyGivesIsAnOutcome()
    {
        PtyBoard pty;
        ProvisionBoard board;
        connect(&board, &ProvisionBoard::secretRequested, &board,
                [&board](const QString &key) { board.giveSecret(key, std::nullopt); });
        board.start(pty.path(), writing());
        QCOMPARE(outcomeOf(board)->fault, BoardFault::ValuesWrong);
    }
    void aSecretGivenBeforehandIsNotAskedFor()
    {
        PtyBoard pty;
        ProvisionBoard board;
        QSignalSpy asked(&board, &ProvisionBoard::secretRequested);
        board.setSecret({}, QStringLiteral("s3cret"));
        board.start(pty.path(), writing());
        QCOMPARE(outcomeOf(board)->verdict, Verdict::Done);
        QCOMPARE(pty.board.valueOf("smtp.password"), "s3cret");
        QVERIFY(asked.isEmpty());
    }
    void cancellingEndsAWatch()
    {
        PtyBoard pty;
        ProvisionBoard board;
        board.start(pty.path(), {BoardJob::Kind::Watch, {}});
        connect(&board, &ProvisionBoard::progressed, &board, [&board](BoardStage stage) {
            if (stage == BoardStage::Watch) board.cancel();
        });
        QCOMPARE(outcomeOf(board)->verdict, Verdict::Done);
    }
};

QTEST_GUILESS_MAIN(TestProvisionBoard)
#include "tst_provisionboard.moc"
