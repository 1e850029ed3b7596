// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What EHLO lists, by what the receiver was told and whether TLS is on.
#include "receiveroffer.h"

#include <QTest>

using namespace postbench;

class TestReceiverOffer : public QObject
{
    Q_OBJECT

private slots:
    void offersNothingByItself();
    void offersStartTlsBeforeTlsAndRequireTlsUnderIt();
    void hidesWhatIsToBeHidden();
    void offersNoAuthWithoutAMechanism();
    void statesItsLimits();
    void knowsWhatCanBeHidden();
};

void TestReceiverOffer::offersNothingByItself()
{
    QVERIFY(!ReceiverOffer().has(Extension::Pipelining));
    QVERIFY(ReceiverOffer().ehloLines().isEmpty());
}

void TestReceiverOffer::offersStartTlsBeforeTlsAndRequireTlsUnderIt()
{
    ReceiverOptions options;
    QVERIFY(!ReceiverOffer(options, false, {}).has(Extension::StartTls));
    options.tlsPossible = true;
    const ReceiverOffer clear(options, false, {});
    QVERIFY(clear.has(Extension::StartTls));
    QVERIFY(!clear.has(Extension::RequireTls));
    const ReceiverOffer encrypted(options, true, {});
    QVERIFY(!encrypted.has(Extension::StartTls));
    QVERIFY(encrypted.has(Extension::RequireTls));
    QVERIFY(encrypted.ehloLines().contains("REQUIRETLS"));
}

void TestReceiverOffer::hidesWhatIsToBeHidden()
{
    ReceiverOptions options;
    options.hidden = {"CHUNKING", "VRFY", "AUTH=LOGIN"};
    const ReceiverOffer offer(options, false, {});
    QVERIFY(!offer.has(Extension::Chunking));
    QVERIFY(!offer.has(Extension::BinaryMime)); // RFC 3030 section 3: not without CHUNKING
    QVERIFY(!offer.has(Extension::Vrfy));
    QVERIFY(offer.has(Extension::Expn));
    QVERIFY(!offer.ehloLines().contains("CHUNKING"));
    QCOMPARE(offer.mechanisms(), (QList<QByteArray>{"EXTERNAL", "OAUTHBEARER", "XOAUTH2", "PLAIN", "ANONYMOUS"}));
}

void TestReceiverOffer::offersNoAuthWithoutAMechanism()
{
    ReceiverOptions options;
    options.hidden = {"AUTH=EXTERNAL", "AUTH=OAUTHBEARER", "AUTH=XOAUTH2", "AUTH=PLAIN", "AUTH=LOGIN", "AUTH=ANONYMOUS"};
    QVERIFY(!ReceiverOffer(options, false, {}).has(Extension::Auth));
    options.hidden = {"AUTH"};
    QVERIFY(!ReceiverOffer(options, false, {}).has(Extension::Auth));
    QVERIFY(ReceiverOffer(options, false, {}).mechanisms().isEmpty());
}

void TestReceiverOffer::statesItsLimits()
{
    ReceiverOptions options;
    QVERIFY(!ReceiverOffer(options, false, {}).has(Extension::Limits));
    options.maxMails = 3;
    QVERIFY(ReceiverOffer(options, false, {}).ehloLines().contains("LIMITS MAILMAX=3"));
    options.maxRecipients = 50;
    options.maxMessageSize = 1000;
    const ReceiverOffer offer(options, false, {});
    QVERIFY(offer.ehloLines().contains("LIMITS RCPTMAX=50 MAILMAX=3"));
    QVERIFY(offer.ehloLines().contains("SIZE 1000"));
    QVERIFY(offer.ehloLines().contains("FUTURERELEASE 7776000 2099-12-31T23:59:59Z"));
}

void TestReceiverOffer::knowsWhatCanBeHidden()
{
    for (const char *name : {"PIPELINING", "STARTTLS", "AUTH", "MT-PRIORITY", "HELP", "AUTH=LOGIN", "AUTH=SCRAM-SHA-256-PLUS"})
        QVERIFY2(ReceiverOffer::knows(name), name);
    for (const char *name : {"", "PIPELINNING", "pipelining", "AUTH=", "AUTH=MAGIC", "X-AUTH", "250-SIZE"})
        QVERIFY2(!ReceiverOffer::knows(name), name);
    QCOMPARE(ReceiverOffer::keywords().size(), 18);
}

QTEST_APPLESS_MAIN(TestReceiverOffer)
#include "tst_receiveroffer.moc"
