// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// BoardSettings, fingerprints and differences: digests worked out by another program.

#include "boardsettings.h"
#include "settingsdiff.h"

#include <QtTest>

using namespace postbench;

namespace {

BoardSettings listed(std::initializer_list<const char *> lines)
{
    BoardSettings settings;
    for (const char *line : lines) {
        if (!settings.take(BoardLine::of(QByteArray("+CFG: ") + line))) qFatal("a line of the test is wrong: %s", line);
    }
    return settings;
}

const QByteArray salt = QByteArray::fromHex("0102030405060708");

} // namespace

class TestBoardSettings : public QObject
{
    Q_OBJECT

private slots:
    void keepsOrderAndUnknownKeysVerbatim()
    {
        const BoardSettings settings =
            listed({"\"board.name\",\"w7500\"", "\"lamp.colour\",red,12,\"x\\22\"", "\"mail.cc\",", "\"smtp.port\",587"});
        QCOMPARE(settings.canonicalText(),
                 "\"board.name\",\"w7500\"\n\"lamp.colour\",red,12,\"x\\22\"\n\"mail.cc\",\n\"smtp.port\",587\n");
        QCOMPARE(settings.raw("lamp.colour"), std::optional<QByteArray>("red,12,\"x\\22\""));
        QCOMPARE(settings.raw("mail.cc"), std::optional<QByteArray>(""));
        QVERIFY(!settings.raw("mail.to"));
    }
    void refusesALineWithoutAValue()
    {
        BoardSettings settings;
        QVERIFY(!settings.take(BoardLine::of("+CFG: \"smtp.port\"")));
        QVERIFY(!settings.take(BoardLine::of("+CFG: 587")));
        QVERIFY(!settings.take(BoardLine::of("+LIST: \"a\",1")));
        QVERIFY(settings.all().isEmpty());
    }
    void digestIsThatOfTheCanonicalText()
    {
        BoardSettings settings = listed({"\"board.name\",\"w7500\"", "\"net.dns\",", "\"smtp.port\",25", "\"smtp.password\",unset",
                                         "\"mail.to\",\"a@b\",\"c@d\""});
        const QByteArray before = settings.digest();
        settings.set("smtp.port", "587");
        QCOMPARE(settings.digest(), "dfc11c1fdc46d65cb3cda2fab5d90b1e");
        QVERIFY(before != settings.digest());
    }
    void fingerprintTellsSameFromDifferent()
    {
        QCOMPARE(secretFingerprint(salt, "smtp.password", "secret"), "055bb9502672");
        QCOMPARE(listedSecret(salt, "smtp.password", "secret"), "set,\"055bb9502672\"");
        QCOMPARE(listedSecret(salt, "smtp.password", ""), "unset");
        QVERIFY(secretFingerprint(salt, "smtp.password", "Secret") != "055bb9502672");
        QVERIFY(secretFingerprint(salt, "other.password", "secret") != "055bb9502672");
        QVERIFY(secretFingerprint("saltsalt", "smtp.password", "secret") != "055bb9502672");
    }
    void differencesAreThoseThatWereAskedFor()
    {
        const BoardSettings settings = listed({"\"smtp.port\",25", "\"net.dns\",", "\"smtp.password\",set,\"055bb9502672\""});
        QVERIFY(settingsDiff(settings, {{"smtp.port", "25", "25", false}, {"net.dns", "", "", false}}).isEmpty());
        QVERIFY(settingsDiff(settings, {{"smtp.password", "\"secret\"", "set,\"055bb9502672\"", true}}).isEmpty());
        const auto found = settingsDiff(settings, {{"smtp.port", "587", "587", false}, {"smtp.password", "\"\"", "unset", true}});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0], (SettingsDifference{"smtp.port", "25", "587", false}));
        QCOMPARE(found[1], (SettingsDifference{"smtp.password", "set,\"055bb9502672\"", "unset", true}));
    }
    void comparesTwoListings()
    {
        const BoardSettings before = listed({"\"a\",1", "\"b\",2"});
        const BoardSettings after = listed({"\"b\",3", "\"c\",4"});
        const auto found = settingsDiff(before, after);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[0], (SettingsDifference{"a", "1", "", false}));
        QCOMPARE(found[1], (SettingsDifference{"b", "2", "3", false}));
        QCOMPARE(found[2], (SettingsDifference{"c", "", "4", false}));
        QVERIFY(settingsDiff(before, before).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestBoardSettings)
#include "tst_boardsettings.moc"
