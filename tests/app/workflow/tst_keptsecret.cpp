// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Waiting for the keychain ends where there is none and where one says nothing. With a real one: tests/app/cli/test_keychain.py.

#include "keptsecret.h"

#include <QLocalServer>
#include <QTemporaryDir>
#include <QtTest>

using namespace postbench;
using namespace std::chrono_literals;

class TestKeptSecret : public QObject
{
    Q_OBJECT

private slots:
    void tellsNoneWithoutAKeychain()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        QVERIFY(!keptSecret(QStringLiteral("id"), 60s));
    }

    void doesNotWaitForEverForABusThatSaysNothing()
    {
        const QTemporaryDir folder;
        QLocalServer silent; // takes the connection and never a word of it
        QVERIFY(silent.listen(folder.filePath(QStringLiteral("bus"))));
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + silent.fullServerName().toLocal8Bit());
        QVERIFY(!keptSecret(QStringLiteral("id"), 300ms));
    }
};

QTEST_GUILESS_MAIN(TestKeptSecret)
#include "tst_keptsecret.moc"
