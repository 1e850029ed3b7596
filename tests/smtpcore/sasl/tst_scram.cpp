// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// SCRAM's client by the examples of RFC 5802 and RFC 7677, by others made with Python's hashlib, and against bad servers.
#include "credentials.h"
#include "qcatestmain.h"
#include "scram.h"

using namespace postbench;

class TestScram : public QObject
{
    Q_OBJECT
private slots:
    void speaksTheExampleOfRfc5802()
    {
        Credentials credentials = clientOf("user", "pencil");
        credentials.nonce = "fyko+d2lbbFgONRv9qkxdawL";
        auto scram = Scram::make("sha1", false, credentials);
        QCOMPARE(scram->start(), std::optional<QByteArray>("n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL"));
        QCOMPARE(scram->answer("r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096").value(),
                 QByteArray("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="));
        QVERIFY(!scram->mayAcceptSuccess());
        QCOMPARE(scram->answer("v=rmF9pqV8S7suAoZWja4dJRkFsKQ=").value(), QByteArray(""));
        QVERIFY(scram->mayAcceptSuccess());
        QVERIFY(scram->answer("").error() == SaslFault::TooManyChallenges);
    }
    void speaksTheExampleOfRfc7677()
    {
        Credentials credentials = clientOf("user", "pencil");
        credentials.nonce = "rOprNGfwEbeRWgbNEkqO";
        auto scram = Scram::make("sha256", false, credentials);
        QCOMPARE(scram->start(), std::optional<QByteArray>("n,,n=user,r=rOprNGfwEbeRWgbNEkqO"));
        QCOMPARE(scram->answer("r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096").value(),
                 QByteArray("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                            "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="));
        QCOMPARE(scram->answer("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=").value(), QByteArray(""));
        QVERIFY(scram->mayAcceptSuccess());
    }
    void bindsToTheEndPoint_data()
    {
        QTest::addColumn<QByteArray>("hash");
        QTest::addColumn<QByteArray>("proof");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("SHA-1") << QByteArray("sha1") << QByteArray("k+rpyxN4+MITXGGSbq3AFoVEXLM=")
                               << QByteArray("HYXGY1t1Zo1cifAgqwO0pdI6Pn4=");
        QTest::newRow("SHA-256") << QByteArray("sha256") << QByteArray("zLAS/4j12Jph/W3nVlGDG1PxUYoG523/yFRWQ+7gwzg=")
                                 << QByteArray("kLOBRrsNY0XCG5N6vEwvkq9TuRNS8RwyjAbBgEFlN7c=");
    }
    void bindsToTheEndPoint()
    {
        QFETCH(QByteArray, hash);
        QFETCH(QByteArray, proof);
        QFETCH(QByteArray, signature);
        Credentials credentials = clientOf("user", "pencil");
        credentials.endPointBinding = QByteArray::fromHex("00112233445566778899aabbccddeeff");
        auto scram = Scram::make(hash.constData(), true, credentials);
        QCOMPARE(scram->start(), std::optional<QByteArray>("p=tls-server-end-point,,n=user,r=clientnonce"));
        QCOMPARE(scram->answer("r=clientnonceservernonce,s=c2FsdHNhbHRzYWx0c2FsdA==,i=4096").value(),
                 "c=cD10bHMtc2VydmVyLWVuZC1wb2ludCwsABEiM0RVZneImaq7zN3u/w==,r=clientnonceservernonce,p=" + proof);
        QVERIFY(scram->answer("v=" + signature).has_value());
        QVERIFY(scram->mayAcceptSuccess());
    }
    void escapesNames()
    {
        Credentials credentials = clientOf("a,b=c", "pencil");
        credentials.authorisationId = "x,y";
        credentials.endPointBinding = "not used without -PLUS";
        auto scram = Scram::make("sha256", false, credentials);
        QCOMPARE(scram->start(), std::optional<QByteArray>("n,a=x=2Cy,n=a=2Cb=3Dc,r=clientnonce"));
        QCOMPARE(scram->answer("r=clientnonceservernonce,s=c2FsdHNhbHRzYWx0c2FsdA==,i=5000").value(),
                 QByteArray("c=bixhPXg9MkN5LA==,r=clientnonceservernonce,"
                            "p=MKzOa7Ufk5iniihDFDXCqmJS6c2pYHosmueyd/ZwGkA="));
        QVERIFY(scram->answer("v=vdFZ1zSPpw1+KNT1nSWSRpAP7n6XS/zgUOOgPeA4u74=").has_value());
    }
    void preparesThePassword()
    {
        auto scram = Scram::make("sha1", false, clientOf("user", "I\u00adX"));
        QCOMPARE(scram->answer("r=clientnonceservernonce,s=c2FsdHNhbHRzYWx0c2FsdA==,i=4096").value(),
                 QByteArray("c=biws,r=clientnonceservernonce,p=QCMRTOSiAw1JW6PCF377ZOxZeHw="));
    }
    void refusesServersFirstMessage_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const char *message, SaslFault fault) {
            QTest::newRow(name) << QByteArray(message) << static_cast<int>(fault);
        };
        row("empty", "", SaslFault::BadChallenge);
        row("no salt", "r=clientnonceX,i=4096", SaslFault::BadChallenge);
        row("empty salt", "r=clientnonceX,s=,i=4096", SaslFault::BadChallenge);
        row("salt not base64", "r=clientnonceX,s=a*b=,i=4096", SaslFault::BadChallenge);
        row("order", "s=c2FsdA==,r=clientnonceX,i=4096", SaslFault::BadChallenge);
        row("mandatory extension", "m=x,r=clientnonceX,s=c2FsdA==,i=4096", SaslFault::BadChallenge);
        row("error at once", "e=other-error", SaslFault::BadChallenge);
        row("space in nonce", "r=clientnonce X,s=c2FsdA==,i=4096", SaslFault::BadChallenge);
        row("other nonce", "r=othernonce,s=c2FsdA==,i=4096", SaslFault::NonceMismatch);
        row("our nonce alone", "r=clientnonce,s=c2FsdA==,i=4096", SaslFault::NonceMismatch);
        row("nonce after another", "r=Xclientnonce,s=c2FsdA==,i=4096", SaslFault::NonceMismatch);
        row("4095", "r=clientnonceX,s=c2FsdA==,i=4095", SaslFault::IterationsOutOfRange);
        row("1", "r=clientnonceX,s=c2FsdA==,i=1", SaslFault::IterationsOutOfRange);
        row("100001", "r=clientnonceX,s=c2FsdA==,i=100001", SaslFault::IterationsOutOfRange);
        row("a thousand million", "r=clientnonceX,s=c2FsdA==,i=1000000000", SaslFault::IterationsOutOfRange);
        row("beyond int", "r=clientnonceX,s=c2FsdA==,i=99999999999999999999", SaslFault::IterationsOutOfRange);
        row("zero", "r=clientnonceX,s=c2FsdA==,i=0", SaslFault::BadChallenge);
        row("negative", "r=clientnonceX,s=c2FsdA==,i=-4096", SaslFault::BadChallenge);
        row("no number", "r=clientnonceX,s=c2FsdA==,i=", SaslFault::BadChallenge);
        row("number and more", "r=clientnonceX,s=c2FsdA==,i=4096x", SaslFault::BadChallenge);
    }
    void refusesServersFirstMessage()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, fault);
        auto scram = Scram::make("sha256", false, clientOf("user", "pencil"));
        const auto answer = scram->answer(message);
        QVERIFY(!answer);
        QCOMPARE(static_cast<int>(answer.error()), fault);
        QVERIFY(!scram->mayAcceptSuccess());
        QVERIFY(scram->answer("v=AAAA").error() == SaslFault::TooManyChallenges);
    }
    void takesTheMostIterations()
    {
        auto scram = Scram::make("sha256", false, clientOf("user", "pencil"));
        QVERIFY(scram->answer("r=clientnonceX,s=c2FsdA==,i=100000").has_value());
    }
    void passesOverExtensions()
    {
        auto scram = Scram::make("sha256", false, clientOf("user", "pencil"));
        QVERIFY(scram->answer("r=clientnonceX,s=c2FsdA==,i=4096,z=later").has_value());
    }
    void refusesServersFinalMessage_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const char *message, SaslFault fault) {
            QTest::newRow(name) << QByteArray(message) << static_cast<int>(fault);
        };
        row("error", "e=invalid-proof", SaslFault::ServerRefused);
        row("wrong signature", "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=", SaslFault::ServerSignatureWrong);
        row("short signature", "v=Cp6X", SaslFault::ServerSignatureWrong);
        row("no signature", "v=", SaslFault::ServerSignatureWrong);
        row("not base64", "v=***", SaslFault::BadChallenge);
        row("something else", "x=y", SaslFault::BadChallenge);
        row("empty", "", SaslFault::BadChallenge);
    }
    void refusesServersFinalMessage()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, fault);
        auto scram = Scram::make("sha256", false, clientOf("user", "pencil"));
        QVERIFY(scram->answer("r=clientnonceservernonce,s=c2FsdHNhbHRzYWx0c2FsdA==,i=4096").has_value());
        QCOMPARE(static_cast<int>(scram->answer(message).error()), fault);
        QVERIFY(!scram->mayAcceptSuccess());
    }
    void needsAnEndPointForPlus()
    {
        QVERIFY(Scram::make("sha256", true, clientOf("user", "pencil")).error() == SaslFault::NoChannelBinding);
    }
    void refusesWhatCannotBeSaid()
    {
        QVERIFY(Scram::make("sha256", false, clientOf("us\ner", "pencil")).error() == SaslFault::BadCharacter);
        Credentials credentials = clientOf("user", "pencil");
        credentials.nonce = "a,b";
        QVERIFY(Scram::make("sha256", false, credentials).error() == SaslFault::BadCharacter);
    }
};

QCA_TEST_MAIN(TestScram)
#include "tst_scram.moc"
