// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SCRAM's server side by the RFCs' examples and by messages made with Python's hashlib.
#include "credentials.h"
#include "qcatestmain.h"
#include "scramserver.h"

using namespace postbench;

class TestScramServer : public QObject
{
    Q_OBJECT
private slots:
    void speaksTheExampleOfRfc5802()
    {
        ServerCredentials credentials = serverOf("user", "pencil");
        credentials.nonce = "3rfcNHYJY1ZVvWVs7j";
        credentials.salt = QByteArray::fromBase64("QSXCR+Q6sek8bf92");
        ScramServer scram("sha1", false, credentials);
        QVERIFY(scram.start("n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL")
                == challenge("r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096"));
        QVERIFY(scram.answer("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=")
                == challenge("v=rmF9pqV8S7suAoZWja4dJRkFsKQ="));
        QVERIFY(scram.answer("") == accepted("user"));
    }
    void speaksTheExampleOfRfc7677()
    {
        ServerCredentials credentials = serverOf("user", "pencil");
        credentials.nonce = "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";
        credentials.salt = QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==");
        ScramServer scram("sha256", false, credentials);
        QVERIFY(scram.start(std::nullopt) == challenge(""));
        QVERIFY(scram.answer("n,,n=user,r=rOprNGfwEbeRWgbNEkqO")
                == challenge("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"));
        QVERIFY(scram.answer("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                             "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=")
                == challenge("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="));
        QVERIFY(scram.answer("") == accepted("user"));
    }
    void makesItsSaltFromTheNonce()
    {
        ServerCredentials credentials = serverOf("user", "pencil");
        credentials.salt.clear();
        ScramServer scram("sha256", false, credentials);
        QVERIFY(scram.start("n,,n=user,r=clientnonce") == challenge("r=clientnonceservernonce,s=r1kBNfj+xEZGLTmidhsKSA==,i=4096"));
        QVERIFY(scram.answer("c=biws,r=clientnonceservernonce,p=ofR7l0bXI+sZcj4jmXrSk08P+9bSL8D5v+fRsJ0AciM=")
                == challenge("v=7dwAX4NaloCIFMvLPPCdtWD9/NU7Uxjgw0TsJrMXTVg="));
    }
    void judgesTheFinalMessage_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("final");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const char *first, const char *final, Kind kind) {
            QTest::newRow(name) << QByteArray(first) << QByteArray(final) << static_cast<int>(kind);
        };
        const char *first = "n,,n=user,r=clientnonce";
        row("right", first, "c=biws,r=clientnonceservernonce,p=G/kmD3STJ4ko1aXpRKRSw/ixLsdglL1TjJs80C2wduM=", Kind::Challenge);
        row("wrong password", first,
            "c=biws,r=clientnonceservernonce,p=xLsdfaYNYV4n4UdHj5rI09oLmHkf8d+Ed2HlfpUdirM=", Kind::Refused);
        row("right proof of a wrong name", "n,,n=nobody,r=clientnonce",
            "c=biws,r=clientnonceservernonce,p=SASQw222YosLbjLBw32vcBCL9knGTPFtCVWHdyeP9u0=", Kind::Refused);
        row("right proof, but for another", "n,a=other,n=user,r=clientnonce",
            "c=bixhPW90aGVyLA==,r=clientnonceservernonce,p=yrsKXqyu4c8NDfsS6ZGSYsXOaZtyDTIs0HwWWaKbi6o=", Kind::Refused);
        row("right proof of another nonce", first,
            "c=biws,r=clientnonceothernonce,p=maKxc/g7KiTQqRyObPJ4mrGoceHlHuNdJ+kCjhCvF9k=", Kind::Refused);
        row("flag changed", first, "c=eSws,r=clientnonceservernonce,p=as0pRCiYZTw9SPQSdBxCwVKKsrG8GW3ksRV4rU+J+00=", Kind::Refused);
        row("empty proof", first, "c=biws,r=clientnonceservernonce,p=", Kind::Refused);
        row("no proof", first, "c=biws,r=clientnonceservernonce", Kind::Malformed);
        row("order", first, "r=clientnonceservernonce,c=biws,p=G/km", Kind::Malformed);
        row("empty", first, "", Kind::Malformed);
    }
    void judgesTheFinalMessage()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, final);
        QFETCH(int, kind);
        ScramServer scram("sha256", false, serverOf("user", "pencil"));
        QVERIFY(scram.start(first) == challenge("r=clientnonceservernonce,s=c2FsdHNhbHRzYWx0c2FsdA==,i=4096"));
        const Step step = scram.answer(final);
        QCOMPARE(static_cast<int>(step.kind), kind);
        QCOMPARE(step.challenge,
                 kind == static_cast<int>(Kind::Challenge) ? QByteArray("v=Cp6XZ5oGUXStcxYYjcLSKF9eowYYQ/ODj1LaykX9pR0=")
                                                           : QByteArray());
    }
    void judgesTheFirstMessage_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("kindWhenPlusIsOffered");
        const auto row = [](const char *first, Kind kind, Kind whenOffered) {
            QTest::newRow(first) << QByteArray(first) << static_cast<int>(kind) << static_cast<int>(whenOffered);
        };
        row("n,,n=user,r=x", Kind::Challenge, Kind::Challenge);
        row("n,,n=us=2Cer,r=x", Kind::Challenge, Kind::Challenge);
        row("n,,n=user,r=x,z=later", Kind::Challenge, Kind::Challenge);
        row("y,,n=user,r=x", Kind::Challenge, Kind::Refused); // somebody took -PLUS away
        row("p=tls-server-end-point,,n=user,r=x", Kind::Refused, Kind::Refused);
        row("n,,m=x,n=user,r=x", Kind::Malformed, Kind::Malformed);
        row("n,,n=us=er,r=x", Kind::Malformed, Kind::Malformed);
        row("n,,n=,r=x", Kind::Malformed, Kind::Malformed);
        row("n,,n=user,r=", Kind::Malformed, Kind::Malformed);
        row("n,x,n=user,r=x", Kind::Malformed, Kind::Malformed);
        row("x,,n=user,r=x", Kind::Malformed, Kind::Malformed);
        row("n,n=user,r=x", Kind::Malformed, Kind::Malformed);
        row("", Kind::Malformed, Kind::Malformed);
    }
    void judgesTheFirstMessage()
    {
        QFETCH(QByteArray, first);
        QFETCH(int, kind);
        QFETCH(int, kindWhenPlusIsOffered);
        ServerCredentials credentials = serverOf("user", "pencil");
        QCOMPARE(static_cast<int>(ScramServer("sha256", false, credentials).start(first).kind), kind);
        credentials.endPointBinding = "hash";
        QCOMPARE(static_cast<int>(ScramServer("sha256", false, credentials).start(first).kind), kindWhenPlusIsOffered);
    }
    void plusTakesTheRightBindingAlone_data()
    {
        QTest::addColumn<QByteArray>("final");
        QTest::addColumn<bool>("right");
        QTest::newRow("right") << QByteArray("c=cD10bHMtc2VydmVyLWVuZC1wb2ludCwsABEiM0RVZneImaq7zN3u/w==,"
                                             "r=clientnonceservernonce,p=zLAS/4j12Jph/W3nVlGDG1PxUYoG523/yFRWQ+7gwzg=")
                               << true;
        QTest::newRow("of another end point") << QByteArray("c=cD10bHMtc2VydmVyLWVuZC1wb2ludCwsb3RoZXI=,"
                                                            "r=clientnonceservernonce,"
                                                            "p=wQrvHtgMxdasC3I4K3hUJhQ391hk02BJXJnVUESDLDM=")
                                              << false;
    }
    void plusTakesTheRightBindingAlone()
    {
        QFETCH(QByteArray, final);
        QFETCH(bool, right);
        ServerCredentials credentials = serverOf("user", "pencil");
        credentials.endPointBinding = QByteArray::fromHex("00112233445566778899aabbccddeeff");
        ScramServer scram("sha256", true, credentials);
        QVERIFY(scram.start("p=tls-server-end-point,,n=user,r=clientnonce").kind == Kind::Challenge);
        QVERIFY(scram.answer(final) == (right ? challenge("v=kLOBRrsNY0XCG5N6vEwvkq9TuRNS8RwyjAbBgEFlN7c=") : refused));
    }
    void plusRefusesClientsThatDoNotBind()
    {
        ServerCredentials credentials = serverOf("user", "pencil");
        credentials.endPointBinding = "hash";
        for (const char *first : {"n,,n=user,r=x", "y,,n=user,r=x", "p=tls-unique,,n=user,r=x"})
            QVERIFY(ScramServer("sha256", true, credentials).start(first) == refused);
    }
    void theAcknowledgementIsEmpty()
    {
        ScramServer scram("sha256", false, serverOf("user", "pencil"));
        QVERIFY(scram.start("n,,n=user,r=clientnonce").kind == Kind::Challenge);
        QVERIFY(scram.answer("c=biws,r=clientnonceservernonce,p=G/kmD3STJ4ko1aXpRKRSw/ixLsdglL1TjJs80C2wduM=").kind
                == Kind::Challenge);
        QVERIFY(scram.answer("thanks") == malformed);
    }
};

QCA_TEST_MAIN(TestScramServer)
#include "tst_scramserver.moc"
