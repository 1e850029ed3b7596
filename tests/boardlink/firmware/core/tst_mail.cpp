// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Whole messages, typed by hand: headers, names, subjects, bodies in each encoding, placeholders, and the bounds of lines.
#include "mail.h"

#include "testsettings.h"

#include <QTest>

namespace {

mail_facts someFacts()
{
    mail_facts facts{};
    facts.name = {"bench", 5};
    facts.trigger = "input";
    const uint8_t ip[4] = {10, 0, 2, 15};
    const uint8_t mac[6] = {0x00, 0x08, 0xDC, 0x01, 0x02, 0xAB};
    std::copy(ip, ip + 4, facts.ip);
    std::copy(mac, mac + 6, facts.mac);
    facts.input = true;
    facts.uptime = 93784; // a day, 2 hours, 3 minutes, 4 seconds
    facts.counter = 17;
    facts.time = 1795403587; // 2026-11-23 03:13:07
    facts.id[0] = 0x01234567;
    facts.id[1] = 0x89ABCDEF;
    return facts;
}

// All lines of the message, each into a buffer of that size and, where it does not fit, into the largest.
QByteArrayList linesOf(TestSettings &settings, bool eightBit, const mail_facts &facts = someFacts(), int capacity = MAIL_LINE_MAX)
{
    mail message;
    QByteArrayList lines;
    mail_begin(&message, settings.get(), &facts, eightBit);
    for (;;) {
        QByteArray line(capacity, 'x');
        int size = mail_line(&message, line.data(), uint16_t(capacity));
        if (size == MAIL_FULL) {
            line.resize(MAIL_LINE_MAX);
            size = mail_line(&message, line.data(), MAIL_LINE_MAX);
        }
        if (size < 0) return size == MAIL_END ? lines : QByteArrayList{"a line that never fits"};
        lines.append(line.first(size));
    }
}

QByteArrayList headerOf(TestSettings &settings, const mail_facts &facts = someFacts())
{
    const QByteArrayList lines = linesOf(settings, true, facts);
    return lines.first(lines.indexOf(""));
}

QByteArrayList bodyOf(TestSettings &settings, bool eightBit)
{
    const QByteArrayList lines = linesOf(settings, eightBit);
    return lines.mid(lines.indexOf("") + 1);
}

// The lines of one field, with those that continue it.
QByteArrayList fieldOf(TestSettings &settings, const QByteArray &name)
{
    QByteArrayList found;
    for (const QByteArray &line : headerOf(settings)) {
        if (line.startsWith(name + ": ") || (!found.isEmpty() && line.startsWith(' ')))
            found.append(line);
        else if (!found.isEmpty())
            break;
    }
    return found;
}

// What a reader makes of a field of encoded words alone.
QByteArray decoded(const QByteArrayList &lines, const QByteArray &name)
{
    QByteArray text;
    for (QByteArray word : lines) {
        if (word.startsWith(name + ": ")) word.remove(0, name.size() + 2);
        word = word.trimmed();
        if (word.size() > 75 || !word.startsWith("=?UTF-8?") || !word.endsWith("?=")) return "no encoded word: " + word;
        const QByteArray inside = word.sliced(10, word.size() - 12);
        const QByteArray piece = word[8] == 'B' ? QByteArray::fromBase64(inside)
                                                : QByteArray::fromPercentEncoding(QByteArray(inside).replace('_', ' '), '=');
        if (!piece.isValidUtf8()) return "cut within a character: " + word;
        text += piece;
    }
    return text;
}

} // namespace

class TestMail : public QObject
{
    Q_OBJECT
private slots:
    void isTheMessageTypedHere()
    {
        TestSettings settings = simpleSettings();
        settings.text(KEY_MAIL_FROM, "Bench board <board@bench.example>");
        settings.items(KEY_MAIL_TO, {"ann@desk.example", "Bob <bob@desk.example>"}).items(KEY_MAIL_CC, {"cem@desk.example"});
        settings.items(KEY_MAIL_BCC, {"secret@desk.example"});
        settings.text(KEY_MAIL_SUBJECT, "Input {input}, mail {counter}");
        settings.text(KEY_MAIL_BODY, "I am {name} at {ip}, {mac}.\nUp {uptime}, by {trigger}.\n{time}\n.\n{else} {");
        const QByteArrayList expected{
            "From: Bench board <board@bench.example>",
            "To: ann@desk.example,",
            " Bob <bob@desk.example>",
            "Cc: cem@desk.example",
            "Subject: Input high, mail 17",
            "Date: Mon, 23 Nov 2026 03:13:07 +0000",
            "Message-ID: <0008dc0102ab.0123456789abcdef.17@bench.example>",
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: 7bit",
            "",
            "I am bench at 10.0.2.15, 00:08:dc:01:02:ab.",
            "Up 1d 02:03:04, by input.",
            "2026-11-23 03:13:07 UTC",
            ".",
            "{else} {",
        };
        QCOMPARE(linesOf(settings, true), expected);
        // However small the room is at first, the lines are the same.
        for (int capacity = 0; capacity < 120; capacity += 7)
            QCOMPARE(linesOf(settings, true, someFacts(), capacity), expected);
    }

    void leavesTheDateOutWhenTheTimeIsUnknown()
    {
        TestSettings settings = simpleSettings();
        settings.text(KEY_MAIL_BODY, "{time}");
        mail_facts facts = someFacts();
        facts.time = 0;
        QVERIFY(!headerOf(settings, facts).join('\n').contains("Date"));
        QCOMPARE(linesOf(settings, true, facts).constLast(), QByteArray("unknown"));
    }

    void hidesEverybodyWhenThereIsBccAlone()
    {
        TestSettings settings = simpleSettings();
        settings.items(KEY_MAIL_TO, {}).items(KEY_MAIL_BCC, {"secret@desk.example"});
        QCOMPARE(fieldOf(settings, "To"), QByteArrayList{"To: undisclosed-recipients:;"});
        QVERIFY(!linesOf(settings, true).join('\n').contains("secret"));
    }

    void writesNames_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArrayList>("lines");
        const QByteArray address = "a@bench.example";
        QTest::newRow("none") << address << QByteArrayList{"From: " + address};
        QTest::newRow("brackets alone") << "<" + address + ">" << QByteArrayList{"From: " + address};
        QTest::newRow("atoms") << "Board No 5 <" + address + ">" << QByteArrayList{"From: Board No 5 <" + address + ">"};
        QTest::newRow("specials") << "Board, 5. <" + address + ">" << QByteArrayList{"From: \"Board, 5.\" <" + address + ">"};
        QTest::newRow("quoted already") << "\"Board, 5\" <" + address + ">"
                                        << QByteArrayList{"From: \"Board, 5\" <" + address + ">"};
        QTest::newRow("quotes within") << "The \\\"one\\\" \\\\ <" + address + ">"
                                       << QByteArrayList{"From: \"The \\\"one\\\" \\\\\" <" + address + ">"};
        QTest::newRow("like an encoded word")
            << "=?UTF-8?Q?x?= <" + address + ">" << QByteArrayList{"From: =?UTF-8?B?PT9VVEYtOD9RP3g/PQ==?=", " <" + address + ">"};
        QTest::newRow("Japanese") << "\xe5\x9f\xba\xe6\x9d\xbf <" + address + ">"
                                  << QByteArrayList{"From: =?UTF-8?B?5Z+65p2/?=", " <" + address + ">"};
        QTest::newRow("long") << QByteArray(60, 'n') + " <" + address + ">"
                              << QByteArrayList{"From: " + QByteArray(60, 'n'), " <" + address + ">"};
    }
    void writesNames()
    {
        QFETCH(QByteArray, from);
        TestSettings settings = simpleSettings();
        settings.text(KEY_MAIL_FROM, from);
        QTEST(fieldOf(settings, "From"), "lines");
    }

    void writesSubjects_data()
    {
        QTest::addColumn<QByteArray>("subject");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::newRow("plain") << QByteArray("A = b?") << QByteArrayList{"Subject: A = b?"};
        QTest::newRow("Chinese") << QByteArray("\xe6\xb5\x8b\xe8\xaf\x95") << QByteArrayList{"Subject: =?UTF-8?B?5rWL6K+V?="};
        QTest::newRow("one accent") << QByteArray("Gr\xc3\xbc\xc3\x9f from a bench, a_b=c")
                                    << QByteArrayList{"Subject: =?UTF-8?Q?Gr=C3=BC=C3=9F_from_a_bench=2C_a=5Fb=3Dc?="};
        QTest::newRow("like an encoded word") << QByteArray("=?x?=") << QByteArrayList{"Subject: =?UTF-8?Q?=3D=3Fx=3F=3D?="};
        QTest::newRow("line ends") << QByteArray("one\r\nBcc: x@y\ntwo") << QByteArrayList{"Subject: one  Bcc: x@y two"};
        QTest::newRow("line ends and more") << QByteArray("\xc3\xa4\r\nBcc: x@y")
                                            << QByteArrayList{"Subject: =?UTF-8?Q?=C3=A4__Bcc=3A_x=40y?="};
        QTest::newRow("no UTF-8") << QByteArray("a\xff") + "b\xe6\xb5" << QByteArrayList{"Subject: a?b??"};
        QTest::newRow("folded at a space") << QByteArray("word ").repeated(20) + "end"
                                           << QByteArrayList{
                                                  "Subject: word word word word word word word word word word word word word word",
                                                  " word word word word word word end"};
    }
    void writesSubjects()
    {
        QFETCH(QByteArray, subject);
        TestSettings settings = simpleSettings();
        settings.text(KEY_MAIL_SUBJECT, subject);
        QTEST(fieldOf(settings, "Subject"), "lines");
    }

    void cutsLongSubjectsAtCharacters()
    {
        for (int size = 1; size < 84; ++size)
            for (const QByteArray &character :
                 {QByteArray("\xe6\x97\xa5"), QByteArray("\xf0\x9f\x93\xa7"), QByteArray("a\xc3\xa9z")}) {
                TestSettings settings = simpleSettings();
                const QByteArray subject = QByteArray(size % 4, 'p') + character.repeated(qMin(size, int(250 / character.size())));
                settings.text(KEY_MAIL_SUBJECT, subject);
                const QByteArrayList lines = fieldOf(settings, "Subject");
                for (const QByteArray &line : lines)
                    QVERIFY2(line.size() <= 76, line.constData());
                QCOMPARE(decoded(lines, "Subject"), subject);
            }
    }

    void cutsLongNamesAtCharacters()
    {
        const QByteArray name = QByteArray("\xe6\x97\xa5").repeated(80);
        TestSettings settings = simpleSettings();
        settings.text(KEY_MAIL_FROM, name + " <a@bench.example>");
        QByteArrayList lines = fieldOf(settings, "From");
        QCOMPARE(lines.takeLast(), QByteArray(" <a@bench.example>"));
        QCOMPARE(decoded(lines, "From"), name);
    }

    void fillsPlaceholdersIntoEncodedSubjects()
    {
        TestSettings settings = simpleSettings();
        mail_facts facts = someFacts();
        const QByteArray name = QByteArray("\xe5\x9f\xba").repeated(20);
        facts.name = {name.constData(), uint16_t(name.size())};
        settings.text(KEY_MAIL_SUBJECT, "{name}{name} {ip} \xe5\x9f\xba {counter}");
        const QByteArrayList header = headerOf(settings, facts);
        const qsizetype from = 2;
        QVERIFY(header[from].startsWith("Subject: "));
        qsizetype to = from + 1;
        while (header[to].startsWith(' '))
            ++to;
        QCOMPARE(decoded(header.mid(from, to - from), "Subject"), name + name + " 10.0.2.15 \xe5\x9f\xba 17");
    }

    void encodesBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("eightBit");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArrayList>("lines");
        const QByteArray japanese = "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e";
        QTest::newRow("empty") << QByteArray() << true << QByteArray("7bit") << QByteArrayList{};
        QTest::newRow("ASCII") << QByteArray("one\ntwo") << false << QByteArray("7bit") << QByteArrayList{"one", "two"};
        QTest::newRow("all line ends") << QByteArray("1\r\n2\n3\r4\r\r\n5\n\n6\r\n") << false << QByteArray("7bit")
                                       << QByteArrayList{"1", "2", "3", "4", "", "5", "", "6"};
        QTest::newRow("UTF-8") << japanese + "\nend" << true << QByteArray("8bit") << QByteArrayList{japanese, "end"};
        QTest::newRow("UTF-8 without 8BITMIME")
            << japanese + "\nend" << false << QByteArray("base64") << QByteArrayList{"5pel5pys6KqeDQplbmQ="};
        QTest::newRow("little UTF-8 without 8BITMIME")
            << QByteArray("Gr\xc3\xbc\xc3\x9f"
                          "e from the bench, a=b\nend ")
            << false << QByteArray("quoted-printable") << QByteArrayList{"Gr=C3=BC=C3=9Fe from the bench, a=3Db", "end=20"};
        QTest::newRow("a NUL") << QByteArray("a\0b", 3) << true << QByteArray("quoted-printable") << QByteArrayList{"a=00b"};
        QTest::newRow("spaces before a line end")
            << QByteArray("a\0 \t\nb", 6) << true << QByteArray("quoted-printable") << QByteArrayList{"a=00 =09", "b"};
        QTest::newRow("the longest line as it is")
            << QByteArray(498, 'a') << false << QByteArray("7bit") << QByteArrayList{QByteArray(498, 'a')};
        QByteArrayList soft(6, QByteArray(75, 'a') + '=');
        soft.append(QByteArray(49, 'a'));
        QTest::newRow("too long a line") << QByteArray(499, 'a') << true << QByteArray("quoted-printable") << soft;
        QTest::newRow("a line's full 76") << QByteArray("\0", 1) + QByteArray(73, 'a') << true << QByteArray("quoted-printable")
                                          << QByteArrayList{"=00" + QByteArray(73, 'a')};
        QTest::newRow("one more than 76") << QByteArray("\0", 1) + QByteArray(74, 'a') << true << QByteArray("quoted-printable")
                                          << QByteArrayList{"=00" + QByteArray(72, 'a') + '=', "aa"};
    }
    void encodesBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, eightBit);
        QFETCH(QByteArray, encoding);
        TestSettings settings = simpleSettings();
        settings.text(KEY_MAIL_BODY, body);
        QVERIFY(settings.fits());
        QTEST(bodyOf(settings, eightBit), "lines");
        QVERIFY(linesOf(settings, eightBit).contains("Content-Transfer-Encoding: " + encoding));
    }

    void keepsLongBase64BodiesWhole()
    {
        const QByteArray body = QByteArray("\xe6\x97\xa5\xe6\x9c\xac\n").repeated(140);
        TestSettings settings = simpleSettings();
        settings.text(KEY_MAIL_BODY, body);
        const QByteArrayList lines = bodyOf(settings, false);
        for (const QByteArray &line : lines)
            QVERIFY(line.size() == 76 || &line == &lines.constLast());
        QCOMPARE(QByteArray::fromBase64(lines.join()), QByteArray(body).replace("\n", "\r\n"));
    }

    void readsAddresses_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("address"); // empty: refused
        QTest::newRow("bare") << QByteArray(" a@b ") << QByteArray("") << QByteArray("a@b");
        QTest::newRow("named") << QByteArray("Ann B  <a@b>") << QByteArray("Ann B") << QByteArray("a@b");
        QTest::newRow("with < in the name") << QByteArray("\"x < y\" <a@b>") << QByteArray("x < y") << QByteArray("a@b");
        QTest::newRow("empty") << QByteArray("") << QByteArray() << QByteArray();
        QTest::newRow("no @") << QByteArray("ann") << QByteArray() << QByteArray();
        QTest::newRow("no local part") << QByteArray("@b") << QByteArray() << QByteArray();
        QTest::newRow("no domain") << QByteArray("a@") << QByteArray() << QByteArray();
        QTest::newRow("a command inside") << QByteArray("a@b>\r\nRCPT TO:<c@d") << QByteArray() << QByteArray();
        QTest::newRow("a command inside brackets") << QByteArray("<a@b\r\nDATA>") << QByteArray() << QByteArray();
        QTest::newRow("parameters inside") << QByteArray("<a@b> SIZE=1 <c@d >") << QByteArray() << QByteArray();
        QTest::newRow("a NUL") << QByteArray("a@b\0c", 5) << QByteArray() << QByteArray();
        QTest::newRow("not opened") << QByteArray("a@b>") << QByteArray() << QByteArray();
        QTest::newRow("too long") << QByteArray(250, 'a') + "@bbbb" << QByteArray() << QByteArray();
    }
    void readsAddresses()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, address);
        mailaddress mailbox;
        const bool taken = mailaddress_read({value.constData(), uint16_t(value.size())}, &mailbox);
        QCOMPARE(taken, !address.isEmpty());
        if (!taken) return;
        QCOMPARE(QByteArray(mailbox.name.octets, mailbox.name.size), name);
        QCOMPARE(QByteArray(mailbox.address.octets, mailbox.address.size), address);
    }

    void knowsWhoNeedsUtf8()
    {
        TestSettings settings = simpleSettings();
        QVERIFY(!mail_needs_utf8(settings.get()));
        settings.items(KEY_MAIL_TO, {"\xe6\x97\xa5 <ann@desk.example>"}); // a name alone does not
        QVERIFY(!mail_needs_utf8(settings.get()));
        settings.items(KEY_MAIL_BCC, {"\xe6\x97\xa5@desk.example"});
        QVERIFY(mail_needs_utf8(settings.get()));
    }

    void knowsTheCalendar_data()
    {
        QTest::addColumn<uint>("time");
        QTest::addColumn<QByteArray>("date");
        QTest::newRow("1970") << 1u << QByteArray("Date: Thu, 1 Jan 1970 00:00:01 +0000");
        QTest::newRow("leap day") << 951827696u << QByteArray("Date: Tue, 29 Feb 2000 12:34:56 +0000");
        QTest::newRow("end of a year") << 1798761599u << QByteArray("Date: Thu, 31 Dec 2026 23:59:59 +0000");
        QTest::newRow("beyond 2038") << 4294967295u << QByteArray("Date: Sun, 7 Feb 2106 06:28:15 +0000");
    }
    void knowsTheCalendar()
    {
        QFETCH(uint, time);
        TestSettings settings = simpleSettings();
        mail_facts facts = someFacts();
        facts.time = time;
        QFETCH(QByteArray, date);
        QVERIFY2(headerOf(settings, facts).contains(date), headerOf(settings, facts).join('\n').constData());
    }
};

QTEST_APPLESS_MAIN(TestMail)
#include "tst_mail.moc"
