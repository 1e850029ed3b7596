// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Octets of attachments: files, memory, and what cannot be read.

#include "attachedsource.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace postbench;

class TestAttachedSource : public QObject
{
    Q_OBJECT
private slots:
    void readsAFileInPiecesAndAgain()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("f")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("abcde");
        file.close();
        const OpenSource open = openFile(file.fileName());
        for (int round = 0; round < 2; ++round) {
            const auto source = open();
            QVERIFY(source);
            QCOMPARE(source->read(3), std::optional(QByteArray("abc")));
            QCOMPARE(source->read(3), std::optional(QByteArray("de")));
            QCOMPARE(source->read(3), std::optional(QByteArray()));
        }
    }

    void givesNullForWhatIsNoFile()
    {
        QTemporaryDir folder;
        QVERIFY(!openFile(folder.path())());
        QVERIFY(!openFile(folder.filePath(QStringLiteral("none")))());
    }

    void readsOctetsInPieces()
    {
        const auto source = openBytes("xyz")();
        QCOMPARE(source->read(2), std::optional(QByteArray("xy")));
        QCOMPARE(source->read(2), std::optional(QByteArray("z")));
        QCOMPARE(source->read(2), std::optional(QByteArray()));
    }
};

QTEST_GUILESS_MAIN(TestAttachedSource)
#include "tst_attachedsource.moc"
