// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The line's grammar: tails, values and their faults, the canonical form, and that what is written is read as it was.
#include <QList>
#include <QRandomGenerator>
#include <QTest>

#include "at.h"

namespace {

using namespace Qt::StringLiterals;

at_tail split(const QByteArray &line) { return at_split(line.constData(), uint16_t(line.size())); }

// The values of a list in one readable form, and at the end the fault where there is one.
QByteArray valuesOf(const QByteArray &list)
{
    static const char *const faults[] = {"", "!characters", "!number", "!comma"};
    at_reader reader = {list.constData(), uint16_t(list.size()), 0, AT_WELL};
    QByteArrayList values;
    at_value value;
    while (at_next(&reader, &value)) {
        const QByteArray raw(value.octets, value.octets ? value.size : 0);
        switch (value.kind) {
        case AT_NOTHING: values << "nothing"; break;
        case AT_NUMBER: values << "number " + QByteArray::number(value.number); break;
        case AT_WORD: values << "word " + raw; break;
        case AT_STRING: values << "string " + raw; break;
        case AT_QUESTION: values << "question"; break;
        }
    }
    if (reader.fault != AT_WELL) values << faults[reader.fault];
    return values.join('|');
}

QByteArray canonical(const QByteArray &octets)
{
    char out[2048];
    at_writer writer = {out, sizeof out, 0, false};
    at_put_string(&writer, octets.constData(), uint16_t(octets.size()));
    return writer.overflow ? QByteArray("overflow") : QByteArray(out, writer.size);
}

} // namespace

class TestAt : public QObject
{
    Q_OBJECT
private slots:
    void splitsTails_data();
    void splitsTails();
    void leavesAPlainLineAlone();
    void writesTheTailsThatItReads();
    void readsValues_data();
    void readsValues();
    void writesStringsCanonically_data();
    void writesStringsCanonically();
    void readsBackEveryStringThatItWrites();
    void unescapesInPlace();
    void tellsThatAnUnescapedStringDoesNotFit();
    void tellsThatAWriterIsFull();
    void writesNumbersAndHex();
    void knowsUtf8_data();
    void knowsUtf8();
    void comparesWholeWords();
    void endsOnAnyOctets();
};

void TestAt::splitsTails_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("number"); // -1: none
    QTest::addColumn<int>("check");  // -1: none, 0: wrong, 1: right
    QTest::newRow("bare") << "AT"_ba << "AT"_ba << -1 << -1;
    QTest::newRow("number") << "AT#7"_ba << "AT"_ba << 7 << -1;
    QTest::newRow("check") << "AT*248C"_ba << "AT"_ba << -1 << 1;
    QTest::newRow("check in lower case") << "AT*248c"_ba << "AT"_ba << -1 << 1;
    QTest::newRow("wrong check") << "AT*248D"_ba << "AT"_ba << -1 << 0;
    QTest::newRow("both") << "OK#7*422F"_ba << "OK"_ba << 7 << 1;
    QTest::newRow("largest number") << "AT#65535"_ba << "AT"_ba << 65535 << -1;
    QTest::newRow("number too large") << "AT#65536"_ba << "AT#65536"_ba << -1 << -1;
    QTest::newRow("six digits") << "AT#000007"_ba << "AT#000007"_ba << -1 << -1;
    QTest::newRow("no digits") << "AT#"_ba << "AT#"_ba << -1 << -1;
    QTest::newRow("three hexadecimal digits") << "AT*248"_ba << "AT*248"_ba << -1 << -1;
    QTest::newRow("no hexadecimal digit") << "AT*248G"_ba << "AT*248G"_ba << -1 << -1;
    QTest::newRow("inside a string") << "AT+CFG=\"a\",\"#7*248C\""_ba << "AT+CFG=\"a\",\"#7*248C\""_ba << -1 << -1;
    QTest::newRow("spaces behind") << "AT#7  "_ba << "AT"_ba << 7 << -1;
    QTest::newRow("nothing at all") << ""_ba << ""_ba << -1 << -1;
    QTest::newRow("only a tail") << "#1*0000"_ba << ""_ba << 1 << 0;
}

void TestAt::splitsTails()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, text);
    QFETCH(int, number);
    QFETCH(int, check);
    const at_tail tail = split(line);
    QCOMPARE(line.left(tail.size), text);
    QCOMPARE(tail.has_number ? int(tail.number) : -1, number);
    QCOMPARE(tail.has_check ? int(tail.check_is_right) : -1, check);
}

void TestAt::leavesAPlainLineAlone()
{
    const at_tail tail = split("AT+CFG?");
    QCOMPARE(int(tail.size), 7);
    QVERIFY(!tail.has_number && !tail.has_check && tail.check_is_right);
}

void TestAt::writesTheTailsThatItReads()
{
    for (int number : {-1, 0, 7, 9999, 65535}) {
        for (bool check : {false, true}) {
            char out[64] = "\r\n";
            at_writer writer = {out, sizeof out, 2, false};
            at_put(&writer, "+CFG: \"smtp.port\",587");
            const uint16_t end = writer.size;
            at_put_tail(&writer, 2, number >= 0, uint16_t(qMax(number, 0)), check);
            const at_tail tail = at_split(out + 2, uint16_t(writer.size - 2));
            QCOMPARE(int(tail.size), end - 2);
            QCOMPARE(tail.has_number ? int(tail.number) : -1, number);
            QCOMPARE(tail.has_check, check);
            QVERIFY(tail.check_is_right);
        }
    }
}

void TestAt::readsValues_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QByteArray>("values");
    QTest::newRow("none") << ""_ba << ""_ba;
    QTest::newRow("spaces") << "   "_ba << ""_ba;
    QTest::newRow("number") << "587"_ba << "number 587"_ba;
    QTest::newRow("leading zeros") << "000587"_ba << "number 587"_ba;
    QTest::newRow("largest number") << "4294967295"_ba << "number 4294967295"_ba;
    QTest::newRow("number too large") << "4294967296"_ba << "!number"_ba;
    QTest::newRow("negative") << "-1"_ba << "!number"_ba;
    QTest::newRow("digits and letters") << "12ab"_ba << "!number"_ba;
    QTest::newRow("word") << "fin-wait"_ba << "word fin-wait"_ba;
    QTest::newRow("string") << "\"a b\""_ba << "string a b"_ba;
    QTest::newRow("empty string") << "\"\""_ba << "string "_ba;
    QTest::newRow("comma in a string") << "\"a,b\",1"_ba << "string a,b|number 1"_ba;
    QTest::newRow("escapes stay") << "\"a\\22b\""_ba << "string a\\22b"_ba;
    QTest::newRow("question") << "\"key\",?"_ba << "string key|question"_ba;
    QTest::newRow("spaces around") << " \"key\" , 7 "_ba << "string key|number 7"_ba;
    QTest::newRow("comma at the end") << "\"mail.cc\","_ba << "string mail.cc|nothing"_ba;
    QTest::newRow("comma and space at the end") << "\"mail.cc\", "_ba << "string mail.cc|nothing"_ba;
    QTest::newRow("empty place") << "1,,2"_ba << "number 1|nothing|number 2"_ba;
    QTest::newRow("only a comma") << ","_ba << "nothing|nothing"_ba;
    QTest::newRow("no end of the string") << "\"abc"_ba << "!characters"_ba;
    QTest::newRow("quote alone") << "\""_ba << "!characters"_ba;
    QTest::newRow("half an escape") << "\"a\\2\""_ba << "!characters"_ba;
    QTest::newRow("escape that is none") << "\"a\\zz\""_ba << "!characters"_ba;
    QTest::newRow("control in a string") << "\"a\tb\""_ba << "!characters"_ba;
    QTest::newRow("DEL in a string") << "\"a\x7F\""_ba << "!characters"_ba;
    QTest::newRow("no comma") << "\"a\" \"b\""_ba << "!comma"_ba;
    QTest::newRow("letters behind a string") << "1,\"a\"b"_ba << "number 1|!comma"_ba;
    QTest::newRow("not of the grammar") << "1,$"_ba << "number 1|!characters"_ba;
    QTest::newRow("UTF-8 passes") << "\"\xE6\x97\xA5\xE6\x9C\xAC\""_ba << "string \xE6\x97\xA5\xE6\x9C\xAC"_ba;
}

void TestAt::readsValues()
{
    QFETCH(QByteArray, list);
    QTEST(valuesOf(list), "values");
}

void TestAt::writesStringsCanonically_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba << "\"\""_ba;
    QTest::newRow("plain") << "receiver.test"_ba << "\"receiver.test\""_ba;
    QTest::newRow("quote") << "say \"so\""_ba << "\"say \\22so\\22\""_ba;
    QTest::newRow("backslash") << "a\\b"_ba << "\"a\\5Cb\""_ba;
    QTest::newRow("line end") << "a\r\nb"_ba << "\"a\\0D\\0Ab\""_ba;
    QTest::newRow("DEL") << "\x7F"_ba << "\"\\7F\""_ba;
    QTest::newRow("UTF-8") << "\xC3\xA4"_ba << "\"\xC3\xA4\""_ba;
}

void TestAt::writesStringsCanonically()
{
    QFETCH(QByteArray, octets);
    QTEST(canonical(octets), "text");
}

void TestAt::readsBackEveryStringThatItWrites()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        QByteArray octets(random.bounded(60), '\0');
        for (char &octet : octets)
            octet = char(random.bounded(256));
        const QByteArray text = canonical(octets) + ",5";
        at_reader reader = {text.constData(), uint16_t(text.size()), 0, AT_WELL};
        at_value value;
        QVERIFY(at_next(&reader, &value));
        QCOMPARE(int(value.kind), int(AT_STRING));
        char back[64];
        const int size = at_unescape(&value, back, sizeof back);
        QCOMPARE(QByteArray(back, qMax(size, 0)), octets);
        QVERIFY(at_next(&reader, &value));
        QCOMPARE(int(value.number), 5);
        QVERIFY(!at_next(&reader, &value));
    }
}

void TestAt::unescapesInPlace()
{
    char text[] = "\"\\e6\\97\\A5x\"";
    at_reader reader = {text, uint16_t(qstrlen(text)), 0, AT_WELL};
    at_value value;
    QVERIFY(at_next(&reader, &value));
    const int size = at_unescape(&value, text, sizeof text);
    QCOMPARE(QByteArray(text, size), "\xE6\x97\xA5x"_ba);
}

void TestAt::tellsThatAnUnescapedStringDoesNotFit()
{
    const QByteArray text = "\"ab\\22d\"";
    at_reader reader = {text.constData(), uint16_t(text.size()), 0, AT_WELL};
    at_value value;
    QVERIFY(at_next(&reader, &value));
    char out[4];
    QCOMPARE(at_unescape(&value, out, 3), -1);
    QCOMPARE(at_unescape(&value, out, 4), 4);
}

void TestAt::tellsThatAWriterIsFull()
{
    char out[5];
    at_writer writer = {out, sizeof out, 0, false};
    at_put(&writer, "abcde");
    QVERIFY(!writer.overflow);
    at_put_number(&writer, 1);
    QVERIFY(writer.overflow);
    QCOMPARE(int(writer.size), 5);
    QCOMPARE(QByteArray(out, 5), "abcde"_ba);
}

void TestAt::writesNumbersAndHex()
{
    char out[64];
    at_writer writer = {out, sizeof out, 0, false};
    for (uint32_t number : {0u, 9u, 10u, 65535u, 4294967295u}) {
        at_put_number(&writer, number);
        at_put(&writer, " ");
    }
    const uint8_t octets[] = {0x00, 0x8D, 0xFE};
    at_put_hex(&writer, octets, 3, false);
    at_put_hex(&writer, octets, 3, true);
    QCOMPARE(QByteArray(out, writer.size), "0 9 10 65535 4294967295 008dfe008DFE"_ba);
}

void TestAt::knowsUtf8_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("right");
    QTest::newRow("nothing") << ""_ba << true;
    QTest::newRow("ASCII") << "plain"_ba << true;
    QTest::newRow("two octets") << "\xC2\x80\xDF\xBF"_ba << true;
    QTest::newRow("three octets") << "\xE0\xA0\x80\xED\x9F\xBF\xEF\xBF\xBF"_ba << true;
    QTest::newRow("four octets") << "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"_ba << true;
    QTest::newRow("overlong two") << "\xC1\xBF"_ba << false;
    QTest::newRow("overlong three") << "\xE0\x9F\xBF"_ba << false;
    QTest::newRow("overlong four") << "\xF0\x8F\xBF\xBF"_ba << false;
    QTest::newRow("surrogate") << "\xED\xA0\x80"_ba << false;
    QTest::newRow("above U+10FFFF") << "\xF4\x90\x80\x80"_ba << false;
    QTest::newRow("cut off") << "a\xE6\x97"_ba << false;
    QTest::newRow("continuation alone") << "\x80"_ba << false;
    QTest::newRow("first octet alone") << "\xC3x"_ba << false;
    QTest::newRow("FF") << "\xFF"_ba << false;
}

void TestAt::knowsUtf8()
{
    QFETCH(QByteArray, octets);
    QTEST(at_is_utf8(octets.constData(), uint16_t(octets.size())), "right");
}

void TestAt::comparesWholeWords()
{
    const QByteArray list = "set,\"set\",7";
    at_reader reader = {list.constData(), uint16_t(list.size()), 0, AT_WELL};
    at_value value;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(at_next(&reader, &value));
        QVERIFY(at_equals(&value, "set"));
        QVERIFY(!at_equals(&value, "sets"));
        QVERIFY(!at_equals(&value, "se"));
        QVERIFY(!at_equals(&value, ""));
    }
    QVERIFY(at_next(&reader, &value));
    QVERIFY(!at_equals(&value, "7"));
}

void TestAt::endsOnAnyOctets()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 20000; ++round) {
        QByteArray octets(random.bounded(24), '\0');
        for (char &octet : octets)
            octet = "\"\\,?#*A19 \n\xE6\x97-"[random.bounded(14)];
        const at_tail tail = split(octets);
        QVERIFY(tail.size <= octets.size());
        QVERIFY(valuesOf(octets).size() < 800);
    }
}

QTEST_APPLESS_MAIN(TestAt)
#include "tst_at.moc"
