// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SecretStore: secrets in memory, the places told, and the fall-back where no keychain answers.

#include "secretstore.h"

#include <QSignalSpy>
#include <QtTest>

using namespace postbench;

class TestSecretStore : public QObject
{
    Q_OBJECT

private slots:
    void remembersAndForgets()
    {
        SecretStore store(SecretStore::Backing::MemoryAlone);
        QSignalSpy found(&store, &SecretStore::found);
        store.remember(QStringLiteral("a"), QStringLiteral("pässword"));
        QCOMPARE(store.place(QStringLiteral("a")), SecretPlace::MemoryOnly);
        store.look(QStringLiteral("a"));
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.at(0).at(1).value<std::optional<QString>>(), QStringLiteral("pässword"));
        store.forget(QStringLiteral("a"));
        QCOMPARE(store.place(QStringLiteral("a")), SecretPlace::None);
        store.look(QStringLiteral("a"));
        QTRY_COMPARE(found.size(), 2);
        QVERIFY(!found.at(1).at(1).value<std::optional<QString>>());
    }

    void answersFromTheEventLoopAndNeverAtOnce()
    {
        SecretStore store(SecretStore::Backing::MemoryAlone);
        QSignalSpy found(&store, &SecretStore::found);
        store.look(QStringLiteral("a"));
        QCOMPARE(found.size(), 0);
        QTRY_COMPARE(found.size(), 1);
    }

    void withoutAKeychainASecretStaysInMemory()
    {
        // The test's environment has no session bus, so no keychain can be reached.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        SecretStore store;
        QSignalSpy found(&store, &SecretStore::found);
        store.keep(QStringLiteral("a"), QStringLiteral("s"));
        QCOMPARE(store.place(QStringLiteral("a")), SecretPlace::MemoryOnly);
        store.look(QStringLiteral("a"));
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.at(0).at(1).value<std::optional<QString>>(), QStringLiteral("s"));
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
