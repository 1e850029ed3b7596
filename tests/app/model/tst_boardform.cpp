// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The form of a board: what is there, what shall be, where they differ, and what cannot be written.
#include "boardform.h"

#include <QTest>

using namespace postbench;

class TestBoardForm : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatTheBoardHas()
    {
        const BoardForm form = aForm();
        QCOMPARE(form.rows().size(), 6);
        QCOMPARE(form.rows()[0].boardText(), QStringLiteral("w7500"));
        QCOMPARE(form.rows()[3].boardText(), QStringLiteral("a@x.test, b@x.test"));
        QCOMPARE(form.rows()[4].isSet(), true);
        QVERIFY(form.rows()[4].boardText().isEmpty());
        QCOMPARE(form.differences(), 0);
        QVERIFY(form.isValid());
        QVERIFY(form.changes().entries().isEmpty());
    }
    void marksWhatDiffers()
    {
        BoardForm form = aForm();
        form.setText("smtp.port", QStringLiteral("587"));
        form.setText("mail.to", QStringLiteral("a@x.test; \"Doe, Jane\" <c@x.test>"));
        QCOMPARE(form.differences(), 2);
        QCOMPARE(form.changes().toText(),
                 QByteArray("smtp.port = 587\n\nmail.to =\n    a@x.test\n    \"\\22Doe, Jane\\22 <c@x.test>\"\n"));
        form.setText("smtp.port", QStringLiteral("25"));
        QCOMPARE(form.differences(), 1);
        form.forgetChanges();
        QCOMPARE(form.differences(), 0);
    }
    void saysWhatCannotBeWritten()
    {
        BoardForm form = aForm();
        form.setText("smtp.port", QStringLiteral("70000"));
        QCOMPARE(form.rows()[1].fault, std::optional(ValueFault::OutOfRange));
        QVERIFY(!form.isValid());
        form.setText("net.mode", QStringLiteral("magic"));
        QCOMPARE(form.rows()[2].fault, std::optional(ValueFault::NotAChoice));
        form.setText("board.name", QString());
        QCOMPARE(form.rows()[0].fault, std::optional(ValueFault::TooShort));
    }
    void tellsTheSameSecretFromAnother()
    {
        BoardForm form = aForm();
        form.setSecret("smtp.password", QStringLiteral("right"));
        QCOMPARE(form.rows()[4].differs, false);
        form.setSecret("smtp.password", QStringLiteral("wrong"));
        QCOMPARE(form.rows()[4].differs, true);
        QCOMPARE(form.changes().toText(), QByteArray("smtp.password = from secret store\n"));
        QVERIFY(!form.profile().toText().contains("wrong"));
        form.setSecret("smtp.password", QString());
        QCOMPARE(form.differences(), 0);
    }
    void neverWritesWhatItDoesNotKnow()
    {
        BoardForm form = aForm();
        QCOMPARE(form.rows()[5].key.type, BoardKey::Type::Other);
        form.setText("new.thing", QStringLiteral("x"));
        QCOMPARE(form.rows()[5].differs, false);
        QCOMPARE(form.rows()[5].boardText(), QStringLiteral("x:y"));
    }
    void takesAProfile()
    {
        BoardForm form = aForm();
        form.setProfile(BoardProfile::parse("smtp.port = 465\nmail.to =\n    z@x.test\nother.key = 1\n").value());
        QCOMPARE(form.differences(), 2);
        QCOMPARE(form.unknownKeys(), (QList<QByteArray>{"other.key"}));
        const BoardSettings settings = someSettings();
        form.setBoard(someCapabilities(), settings); // read again: what was wanted stays
        QCOMPARE(form.differences(), 2);
        form.clear();
        QVERIFY(form.isEmpty());
    }
    void keepsQuotedNamesWhole()
    {
        QCOMPARE(listItems(QStringLiteral("a@b,, \"Doe, J\" <c@d>;e@f\ng@h、i@j")),
                 (QList<QByteArray>{"a@b", "\"Doe, J\" <c@d>", "e@f", "g@h", "i@j"}));
        QCOMPARE(listItems(QStringLiteral("  ")), QList<QByteArray>());
    }

private:
    static BoardLine line(const QByteArray &text) { return BoardLine::of(text); }
    static BoardCapabilities someCapabilities()
    {
        BoardCapabilities made;
        for (const char *text : {R"(+CAP: "protocol",1)", R"(+CAP: "line",512)", R"(+CAP: "settings",3584)", R"(+CAP: "keys",6)",
                                 R"(+CAP: "salt","0011223344556677")"})
            made.take(line(text));
        for (const char *text :
             {R"(+CFG: "board.name",text,1,63)", R"(+CFG: "smtp.port",number,1,65535)", R"(+CFG: "net.mode",choice,"dhcp|static")",
              R"(+CFG: "mail.to",texts,8,254)", R"(+CFG: "smtp.password",text,0,127,secret)", R"(+CFG: "new.thing",colours,3)"})
            made.keys.append(BoardKey::of(line(text)).value());
        return made;
    }
    static BoardSettings someSettings()
    {
        BoardSettings made;
        for (const char *text : {R"(+CFG: "board.name","w7500")", R"(+CFG: "smtp.port",25)", R"(+CFG: "net.mode","dhcp")",
                                 R"(+CFG: "mail.to","a@x.test","b@x.test")"})
            made.take(line(text));
        made.set("smtp.password", listedSecret(QByteArray::fromHex("0011223344556677"), "smtp.password", "right"));
        made.take(line(R"(+CFG: "new.thing","x:y")"));
        return made;
    }
    static BoardForm aForm()
    {
        BoardForm form;
        form.setBoard(someCapabilities(), someSettings());
        return form;
    }
};

QTEST_GUILESS_MAIN(TestBoardForm)
#include "tst_boardform.moc"
