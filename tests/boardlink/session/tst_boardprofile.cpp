// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// BoardProfile: the file that people read and write, its faults by line, and what it asks of a board.

#include "boardprofile.h"
#include "wantedsettings.h"

#include <QtTest>

using namespace postbench;

namespace {

QList<ProfileError> errorsOf(const QByteArray &text)
{
    const auto profile = BoardProfile::parse(text);
    return profile ? QList<ProfileError>() : profile.error();
}

BoardCapabilities capabilities()
{
    BoardCapabilities told;
    told.protocol = 1;
    told.line = 512;
    told.keyCount = 7;
    told.salt = QByteArray::fromHex("0102030405060708");
    for (const char *line :
         {"\"board.name\",text,1,63", "\"net.mac\",mac", "\"smtp.port\",number,1,65535", "\"smtp.password\",text,0,127,secret",
          "\"mail.to\",texts,8,254", "\"mail.body\",text,0,1024", "\"lamp.colour\",colour"})
        told.keys.append(*BoardKey::of(BoardLine::of(QByteArray("+CFG: ") + line)));
    return told;
}

BoardKey keyOf(const char *limits) { return *BoardKey::of(BoardLine::of(QByteArray("+CFG: \"some.key\",") + limits)); }

const QByteArray sample = "# Bench 4\n"
                          "\n"
                          "board.name = bench-4\r\n"
                          "smtp.port=587\n"
                          "smtp.password = from secret store\n"
                          "mail.to =\n"
                          "    Ann <a@b.example>\n"
                          "    # not this one\n"
                          "\tc@d.example\n"
                          "mail.body =\n"
                          "    Hello {name},\n"
                          "    \"\"\n"
                          "    \"  # two blanks and a \\22quote\\22\"\n"
                          "mail.subject = \" with blanks \"\n";

} // namespace

class TestBoardProfile : public QObject
{
    Q_OBJECT

private slots:
    void readsAFile()
    {
        const auto profile = BoardProfile::parse(sample);
        QVERIFY(profile);
        const auto &entries = profile->entries();
        QCOMPARE(entries.size(), 6);
        QCOMPARE(entries[0], (BoardProfile::Entry{"board.name", {"bench-4"}, false, 3}));
        QCOMPARE(entries[1].items, QList<QByteArray>{"587"});
        QCOMPARE(entries[3], (BoardProfile::Entry{"mail.to", {"Ann <a@b.example>", "c@d.example"}, true, 6}));
        QCOMPARE(entries[4].items, (QList<QByteArray>{"Hello {name},", "", "  # two blanks and a \"quote\""}));
        QCOMPARE(entries[5].items, QList<QByteArray>{" with blanks "});
    }
    void namesTheLineOfEachFault()
    {
        using enum ProfileFault;
        QCOMPARE(errorsOf("board.name\n"), (QList<ProfileError>{{1, NoEqualsSign}}));
        QCOMPARE(errorsOf("\n  a@b\n"), (QList<ProfileError>{{2, NoKeyAbove}}));
        QCOMPARE(errorsOf("a = 1\n# x\na = 2\n"), (QList<ProfileError>{{3, KeyTwice}}));
        QCOMPARE(errorsOf("a b = 1\n= 2\n"), (QList<ProfileError>{{1, BadKey}, {2, BadKey}}));
        QCOMPARE(errorsOf("a = \"no end\nb = \"\\zz\"\nc = \"x\" y\n"),
                 (QList<ProfileError>{{1, BadString}, {2, BadString}, {3, BadString}}));
        QCOMPARE(errorsOf("a = 1\n  2\n"), (QList<ProfileError>{{2, ValueAndBlock}}));
        QCOMPARE(errorsOf("a = 1\nb = \xff\n"), (QList<ProfileError>{{2, NotUtf8}}));
        QCOMPARE(errorsOf("a b = 1\n  its block\n  is not counted\n"), (QList<ProfileError>{{1, BadKey}}));
    }
    void comesBackAsItWasWritten()
    {
        const auto first = BoardProfile::parse(sample);
        const auto second = BoardProfile::parse(first->toText());
        QVERIFY(second);
        QCOMPARE(second->entries().size(), 6);
        for (qsizetype i = 0; i < 6; ++i) {
            QCOMPARE(second->entries()[i].key, first->entries()[i].key);
            QCOMPARE(second->entries()[i].items, first->entries()[i].items);
        }
    }
    void aByteOrderMarkIsNoKey() { QCOMPARE(BoardProfile::parse("\xef\xbb\xbf# x\na = 1\n")->entries()[0].key, "a"); }

    void holdsWhatTheBoardHasButNoSecretAndNotItsMac()
    {
        BoardSettings settings;
        for (const char *line : {"\"board.name\",\"w\"", "\"net.mac\",\"00:08:DC:01:02:03\"", "\"smtp.port\",25",
                                 "\"smtp.password\",set,\"055bb9502672\"", "\"mail.to\",\"a@b\",\"c@d\"",
                                 "\"mail.body\",\"one\\0A\\0Athree\"", "\"lamp.colour\",red"})
            QVERIFY(settings.take(BoardLine::of(QByteArray("+CFG: ") + line)));
        BoardProfile profile = BoardProfile::of(settings, capabilities());
        profile.setRemarks({"read from a board"});
        QCOMPARE(profile.toText(),
                 "# read from a board\n"
                 "# net.mac = 00:08:DC:01:02:03\n"
                 "\n"
                 "board.name = w\n"
                 "\n"
                 "smtp.port = 25\n"
                 "smtp.password = from secret store\n"
                 "\n"
                 "mail.to =\n"
                 "    a@b\n"
                 "    c@d\n"
                 "mail.body =\n"
                 "    one\n"
                 "    \"\"\n"
                 "    three\n");
        settings.set("smtp.password", "unset");
        settings.set("mail.to", "");
        QVERIFY(BoardProfile::of(settings, capabilities()).toText().contains("mail.to =\n"));
        QVERIFY(BoardProfile::of(settings, capabilities()).toText().contains("smtp.password = unset\n"));
    }
    void whatWasReadAsksForNoChange()
    {
        BoardSettings settings;
        for (const char *line : {"\"board.name\",\"w\"", "\"smtp.port\",25", "\"smtp.password\",unset", "\"mail.to\",",
                                 "\"mail.body\",\" one\\0A\\0A# three\""})
            QVERIFY(settings.take(BoardLine::of(QByteArray("+CFG: ") + line)));
        const auto profile = BoardProfile::parse(BoardProfile::of(settings, capabilities()).toText());
        QVERIFY(profile);
        for (const WantedSetting &wish : wantedSettings(*profile, capabilities(), {}).settings)
            QCOMPARE(wish.listed, settings.raw(wish.key).value());
        QCOMPARE(wantedSettings(*profile, capabilities(), {}).settings.size(), 5);
    }

    void asksForSecretsByTheirKeys()
    {
        const auto profile = BoardProfile::parse("smtp.password = from secret store\n");
        QCOMPARE(wantedSettings(*profile, capabilities(), {}).missingSecrets, QList<QByteArray>{"smtp.password"});
        const auto given = wantedSettings(*profile, capabilities(), {{"smtp.password", "secret"}});
        QVERIFY(given.missingSecrets.isEmpty());
        QCOMPARE(given.settings.value(0), (WantedSetting{"smtp.password", "\"secret\"", "set,\"055bb9502672\"", true}));
        const auto none = wantedSettings(*BoardProfile::parse("smtp.password = unset\n"), capabilities(), {});
        QCOMPARE(none.settings.value(0), (WantedSetting{"smtp.password", "\"\"", "unset", true}));
    }
    void namesWhatTheBoardCannotTake()
    {
        const auto profile = BoardProfile::parse("board.name =\n\nsmtp.port = 99999\nsmtp.password = hunter2\nno.such = 1\n"
                                                 "lamp.colour = red\n");
        const auto problems = wantedSettings(*profile, capabilities(), {}).problems;
        QCOMPARE(problems,
                 (QList<ValueProblem>{{"board.name", ValueFault::TooShort, 1},
                                      {"smtp.port", ValueFault::OutOfRange, 3},
                                      {"smtp.password", ValueFault::SecretInFile, 4},
                                      {"no.such", ValueFault::KeyUnknown, 5},
                                      {"lamp.colour", ValueFault::TypeUnknown, 6}}));
    }
    void whatDoesNotFitALineGoesAsAPayload()
    {
        const BoardKey body = *capabilities().find("mail.body");
        const BoardKey to = *capabilities().find("mail.to");
        const QByteArray text(600, 'x');
        const auto request = stageRequest(body, *body.write({text}), 512);
        QVERIFY(request);
        QCOMPARE(request->payload, text);
        QVERIFY(request->text.startsWith("AT+CFGDATA=\"mail.body\",600,\""));
        QVERIFY(stageRequest(body, *body.write({QByteArray(400, 'x')}), 512)->payload.isEmpty());
        const auto list = stageRequest(to, *to.write({QByteArray(254, 'a'), QByteArray(254, 'b')}), 512);
        QVERIFY(list);
        QCOMPARE(list->payload, QByteArray(254, 'a') + '\n' + QByteArray(254, 'b'));
        QVERIFY(list->text.startsWith("AT+CFGDATA=\"mail.to\",509,\""));
        const BoardKey longer = keyOf("texts,9,254");
        QVERIFY(!stageRequest(longer, *longer.write(QList<QByteArray>(9, QByteArray(254, 'a'))), 512));
    }
};

QTEST_APPLESS_MAIN(TestBoardProfile)
#include "tst_boardprofile.moc"
