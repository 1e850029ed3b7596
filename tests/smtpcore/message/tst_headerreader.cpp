// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Header sections and values as strangers write them.
#include "headerreader.h"
#include "messagetest.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace postbench;
using namespace postbench::test;

class TestHeaderReader : public QObject
{
    Q_OBJECT
private:
    static QString text(const QByteArray &value) { return HeaderReader().text(value); }

private slots:
    void splitsAndUnfoldsTheSection()
    {
        const auto fields = headerSection("A: 1\r\nB :2\n  3\r\n\tfour\nnot a field\nC:\n\r\nD: body\n");
        QCOMPARE(fields.size(), 3);
        QCOMPARE(fields[0].name, "A");
        QCOMPARE(fields[0].value, "1");
        QCOMPARE(fields[1].name, "B");
        QCOMPARE(fields[1].value, "2  3\tfour");
        QCOMPARE(fields[2].value, "");
        QVERIFY(headerSection("").isEmpty());
        QVERIFY(headerSection("\nA: b\n").isEmpty());
    }

    void decodesWords()
    {
        QCOMPARE(text("Re: =?UTF-8?B?5ryi?= =?utf-8?q?=C3=A9_x?= y"), u"Re: 漢é x y"_s);
        QCOMPARE(text("=?gb2312?B?6UY=?="), u"镕"_s);
        QCOMPARE(text("=?ISO-2022-JP?B?GyRCLSEbKEI=?="), u"①"_s);
        QCOMPARE(text("=?UTF-8*ja?B?5ryi?="), u"漢"_s);
    }

    void joinsACharacterThatWasCutBetweenWords()
    {
        QCOMPARE(text("=?UTF-8?B?5g==?= =?UTF-8?B?vKI=?="), u"漢"_s);
        QCOMPARE(text("=?utf-8?Q?=E6?=\t=?UTF-8?Q?=BC=A2?="), u"漢"_s);
    }

    void leavesWhatIsNoWord()
    {
        for (const char *value :
             {"=?", "=?=", "=?utf-8", "=?utf-8?", "=?utf-8?Q", "=?utf-8?Q?", "=?utf-8?Q?abc", "=?utf-8?X?abc?=", "a =? b ?= c"})
            QCOMPARE(text(value), QString::fromLatin1(value));
    }

    void guessesRawOctets()
    {
        QCOMPARE(text("\xe6\xbc\xa2 x"), u"漢 x"_s);
        QCOMPARE(text("\xc4\xe3\xba\xc3"), u"你好"_s);
        QCOMPARE(text("caf\xe9"), u"café"_s);
    }

    void readsPeople()
    {
        HeaderReader reader;
        const auto people = reader.people("=?UTF-8?B?5bGx55Sw?= <y@example.jp>, plain@example.org, \"A, B\" <c@example.org>, "
                                          "friends: d@example.org, E <e@example.org>;");
        QCOMPARE(people.size(), 5);
        QCOMPARE(people[0], (Person{u"山田"_s, u"y@example.jp"_s}));
        QCOMPARE(people[1], (Person{QString(), u"plain@example.org"_s}));
        QCOMPARE(people[2], (Person{u"A, B"_s, u"c@example.org"_s}));
        QCOMPARE(people[4], (Person{u"E"_s, u"e@example.org"_s}));
        QVERIFY(reader.people("").isEmpty());
        QCOMPARE(reader.people("\xe5\xb1\xb1 <y@example.jp>").first().name, u"山"_s);
    }

    void saysWhatWasReplaced()
    {
        HeaderReader reader;
        reader.text("fine =?UTF-8?B?5ryi?=");
        QVERIFY(!reader.isDamaged());
        reader.text("=?UTF-8?Q?=E6=BC?=");
        QVERIFY(reader.isDamaged());
    }

    void staysQuickOnUnendedWords()
    {
        QByteArray value;
        for (int i = 0; i < 100'000; ++i)
            value += "=?a?b?x";
        QCOMPARE(text(value).size(), 700'000);
        QElapsedTimer timer;
        timer.start();
        HeaderReader().people(value);
        QVERIFY2(timer.elapsed() < 30'000, "an address field of a stranger takes too long");
    }
};

MESSAGE_TEST_MAIN(TestHeaderReader)
#include "tst_headerreader.moc"
