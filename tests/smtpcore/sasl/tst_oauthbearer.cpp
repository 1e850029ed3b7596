// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// OAUTHBEARER by the example of RFC 7628 section 4.1.
#include "credentials.h"
#include "oauthbearer.h"
#include "qcatestmain.h"

using namespace postbench;

class TestOAuthBearer : public QObject
{
    Q_OBJECT
private slots:
    void saysTheExample()
    {
        Credentials credentials = clientOf("user@example.com", "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==");
        credentials.host = "server.example.com";
        credentials.port = 143;
        QCOMPARE(OAuthBearer::make(credentials)->start()->toBase64(),
                 QByteArray("bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAWF1dGg9QmVhcmVyIHZG"
                            "OWRmdDRxbVRjMk52YjNSbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB"));
    }
    void leavesOutWhatItDoesNotKnow()
    {
        QCOMPARE(OAuthBearer::make(clientOf("", "t0k"))->start(),
                 std::optional<QByteArray>("n,,\x01"
                                           "auth=Bearer t0k\x01\x01"));
    }
    void prefersTheAuthorisationIdAndEscapesIt()
    {
        Credentials credentials = clientOf("user", "t0k");
        credentials.authorisationId = "a,b=c";
        QCOMPARE(OAuthBearer::make(credentials)->start(),
                 std::optional<QByteArray>("n,a=a=2Cb=3Dc,\x01"
                                           "auth=Bearer t0k\x01\x01"));
    }
    void answersAnErrorDocumentWithControlA()
    {
        auto mechanism = OAuthBearer::make(clientOf("a", "token"));
        QCOMPARE(mechanism->answer(R"({"status":"invalid_token"})").value(), QByteArray("\x01"));
        QVERIFY(!mechanism->mayAcceptSuccess());
        QVERIFY(mechanism->answer("more").error() == SaslFault::TooManyChallenges);
    }
    void refusesWhatWouldBreakTheMessage()
    {
        QVERIFY(OAuthBearer::make(clientOf("a\x01", "token")).error() == SaslFault::BadCharacter);
        QVERIFY(OAuthBearer::make(clientOf("a", "to\x01ken")).error() == SaslFault::BadCharacter);
    }
};

QCA_TEST_MAIN(TestOAuthBearer)
#include "tst_oauthbearer.moc"
