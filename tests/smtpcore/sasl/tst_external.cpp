// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// EXTERNAL: one message, mostly empty.
#include "credentials.h"
#include "external.h"
#include "qcatestmain.h"

using namespace postbench;

class TestExternal : public QObject
{
    Q_OBJECT
private slots:
    void saysNothingByItself()
    {
        auto external = External::make(clientOf("ignored", "ignored"));
        QVERIFY(external->start());
        QCOMPARE(*external->start(), QByteArray(""));
        QVERIFY(external->answer("").error() == SaslFault::TooManyChallenges);
    }
    void saysWhomToActAs()
    {
        Credentials credentials;
        credentials.authorisationId = "fred@example.com"; // RFC 4422 appendix A.1
        QCOMPARE(External::make(credentials)->start(), std::optional<QByteArray>("fred@example.com"));
    }
    void refusesNul()
    {
        Credentials credentials;
        credentials.authorisationId = QString("a") + QChar(0);
        QVERIFY(External::make(credentials).error() == SaslFault::BadCharacter);
    }
};

QCA_TEST_MAIN(TestExternal)
#include "tst_external.moc"
