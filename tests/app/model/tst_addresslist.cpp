// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Address lists: cutting what people paste, and quoting it back.

#include "addresslist.h"

#include <QTest>

using namespace postbench;

class TestAddressList : public QObject
{
    Q_OBJECT
private slots:
    void cutsAPastedList()
    {
        const QList<Person> persons =
            personsIn(QStringLiteral("a@b.example, C <d@e.example>; \"Doe, John\" <j@f.example>\nlast@g.example"));
        QCOMPARE(persons.size(), 4);
        QCOMPARE(persons.at(0).address, QStringLiteral("a@b.example"));
        QCOMPARE(persons.at(0).name, QString());
        QCOMPARE(persons.at(1).name, QStringLiteral("C"));
        QCOMPARE(persons.at(1).address, QStringLiteral("d@e.example"));
        QCOMPARE(persons.at(2).name, QStringLiteral("Doe, John"));
        QCOMPARE(persons.at(2).address, QStringLiteral("j@f.example"));
        QCOMPARE(persons.at(3).address, QStringLiteral("last@g.example"));
    }

    void cutsAtEastAsianSeparators()
    {
        const QList<Person> persons = personsIn(QStringLiteral("山田 <yamada@example.jp>、李 <li@example.cn>；c@d.example"));
        QCOMPARE(persons.size(), 3);
        QCOMPARE(persons.at(0).name, QStringLiteral("山田"));
        QCOMPARE(persons.at(1).address, QStringLiteral("li@example.cn"));
    }

    void cutsAddressesThatOnlySpacesDivide()
    {
        const QList<Person> persons = personsIn(QStringLiteral("a@b.example  c@d.example\te@f.example"));
        QCOMPARE(persons.size(), 3);
        QCOMPARE(persons.at(2).address, QStringLiteral("e@f.example"));
    }

    void keepsWhatIsNoAddress()
    {
        const QList<Person> persons = personsIn(QStringLiteral("nobody"));
        QCOMPARE(persons.size(), 1);
        QCOMPARE(persons.first().address, QStringLiteral("nobody"));
    }

    void takesOnlySeparatorsForNothing() { QVERIFY(personsIn(QStringLiteral(" , ;\n")).isEmpty()); }

    void quotesNamesThatNeedIt()
    {
        QCOMPARE(personText({QStringLiteral("Doe, \"J\""), QStringLiteral("j@f.example")}),
                 QStringLiteral("\"Doe, \\\"J\\\"\" <j@f.example>"));
        QCOMPARE(personText({QStringLiteral("山田 太郎"), QStringLiteral("y@f.example")}),
                 QStringLiteral("山田 太郎 <y@f.example>"));
        QCOMPARE(personText({QString(), QStringLiteral("y@f.example")}), QStringLiteral("y@f.example"));
    }

    void readsBackWhatItWrote()
    {
        const QList<Person> persons{{QStringLiteral("a\\b, \"c\""), QStringLiteral("x@y.example")},
                                    {QString(), QStringLiteral("z@y.example")}};
        QCOMPARE(personsIn(personsText(persons)), persons);
    }
};

QTEST_GUILESS_MAIN(TestAddressList)
#include "tst_addresslist.moc"
