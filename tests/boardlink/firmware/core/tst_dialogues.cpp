// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The golden dialogues, played to a board on a fake chip: whole, octet by octet, and with a port that takes one octet at a time.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "boardbench.h"
#include "dialogueplayer.h"

class TestDialogues : public QObject
{
    Q_OBJECT
private slots:
    void coverTheWholeInterpreter();
    void goAsWritten_data();
    void goAsWritten();
    void tellWhatIsNotAsWritten();
};

namespace {

const QString folder = QStringLiteral(POSTBENCH_TEST_DATA "/dialogues");

DialoguePlayer playerOf(BoardBench &bench)
{
    DialoguePlayer player;
    player.send = [&bench](const QByteArray &octets) { bench.hal.toBoard += octets; };
    player.take = [&bench](int milliseconds) {
        bench.run(uint32_t(milliseconds));
        return std::exchange(bench.hal.fromBoard, QByteArray());
    };
    return player;
}

} // namespace

void TestDialogues::coverTheWholeInterpreter()
{
    QByteArray all;
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.txt")});
    for (const QString &name : files) {
        QFile file(folder + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    for (const char *command :
         {"> AT\n",          "> ATE0\n",        "> ATE1\n",       "> ATI\n",        "> ATZ\n",         "> AT&F\n",
          "> AT&V\n",        "> AT&W\n",        "> AT+GMI\n",     "> AT+GMM\n",     "> AT+GMR\n",      "> AT+GSN\n",
          "> AT+CAP?\n",     "> AT+CFG=?\n",    "> AT+CFG?\n",    "> AT+CFG=\"",    "> AT+CFGDATA=\"", "> AT+BEGIN\n",
          "> AT+CHECK\n",    "> AT+COMMIT=\"",  "> AT+ABORT\n",   "> AT+LIST\n",    "> AT+LIST=1\n",   "> AT+STATE?\n",
          "> AT+SMTPSEND\n", "> AT+SMTPSTOP\n", "> AT+RESULT?\n", "> AT+EVENT=0\n", "> AT+EVENT=1\n",  "> AT+EVENT=2\n"})
        QVERIFY2(all.contains(command), command);
    for (int error : {3, 4, 14, 20, 22, 24, 25, 50, 61, 100}) // 23 needs a worn flash: tst_commands
        QVERIFY2(all.contains("< +CME ERROR: " + QByteArray::number(error)), QByteArray::number(error).constData());
}

void TestDialogues::goAsWritten_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("octetByOctet");
    QTest::addColumn<int>("writeLimit");
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.txt")});
    for (const QString &name : files) {
        const QString path = folder + QLatin1Char('/') + name;
        QTest::addRow("%s whole", qPrintable(name)) << path << false << 100000;
        QTest::addRow("%s octet by octet", qPrintable(name)) << path << true << 100000;
        QTest::addRow("%s to a slow port", qPrintable(name)) << path << false << 3;
    }
}

void TestDialogues::goAsWritten()
{
    QFETCH(QString, path);
    QFETCH(bool, octetByOctet);
    QFETCH(int, writeLimit);
    BoardBench bench;
    bench.hal.writeLimit = writeLimit;
    DialoguePlayer player = playerOf(bench);
    player.octetByOctet = octetByOctet;
    const QString fault = player.play(path);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QVERIFY(bench.hal.rulesKept);
}

void TestDialogues::tellWhatIsNotAsWritten()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("wrong.txt"));
    for (const char *const wrong : {"< ERROR", "< OK\n< OK", "< OK\n> AT", "<< OK", "? OK"}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("> ATE0\n<< ATE0\\0D\n< OK\n> AT\n" + QByteArray(wrong) + '\n');
        file.close();
        BoardBench bench;
        QVERIFY2(!playerOf(bench).play(path).isEmpty(), wrong);
    }
}

QTEST_APPLESS_MAIN(TestDialogues)
#include "tst_dialogues.moc"
