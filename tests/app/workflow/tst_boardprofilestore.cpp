// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// BoardProfileStore: profiles as files, kept, listed, read back, and what can be wrong with them.

#include "boardprofilestore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace postbench;

class TestBoardProfileStore : public QObject
{
    Q_OBJECT

private slots:
    void keepsWhatIsSaved()
    {
        QTemporaryDir folder;
        const BoardProfileStore store(folder.filePath(QStringLiteral("boards")));
        QVERIFY(store.names().isEmpty());
        const auto profile = BoardProfile::parse("smtp.port = 587\nmail.to =\n  a@b\n  c@d\n");
        QVERIFY(store.save(QStringLiteral("Bench 4"), *profile));
        QVERIFY(store.save(QStringLiteral("Äpfel"), *profile));
        QCOMPARE(store.names(), QStringList({"Bench 4", "Äpfel"}));
        const auto again = store.load(QStringLiteral("Bench 4"));
        QVERIFY(again);
        QCOMPARE(again->entries().size(), 2);
        QCOMPARE(again->entries()[1].items, (QList<QByteArray>{"a@b", "c@d"}));
        QVERIFY(store.remove(QStringLiteral("Bench 4")));
        QCOMPARE(store.names(), QStringList({"Äpfel"}));
    }
    void namesAreNoPaths()
    {
        for (const char *name : {"", ".", "..", "../x", "a/b", ".hidden", " x", "x\n"})
            QVERIFY2(!BoardProfileStore::isGoodName(QString::fromUtf8(name)), name);
        QTemporaryDir folder;
        const BoardProfileStore store(folder.path());
        QVERIFY(!store.save(QStringLiteral("../x"), BoardProfile()));
        QVERIFY(!store.load(QStringLiteral("../x")));
    }
    void tellsWhyAFileCannotBeRead()
    {
        QTemporaryDir folder;
        const auto missing = readProfileFile(folder.filePath(QStringLiteral("none")));
        QVERIFY(!missing);
        QVERIFY(missing.error().missing);
        QVERIFY(!missing.error().system.isEmpty());
        QFile file(folder.filePath(QStringLiteral("bad")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("smtp.port = 25\nnonsense\n");
        file.close();
        const auto wrong = readProfileFile(file.fileName());
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().errors, (QList<ProfileError>{{2, ProfileFault::NoEqualsSign}}));
    }
};

QTEST_APPLESS_MAIN(TestBoardProfileStore)
#include "tst_boardprofilestore.moc"
