// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The mailer from trigger to result on a fake chip: stages, causes, further attempts, and never two results for one mail.
#include "mailerbench.h"

#include <QTest>

namespace {

using Bench = MailerBench;

QByteArray messageId(const QByteArray &message)
{
    const qsizetype from = message.indexOf("Message-ID: ");
    return message.sliced(from, message.indexOf('\n', from) - from);
}

} // namespace

class TestMailer : public QObject
{
    Q_OBJECT
private slots:
    void sendsAMail()
    {
        Bench bench;
        QCOMPARE(bench.sendNow(), QByteArrayList{"sent quit none 250 1 1/1"});
        const QByteArrayList stages{"link", "connect", "greeting", "ehlo", "mail", "rcpt", "data", "body", "dot", "quit"};
        QCOMPARE(bench.stages, stages);
        const QByteArrayList lines{
            "EHLO bench.example", "MAIL FROM:<board@bench.example>", "RCPT TO:<ann@desk.example>", "DATA", ".", "QUIT"};
        QCOMPARE(bench.lines, lines);
        QCOMPARE(bench.messages.size(), 1);
        QVERIFY(bench.messages[0].endsWith("\n\nHello\n"));
        QVERIFY(!mailer_is_busy(bench.post.get()));
        QCOMPARE(bench.hal.connectedTo.port, uint16_t(25));
        QVERIFY(bench.hal.localPort >= 49152);
        QCOMPARE(bench.hal.connection, HAL_CLOSED);
        QCOMPARE(bench.sockets.constFirst(), QByteArray::number(HAL_ESTABLISHED));
        QCOMPARE(bench.sockets.constLast(), QByteArray::number(HAL_CLOSED));
        QCOMPARE(bench.most, 1);
        QVERIFY(mailer_result(bench.post.get())->at > 0);
    }

    void sendsThroughANarrowConnection()
    {
        Bench bench;
        bench.hal.tcpSendLimit = 1;
        bench.settings.text(KEY_MAIL_BODY, QByteArray("line of text\n").repeated(20));
        bench.configure();
        bench.start();
        bench.run(20000);
        QCOMPARE(bench.results, QByteArrayList{"sent quit none 250 1 1/1"});
        QVERIFY(bench.messages[0].endsWith("\n\n" + QByteArray("line of text\n").repeated(20)));
    }

    void takesOneMailAtATime()
    {
        Bench bench;
        bench.configure();
        QVERIFY(bench.start());
        QVERIFY(!bench.start());
        bench.run(3000);
        QVERIFY(bench.start());
        bench.run(3000);
        QCOMPARE(bench.results.size(), 2);
        QCOMPARE(mailer_result(bench.post.get())->number, 2u);
        QVERIFY(messageId(bench.messages[0]) != messageId(bench.messages[1]));
    }

    void tellsMessageIdsOfTwoStartsApart()
    {
        QByteArrayList ids;
        for (const uint32_t chance : {7u, 9000u}) { // entropy after a reset; the counter is the same
            Bench bench;
            bench.hal.chance = chance;
            bench.sendNow();
            ids.append(messageId(bench.messages[0]));
        }
        QVERIFY(ids[0] != ids[1]);
        QVERIFY(ids[0].startsWith("Message-ID: <0008dc010203."));
    }

    void namesTheKeyThatIsMissing_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("detail");
        QTest::newRow("server") << int(KEY_SMTP_SERVER) << QByteArray() << QByteArray("smtp.server");
        QTest::newRow("sender") << int(KEY_MAIL_FROM) << QByteArray() << QByteArray("mail.from");
        QTest::newRow("sender with a line end") << int(KEY_MAIL_FROM) << QByteArray("a@b\r\nc") << QByteArray("mail.from");
        QTest::newRow("recipient") << int(KEY_MAIL_TO) << QByteArray() << QByteArray("mail.to");
        QTest::newRow("copy") << int(KEY_MAIL_CC)
                              << QByteArray("\x03"
                                            "a b")
                              << QByteArray("mail.cc");
        QTest::newRow("user") << int(KEY_SMTP_AUTH) << QByteArray(1, AUTH_PLAIN) << QByteArray("smtp.user");
    }
    void namesTheKeyThatIsMissing()
    {
        QFETCH(int, key);
        QFETCH(QByteArray, value);
        Bench bench;
        bench.settings.text(settings_key(key), value);
        bench.sendNow();
        QCOMPARE(bench.results.size(), 1);
        QVERIFY2(bench.results[0].startsWith("failed link settings 0 1 0/"), bench.results[0].constData());
        QTEST(QByteArray(mailer_result(bench.post.get())->detail), "detail");
        QCOMPARE(bench.hal.connections, 0);
    }

    void namesStageAndCause_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("result");
        QTest::newRow("no link") << QByteArray("link") << QByteArray("failed link no-link 0 1 0/1");
        QTest::newRow("no DHCP") << QByteArray("dhcp") << QByteArray("failed dhcp no-address 0 1 0/1");
        QTest::newRow("no DNS") << QByteArray("dns") << QByteArray("failed dns no-dns 0 1 0/1");
        QTest::newRow("no such name") << QByteArray("name") << QByteArray("failed dns name 0 1 0/1");
        QTest::newRow("refused") << QByteArray("refuse") << QByteArray("failed connect unreachable 0 1 0/1");
        QTest::newRow("nobody there") << QByteArray("silent") << QByteArray("failed connect unreachable 0 1 0/1");
        QTest::newRow("silent server") << QByteArray("greeting") << QByteArray("failed greeting timeout 0 1 0/1");
        QTest::newRow("cable out in the middle") << QByteArray("cable") << QByteArray("failed greeting no-link 0 1 0/1");
        QTest::newRow("closed at once") << QByteArray("close") << QByteArray("failed greeting lost 0 1 0/1");
    }
    void namesStageAndCause()
    {
        QFETCH(QByteArray, what);
        Bench bench;
        if (what == "link") bench.hal.linkUp = false;
        if (what == "dhcp") bench.settings.choice(KEY_NET_MODE, NET_DHCP);
        if (what == "dns" || what == "name")
            bench.settings.text(KEY_SMTP_SERVER, "mx.example").text(KEY_NET_DNS, QByteArray::fromHex("0409090909"));
        if (what == "name") {
            bench.hal.onDatagram = [&bench](const FakeNetwork::Datagram &sent) {
                bench.hal.answer(sent, sent.octets.first(2) + QByteArray::fromHex("81830001000000000000") + sent.octets.mid(12));
            };
        }
        if (what == "refuse") bench.hal.peer = FakeNetwork::Peer::Refuses;
        if (what == "silent") bench.hal.peer = FakeNetwork::Peer::IsSilent;
        if (what == "greeting" || what == "cable") bench.greeting.clear();
        if (what == "close") bench.greeting = "close";
        bench.configure();
        bench.start();
        if (what == "cable") {
            bench.run(1000);
            bench.hal.linkUp = false;
        }
        bench.run(60000, 50);
        QCOMPARE(bench.results.size(), 1);
        QTEST(bench.results[0], "result");
        QVERIFY(!mailer_is_busy(bench.post.get()));
        // The board lives on: with all in order, the next mail goes.
        bench.hal.linkUp = true;
        bench.hal.peer = FakeNetwork::Peer::Accepts;
        bench.greeting = "220 mx";
        bench.settings = simpleSettings();
        bench.sendNow();
        QCOMPARE(bench.results.constLast(), QByteArray("sent quit none 250 1 1/1"));
    }

    void hearsWhatTheServerSaidBeforeItClosed()
    {
        Bench bench;
        bench.greeting = "421 4.3.2 busy";
        bench.configure();
        bench.start();
        bench.run(50, 5);
        bench.hal.peerCloses();
        bench.run(3000);
        QCOMPARE(bench.results, QByteArrayList{"failed greeting reply 421 1 0/1"});
    }

    void triesAgainLaterWithTheSameMail()
    {
        Bench bench;
        bench.settings.number(KEY_SEND_RETRY, 3).text(KEY_MAIL_BODY, "{uptime} {time}\n");
        bench.answers["MAIL"] = "451 4.3.0 later";
        bench.configure();
        bench.start(MAIL_BY_INTERVAL);
        bench.run(16000 + 40000, 20);
        QVERIFY(mailer_is_busy(bench.post.get()));
        QVERIFY(bench.results.isEmpty());
        QVERIFY2(bench.retries.size() >= 2 && bench.retries[0].startsWith("2 1") && bench.retries[1].startsWith("3 3"),
                 bench.retries.join('|').constData());
        bench.answers.clear();
        bench.run(200000, 20);
        QCOMPARE(bench.results.size(), 1);
        QVERIFY2(bench.results[0].startsWith("sent quit none 250 "), bench.results[0].constData());
        QCOMPARE(bench.messages.size(), 1);
        QVERIFY(bench.messages[0].contains("0d 00:00:00"));
    }

    void givesUpAfterTheLimit()
    {
        Bench bench;
        bench.settings.number(KEY_SEND_RETRY, 2);
        bench.hal.peer = FakeNetwork::Peer::Refuses;
        bench.configure();
        bench.start(MAIL_BY_BOOT);
        bench.run(600000, 100);
        QCOMPARE(bench.results, QByteArrayList{"failed connect unreachable 0 3 0/1"});
        QCOMPARE(bench.retries.size(), 2);
    }

    void doesNotTryAgainWhatIsForGood_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("result");
        QTest::newRow("sender refused") << QByteArray("MAIL") << QByteArray("550 no") << QByteArray("refused mail reply 550 1 0/1");
        QTest::newRow("recipient refused") << QByteArray("RCPT") << QByteArray("550 no")
                                           << QByteArray("refused rcpt reply 550 1 0/1");
        QTest::newRow("message refused") << QByteArray(".") << QByteArray("554 no") << QByteArray("refused dot reply 554 1 0/1");
        QTest::newRow("TLS") << QByteArray("MAIL") << QByteArray("530 5.7.0 TLS") << QByteArray("refused mail tls 530 1 0/1");
        QTest::newRow("rubbish") << QByteArray("MAIL") << QByteArray("rubbish") << QByteArray("failed mail protocol 0 1 0/1");
        // The mail may have arrived: never again by itself.
        QTest::newRow("lost behind the dot") << QByteArray(".") << QByteArray("close") << QByteArray("unknown dot lost 0 1 0/1");
        QTest::newRow("silence behind the dot") << QByteArray(".") << QByteArray("") << QByteArray("unknown dot timeout 0 1 0/1");
        QTest::newRow("rubbish behind the dot")
            << QByteArray(".") << QByteArray("what?") << QByteArray("unknown dot protocol 0 1 0/1");
    }
    void doesNotTryAgainWhatIsForGood()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, result);
        Bench bench;
        bench.settings.number(KEY_SEND_RETRY, 10);
        bench.answers[line] = answer;
        bench.configure();
        bench.start(MAIL_BY_INPUT);
        bench.run(2000000, 100);
        QCOMPARE(bench.results, QByteArrayList{result});
        QVERIFY(bench.retries.isEmpty());
        QCOMPARE(bench.hal.connections, 1);
    }

    void triesAgainForThoseAloneWhoHaveNotGotIt()
    {
        Bench bench;
        bench.settings.number(KEY_SEND_RETRY, 5).items(KEY_MAIL_TO, {"a@desk.example", "b@desk.example", "c@desk.example"});
        bench.answers["RCPT TO:<b@"] = "450 4.2.0 greylisted";
        bench.answers["RCPT TO:<c@"] = "550 5.1.1 unknown";
        bench.configure();
        bench.start(MAIL_BY_BOOT);
        bench.run(5000);
        QCOMPARE(bench.messages.size(), 1);
        QCOMPARE(bench.retries.size(), 1);
        bench.answers.remove("RCPT TO:<b@");
        bench.lines.clear();
        bench.run(40000);
        QCOMPARE(bench.results, QByteArrayList{"partly rcpt reply 550 2 2/3"});
        bench.lines.removeIf([](const QByteArray &line) { return !line.startsWith("RCPT"); });
        QCOMPARE(bench.lines, QByteArrayList{"RCPT TO:<b@desk.example>"});
        QCOMPARE(bench.messages.size(), 2);
        QCOMPARE(messageId(bench.messages[0]), messageId(bench.messages[1]));
    }

    void stopsWhenAsked()
    {
        Bench waiting;
        waiting.hal.linkUp = false;
        waiting.configure();
        waiting.start();
        waiting.run(100);
        mailer_stop(waiting.post.get());
        QCOMPARE(waiting.results, QByteArrayList{"stopped link none 0 1 0/1"});
        mailer_stop(waiting.post.get());
        QCOMPARE(waiting.results.size(), 1);

        Bench pausing;
        pausing.settings.number(KEY_SEND_RETRY, 3);
        pausing.answers["MAIL"] = "451 later";
        pausing.sendNow();
        QVERIFY(mailer_is_busy(pausing.post.get()));
        mailer_stop(pausing.post.get());
        QCOMPARE(pausing.results, QByteArrayList{"stopped mail reply 451 1 0/1"});

        Bench behindTheDot;
        behindTheDot.answers["."] = "";
        behindTheDot.sendNow();
        mailer_stop(behindTheDot.post.get());
        QCOMPARE(behindTheDot.results, QByteArrayList{"unknown dot lost 0 1 0/1"});
        behindTheDot.run(5000);
        QCOMPARE(behindTheDot.hal.connection, HAL_CLOSED);
    }

    void closesWhatThePeerLeavesOpen()
    {
        Bench bench;
        bench.configure();
        bench.start();
        bench.run(3000);
        bench.hal.connection = HAL_FIN_WAIT; // as if the last FIN had never been answered
        bench.post->closing = true;
        bench.post->closing_since = bench.hal.now;
        for (int i = 0; i < 350; ++i, bench.hal.now += 10)
            mailer_step(bench.post.get());
        QCOMPARE(bench.hal.connection, HAL_CLOSED);
    }

    void sleepsWhileItWaits()
    {
        Bench bench;
        QCOMPARE(mailer_due(bench.post.get()), 1000u);
        bench.configure();
        bench.start();
        QCOMPARE(mailer_due(bench.post.get()), 0u);
        bench.greeting.clear();
        bench.run(500);
        QVERIFY(mailer_due(bench.post.get()) > 500);
    }

    void hasAWordForEverything()
    {
        QCOMPARE(QByteArray(mail_stage_name(STAGE_DOT)), QByteArray("dot"));
        QCOMPARE(QByteArray(mail_word_name(MAIL_UNKNOWN)), QByteArray("unknown"));
        QCOMPARE(QByteArray(mail_fault_name(FAULT_UTF8)), QByteArray("utf8"));
        QCOMPARE(QByteArray(mail_fault_name(FAULT_NO_AUTH)), QByteArray("no-auth"));
        QCOMPARE(QByteArray(mail_trigger_name(MAIL_BY_INPUT)), QByteArray("input"));
        QCOMPARE(QByteArray(mail_trigger_name(mail_trigger(9))), QByteArray("?"));
    }
};

QTEST_APPLESS_MAIN(TestMailer)
#include "tst_mailer.moc"
