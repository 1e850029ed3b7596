// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What is offered by which credentials, and that an exchange ends once.
#include "credentials.h"
#include "qcatestmain.h"

using namespace postbench;

class TestSaslServerMechanism : public QObject
{
    Q_OBJECT
private slots:
    void offers_data()
    {
        QTest::addColumn<bool>("withoutUser");
        QTest::addColumn<bool>("withUser");
        QTest::addColumn<bool>("withUserAndTls");
        const auto row = [](const char *name, bool withoutUser, bool withUser, bool withUserAndTls) {
            QTest::newRow(name) << withoutUser << withUser << withUserAndTls;
        };
        row("PLAIN", true, true, true);
        row("LOGIN", true, true, true);
        row("XOAUTH2", true, true, true);
        row("OAUTHBEARER", true, true, true);
        row("EXTERNAL", true, false, false); // TLS alone proves nothing
        row("ANONYMOUS", true, false, false);
        row("CRAM-MD5", false, true, true);
        row("SCRAM-SHA-1", false, true, true);
        row("SCRAM-SHA-256", false, true, true);
        row("SCRAM-SHA-1-PLUS", false, false, true);
        row("SCRAM-SHA-256-PLUS", false, false, true);
        row("CRAM-MD5-PLUS", false, false, false);
        row("DIGEST-MD5", false, false, false);
        row("plain", false, false, false);
    }
    void offers()
    {
        QFETCH(bool, withoutUser);
        QFETCH(bool, withUser);
        QFETCH(bool, withUserAndTls);
        const QByteArrayView name(QTest::currentDataTag());
        QCOMPARE(SaslServerMechanism::make(name, serverOf("", "")).has_value(), withoutUser);
        QCOMPARE(SaslServerMechanism::make(name, serverOf("user", "pencil")).has_value(), withUser);
        ServerCredentials overTls = serverOf("user", "pencil");
        overTls.endPointBinding = "hash";
        QCOMPARE(SaslServerMechanism::make(name, overTls).has_value(), withUserAndTls);
    }
    void offersExternalToACertifiedClient()
    {
        ServerCredentials credentials = serverOf("user", "pencil");
        credentials.clientCertified = true;
        QVERIFY(SaslServerMechanism::make("EXTERNAL", credentials));
        QVERIFY(!SaslServerMechanism::make("ANONYMOUS", credentials));
    }
    void needsANonceThatCanBeSent()
    {
        for (const char *nonce : {"", "a,b", "a b"}) {
            ServerCredentials credentials = serverOf("user", "pencil");
            credentials.nonce = nonce;
            QVERIFY(!SaslServerMechanism::make("SCRAM-SHA-256", credentials));
            QVERIFY(SaslServerMechanism::make("PLAIN", credentials));
        }
    }
    void endsOnce()
    {
        auto plain = *SaslServerMechanism::make("PLAIN", serverOf("tim", "secret"));
        QVERIFY(plain.start(QByteArray("\0tim\0wrong", 10)) == refused);
        QVERIFY(plain.answer(QByteArrayView("\0tim\0secret", 11)) == malformed);
        QVERIFY(plain.start(QByteArray("\0tim\0secret", 11)) == malformed);
    }
    void copiesGoTheirOwnWays()
    {
        auto login = *SaslServerMechanism::make("LOGIN", serverOf("tim", "secret"));
        QVERIFY(login.start("tim") == challenge("Password:"));
        auto copy = login;
        QVERIFY(login.answer("wrong") == refused);
        QVERIFY(copy.answer("secret") == accepted("tim"));
    }
};

QCA_TEST_MAIN(TestSaslServerMechanism)
#include "tst_saslservermechanism.moc"
