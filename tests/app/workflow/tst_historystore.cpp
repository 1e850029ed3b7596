// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// HistoryStore: addresses come back in their order.

#include "historystore.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace postbench;

class TestHistoryStore : public QObject
{
    Q_OBJECT

private slots:
    void personsComeBackInTheirOrder()
    {
        const QTemporaryDir folder;
        const HistoryStore store(folder.filePath(QStringLiteral("a/addresses.json")));
        QVERIFY(store.load().isEmpty());
        const QList<Person> persons{{QStringLiteral("山田"), QStringLiteral("y@example.jp")},
                                    {{}, QStringLiteral("a@example.org")}};
        QVERIFY(store.save(persons));
        QCOMPARE(store.load(), persons);
    }
};

QTEST_GUILESS_MAIN(TestHistoryStore)
#include "tst_historystore.moc"
