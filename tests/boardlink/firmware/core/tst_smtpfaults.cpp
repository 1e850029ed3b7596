// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One session let go wrong at each of its steps in each way: always one verdict, with the right stage and fault, never a wrong success.
#include "smtprun.h"

#include <QTest>

namespace {

// The session without a fault: what the server says in each step, octets of a whole reply.
const QList<QByteArray> replies{
    "220 mx.example ESMTP\r\n",
    "250-mx.example\r\n250-8BITMIME\r\n250 AUTH CRAM-MD5\r\n",
    "334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+\r\n",
    "235 2.7.0 yes\r\n",
    "250 2.1.0 sender\r\n",
    "250 2.1.5 first\r\n",
    "250 2.1.5 second\r\n",
    "354 go on\r\n",
    "250 2.0.0 queued\r\n",
    "221 2.0.0 bye\r\n",
};
enum Step { Greeting, Ehlo, Challenge, Auth, Mail, FirstRcpt, SecondRcpt, Data, Dot, Quit, Steps };
const char *const stepNames[Steps] = {"greeting", "ehlo", "challenge", "auth", "mail", "rcpt 1", "rcpt 2", "data", "dot", "quit"};
// The stage of each step, and of what follows it.
const char *const stages[Steps + 1] = {"greeting", "ehlo", "auth", "auth", "mail", "rcpt", "rcpt", "data", "dot", "quit", "quit"};

TestSettings sessionSettings()
{
    TestSettings settings = simpleSettings();
    settings.items(KEY_MAIL_TO, {"a@desk.example", "b@desk.example"}).choice(KEY_SMTP_AUTH, AUTH_AUTO);
    return settings.text(KEY_SMTP_USER, "tim").text(KEY_SMTP_PASSWORD, "tanstaaftanstaaf");
}

QByteArray verdict(const SmtpRun &run)
{
    return QByteArray(mail_word_name(run.result.word)) + ' ' + mail_stage_name(run.result.stage) + ' '
        + mail_fault_name(run.result.fault) + ' ' + QByteArray::number(run.result.code);
}

const char sentWell[] = "sent quit none 250";

// What must come of the fault at the step, typed by hand where it is not the rule.
QByteArray expected(int step, const QByteArray &fault)
{
    if (step == Quit) return sentWell;
    const QByteArray stage = stages[step];
    const bool behindTheDot = step == Dot;
    if (fault == "close" || fault == "half line") return (behindTheDot ? "unknown " : "failed ") + stage + " lost 0";
    if (fault == "silence") return (behindTheDot ? "unknown " : "failed ") + stage + " timeout 0";
    if (fault == "garbage" || fault == "other codes") return (behindTheDot ? "unknown " : "failed ") + stage + " protocol 0";
    if (fault == "421") return "failed " + stage + " reply 421";
    if (fault == "550") {
        if (step == Ehlo) return "failed auth no-auth 0"; // HELO goes well, but offers no AUTH
        if (step == FirstRcpt || step == SecondRcpt) return "partly rcpt reply 550";
        return "refused " + stage + " reply 550";
    }
    // Two replies at once: the second belongs to no command. Behind the dot the mail has been taken already.
    if (step == Dot) return sentWell;
    return QByteArray("failed ") + (step == Data ? "body" : stages[step + 1]) + " protocol 0";
}

QByteArrayList play(SmtpRun &run, int step, const QByteArray &fault)
{
    if (fault == "close") return run.lose();
    if (fault == "silence") return run.pass(61000);
    if (fault == "421") return run.hear("421 4.3.2 closing\r\n");
    if (fault == "550") return run.hear("550 5.0.0 no\r\n");
    if (fault == "garbage") return run.hear("hello there\r\n");
    if (fault == "other codes") return run.hear("250-one\r\n251 two\r\n");
    if (fault == "half line") {
        QByteArrayList sent = run.hear(replies[step].first(2));
        return sent + run.lose();
    }
    return run.hear(replies[step] + replies[step]);
}

} // namespace

class TestSmtpFaults : public QObject
{
    Q_OBJECT
private slots:
    void goesWellWithoutAFault()
    {
        SmtpRun run(sessionSettings());
        run.begin();
        for (const QByteArray &reply : replies)
            run.hear(reply);
        QVERIFY(run.isOver());
        QCOMPARE(verdict(run), QByteArray(sentWell));
        QCOMPARE(run.verdicts(), 1);
    }

    void endsInOneVerdict_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<QByteArray>("fault");
        for (int step = 0; step < Steps; ++step)
            for (const char *fault : {"close", "silence", "421", "550", "garbage", "other codes", "half line", "two replies"})
                QTest::addRow("%s: %s", stepNames[step], fault) << step << QByteArray(fault);
    }
    void endsInOneVerdict()
    {
        QFETCH(int, step);
        QFETCH(QByteArray, fault);
        for (const bool cutUp : {false, true}) {
            SmtpRun run(sessionSettings());
            run.begin();
            for (int i = 0; i < step; ++i)
                run.hear(replies[i]);
            QVERIFY(!run.isOver());
            // Two replies are only seen as such when they come at once: else the second may be the next command's own.
            if (fault != "two replies" && cutUp) run.pieceSize = 1;
            run.oblige(play(run, step, fault));
            if (!run.isOver()) run.pass(61000);
            QVERIFY(run.isOver());
            QCOMPARE(verdict(run), expected(step, fault));
            QCOMPARE(run.verdicts(), 1);
            // Whatever comes after that changes nothing.
            run.hear("250 2.0.0 queued\r\n");
            run.lose();
            run.pass(1000000);
            run.stop();
            QCOMPARE(verdict(run), expected(step, fault));
            QCOMPARE(run.verdicts(), 1);
            QVERIFY((run.recipients.accepted != 0) == (run.result.word == MAIL_SENT || run.result.word == MAIL_PARTLY));
        }
    }

    void noticesTheBeginningOfAReplyThatCameTooEarly()
    {
        SmtpRun run(sessionSettings());
        run.begin();
        run.hear("220 mx\r\n25"); // before EHLO was sent
        QCOMPARE(verdict(run), QByteArray("failed ehlo protocol 0"));
    }

    void hearsARefusalInTheMiddleOfTheMessage()
    {
        for (const auto &[reply, expectation] : {std::pair{"552 5.3.4 too big\r\n", "refused body reply 552"},
                                                 std::pair{"421 4.3.2 closing\r\n", "failed body reply 421"},
                                                 std::pair{"250 2.0.0 queued\r\n", "failed body protocol 0"}}) {
            TestSettings longMail = sessionSettings();
            longMail.text(KEY_MAIL_BODY, "a line\n");
            SmtpRun run(longMail);
            run.begin();
            for (int i = 0; i < Data; ++i)
                run.hear(replies[i]);
            run.hear(replies[Data] + reply);
            QVERIFY(run.isOver());
            QCOMPARE(verdict(run), QByteArray(expectation));
            QCOMPARE(run.recipients.accepted, 0u);
        }
    }

    void isLostAtAnyOctetOfTheMessageWithoutAWrongWord()
    {
        // How much of the message the connection took before it went: all but the last octet of the dot is a failure.
        for (int octets = 1; octets < 600; ++octets) {
            smtp session;
            TestSettings mine = simpleSettings();
            mail_facts facts{};
            facts.trigger = "command";
            mail_observer observer{};
            smtp_recipients recipients{};
            mail_result result{};
            const smtp_task task{mine.get(), &facts, &observer, &recipients, &result, true};
            smtp_begin(&session, &task, 0);
            for (const QByteArray reply : {"220 a\r\n", "250 b\r\n", "250 c\r\n", "250 d\r\n", "354 e\r\n"}) {
                smtp_receive(&session, reinterpret_cast<const uint8_t *>(reply.constData()), int(reply.size()), 0);
                smtp_work(&session);
                if (session.state != SMTP_BODY) smtp_sent(&session, smtp_output(&session).size, 0);
            }
            int left = octets;
            bool whole = false;
            while (left > 0 && !whole) {
                while (smtp_work(&session)) {}
                const int taken = qMin(left, int(smtp_output(&session).size));
                smtp_sent(&session, taken, 0);
                left -= taken;
                whole = session.state == SMTP_DOT;
            }
            smtp_lost(&session, FAULT_LOST);
            QCOMPARE(result.word, whole ? MAIL_UNKNOWN : MAIL_FAILED);
            QCOMPARE(result.stage, whole ? STAGE_DOT : STAGE_BODY);
        }
    }
};

QTEST_APPLESS_MAIN(TestSmtpFaults)
#include "tst_smtpfaults.moc"
