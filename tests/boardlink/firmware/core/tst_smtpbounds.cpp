// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The SMTP client beyond transcripts: secrets, bounds, patience, pieces, stopping, and who has had the mail already.
#include "smtpscripts.h"

#include <QTest>

class TestSmtpBounds : public QObject
{
    Q_OBJECT
private slots:
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

QTEST_APPLESS_MAIN(TestSmtpBounds)
#include "tst_smtpbounds.moc"
