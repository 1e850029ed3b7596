// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The throw-away certificate: for localhost, kept with a key that only its owner can read, used again.
#include "localcertificate.h"
#include "qcatestmain.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace postbench;

class TestLocalCertificate : public QObject
{
    Q_OBJECT
private slots:
    void isForLocalhostAlone()
    {
        const auto made = localCertificate({});
        QVERIFY(made);
        QCOMPARE(made->chain.size(), 1);
        const QSslCertificate certificate = made->chain.first();
        QCOMPARE(certificate.subjectInfo(QSslCertificate::CommonName), QStringList{QStringLiteral("localhost")});
        const QMultiMap<QSsl::AlternativeNameEntryType, QString> names = certificate.subjectAlternativeNames();
        QCOMPARE(names.size(), 1);
        QCOMPARE(names.value(QSsl::DnsEntry), QStringLiteral("localhost"));
        QVERIFY(certificate.isSelfSigned());
        QVERIFY(certificate.effectiveDate() < QDateTime::currentDateTimeUtc());
        QVERIFY(certificate.expiryDate() > QDateTime::currentDateTimeUtc().addDays(300));
        QVERIFY(!made->key.isNull());
    }

    void isKeptAndUsedAgain()
    {
        const QTemporaryDir folder;
        const QString inside = folder.filePath(QStringLiteral("receiver"));
        const auto first = localCertificate(inside);
        QVERIFY(first);
        const QFile key(inside + QStringLiteral("/localhost.key"));
        QCOMPARE(key.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        const auto second = localCertificate(inside);
        QVERIFY(second);
        QCOMPARE(second->chain.first().toDer(), first->chain.first().toDer());
        QCOMPARE(second->key.toDer(), first->key.toDer());
    }

    void isMadeAnewWhereWhatWasKeptIsBroken()
    {
        const QTemporaryDir folder;
        const auto first = localCertificate(folder.path());
        QVERIFY(first);
        QFile kept(folder.filePath(QStringLiteral("localhost.crt")));
        QVERIFY(kept.open(QIODevice::WriteOnly | QIODevice::Truncate) && kept.write("rubbish") == 7);
        kept.close();
        const auto second = localCertificate(folder.path());
        QVERIFY(second);
        QVERIFY(second->chain.first().toDer() != first->chain.first().toDer());
    }

    void isNotMadeWhereItCannotBeKept() { QVERIFY(!localCertificate(QStringLiteral("/proc/no/such/place"))); }
};

QCA_TEST_MAIN(TestLocalCertificate)

#include "tst_localcertificate.moc"
