// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The interpreter beyond the golden dialogues: digests and fingerprints computed by another, commits under a power cut, worn
// flash, rubbish of every kind, and that each line has exactly one answer.
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include "boardbench.h"

namespace {

// CRC-16/XMODEM bit by bit, not as the board computes it.
QByteArray sumOf(const QByteArray &octets)
{
    uint sum = 0;
    for (const char octet : octets) {
        sum ^= uint(uchar(octet)) << 8;
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum << 1) ^ ((sum & 0x8000) != 0 ? 0x11021 : 0);
    }
    return QByteArray::number(sum & 0xFFFF, 16).toUpper().rightJustified(4, '0');
}

QByteArray checked(const QByteArray &text) { return text + '*' + sumOf(text); }

QByteArray shaOf(const QByteArray &octets, int size)
{
    return QCryptographicHash::hash(octets, QCryptographicHash::Sha256).left(size).toHex();
}

QByteArray digestOf(const QByteArrayList &listing)
{
    QByteArray all;
    for (const QByteArray &line : listing)
        if (line.startsWith("+CFG: ")) all += line.mid(6) + '\n';
    return shaOf(all, 16);
}

bool isFinal(const QByteArray &line) { return line.startsWith("OK") || line.startsWith("+CME ERROR: "); }

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT
private slots:
    void computesTheDigestAsTheSpecificationSays();
    void computesFingerprintsAsTheSpecificationSays();
    void answersEveryLineWithNumberAndCheck();
    void leavesOldOrNewAtAPowerCutInACommit();
    void tellsThatWornFlashDoesNotKeep();
    void showsNoSecretAnywhere();
    void keepsNumbersOfNewerFirmwareThroughACommit();
    void givesTheNetworkNewSettingsAfterACommitAlone();
    void takesTheLongestText();
    void takesTheLongestList();
    void refusesEveryLineWithOneOctetChanged();
    void answersEachLineOfRubbishOnce();
    void livesThroughRandomOctets();
};

void TestCommands::computesTheDigestAsTheSpecificationSays()
{
    BoardBench bench;
    for (const char *line : {"ATE0", "AT+CFG=\"smtp.password\",\"secret\"", "AT+CFG=\"mail.subject\",\"\\e5\\a4\\a9 \\22\"",
                             "AT+CFG=\"mail.cc\",\"a@b.test\",\"C <c@d.test>\"", "AT+CFG=\"net.dns\",\"192.0.2.1\""})
        QCOMPARE(bench.last(line), QByteArray("OK"));
    const QByteArrayList staged = bench.ask("AT+LIST=1");
    QCOMPARE(staged.size(), 28);
    QCOMPARE(bench.digest(true), digestOf(staged));
    const QByteArrayList numbered = bench.ask(checked("AT+LIST=1#7")); // numbers and checks are not of the digest
    QCOMPARE(numbered.at(26).mid(10, 32), digestOf(staged));
    QCOMPARE(bench.digest(), digestOf(bench.ask("AT+LIST")));
    QVERIFY(bench.digest() != bench.digest(true));
}

void TestCommands::computesFingerprintsAsTheSpecificationSays()
{
    BoardBench bench;
    bench.ask("ATE0");
    const QByteArray salt = QByteArray::fromHex(bench.ask("AT+CAP?").at(3).mid(14, 16));
    QCOMPARE(salt.size(), 8);
    bench.ask("AT+CFG=\"smtp.password\",\"p\\c3\\a4ss\"");
    const QByteArray print = shaOf(salt + "smtp.password" + '\0' + "p\xC3\xA4ss", 6);
    QCOMPARE(bench.ask("AT+CFG=\"smtp.password\"").constFirst(), "+CFG: \"smtp.password\",set,\"" + print + '"');
    QCOMPARE(bench.last("AT&W"), QByteArray("OK"));
    bench.start();
    bench.ask("ATE0");
    QCOMPARE(bench.ask("AT+CFG=\"smtp.password\"").constFirst(), "+CFG: \"smtp.password\",set,\"" + print + '"');
}

void TestCommands::answersEveryLineWithNumberAndCheck()
{
    BoardBench bench;
    bench.ask("ATE0");
    for (const char *command : {"AT+LIST", "AT+CFG=?", "AT+STATE?", "AT+CAP?", "ATI", "AT+CFG?", "AT+RESULT?", "AT+NOSUCH"}) {
        const QByteArrayList lines = bench.ask(checked(QByteArray(command) + "#65000"));
        for (const QByteArray &line : lines) {
            QVERIFY2(line.size() > 11 && line.mid(line.size() - 11, 6) == "#65000", line.constData());
            QCOMPARE(line, checked(line.chopped(5)));
        }
    }
}

void TestCommands::leavesOldOrNewAtAPowerCutInACommit()
{
    BoardBench before;
    before.ask("ATE0");
    before.ask("AT+CFG=\"board.name\",\"before\"");
    QCOMPARE(before.last("AT&W"), QByteArray("OK"));
    const QByteArray older = before.digest();
    const auto flash = before.hal.flash;
    const auto stage = [](BoardBench &bench) {
        bench.ask("ATE0");
        bench.ask("AT+BEGIN");
        bench.ask("AT+CFG=\"board.name\",\"after\"");
        bench.ask("AT+CFG=\"mail.to\",\"new@b.test\"");
        return bench.digest(true);
    };
    int operations = 1;
    for (int n = 1; n <= operations; ++n) {
        BoardBench bench;
        bench.hal.flash = flash;
        bench.start();
        const QByteArray newer = stage(bench);
        QVERIFY(newer != older);
        const int start = bench.hal.flashOperations;
        if (n > 1) bench.hal.cutAt = n - 1; // the first round counts them
        const QByteArray answer = bench.last("AT+COMMIT=\"" + newer + '"');
        if (n == 1) {
            QCOMPARE(answer, QByteArray("OK"));
            operations = bench.hal.flashOperations - start + 1;
            continue;
        }
        QCOMPARE(answer, QByteArray("+CME ERROR: 23"));
        bench.start();
        bench.ask("ATE0");
        QCOMPARE(bench.digest(), older); // the cut word is never whole here; the store's own test has the other cases
        QCOMPARE(stage(bench), newer);
        QCOMPARE(bench.last("AT+COMMIT=\"" + newer + '"'), QByteArray("OK"));
        QCOMPARE(bench.digest(), newer);
    }
    QVERIFY(operations > 10);
}

void TestCommands::tellsThatWornFlashDoesNotKeep()
{
    BoardBench bench;
    bench.ask("ATE0");
    bench.ask("AT+BEGIN");
    bench.ask("AT+CFG=\"smtp.port\",587");
    const QByteArray commit = "AT+COMMIT=\"" + bench.digest(true) + '"', before = bench.digest();
    bench.hal.worn = true;
    QCOMPARE(bench.last(commit), QByteArray("+CME ERROR: 23"));
    QCOMPARE(bench.digest(), before);
    QVERIFY(bench.ask("AT+STATE?").contains("+STATE: \"settings\",unsaved"));
    bench.hal.worn = false;
    QCOMPARE(bench.last(commit), QByteArray("OK"));
}

void TestCommands::showsNoSecretAnywhere()
{
    BoardBench bench;
    bench.ask("ATE0");
    QByteArrayList all;
    for (const char *line :
         {"AT+CFG=\"smtp.password\",\"Xyzzy\"", "AT+CFG=\"smtp.password\"", "AT+CFG?", "AT+LIST", "AT+LIST=1", "AT+STATE?", "AT&W",
          "AT&V", "AT+CFG=\"smtp.password\",?", "AT+CFG=\"smtp.password\",\"Xyzzy\\0A\"", "AT+CFG=\"smtp.password\",\"Xyzzy",
          "AT+CFG=\"smtp.password\",\"Xyzzy\"*0000", "AT+CFGX=\"smtp.password\",\"Xyzzy\"", "AT+CHECK", "ATI", "AT+CAP?"})
        all += bench.ask(line);
    QVERIFY(all.size() > 100);
    QVERIFY(!all.join().contains("yzz"));
    bench.hal.fromBoard.clear();
}

void TestCommands::keepsNumbersOfNewerFirmwareThroughACommit()
{
    BoardBench bench;
    bench.ask("ATE0");
    bench.ask("AT+CFG=\"smtp.port\",587");
    QVERIFY(stagedsettings_put(&bench.board().staged, 120, "newer", 5)); // as newer firmware would have
    QCOMPARE(bench.last("AT&W"), QByteArray("OK"));
    bench.start();
    bench.ask("ATE0");
    bench.ask("AT+CFG=\"smtp.port\",25");
    QCOMPARE(bench.last("AT&W"), QByteArray("OK"));
    const text kept = settings_record(&bench.board().store.in_force, 120);
    QCOMPARE(QByteArray(kept.octets + 3, kept.size - 3), QByteArray("newer"));
    QCOMPARE(bench.last("AT&F"), QByteArray("OK"));
    QCOMPARE(bench.last("AT&W"), QByteArray("OK"));
    QCOMPARE(int(bench.board().store.in_force.size), 0);
}

void TestCommands::givesTheNetworkNewSettingsAfterACommitAlone()
{
    BoardBench bench;
    bench.ask("ATE0");
    for (const char *line : {"AT+CFG=\"net.mode\",\"static\"", "AT+CFG=\"net.ip\",\"10.0.0.7\"",
                             "AT+CFG=\"net.gateway\",\"0.0.0.0\"", "AT+CFG=\"net.mask\",\"255.0.0.0\""})
        QCOMPARE(bench.last(line), QByteArray("OK"));
    bench.hal.linkUp = true;
    bench.run(1500);
    QVERIFY(bench.ask("AT+STATE?").contains("+STATE: \"ip\",none"));
    QCOMPARE(bench.last("AT&W"), QByteArray("OK"));
    bench.run(1500);
    QVERIFY(bench.ask("AT+STATE?").contains("+STATE: \"ip\",\"10.0.0.7\",\"255.0.0.0\",\"0.0.0.0\",static"));
}

void TestCommands::takesTheLongestText()
{
    BoardBench bench;
    bench.ask("ATE0");
    const QByteArray text = QByteArray("\n\"\\").repeated(341) + 'x'; // three octets for each but the last
    QCOMPARE(text.size(), 1024);
    bench.hal.toBoard += "AT+CFGDATA=\"mail.body\",1024,\"" + sumOf(text) + "\"\r";
    bench.run(30);
    QVERIFY(bench.hal.fromBoard.endsWith("\r\n> "));
    bench.hal.toBoard += text;
    bench.run(100);
    QVERIFY(bench.hal.fromBoard.endsWith("\r\nOK\r\n"));
    bench.hal.fromBoard.clear();
    const QByteArrayList lines = bench.ask(checked("AT+CFG=\"mail.body\"#1"));
    QCOMPARE(lines.constFirst(), checked("+CFG: \"mail.body\",\"" + QByteArray("\\0A\\22\\5C").repeated(341) + "x\"#1"));
}

void TestCommands::takesTheLongestList()
{
    BoardBench bench;
    bench.ask("ATE0");
    QByteArrayList items;
    for (char c = 'a'; c < 'i'; ++c)
        items << QByteArray(249, c) + "@b.tt"; // 254 octets, of which no line could hold eight
    const QByteArray octets = items.join('\n');
    QCOMPARE(octets.size(), 2039);
    bench.hal.toBoard += "AT+CFGDATA=\"mail.to\",2039,\"" + sumOf(octets) + "\"\r";
    bench.run(30);
    bench.hal.toBoard += octets;
    bench.run(100);
    QVERIFY(bench.hal.fromBoard.endsWith("\r\n> \r\nOK\r\n"));
    bench.hal.fromBoard.clear();
    QCOMPARE(bench.ask("AT+CFG=\"mail.to\"").constFirst(), "+CFG: \"mail.to\",\"" + items.join("\",\"") + '"');
}

void TestCommands::refusesEveryLineWithOneOctetChanged()
{
    const QByteArray line = checked("AT+CFG=\"smtp.port\",587#9");
    for (qsizetype at = 0; at < line.size(); ++at) {
        for (const char flip : {'\x01', '\x10', '\x40'}) {
            BoardBench bench;
            bench.ask("ATE0");
            QByteArray damaged = line;
            damaged[at] = char(damaged[at] ^ flip);
            if (damaged.at(at) == '\r' || damaged == line.toLower()) continue;
            const QByteArray answer = bench.last(damaged);
            // A damaged "*" leaves no check to be wrong: then the rest is no number and no value.
            QVERIFY2(answer.startsWith("+CME ERROR: ") || damaged.toUpper() == line.toUpper(), damaged.constData());
            if (answer.startsWith("+CME"))
                QCOMPARE(bench.ask("AT+CFG=\"smtp.port\"").constFirst(), QByteArray("+CFG: \"smtp.port\",25"));
        }
    }
}

void TestCommands::answersEachLineOfRubbishOnce()
{
    QRandomGenerator random(9);
    BoardBench bench;
    bench.ask("ATE0");
    bench.ask("AT+EVENT=0");
    static const char *const pieces[] = {
        "AT",    "+CFG", "=",  "?",      "\"smtp.port\"", ",",           "587",     "\"",  "\\", "#5",     "*1234", "&F", "+COMMIT",
        "+LIST", " ",    "E0", "+BEGIN", "+CHECK",        "\"mail.to\"", "\"a@b\"", "set", "-1", "+EVENT", "0",     "1"};
    for (int round = 0; round < 2000; ++round) {
        QByteArray line = random.bounded(4) > 0 ? "AT" : "";
        for (int i = random.bounded(7); i >= 0; --i)
            line += pieces[random.bounded(int(std::size(pieces)))];
        if (line.trimmed().isEmpty() || line.contains("E0") || line.contains("EVENT")) continue;
        const QByteArrayList lines = bench.ask(line);
        QVERIFY2(lines.constLast() != "silence", line.constData());
        QCOMPARE(std::count_if(lines.cbegin(), lines.cend(), isFinal), 1);
        bench.run(20);
        QVERIFY2(bench.hal.fromBoard.isEmpty(), line.constData());
        QVERIFY(bench.hal.rulesKept);
    }
}

void TestCommands::livesThroughRandomOctets()
{
    QRandomGenerator random(17);
    for (int round = 0; round < 60; ++round) {
        BoardBench bench;
        for (int i = 0; i < 40; ++i) {
            QByteArray octets(random.bounded(80), '\0');
            for (char &octet : octets)
                octet = char(random.bounded(random.bounded(3) == 0 ? 256 : 128));
            bench.hal.toBoard += octets;
            bench.run(uint32_t(random.bounded(50)));
        }
        bench.hal.toBoard += "\rATE0\r";
        bench.run(6000); // whatever was announced has not come
        bench.hal.toBoard += "\rATE0\r";
        bench.run(50);
        bench.hal.fromBoard.clear();
        QCOMPARE(bench.last("AT"), QByteArray("OK"));
    }
}

QTEST_APPLESS_MAIN(TestCommands)
#include "tst_commands.moc"
