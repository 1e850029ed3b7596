// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Maildir: what is listed of it, and which folders may become one.

// Before Qt, whose "signals" is a macro.
#include <gmime/gmime.h>

#include "maildirlist.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace postbench;

class TestMaildirList : public QObject
{
    Q_OBJECT
private slots:
    void listsNewAndSeenMailsOldestFirst()
    {
        make("box/cur/2.b:2,S", "Subject: seen\r\n\r\n", 2);
        make("box/new/1.a", "Subject: first\r\n\r\nx", 1);
        make("box/new/3.c", "Subject: last\r\n\r\n", 3);
        make("box/tmp/4.d", "half a mail", 4);
        const QList<InboxMail> all = mailsInMaildir(path("box"), 10);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).filePath, path("box/new/1.a"));
        QCOMPARE(all.at(0).size, 19);
        QCOMPARE(all.at(1).filePath, path("box/cur/2.b:2,S"));
        QCOMPARE(all.at(2).filePath, path("box/new/3.c"));
        QCOMPARE(all.at(0).arrived, QDateTime(QDate(2026, 11, 23), QTime(0, 1)));
        QCOMPARE(mailsInMaildir(path("box"), 2).first().filePath, path("box/cur/2.b:2,S"));
    }

    void listsNothingWhereThereIsNoMaildir() { QVERIFY(mailsInMaildir(path("nowhere"), 10).isEmpty()); }

    void takesNoFolderWithOtherFiles()
    {
        QVERIFY(canBecomeMaildir(path("not there yet")));
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("empty")));
        QVERIFY(canBecomeMaildir(path("empty")));
        make("mail/new/1", "x", 1);
        QVERIFY(!canBecomeMaildir(path("mail"))); // no cur: a folder that only happens to be called so
        make("mail/cur/2", "x", 1);
        QVERIFY(canBecomeMaildir(path("mail")));
        make("papers/.hidden", "x", 1);
        QVERIFY(!canBecomeMaildir(path("papers")));
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    void make(const char *name, const QByteArray &octets, int minute) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(octets);
        file.flush();
        QVERIFY(file.setFileTime(QDateTime(QDate(2026, 11, 23), QTime(0, minute)), QFileDevice::FileModificationTime));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMaildirList)
#include "tst_maildirlist.moc"
