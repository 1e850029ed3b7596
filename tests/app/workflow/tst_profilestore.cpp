// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// ProfileStore: accounts come back as they were, and no password is ever among them.

#include "profilestore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace postbench;

class TestProfileStore : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldComesBack()
    {
        const QTemporaryDir folder;
        Profile profile;
        profile.id = QStringLiteral("id1");
        profile.name = QStringLiteral("仕事");
        profile.host = QStringLiteral("mail.example.org");
        profile.port = 587;
        profile.tls = TlsPolicy::StartTls;
        profile.mechanisms = {"SCRAM-SHA-256", "PLAIN"};
        profile.user = QStringLiteral("jo");
        profile.fromName = QStringLiteral("Jo");
        profile.fromAddress = QStringLiteral("jo@example.org");
        profile.replyTo = QStringLiteral("re@example.org");
        profile.helo = QStringLiteral("pc.example.org");
        profile.caFile = QStringLiteral("/a");
        profile.clientCertFile = QStringLiteral("/b");
        profile.clientKeyFile = QStringLiteral("/c");
        profile.verifyCertificate = false;
        profile.proxy = QStringLiteral("socks5://p:1080");
        profile.bindAddress = QStringLiteral("127.0.0.2");
        profile.timeoutSeconds = 30;
        const ProfileStore store(folder.filePath(QStringLiteral("deep/er/profiles.json")));
        QVERIFY(store.save({profile}));
        QCOMPARE(store.load(), QList<Profile>{profile});
    }

    void aFileOfTheFutureIsReadAsFarAsItIsUnderstood()
    {
        const Profile profile = profileFromJson({{QStringLiteral("id"), QStringLiteral("x")},
                                                 {QStringLiteral("tls"), QStringLiteral("quantum")},
                                                 {QStringLiteral("new"), 1}});
        // What is not understood must not weaken anything.
        QCOMPARE(profile.tls, TlsPolicy::StartTls);
        QVERIFY(profile.verifyCertificate);
    }

    void onlyTheOwnerMayRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("profiles.json"));
        QVERIFY(ProfileStore(path).save({}));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
    }

    void aNameIsFoundWhateverItsCase()
    {
        const QTemporaryDir folder;
        const ProfileStore store(folder.filePath(QStringLiteral("p.json")));
        Profile profile;
        profile.id = QStringLiteral("1");
        profile.name = QStringLiteral("Work");
        QVERIFY(store.save({profile}));
        QVERIFY(store.find(QStringLiteral("work")));
        QVERIFY(store.find(QStringLiteral("1")));
        QVERIFY(!store.find(QStringLiteral("home")));
    }

    void whatCannotBeWrittenIsSaid()
    {
        QString error;
        QVERIFY(!ProfileStore(QStringLiteral("/proc/none/profiles.json")).save({}, &error));
        QVERIFY(!error.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
