// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The Maildir: made where it is missing, respected where it is there, and nothing half-written in new/.
#include "maildir.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace postbench;

namespace {

QStringList files(const QString &folder) { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestMaildir : public QObject
{
    Q_OBJECT
private slots:
    void makesTheThreeFolders()
    {
        const QTemporaryDir folder;
        QString error;
        QVERIFY(Maildir::open(folder.filePath(QStringLiteral("a/b")), &error));
        for (const char *part : {"tmp", "new", "cur"})
            QVERIFY(QDir(folder.filePath(QStringLiteral("a/b/") + QString::fromLatin1(part))).exists());
    }

    void leavesWhatIsThereAlone()
    {
        const QTemporaryDir folder;
        for (const char *part : {"new", "cur", ".Sent"})
            QVERIFY(QDir(folder.path()).mkdir(QString::fromLatin1(part)));
        QFile old(folder.filePath(QStringLiteral("cur/1.old.host:2,S")));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        QString error;
        const auto maildir = Maildir::open(folder.path(), &error);
        QVERIFY2(maildir, qPrintable(error));
        MaildirMail mail(*maildir);
        QVERIFY(mail.write("new one"));
        QVERIFY(mail.keep());
        QCOMPARE(contents(old.fileName()), "old");
        QCOMPARE(files(folder.filePath(QStringLiteral("cur"))), QStringList{QStringLiteral("1.old.host:2,S")});
        QCOMPARE(files(folder.filePath(QStringLiteral("new"))).size(), 1);
    }

    void refusesAFolderOfOtherThings()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("photos")));
        QString error;
        QVERIFY(!Maildir::open(folder.path(), &error));
        QVERIFY(error.startsWith(folder.path()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("photos")});
    }

    void refusesAFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("box")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QString error;
        QVERIFY(!Maildir::open(file.fileName(), &error));
        QVERIFY(!error.isEmpty());
    }

    void showsAMailInNewOnlyWhenItIsWhole()
    {
        const QTemporaryDir folder;
        QString error;
        const auto maildir = Maildir::open(folder.filePath(QStringLiteral("box")), &error);
        QVERIFY(maildir);
        {
            MaildirMail mail(*maildir);
            QVERIFY(mail.write("half "));
            QCOMPARE(files(maildir->folder() + QStringLiteral("/tmp")).size(), 1);
            QCOMPARE(files(maildir->folder() + QStringLiteral("/new")).size(), 0);
            QVERIFY(mail.write("whole"));
            QCOMPARE(mail.size(), 10);
            const auto path = mail.keep();
            QVERIFY(path);
            QCOMPARE(contents(*path), "half whole");
        }
        QCOMPARE(files(maildir->folder() + QStringLiteral("/tmp")).size(), 0);
        QCOMPARE(files(maildir->folder() + QStringLiteral("/new")).size(), 1);
    }

    void leavesNothingOfADroppedMail()
    {
        const QTemporaryDir folder;
        QString error;
        const auto maildir = Maildir::open(folder.filePath(QStringLiteral("box")), &error);
        QVERIFY(maildir);
        {
            MaildirMail mail(*maildir);
            QVERIFY(mail.write("never kept"));
        }
        QCOMPARE(files(maildir->folder() + QStringLiteral("/tmp")).size(), 0);
        QCOMPARE(files(maildir->folder() + QStringLiteral("/new")).size(), 0);
    }

    void namesEveryMailDifferently()
    {
        const QTemporaryDir folder;
        QString error;
        const auto maildir = Maildir::open(folder.filePath(QStringLiteral("box")), &error);
        QVERIFY(maildir);
        for (int i = 0; i < 200; ++i) {
            MaildirMail mail(*maildir);
            QVERIFY(mail.write("x") && mail.keep());
        }
        QCOMPARE(files(maildir->folder() + QStringLiteral("/new")).size(), 200);
    }

    void saysThatAMailCouldNotBeKept()
    {
        const QTemporaryDir folder;
        QString error;
        const auto maildir = Maildir::open(folder.filePath(QStringLiteral("box")), &error);
        QVERIFY(maildir);
        QVERIFY(QDir(maildir->folder() + QStringLiteral("/tmp")).removeRecursively());
        MaildirMail mail(*maildir);
        QVERIFY(!mail.write("x"));
        QVERIFY(!mail.keep());
    }
};

QTEST_GUILESS_MAIN(TestMaildir)
#include "tst_maildir.moc"
