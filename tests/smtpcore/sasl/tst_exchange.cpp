// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Client and server joined in memory, for each mechanism, with the right and with a wrong secret.
#include "credentials.h"
#include "qcatestmain.h"

using namespace postbench;

class TestExchange : public QObject
{
    Q_OBJECT
private slots:
    void bothSidesAgree_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256", "SCRAM-SHA-1-PLUS",
                                 "SCRAM-SHA-256-PLUS", "XOAUTH2", "OAUTHBEARER", "EXTERNAL"})
            QTest::newRow(name) << QByteArray(name);
    }
    void bothSidesAgree()
    {
        QFETCH(QByteArray, name);
        Credentials client = clientOf("tim,=\u00e9", "tanstaaf");
        client.endPointBinding = "hash";
        ServerCredentials server = serverOf("tim,=e\u0301", "tanstaaf"); // the same after SASLprep
        server.endPointBinding = "hash";
        server.clientCertified = true;
        QCOMPARE(outcome(name, client, server), QString("accepted"));

        const bool checksSecrets = name != "EXTERNAL";
        client.secret = "tanstaaF";
        QCOMPARE(outcome(name, client, server), QString(checksSecrets ? "refused" : "accepted"));
        client.secret = "tanstaaf";
        client.user = "tom";
        QCOMPARE(outcome(name, client, server), QString(checksSecrets ? "refused" : "accepted"));
        client.user = "tim,=\u00e9";
        client.endPointBinding = "hash of somebody between";
        QCOMPARE(outcome(name, client, server), QString(name.endsWith("-PLUS") ? "refused" : "accepted"));
    }
    void anybodyIsAnonymous() { QCOMPARE(outcome("ANONYMOUS", clientOf("tim", ""), serverOf("", "")), QString("accepted")); }

private:
    // What both sides come to: the last step of the server, and "not believed" where the client must not accept it.
    static QString outcome(const QByteArray &name, const Credentials &credentials, const ServerCredentials &known)
    {
        auto client = SaslMechanism::make(name, credentials);
        auto server = SaslServerMechanism::make(name, known);
        if (!client || !server) return "not made";
        Step step = server->start(client->start());
        for (int round = 0; step.kind == Kind::Challenge && round < 5; ++round) {
            const auto answer = client->answer(step.challenge);
            if (!answer) return QString("fault %1").arg(static_cast<int>(answer.error()));
            step = server->answer(*answer);
        }
        if (step.kind == Kind::Accepted) return client->mayAcceptSuccess() ? "accepted" : "not believed";
        return step.kind == Kind::Refused ? "refused" : "malformed";
    }
};

QCA_TEST_MAIN(TestExchange)
#include "tst_exchange.moc"
