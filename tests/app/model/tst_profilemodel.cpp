// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Profiles: the one that is always there, and what may be done to the others.

#include "profilemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace postbench;

class TestProfileModel : public QObject
{
    Q_OBJECT
private slots:
    void beginsWithTheLocalReceiver()
    {
        ProfileModel model;
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.at(0).isLocal);
        QVERIFY(!model.remove(model.at(0).id));
        QCOMPARE(model.rowCount(), 1);
    }

    void keepsTheLocalReceiverFirst()
    {
        ProfileModel model;
        QAbstractItemModelTester tester(&model);
        Profile own;
        own.id = QStringLiteral("x");
        own.name = QStringLiteral("Own");
        Profile local;
        local.id = QStringLiteral("local");
        local.isLocal = true;
        local.fromAddress = QStringLiteral("kept@localhost");
        model.setProfiles({own, local, local});
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.at(0).isLocal);
        QCOMPARE(model.at(0).fromAddress, QStringLiteral("kept@localhost"));
        QCOMPARE(model.at(1).name, QStringLiteral("Own"));
    }

    void addsDuplicatesAndRemoves()
    {
        ProfileModel model;
        QAbstractItemModelTester tester(&model);
        QSignalSpy edited(&model, &ProfileModel::edited);
        QSignalSpy removed(&model, &ProfileModel::removed);
        Profile fresh;
        fresh.name = QStringLiteral("Work");
        const QString id = model.add(fresh);
        const QString copy = model.duplicate(id);
        QVERIFY(!id.isEmpty() && !copy.isEmpty() && id != copy);
        QCOMPARE(model.byId(copy).name, QStringLiteral("Work (copy)"));
        QVERIFY(model.remove(id));
        QCOMPARE(removed.count(), 1);
        QCOMPARE(removed.first().first().toString(), id);
        QCOMPARE(edited.count(), 3);
        QCOMPARE(model.rowCount(), 2);
    }

    void aCopyOfTheLocalReceiverIsAnOrdinaryProfile()
    {
        ProfileModel model;
        const QString copy = model.duplicate(model.at(0).id);
        QVERIFY(!model.byId(copy).isLocal);
        QVERIFY(model.remove(copy));
    }

    void updatesAndKeepsLocalLocal()
    {
        ProfileModel model;
        QSignalSpy edited(&model, &ProfileModel::edited);
        Profile local = model.at(0);
        local.isLocal = false;
        local.fromName = QStringLiteral("N");
        QVERIFY(model.update(local));
        QVERIFY(model.at(0).isLocal);
        QCOMPARE(model.at(0).fromName, QStringLiteral("N"));
        QVERIFY(model.update(model.at(0)));
        QCOMPARE(edited.count(), 1);
    }

    void tellsWhereASecretIs()
    {
        ProfileModel model;
        const QString id = model.add({});
        QCOMPARE(model.secretPlace(id), SecretPlace::None);
        model.setSecretPlace(id, SecretPlace::MemoryOnly);
        QCOMPARE(model.secretPlace(id), SecretPlace::MemoryOnly);
        model.remove(id);
        QCOMPARE(model.secretPlace(id), SecretPlace::None);
    }
};

QTEST_GUILESS_MAIN(TestProfileModel)
#include "tst_profilemodel.moc"
