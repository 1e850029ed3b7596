// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SerialLink and GuardedPort on pseudo terminals: jobs whole, the port pulled out, two programs on one port, an idle core.

#include "guardedport.h"
#include "ptyboard.h"
#include "seriallink.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/resource.h>

using namespace postbench;

namespace {

using Verdict = BoardOutcome::Verdict;

Provisioner job(BoardJob::Kind kind, const QByteArray &profile = {})
{
    const auto parsed = BoardProfile::parse(profile);
    if (!parsed) qFatal("the test's profile is wrong");
    return Provisioner({kind, *parsed});
}

// The outcome of a link that was opened; nullopt: none came in time.
std::optional<BoardOutcome> outcomeOf(SerialLink &link, int milliseconds = 15000)
{
    std::optional<BoardOutcome> outcome;
    QObject::connect(&link, &SerialLink::finished, &link, [&outcome](const BoardOutcome &one) { outcome = one; });
    QSignalSpy closed(&link, &SerialLink::closed);
    if (closed.isEmpty() && !closed.wait(milliseconds)) return std::nullopt;
    return outcome;
}

qint64 cpuMilliseconds()
{
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000 + (used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1000;
}

// Runs the event loop for so long; the processor's milliseconds that it took.
qint64 cpuWhileWaiting(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    const qint64 before = cpuMilliseconds();
    loop.exec();
    return cpuMilliseconds() - before;
}

} // namespace

class TestSerialLink : public QObject
{
    Q_OBJECT

private slots:
    void writesABoardOverAPort()
    {
        PtyBoard pty;
        SerialLink link(job(BoardJob::Kind::Write, "smtp.port = 587\nmail.body = " + QByteArray(900, 'x') + '\n'));
        QSignalSpy identified(&link, &SerialLink::identified);
        link.open(pty.path());
        const auto outcome = outcomeOf(link);
        QVERIFY(outcome);
        QCOMPARE(outcome->verdict, Verdict::Done);
        QCOMPARE(pty.board.valueOf("smtp.port"), "587");
        QCOMPARE(pty.board.valueOf("mail.body").size(), 902);
        QCOMPARE(identified.size(), 1);
    }
    void asksTheOwnerForSecrets()
    {
        PtyBoard pty;
        SerialLink link(job(BoardJob::Kind::Write, "smtp.password = from secret store\n"));
        connect(&link, &SerialLink::secretWanted, &link,
                [&link](const QByteArray &key) { link.give(boardevent::SecretGiven{key, "hunter2"}); });
        link.open(pty.path());
        QCOMPARE(outcomeOf(link)->verdict, Verdict::Done);
        QCOMPARE(pty.board.valueOf("smtp.password"), "hunter2");
    }
    void thePortIsFreeWhenTheOutcomeComes()
    {
        PtyBoard pty;
        SerialLink link(job(BoardJob::Kind::Info));
        std::optional<BoardOutcome> second;
        connect(&link, &SerialLink::finished, this, [&] {
            auto *other = new SerialLink(job(BoardJob::Kind::Info), this);
            connect(other, &SerialLink::finished, this, [&second](const BoardOutcome &outcome) { second = outcome; });
            other->open(pty.path());
        });
        link.open(pty.path());
        QTRY_VERIFY_WITH_TIMEOUT(second, 10000);
        QCOMPARE(second->verdict, Verdict::Done);
    }
    void theOwnerMayDeleteTheLinkInItsLastWord()
    {
        PtyBoard pty;
        auto *link = new SerialLink(job(BoardJob::Kind::Info));
        bool done = false;
        connect(link, &SerialLink::finished, this, [&] {
            delete link;
            done = true;
        });
        link->open(pty.path());
        QTRY_VERIFY_WITH_TIMEOUT(done, 10000);
    }

    void aLossIsNoticedWithin500Milliseconds_data()
    {
        QTest::addColumn<bool>("busy");
        QTest::newRow("while it is quiet") << false;
        QTest::newRow("while an answer is awaited") << true;
    }
    void aLossIsNoticedWithin500Milliseconds()
    {
        QFETCH(bool, busy);
        PtyBoard pty;
        SerialLink link(job(BoardJob::Kind::Watch));
        QSignalSpy finished(&link, &SerialLink::finished);
        std::optional<BoardOutcome> outcome;
        connect(&link, &SerialLink::finished, this, [&outcome](const BoardOutcome &one) { outcome = one; });
        connect(&link, &SerialLink::progressed, this, [&pty, busy](BoardStage stage) {
            if (busy && stage == BoardStage::Identify) pty.deaf = true;
        });
        link.open(pty.path());
        QTRY_COMPARE_WITH_TIMEOUT(link.stage(), busy ? BoardStage::Identify : BoardStage::Watch, 10000);
        QElapsedTimer since;
        since.start();
        const qint64 cpu = cpuMilliseconds();
        pty.pullOut();
        QTRY_VERIFY_WITH_TIMEOUT(outcome, 5000);
        QVERIFY2(since.elapsed() < 500, qPrintable(QString::number(since.elapsed())));
        QVERIFY2(cpuMilliseconds() - cpu < 450, "until then the core may not wait either");
        QCOMPARE(outcome->fault, BoardFault::PortLost);
        QCOMPARE(finished.size(), 1);
        QVERIFY2(cpuWhileWaiting(300) < 100, "the port is closed: nothing is to be done any more");
    }
    void aQuietPortKeepsNoCoreBusy()
    {
        PtyBoard pty;
        GuardedPort port;
        QVERIFY(!port.open(pty.path()));
        const qint64 used = cpuWhileWaiting(1000);
        QVERIFY2(used < 150, qPrintable(QString::number(used)));
    }
    void aPortThatIsSilentEnds()
    {
        PtyBoard pty;
        pty.deaf = true;
        SerialLink link(job(BoardJob::Kind::Info));
        link.open(pty.path());
        QCOMPARE(outcomeOf(link)->fault, BoardFault::Silent);
    }

    void twoProgramsDoNotShareAPort()
    {
        PtyBoard pty;
        GuardedPort first;
        QVERIFY(!first.open(pty.path()));
        GuardedPort second;
        const auto trouble = second.open(pty.path());
        QVERIFY(trouble);
        QCOMPARE(trouble->loss, PortLoss::Busy);
        QVERIFY(!second.isOpen());
        first.close();
        QVERIFY(!second.open(pty.path()));
    }
    void aSymlinkAndItsTargetAreOnePort()
    {
        PtyBoard pty;
        QTemporaryDir folder;
        const QString link = folder.filePath(QStringLiteral("board"));
        QVERIFY(QFile::link(pty.path(), link));
        QCOMPARE(canonicalPortPath(link), pty.path());
        GuardedPort first;
        QVERIFY(!first.open(link));
        QCOMPARE(first.path(), pty.path());
        GuardedPort second;
        QCOMPARE(second.open(pty.path())->loss, PortLoss::Busy);
    }
    void whatIsNoPortIsRefused()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        GuardedPort port;
        QCOMPARE(port.open(folder.filePath(QStringLiteral("nothing")))->loss, PortLoss::Missing);
        QCOMPARE(port.open(file.fileName())->loss, PortLoss::Failed);
        QCOMPARE(port.open(folder.path())->loss, PortLoss::Failed);
        QCOMPARE(port.open(QStringLiteral("ttyNoSuchThing9"))->loss, PortLoss::Missing);
        SerialLink link(job(BoardJob::Kind::Info));
        link.open(QString());
        QCOMPARE(outcomeOf(link)->fault, BoardFault::PortMissing);
    }
    void octetsComeThroughAsTheyAre()
    {
        PtyBoard pty;
        pty.deaf = true;
        GuardedPort port;
        QVERIFY(!port.open(pty.path()));
        QByteArray all;
        for (int octet = 0; octet < 256; ++octet)
            all += char(octet);
        QByteArray got;
        connect(&port, &GuardedPort::received, this, [&got](const QByteArray &bytes) { got += bytes; });
        pty.say(all);
        QTRY_COMPARE(got, all);
    }
};

QTEST_GUILESS_MAIN(TestSerialLink)
#include "tst_seriallink.moc"
