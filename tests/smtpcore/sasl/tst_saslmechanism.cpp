// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Every mechanism by its name, and copies that go their own ways.
#include "credentials.h"
#include "qcatestmain.h"

using namespace postbench;

class TestSaslMechanism : public QObject
{
    Q_OBJECT
private slots:
    void knowsItsMechanismsStrongestFirst()
    {
        QCOMPARE(SaslMechanism::known(),
                 (QList<QByteArray>{"SCRAM-SHA-256-PLUS", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256", "SCRAM-SHA-1", "EXTERNAL",
                                    "OAUTHBEARER", "XOAUTH2", "CRAM-MD5", "PLAIN", "LOGIN", "ANONYMOUS"}));
    }
    void startsByName_data()
    {
        QTest::addColumn<QByteArray>("first"); // null: the server speaks first
        QTest::newRow("PLAIN") << QByteArray("\0u\0p", 4);
        QTest::newRow("LOGIN") << QByteArray();
        QTest::newRow("CRAM-MD5") << QByteArray();
        QTest::newRow("SCRAM-SHA-1") << QByteArray("n,,n=u,r=clientnonce");
        QTest::newRow("SCRAM-SHA-256") << QByteArray("n,,n=u,r=clientnonce");
        QTest::newRow("SCRAM-SHA-1-PLUS") << QByteArray("p=tls-server-end-point,,n=u,r=clientnonce");
        QTest::newRow("SCRAM-SHA-256-PLUS") << QByteArray("p=tls-server-end-point,,n=u,r=clientnonce");
        QTest::newRow("XOAUTH2") << QByteArray("user=u\x01"
                                               "auth=Bearer p\x01\x01");
        QTest::newRow("OAUTHBEARER") << QByteArray("n,a=u,\x01"
                                                   "auth=Bearer p\x01\x01");
        QTest::newRow("EXTERNAL") << QByteArray("");
        QTest::newRow("ANONYMOUS") << QByteArray("u");
    }
    void startsByName()
    {
        QFETCH(QByteArray, first);
        Credentials credentials = clientOf("u", "p");
        credentials.endPointBinding = "hash";
        auto mechanism = SaslMechanism::make(QTest::currentDataTag(), credentials);
        QVERIFY(mechanism.has_value());
        QCOMPARE(mechanism->name(), QByteArray(QTest::currentDataTag()));
        QCOMPARE(mechanism->start(), first.isNull() ? std::nullopt : std::optional(first));
        QCOMPARE(mechanism->mayAcceptSuccess(), !mechanism->name().startsWith("SCRAM"));
    }
    void refusesUnknownNames()
    {
        for (const char *name : {"", "plain", "NTLM", "SCRAM-SHA-512", "PLAIN "})
            QVERIFY(SaslMechanism::make(name, clientOf("u", "p")).error() == SaslFault::UnknownMechanism);
    }
    void plusNeedsTls()
    {
        QVERIFY(SaslMechanism::make("SCRAM-SHA-1-PLUS", clientOf("u", "p")).error() == SaslFault::NoChannelBinding);
    }
    void copiesGoTheirOwnWays()
    {
        auto login = *SaslMechanism::make("LOGIN", clientOf("u", "p"));
        QCOMPARE(login.answer("").value(), QByteArray("u"));
        auto copy = login;
        QCOMPARE(login.answer("").value(), QByteArray("p"));
        QCOMPARE(copy.answer("").value(), QByteArray("p"));
        copy = *SaslMechanism::make("PLAIN", clientOf("u", "p"));
        QCOMPARE(copy.name(), QByteArray("PLAIN"));
        QCOMPARE(login.name(), QByteArray("LOGIN"));
    }
};

QCA_TEST_MAIN(TestSaslMechanism)
#include "tst_saslmechanism.moc"
