// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The SMTP client along transcripts typed by hand: replies, mechanisms, recipients, the message, TLS, secrets.
#include "smtpscripts.h"

#include <QTest>

class TestSmtp : public QObject
{
    Q_OBJECT
private slots:
    void followsTranscripts_data();
    void followsTranscripts()
    {
        QFETCH(TestSettings, settings);
        QFETCH(QByteArrayList, script);
        QFETCH(QByteArray, result);
        for (const int piece : {4096, 1, 3}) {
            SmtpRun run(settings);
            run.pieceSize = piece;
            run.begin();
            const QByteArray difference = run.follow(script);
            QVERIFY2(difference.isEmpty(), difference.constData());
            QVERIFY(run.isOver());
            QCOMPARE(run.verdicts(), 1);
            QCOMPARE(described(run.result), result);
            if (piece == 4096) QCOMPARE(run.stages.count("quit"), script.contains("C: QUIT") ? 1 : 0);
        }
    }
};

void TestSmtp::followsTranscripts_data()
{
    QTest::addColumn<TestSettings>("settings");
    QTest::addColumn<QByteArrayList>("script");
    QTest::addColumn<QByteArray>("result");
    const QByteArrayList bare = greeting + QByteArrayList{"S: 250 mx.example"};
    const QByteArray sent = "sent quit none 250 2.0.0/Ok: queued as 4X1";
    QTest::newRow("one recipient") << simpleSettings() << bare + transaction + message << sent;
    QTest::newRow("replies without text")
        << simpleSettings()
        << QByteArrayList{"S: 220", "C: EHLO bench.example",         "S: 250-", "S: 250", "C: MAIL FROM:<board@bench.example>",
                          "S: 250", "C: RCPT TO:<ann@desk.example>", "S: 250"}
            + message
        << sent;
    QTest::newRow("HELO") << simpleSettings()
                          << greeting + QByteArrayList{"S: 502 what?", "C: HELO bench.example", "S: 250 mx"} + transaction + message
                          << sent;
    QTest::newRow("not even HELO") << simpleSettings()
                                   << greeting
            + QByteArrayList{"S: 500 what?", "C: HELO bench.example", "S: 550 go away", "C: QUIT", "S: 221 bye"}
                                   << QByteArray("refused ehlo reply 550 /go away");
    TestSettings noName = simpleSettings();
    noName.text(KEY_SMTP_HELO, "");
    QTest::newRow("the address without a name")
        << noName
        << QByteArrayList{"S: 220 mx", "C: EHLO [10.0.2.15]", "S: 500 what", "C: HELO [10.0.2.15]", "S: 250 mx"} + transaction
            + message
        << sent;
    noName.text(KEY_SMTP_HELO, "a name\r\nthat is none");
    QTest::newRow("the address for a name") << noName
                                            << QByteArrayList{"S: 220 mx", "C: EHLO [10.0.2.15]", "S: 250 mx"} + transaction
            + message << sent;
    QTest::newRow("greeting of refusal") << simpleSettings()
                                         << QByteArrayList{"S: 554-5.7.1 No", "S: 554 5.7.1 service", "C: QUIT", "S: 221 bye"}
                                         << QByteArray("refused greeting reply 554 5.7.1/No");
    QTest::newRow("sender refused for now") << simpleSettings()
                                            << bare
            + QByteArrayList{"C: MAIL FROM:<board@bench.example>", "S: 451 4.3.0 later", "C: QUIT", "S: 221 bye"}
                                            << QByteArray("failed mail reply 451 4.3.0/later");
    QTest::newRow("unknown codes go by their first digit")
        << simpleSettings() << QByteArrayList{"S: 299 mx", "C: EHLO bench.example",
                                              "S: 277 mx", "C: MAIL FROM:<board@bench.example>",
                                              "S: 598 no", "C: QUIT",
                                              "S: 221 bye"}
        << QByteArray("refused mail reply 598 /no");
    QTest::newRow("DATA refused") << simpleSettings()
                                  << bare + transaction + QByteArrayList{"C: DATA", "S: 554 5.5.1 no", "C: QUIT", "S: 221 bye"}
                                  << QByteArray("refused data reply 554 5.5.1/no");
    QTest::newRow("DATA answered by 250") << simpleSettings() << bare + transaction + QByteArrayList{"C: DATA", "S: 250 yes"}
                                          << QByteArray("failed data protocol 0 /");
    QByteArrayList refusedAtTheDot = bare + transaction + message;
    refusedAtTheDot[refusedAtTheDot.size() - 3] = "S: 554 5.6.0 spam";
    QTest::newRow("refused at the dot") << simpleSettings() << refusedAtTheDot << QByteArray("refused dot reply 554 5.6.0/spam");

    // Authentication.
    const QByteArrayList offers = greeting + QByteArrayList{"S: 250-mx", "S: 250-auth=LOGIN", "S: 250 AUTH PLAIN login CRAM-MD5 X"};
    const QByteArrayList cram{"C: AUTH CRAM-MD5", "S: 334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+",
                              "C: dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw"};
    const QByteArrayList plain{"C: AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm"};
    const QByteArrayList login{"C: AUTH LOGIN", "S: 334 anything", "C: dGlt", "S: 334", "C: dGFuc3RhYWZ0YW5zdGFhZg=="};
    const QByteArrayList quit{"C: QUIT", "S: 221 bye"};
    const QByteArrayList yes{"S: 235 2.7.0 yes"};
    QTest::newRow("auto takes the strongest") << authSettings(AUTH_AUTO) << offers + cram + yes + transaction + message << sent;
    QTest::newRow("plain") << authSettings(AUTH_PLAIN) << offers + plain + yes + transaction + message << sent;
    QTest::newRow("plain by a bare 334") << authSettings(AUTH_PLAIN)
                                         << offers + plain + QByteArrayList{"S: 334", "C: AHRpbQB0YW5zdGFhZnRhbnN0YWFm"} + yes
            + transaction + message << sent;
    QTest::newRow("login") << authSettings(AUTH_LOGIN) << offers + login + yes + transaction + message << sent;
    QTest::newRow("auto goes on to the next mechanism") << authSettings(AUTH_AUTO)
                                                        << offers + QByteArrayList{"C: AUTH CRAM-MD5", "S: 504 5.5.4 not now"}
            + plain + QByteArrayList{"S: 534 5.7.9 too weak"} + login + yes + transaction + message
                                                        << sent;
    QTest::newRow("auto gives up") << authSettings(AUTH_AUTO)
                                   << greeting + QByteArrayList{"S: 250-mx", "S: 250 AUTH PLAIN"} + plain
            + QByteArrayList{"S: 504 5.5.4 no"} + quit
                                   << QByteArray("refused auth reply 504 5.5.4/no");
    QTest::newRow("auto does not try a wrong password twice")
        << authSettings(AUTH_AUTO) << offers + cram + QByteArrayList{"S: 535 5.7.8 wrong"} + quit
        << QByteArray("refused auth reply 535 5.7.8/wrong");
    QTest::newRow("a bad challenge is cancelled") << authSettings(AUTH_AUTO)
                                                  << offers
            + QByteArrayList{"C: AUTH CRAM-MD5", "S: 334 !", "C: *", "S: 501 5.5.2 cancelled"} + plain + yes + transaction + message
                                                  << sent;
    QTest::newRow("no end of questions") << authSettings(AUTH_LOGIN)
                                         << offers + login + QByteArrayList{"S: 334 more", "C: *", "S: 501 ok"} + quit
                                         << QByteArray("refused auth reply 501 /ok");
    QTest::newRow("for now") << authSettings(AUTH_PLAIN) << offers + plain + QByteArrayList{"S: 454 4.7.0 later"} + quit
                             << QByteArray("failed auth reply 454 4.7.0/later");
    QTest::newRow("mechanism not offered") << authSettings(AUTH_CRAM_MD5)
                                           << greeting + QByteArrayList{"S: 250-mx", "S: 250 AUTH PLAIN"} + quit
                                           << QByteArray("failed auth no-auth 0 /");
    QTest::newRow("nothing offered") << authSettings(AUTH_AUTO) << bare + quit << QByteArray("failed auth no-auth 0 /");
    TestSettings nobody = simpleSettings();
    nobody.choice(KEY_SMTP_AUTH, AUTH_AUTO);
    QTest::newRow("auto without a user") << nobody << offers + transaction + message << sent;

    // TLS.
    const QByteArrayList tls = greeting + QByteArrayList{"S: 250-mx", "S: 250 STARTTLS"};
    const QByteArrayList mail{"C: MAIL FROM:<board@bench.example>"};
    QTest::newRow("TLS: 530 at MAIL") << simpleSettings() << tls + mail + QByteArrayList{"S: 530 5.7.0 in any words"} + quit
                                      << QByteArray("refused mail tls 530 5.7.0/in any words");
    QTest::newRow("TLS: 530 at EHLO") << simpleSettings() << greeting + QByteArrayList{"S: 530 no"} + quit
                                      << QByteArray("refused ehlo tls 530 /no");
    QTest::newRow("TLS: 454 at MAIL") << simpleSettings() << tls + mail + QByteArrayList{"S: 454 4.7.0 TLS is down"} + quit
                                      << QByteArray("failed mail tls 454 4.7.0/TLS is down");
    QTest::newRow("TLS: AUTH hidden") << authSettings(AUTH_AUTO) << tls + quit << QByteArray("failed auth tls 0 /");
    QTest::newRow("TLS: 538 at AUTH") << authSettings(AUTH_PLAIN) << offers + plain + QByteArrayList{"S: 538 5.7.11 no"} + quit
                                      << QByteArray("refused auth tls 538 5.7.11/no");
    QTest::newRow("TLS: 530 at AUTH") << authSettings(AUTH_PLAIN) << offers + plain + QByteArrayList{"S: 530 5.7.0 no"} + quit
                                      << QByteArray("refused auth tls 530 5.7.0/no");
    QTest::newRow("TLS: 530 after AUTH") << authSettings(AUTH_PLAIN)
                                         << offers + plain + yes + mail + QByteArrayList{"S: 530 5.7.0 no"} + quit
                                         << QByteArray("refused mail tls 530 5.7.0/no");
    QTest::newRow("530 that wants AUTH") << simpleSettings()
                                         << offers + mail + QByteArrayList{"S: 530 5.7.0 Must issue a STARTTLS"} + quit
                                         << QByteArray("refused mail reply 530 5.7.0/Must issue a STARTTLS");
    QTest::newRow("relay denied for now") << simpleSettings()
                                          << tls + transaction.first(3) + QByteArrayList{"S: 454 4.7.1 Relay access denied"} + quit
                                          << QByteArray("failed rcpt reply 454 4.7.1/Relay access denied");

    // Recipients.
    const QByteArrayList many{"C: MAIL FROM:<board@bench.example>", "S: 250 ok", "C: RCPT TO:<a@desk.example>"};
    const QByteArrayList header{"C+ From: board@bench.example", "C+ To: a@desk.example", "C+ Cc: b@desk.example"};
    const QByteArrayList body = message.sliced(4, message.size() - 4);
    const TestSettings three = recipientSettings({"a@desk.example"}, {"b@desk.example"}, {"Cem <c@desk.example>"});
    QTest::newRow("To, Cc and Bcc") << three
                                    << bare + many + QByteArrayList{"S: 250 ok", "C: RCPT TO:<b@desk.example>",
                                                                    "S: 251 ok", "C: RCPT TO:<c@desk.example>",
                                                                    "S: 250 ok", "C: DATA",
                                                                    "S: 354 go"}
            + header + body << sent;
    QTest::newRow("one refused") << three
                                 << bare + many
            + QByteArrayList{"S: 550-5.1.1 who",
                             "S: 550 5.1.1 is that",
                             "C: RCPT TO:<b@desk.example>",
                             "S: 450 4.2.1 busy",
                             "C: RCPT TO:<c@desk.example>",
                             "S: 250 ok",
                             "C: DATA",
                             "S: 354 go"}
            + header + body << QByteArray("partly rcpt reply 550 5.1.1/who");
    QTest::newRow("all refused") << three
                                 << bare + many
            + QByteArrayList{"S: 550 5.1.1 a", "C: RCPT TO:<b@desk.example>", "S: 551 5.1.2 b", "C: RCPT TO:<c@desk.example>",
                             "S: 553 5.1.3 c"}
            + quit << QByteArray("refused rcpt reply 550 5.1.1/a");
    QTest::newRow("all refused, one for now") << three
                                              << bare + many
            + QByteArrayList{"S: 550 5.1.1 a", "C: RCPT TO:<b@desk.example>", "S: 451 4.3.0 b", "C: RCPT TO:<c@desk.example>",
                             "S: 553 5.1.3 c"}
            + quit << QByteArray("failed rcpt reply 550 5.1.1/a");
    QTest::newRow("too many for one transaction") << three
                                                  << bare + many
            + QByteArrayList{"S: 250 ok", "C: RCPT TO:<b@desk.example>", "S: 452 4.5.3 enough", "C: DATA", "S: 354 go"} + header
            + body.first(10)
            + QByteArrayList{"C: MAIL FROM:<board@bench.example>",
                             "S: 250 ok",
                             "C: RCPT TO:<b@desk.example>",
                             "S: 250 ok",
                             "C: RCPT TO:<c@desk.example>",
                             "S: 250 ok",
                             "C: DATA",
                             "S: 354 go"}
            + header + body << sent;
    QTest::newRow("a full mailbox is no full transaction") << three
                                                           << bare + many
            + QByteArrayList{"S: 250 ok",         "C: RCPT TO:<b@desk.example>",
                             "S: 452 4.2.2 full", "C: RCPT TO:<c@desk.example>",
                             "S: 250 ok",         "C: DATA",
                             "S: 354 go"}
            + header + body << QByteArray("partly rcpt reply 452 4.2.2/full");
    QTest::newRow("too many at the first") << recipientSettings({"a@desk.example"})
                                           << bare + many + QByteArrayList{"S: 452 4.5.3 enough"} + quit
                                           << QByteArray("failed rcpt reply 452 4.5.3/enough");

    // UTF-8.
    const QByteArray utf8 = "\xe6\x97\xa5@desk.example";
    const QByteArrayList utf8Offer = greeting + QByteArrayList{"S: 250-mx", "S: 250-8bitmime", "S: 250 SMTPUTF8"};
    QTest::newRow("SMTPUTF8") << recipientSettings({utf8})
                              << utf8Offer
            + QByteArrayList{"C: MAIL FROM:<board@bench.example> BODY=8BITMIME SMTPUTF8",
                             "S: 250 ok",
                             "C: RCPT TO:<" + utf8 + ">",
                             "S: 250 ok",
                             "C: DATA",
                             "S: 354 go",
                             "C+ From: board@bench.example",
                             "C+ To: " + utf8}
            + body << sent;
    QTest::newRow("SMTPUTF8 not offered") << recipientSettings({utf8}) << bare + quit << QByteArray("failed mail utf8 0 /");
    TestSettings eightBit = simpleSettings();
    eightBit.text(KEY_MAIL_BODY, "\xe6\x97\xa5\n");
    QByteArrayList eightBitMessage = message;
    eightBitMessage.replace(9, "C+ Content-Transfer-Encoding: 8bit");
    eightBitMessage.replace(11, "C+ \xe6\x97\xa5");
    QTest::newRow("8BITMIME") << eightBit
                              << utf8Offer + QByteArrayList{"C: MAIL FROM:<board@bench.example> BODY=8BITMIME"}
            + transaction.sliced(1) + eightBitMessage
                              << sent;
    eightBitMessage.replace(9, "C+ Content-Transfer-Encoding: base64");
    eightBitMessage.replace(11, "C+ 5pelDQo=");
    QTest::newRow("no 8BITMIME") << eightBit << bare + transaction + eightBitMessage << sent;
}

QTEST_APPLESS_MAIN(TestSmtp)
#include "tst_smtp.moc"
