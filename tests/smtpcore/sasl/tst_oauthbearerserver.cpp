// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// OAUTHBEARER's server side, by messages typed by hand.
#include "credentials.h"
#include "oauthbearerserver.h"
#include "qcatestmain.h"

using namespace postbench;

class TestOAuthBearerServer : public QObject
{
    Q_OBJECT
private slots:
    void acceptsTheExampleOfRfc7628()
    {
        const QByteArray message =
            QByteArray::fromBase64("bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAWF1dGg9Q"
                                   "mVhcmVyIHZGOWRmdDRxbVRjMk52YjNSbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB");
        OAuthBearerServer server(serverOf("user@example.com", "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg=="));
        QVERIFY(server.start(message) == accepted("user@example.com"));
    }
    void judges_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("kind"); // Challenge: the error document
        const auto row = [](const char *message, Kind kind) {
            QTest::newRow(QByteArray(message).toPercentEncoding().constData()) << QByteArray(message) << static_cast<int>(kind);
        };
        row("n,a=a=2Cb,\x01"
            "auth=Bearer t0k\x01\x01",
            Kind::Accepted);
        row("n,,\x01"
            "auth=Bearer t0k\x01\x01",
            Kind::Accepted);
        row("y,,\x01"
            "auth=BEARER t0k\x01\x01",
            Kind::Accepted);
        row("n,a=other,\x01"
            "auth=Bearer t0k\x01\x01",
            Kind::Challenge);
        row("n,,\x01"
            "auth=Bearer wrong\x01\x01",
            Kind::Challenge);
        row("n,,\x01"
            "auth=Bearer \x01\x01",
            Kind::Challenge);
        row("n,,\x01"
            "host=x\x01\x01",
            Kind::Challenge);
        row("n,,\x01\x01", Kind::Challenge);
        row("p=tls-unique,,\x01"
            "auth=Bearer t0k\x01\x01",
            Kind::Malformed);
        row("n,a=b=c,\x01"
            "auth=Bearer t0k\x01\x01",
            Kind::Malformed);
        row("n,b=c,\x01"
            "auth=Bearer t0k\x01\x01",
            Kind::Malformed);
        row("n,\x01"
            "auth=Bearer t0k\x01\x01",
            Kind::Malformed);
        row("n,,\x01"
            "auth=Bearer t0k\x01",
            Kind::Malformed);
        row("n,,\x01"
            "auth\x01\x01",
            Kind::Malformed);
        row("n,,", Kind::Malformed);
        row("", Kind::Malformed);
    }
    void judges()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, kind);
        OAuthBearerServer server(serverOf("a,b", "t0k"));
        QCOMPARE(static_cast<int>(server.start(message).kind), kind);
        if (kind == static_cast<int>(Kind::Challenge)) QVERIFY(server.answer("\x01") == refused);
    }
    void itsErrorDocumentIsThatOfTheRfc()
    {
        QVERIFY(OAuthBearerServer(serverOf("tim", "t0k"))
                    .start("n,,\x01"
                           "auth=Bearer x\x01\x01")
                == challenge(R"({"status":"invalid_token","schemes":"bearer","scope":"mail"})"));
    }
    void acceptsAnyTokenWhereNobodyIsSetButNotNone()
    {
        QVERIFY(OAuthBearerServer(serverOf("", ""))
                    .start("n,a=tim,\x01"
                           "auth=Bearer x\x01\x01")
                == accepted("tim"));
        QVERIFY(OAuthBearerServer(serverOf("", "")).start("n,a=tim,\x01\x01").kind == Kind::Challenge);
    }
};

QCA_TEST_MAIN(TestOAuthBearerServer)
#include "tst_oauthbearerserver.moc"
