// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The history of addresses: order, doubles, bound.

#include "addresshistory.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace postbench;

class TestAddressHistory : public QObject
{
    Q_OBJECT
private slots:
    void putsTheMostRecentFirst()
    {
        AddressHistory history;
        QAbstractItemModelTester tester(&history);
        QSignalSpy edited(&history, &AddressHistory::edited);
        history.remember({{QStringLiteral("A"), QStringLiteral("a@x.example")}});
        history.remember({{QString(), QStringLiteral("b@x.example")}, {QString(), QStringLiteral("A@x.example")}});
        QCOMPARE(history.rowCount(), 2);
        QCOMPARE(history.index(0).data().toString(), QStringLiteral("b@x.example"));
        QCOMPARE(history.index(1).data().toString(), QStringLiteral("A <A@x.example>"));
        QCOMPARE(edited.count(), 2);
    }

    void tellsNothingWhereNothingChanges()
    {
        AddressHistory history;
        history.setPersons({{QString(), QStringLiteral("a@x.example")}});
        QSignalSpy edited(&history, &AddressHistory::edited);
        history.remember({{QString(), QStringLiteral("a@x.example")}});
        history.remember({});
        QCOMPARE(edited.count(), 0);
    }

    void isBounded()
    {
        AddressHistory history;
        QList<Person> many;
        for (int i = 0; i < 600; ++i)
            many.append({QString(), QStringLiteral("p%1@x.example").arg(i)});
        history.remember(many);
        QCOMPARE(history.rowCount(), 500);
        QCOMPARE(history.persons().first().address, QStringLiteral("p0@x.example"));
    }
};

QTEST_GUILESS_MAIN(TestAddressHistory)
#include "tst_addresshistory.moc"
