// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The SMTP client along transcripts typed by hand: replies, mechanisms, recipients, the message, TLS, secrets.
#include "smtprun.h"

#include <QTest>

namespace {

TestSettings authSettings(smtp_auth auth)
{
    TestSettings settings = simpleSettings();
    settings.choice(KEY_SMTP_AUTH, auth).text(KEY_SMTP_USER, "tim").text(KEY_SMTP_PASSWORD, "tanstaaftanstaaf");
    return settings;
}

TestSettings recipientSettings(const QByteArrayList &to, const QByteArrayList &cc = {}, const QByteArrayList &bcc = {})
{
    TestSettings settings = simpleSettings();
    settings.items(KEY_MAIL_TO, to).items(KEY_MAIL_CC, cc).items(KEY_MAIL_BCC, bcc);
    return settings;
}

const QByteArrayList greeting{"S: 220 mx.example ESMTP", "C: EHLO bench.example"};
const QByteArrayList transaction{"C: MAIL FROM:<board@bench.example>", "S: 250 2.1.0 Ok", "C: RCPT TO:<ann@desk.example>",
                                 "S: 250 2.1.5 Ok"};
const QByteArrayList message{"C: DATA",
                             "S: 354 go on",
                             "C+ From: board@bench.example",
                             "C+ To: ann@desk.example",
                             "C+ Subject: Test",
                             "C+ Message-ID: <000000000000.0000000000000000.0@bench.example>",
                             "C+ Auto-Submitted: auto-generated",
                             "C+ MIME-Version: 1.0",
                             "C+ Content-Type: text/plain; charset=utf-8",
                             "C+ Content-Transfer-Encoding: 7bit",
                             "C+ ",
                             "C+ Hello",
                             "C: .",
                             "S: 250 2.0.0 Ok: queued as 4X1",
                             "C: QUIT",
                             "S: 221 bye"};

QByteArray described(const mail_result &result)
{
    return QByteArray(mail_word_name(result.word)) + ' ' + mail_stage_name(result.stage) + ' ' + mail_fault_name(result.fault) + ' '
        + QByteArray::number(result.code) + ' ' + result.enhanced + '/' + result.detail;
}

} // namespace

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

    void stuffsDotsAndSendsLongMailsInPieces()
    {
        TestSettings settings = simpleSettings();
        settings.text(KEY_MAIL_BODY, ".\n..\n.dot\n" + (QByteArray(490, 'x') + "\n").repeated(2));
        SmtpRun run(settings);
        run.begin();
        run.hear("220 mx\r\n");
        run.hear("250 mx\r\n");
        run.hear("250 ok\r\n");
        run.hear("250 ok\r\n");
        const QByteArrayList sent = run.hear("354 go\r\n");
        const QByteArrayList end{"", "..", "...", "..dot", QByteArray(490, 'x'), QByteArray(490, 'x'), "."};
        QCOMPARE(sent.last(7), end);
        run.oblige({"."});
        QCOMPARE(run.result.word, MAIL_SENT);
    }

    void showsNoSecret_data()
    {
        QTest::addColumn<int>("auth");
        QTest::addColumn<QByteArrayList>("replies");
        QTest::newRow("plain") << int(AUTH_PLAIN) << QByteArrayList{"535 no"};
        QTest::newRow("plain, repeated by the server")
            << int(AUTH_PLAIN) << QByteArrayList{"535 5.7.8 AUTH PLAIN AHRpbQB0YW5zdGFhZnRhbnN0YWFm is wrong"};
        QTest::newRow("plain, asked again") << int(AUTH_PLAIN) << QByteArrayList{"334 ", "535 no"};
        QTest::newRow("login") << int(AUTH_LOGIN) << QByteArrayList{"334 user?", "334", "535 no"};
        QTest::newRow("login, repeated by the server")
            << int(AUTH_LOGIN) << QByteArrayList{"334 user?", "334", "535 no dGFuc3RhYWZ0YW5zdGFhZg=="};
        QTest::newRow("cram-md5") << int(AUTH_CRAM_MD5)
                                  << QByteArrayList{"334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+", "535 no"};
    }
    void showsNoSecret()
    {
        QFETCH(int, auth);
        QFETCH(QByteArrayList, replies);
        SmtpRun run(authSettings(smtp_auth(auth)));
        run.begin();
        run.hear("220 mx\r\n");
        run.hear("250-mx\r\n250 AUTH PLAIN LOGIN CRAM-MD5\r\n");
        for (const QByteArray &reply : replies)
            run.hear(reply + "\r\n");
        const QByteArray shown = run.seen.join('\n') + run.result.detail;
        // Of PLAIN, the password, the user, and the answer to CRAM-MD5, each in base64.
        for (const char *secret : {"AHRpbQB0", "dGFuc3Rh", "dGltIGI5", "dGlt", "tanstaaf"})
            QVERIFY2(!shown.contains(secret), shown.constData());
        QVERIFY(shown.contains("****"));
        QCOMPARE(run.result.fault, FAULT_REPLY);
        QCOMPARE(int(run.result.code), 535);
        QCOMPARE(run.result.stage, STAGE_AUTH);
    }

    void tellsTheObserverEveryLine()
    {
        SmtpRun run;
        run.begin();
        const QByteArrayList script = greeting + QByteArrayList{"S: 250-mx", "S: 250 HELP"} + transaction + message;
        const QByteArrayList stages{"greeting", "ehlo", "mail", "rcpt", "data", "body", "dot", "quit"};
        QCOMPARE(run.follow(script), QByteArray());
        QCOMPARE(run.seen, script);
        QCOMPARE(run.stages, stages);
        QCOMPARE(run.refused, QByteArrayList{"ann@desk.example 250"});
    }

    void boundsLinesAndReplies()
    {
        SmtpRun endless;
        endless.begin();
        for (int i = 0; i < 99; ++i)
            endless.hear("220-hello\r\n");
        QVERIFY(!endless.isOver());
        endless.hear("220-hello\r\n220-hello\r\n");
        QCOMPARE(described(endless.result), QByteArray("failed greeting protocol 0 /"));

        SmtpRun longLine;
        longLine.begin();
        QCOMPARE(longLine.hear("220 " + QByteArray(100000, 'x') + "\r\n"), QByteArrayList{"EHLO bench.example"});
        QVERIFY(longLine.seen.constFirst().size() <= 515);
    }

    void waitsAsLongAsRfc5321SaysUnlessSomebodyWaits()
    {
        SmtpRun patient;
        patient.inHaste = false;
        patient.begin();
        patient.pass(299000);
        QVERIFY(!patient.isOver());
        patient.pass(2000);
        QCOMPARE(patient.result.fault, FAULT_TIMEOUT);
        SmtpRun hasty;
        hasty.begin();
        hasty.pass(29000);
        QVERIFY(!hasty.isOver());
        hasty.pass(2000);
        QCOMPARE(hasty.result.fault, FAULT_TIMEOUT);
    }

    void isNotKeptByDrops()
    {
        SmtpRun run;
        run.begin();
        for (int i = 0; i < 40 && !run.isOver(); ++i) {
            run.hear("2");
            run.pass(1000);
        }
        QCOMPARE(described(run.result), QByteArray("failed greeting timeout 0 /"));
    }

    void keepsTheServersTextReadable()
    {
        SmtpRun run;
        run.begin();
        run.hear("554 5.3.2 \xe6\x97\xa5\xff\x01\tno " + QByteArray("\xe6\x97\xa5").repeated(60) + "\r\n");
        const QByteArray detail = run.result.detail;
        QVERIFY(detail.startsWith("\xe6\x97\xa5?? no \xe6\x97\xa5"));
        QVERIFY(detail.isValidUtf8());
        QVERIFY(detail.size() > 90);
        QCOMPARE(QByteArray(run.result.enhanced), QByteArray("5.3.2"));
    }

    void stopsWhenAsked()
    {
        SmtpRun early;
        early.begin();
        early.hear("220 mx\r\n");
        early.stop();
        QVERIFY(early.isOver());
        QCOMPARE(described(early.result), QByteArray("stopped ehlo none 0 /"));
        SmtpRun late;
        late.begin();
        for (const char *reply : {"220 a", "250 b", "250 c", "250 d", "354 e"})
            late.hear(QByteArray(reply) + "\r\n");
        late.stop();
        QCOMPARE(described(late.result), QByteArray("unknown dot lost 0 /"));
    }

    void sendsToNobodyTwice()
    {
        SmtpRun run(recipientSettings({"a@desk.example", "b@desk.example", "c@desk.example"}));
        run.recipients.accepted = 1;
        run.recipients.refused = 4;
        run.begin();
        run.hear("220 mx\r\n");
        run.hear("250 mx\r\n");
        QCOMPARE(run.hear("250 ok\r\n"), QByteArrayList{"RCPT TO:<b@desk.example>"});
        QCOMPARE(run.hear("250 ok\r\n"), QByteArrayList{"DATA"});
        run.oblige({"DATA"});
        QCOMPARE(run.recipients.accepted, 3u);
        QCOMPARE(int(run.result.accepted), 2);
        QCOMPARE(run.result.word, MAIL_PARTLY);
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
