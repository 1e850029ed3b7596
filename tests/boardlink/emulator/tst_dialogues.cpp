// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The golden dialogues, played to the firmware's own image on the emulated chip, at the pace of its serial line.
#include <QDir>
#include <QTest>

#include "dialogueplayer.h"
#include "emulatedboard.h"

class TestDialogues : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void goAsWritten_data();
    void goAsWritten();
};

namespace {

const QString folder = QStringLiteral(POSTBENCH_TEST_DATA "/dialogues");

} // namespace

void TestDialogues::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("IMAGE_firmware")) QSKIP("the firmware's image is not built");
}

void TestDialogues::goAsWritten_data()
{
    QTest::addColumn<QString>("path");
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.txt")});
    QVERIFY(!files.isEmpty());
    for (const QString &name : files)
        QTest::addRow("%s", qPrintable(name)) << folder + QLatin1Char('/') + name;
}

void TestDialogues::goAsWritten()
{
    QFETCH(QString, path);
    const QByteArrayList needs = DialoguePlayer::needs(path);
    if (needs.contains("patience")) QSKIP("its pauses take minutes here; tests/boardlink/firmware/core plays it in virtual time");
    EmulatedBoard board;
    QVERIFY(board.isGood());
    if (needs.contains("no-link")) QCOMPARE(board.order("link down"), QByteArray("ok"));
    QCOMPARE(board.order("power-on"), QByteArray("ok"));
    QVERIFY(board.waitFor("starts=2"));
    // The boot event says that the program listens; a dialogue that speaks first would speak too early.
    QByteArray first;
    while (!first.contains(",boot,") || !first.endsWith("\r\n")) {
        const QByteArray more = board.take(5000);
        QVERIFY2(!more.isEmpty(), first.constData());
        first += more;
    }
    DialoguePlayer player;
    player.patience = 20000;
    player.send = [&board](const QByteArray &octets) { board.send(octets); };
    player.take = [&board, &first](int milliseconds) {
        return first.isEmpty() ? board.take(milliseconds) : std::exchange(first, {});
    };
    const QString fault = player.play(path);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    const QByteArray figures = board.order("stats");
    for (const char *none : {" faults=0 ", " lock-ups=0 ", " unguarded-rom-calls=0 ", " uart-overruns=0 ", " watchdog-resets=0 "})
        QVERIFY2(figures.contains(none), figures.constData());
}

QTEST_GUILESS_MAIN(TestDialogues)
#include "tst_dialogues.moc"
