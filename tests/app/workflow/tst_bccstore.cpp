// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// BccStore: hidden recipients come back for the same octets alone.

#include "bccstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace postbench;

class TestBccStore : public QObject
{
    Q_OBJECT

private slots:
    void peopleComeBackForTheSameMailAlone()
    {
        const BccStore store(path("one.json"));
        QVERIFY(store.find("mail").isEmpty());
        const QList<Person> people{{QStringLiteral("山田"), QStringLiteral("y@example.jp")}, {{}, QStringLiteral("a@example.org")}};
        QVERIFY(store.keep("mail", people));
        QVERIFY(store.keep("other", {{{}, QStringLiteral("b@example.org")}}));
        QCOMPARE(store.find("mail"), people);
        QVERIFY(store.find("changed mail").isEmpty());
    }

    void aMailSavedAgainWithoutPeopleIsForgotten()
    {
        const BccStore store(path("two.json"));
        QVERIFY(store.keep("mail", {{{}, QStringLiteral("a@example.org")}}));
        QVERIFY(store.keep("mail", {}));
        QVERIFY(store.find("mail").isEmpty());
    }

    void nobodyElseCanReadIt()
    {
        const BccStore store(path("folder/three.json"));
        QVERIFY(store.keep("mail", {{{}, QStringLiteral("a@example.org")}}));
        QCOMPARE(QFile::permissions(path("folder/three.json")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void theOldestOfAThousandGoes()
    {
        QByteArray json = "[";
        for (int i = 0; i < 1000; ++i)
            json += (i > 0 ? ",{\"sha256\":\"" : "{\"sha256\":\"") + QByteArray::number(i).toHex()
                + "\",\"bcc\":[{\"address\":\"a@example.org\"}]}";
        QFile file(path("four.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json + "]");
        file.close();
        const BccStore store(path("four.json"));
        QCOMPARE(store.find("0").size(), 1);
        QVERIFY(store.keep("new", {{{}, QStringLiteral("b@example.org")}}));
        QVERIFY(store.find("0").isEmpty());
        QCOMPARE(store.find("1").size(), 1);
        QCOMPARE(store.find("new").size(), 1);
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestBccStore)
#include "tst_bccstore.moc"
