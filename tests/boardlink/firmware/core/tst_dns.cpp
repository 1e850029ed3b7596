// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// DNS datagrams typed as hex, and searches against servers that answer, lie, stay silent, or are strangers.
#include "dns.h"

#include "fakenetwork.h"

#include <QTest>

#include <memory>

namespace {

text textOf(const QByteArray &octets) { return {octets.constData(), uint16_t(octets.size())}; }

// "mail.example" as it stands in a datagram.
const QByteArray wireName = QByteArray::fromHex("046d61696c076578616d706c6500");
const QByteArray typeA = QByteArray::fromHex("00010001");

QByteArray header(const QByteArray &flags, int answers)
{
    return QByteArray::fromHex("beef") + QByteArray::fromHex(flags) + QByteArray::fromHex("0001") + char(0) + char(answers)
        + QByteArray(4, 0);
}

// A record: name, type, class IN, a TTL of 60, data.
QByteArray record(const QByteArray &name, const QByteArray &type, const QByteArray &data)
{
    return name + QByteArray::fromHex(type) + QByteArray::fromHex("00010000003c") + char(data.size() >> 8) + char(data.size())
        + data;
}

const QByteArray pointerToQuestion = QByteArray::fromHex("c00c");

struct Reading {
    dns_reading is;
    QByteArray ip;
    QByteArray alias;
};

Reading read(const QByteArray &datagram, const QByteArray &name = "mail.example")
{
    uint8_t ip[4] = {};
    char alias[DNS_NAME_MAX];
    uint8_t size = 0;
    // A copy of the exact size, so that the sanitizer sees any look beyond the end.
    const auto copy = std::make_unique<uint8_t[]>(size_t(datagram.size()));
    std::copy(datagram.cbegin(), datagram.cend(), copy.get());
    const dns_reading is = dns_read(copy.get(), uint16_t(datagram.size()), 0xBEEF, textOf(name), ip, alias, &size);
    return {is, QByteArray(reinterpret_cast<char *>(ip), 4).toHex(), is == DNS_ALIAS ? QByteArray(alias, size) : QByteArray()};
}

const uint8_t servers[2][4] = {{10, 0, 2, 3}, {10, 0, 2, 4}};

// A search on a fake network, a step each 10 ms.
struct Search {
    FakeNetwork hal;
    dns search{};
    uint8_t buffer[512];
    uint8_t serverCount = 2;

    dns_place place() { return {hal.table(), &hal, servers, serverCount, buffer, sizeof buffer}; }
    void begin(const QByteArray &name)
    {
        m_name = name;
        dns_begin(&search, textOf(m_name));
    }
    void run(uint32_t milliseconds)
    {
        for (const uint32_t until = hal.now + milliseconds; hal.now < until; hal.now += 10) {
            const dns_place at = place();
            dns_step(&search, &at);
        }
    }
    // The id of the question, then what stands behind it in the answer.
    static QByteArray answerTo(const FakeNetwork::Datagram &question, const QByteArray &flags, int answers,
                               const QByteArray &records)
    {
        return question.octets.first(2) + QByteArray::fromHex(flags) + QByteArray::fromHex("0001") + char(0) + char(answers)
            + QByteArray(4, 0) + question.octets.mid(12) + records;
    }

private:
    QByteArray m_name;
};

const QByteArray address = QByteArray::fromHex("0a000009");

} // namespace

class TestDns : public QObject
{
    Q_OBJECT
private slots:
    void writesTheQuestion()
    {
        uint8_t out[64];
        const uint16_t size = dns_question(out, sizeof out, 0xBEEF, textOf("mail.example."));
        QCOMPARE(QByteArray(reinterpret_cast<char *>(out), size).toHex(),
                 QByteArray("beef01000001000000000000") + "046d61696c076578616d706c6500" + "00010001");
    }

    void refusesNamesThatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("a dot") << QByteArray(".");
        QTest::newRow("an empty label") << QByteArray("mail..example");
        QTest::newRow("a label of 64") << QByteArray(64, 'a') + ".example";
        QTest::newRow("254 octets") << (QByteArray(63, 'a') + '.').repeated(3) + QByteArray(62, 'a');
        QTest::newRow("a space") << QByteArray("mail .example");
        QTest::newRow("not ASCII") << QByteArray("m\xc3\xa4il.example");
    }
    void refusesNamesThatCannotBe()
    {
        QFETCH(QByteArray, name);
        uint8_t out[300];
        QCOMPARE(dns_question(out, sizeof out, 1, textOf(name)), uint16_t(0));
    }

    void writesNothingBeyondItsBuffer()
    {
        uint8_t out[64];
        QCOMPARE(dns_question(out, 29, 1, textOf("mail.example")), uint16_t(0));
        QCOMPARE(dns_question(out, 30, 1, textOf("mail.example")), uint16_t(30));
    }

    void readsAnswers_data()
    {
        QTest::addColumn<QByteArray>("datagram");
        QTest::addColumn<int>("reading");
        QTest::addColumn<QByteArray>("value");
        const QByteArray asked = wireName + typeA;
        const QByteArray mx = QByteArray::fromHex("026d78") + QByteArray::fromHex("c011"); // mx.example
        const QByteArray mxWhole = QByteArray::fromHex("026d78076578616d706c6500");
        QTest::newRow("an address") << header("8180", 1) + asked + record(pointerToQuestion, "0001", address) << int(DNS_ADDRESS)
                                    << QByteArray("0a000009");
        QTest::newRow("in other letters") << header("8180", 1) + QByteArray::fromHex("044d41494c074578616d706c6500") + typeA
                + record(pointerToQuestion, "0001", address)
                                          << int(DNS_ADDRESS) << QByteArray("0a000009");
        QTest::newRow("an alias with its address")
            << header("8180", 2) + asked + record(pointerToQuestion, "0005", mx) + record(mxWhole, "0001", address)
            << int(DNS_ADDRESS) << QByteArray("0a000009");
        QTest::newRow("the address before the alias")
            << header("8180", 2) + asked + record(mxWhole, "0001", address) + record(pointerToQuestion, "0005", mx)
            << int(DNS_ADDRESS) << QByteArray("0a000009");
        QTest::newRow("an alias alone") << header("8180", 1) + asked + record(pointerToQuestion, "0005", mx) << int(DNS_ALIAS)
                                        << QByteArray("mx.example");
        QTest::newRow("another name's address alone")
            << header("8180", 1) + asked + record(mxWhole, "0001", address) << int(DNS_NO_ADDRESS) << QByteArray();
        QTest::newRow("an IPv6 address alone") << header("8180", 1) + asked + record(pointerToQuestion, "001c", QByteArray(16, 1))
                                               << int(DNS_NO_ADDRESS) << QByteArray();
        QTest::newRow("an address of three octets")
            << header("8180", 1) + asked + record(pointerToQuestion, "0001", "abc") << int(DNS_NO_ADDRESS) << QByteArray();
        QTest::newRow("nothing") << header("8180", 0) + asked << int(DNS_NO_ADDRESS) << QByteArray();
        QTest::newRow("nothing, cut short") << header("8380", 0) + asked << int(DNS_FAILED) << QByteArray();
        QTest::newRow("no such name") << header("8183", 0) + asked << int(DNS_NO_ADDRESS) << QByteArray();
        QTest::newRow("server failure") << header("8182", 0) + asked << int(DNS_FAILED) << QByteArray();
        QTest::newRow("refused") << header("8185", 0) + asked << int(DNS_FAILED) << QByteArray();
        QTest::newRow("more records told than there are")
            << header("8180", 9) + asked + record(pointerToQuestion, "0001", address) << int(DNS_ADDRESS) << QByteArray("0a000009");
        QTest::newRow("an alias of itself") << header("8180", 1) + asked + record(pointerToQuestion, "0005", pointerToQuestion)
                                            << int(DNS_ALIAS) << QByteArray("mail.example");
        QTest::newRow("an alias with a pointer to itself")
            << header("8180", 1) + asked + record(pointerToQuestion, "0005", QByteArray::fromHex("c02a")) << int(DNS_NO_ADDRESS)
            << QByteArray();
        QTest::newRow("an alias of the root") << header("8180", 1) + asked + record(pointerToQuestion, "0005", QByteArray(1, 0))
                                              << int(DNS_NO_ADDRESS) << QByteArray();
        QTest::newRow("a question") << header("0100", 0) + asked << int(DNS_NOT_OURS) << QByteArray();
        QTest::newRow("another operation") << header("9180", 0) + asked << int(DNS_NOT_OURS) << QByteArray();
        QTest::newRow("another question") << header("8180", 1) + mxWhole + typeA + record(pointerToQuestion, "0001", address)
                                          << int(DNS_NOT_OURS) << QByteArray();
        QTest::newRow("another type") << header("8180", 1) + wireName + QByteArray::fromHex("001c0001") << int(DNS_NOT_OURS)
                                      << QByteArray();
        QTest::newRow("a longer name") << header("8180", 0) + QByteArray::fromHex("046d61696c076578616d706c65026a7000") + typeA
                                       << int(DNS_NOT_OURS) << QByteArray();
        QTest::newRow("a shorter name") << header("8180", 0) + QByteArray::fromHex("046d61696c00") + typeA << int(DNS_NOT_OURS)
                                        << QByteArray();
        QTest::newRow("another id") << header("8180", 0).replace(0, 2, "xx") + asked << int(DNS_NOT_OURS) << QByteArray();
    }
    void readsAnswers()
    {
        QFETCH(QByteArray, datagram);
        QFETCH(QByteArray, value);
        const Reading reading = read(datagram);
        QTEST(int(reading.is), "reading");
        QCOMPARE(reading.is == DNS_ADDRESS ? reading.ip : reading.alias, value);
    }

    void bearsEveryCutAndEveryFlippedOctet()
    {
        const QByteArray whole = header("8180", 2) + wireName + typeA
            + record(pointerToQuestion, "0005", QByteArray::fromHex("026d78c011"))
            + record(QByteArray::fromHex("c02a"), "0001", address);
        QCOMPARE(read(whole).ip, QByteArray("0a000009"));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY2(read(whole.first(size)).is != DNS_ADDRESS, qPrintable(QString::number(size)));
        int found = 0;
        for (qsizetype at = 0; at < whole.size(); ++at)
            for (const int bits : {0x01, 0x80, 0xC0, 0xFF}) {
                QByteArray flipped = whole;
                flipped[at] = char(flipped[at] ^ bits);
                found += read(flipped).is == DNS_ADDRESS;
            }
        QVERIFY(found > 0 && found < whole.size() * 4);
    }

    void findsAnAddress()
    {
        Search search;
        search.hal.onDatagram = [&search](const FakeNetwork::Datagram &question) {
            search.hal.answer(question, Search::answerTo(question, "8180", 1, record(pointerToQuestion, "0001", address)));
        };
        search.begin("mail.example");
        search.run(50);
        QCOMPARE(search.search.state, DNS_FOUND);
        QCOMPARE(QByteArray(reinterpret_cast<char *>(search.search.ip), 4), address);
        QCOMPARE(search.hal.sent.size(), 1);
        QCOMPARE(search.hal.sent[0].peer.port, uint16_t(53));
        QVERIFY(search.hal.sent[0].port >= 49152);
        QCOMPARE(search.hal.openPorts[HAL_SOCKET_NAMES], uint16_t(0));
    }

    void followsAnAliasByANewQuestion()
    {
        Search search;
        search.hal.onDatagram = [&search](const FakeNetwork::Datagram &question) {
            const bool first = search.hal.sent.size() == 1;
            const QByteArray answer = first ? record(pointerToQuestion, "0005", QByteArray::fromHex("026d78c011"))
                                            : record(pointerToQuestion, "0001", address);
            search.hal.answer(question, Search::answerTo(question, "8180", 1, answer));
        };
        search.begin("mail.example");
        search.run(100);
        QCOMPARE(search.search.state, DNS_FOUND);
        QCOMPARE(search.hal.sent.size(), 2);
        QCOMPARE(search.hal.sent[1].octets.mid(12), QByteArray::fromHex("026d78076578616d706c6500") + typeA);
        QVERIFY(search.hal.sent[0].octets.first(2) != search.hal.sent[1].octets.first(2));
    }

    void doesNotFollowAliasesForEver()
    {
        Search search;
        search.hal.onDatagram = [&search](const FakeNetwork::Datagram &question) {
            const QByteArray other =
                QByteArray(1, 1) + char('a' + search.hal.sent.size()) + QByteArray::fromHex("076578616d706c6500");
            search.hal.answer(question, Search::answerTo(question, "8180", 1, record(pointerToQuestion, "0005", other)));
        };
        search.begin("mail.example");
        search.run(1000);
        QCOMPARE(search.search.state, DNS_NO_NAME);
        QCOMPARE(search.hal.sent.size(), 8);
    }

    void asksTheNextServerAndAgain()
    {
        Search search;
        search.begin("mail.example");
        search.run(30000);
        QCOMPARE(search.search.state, DNS_NO_SERVER);
        QByteArray asked;
        for (const auto &question : search.hal.sent)
            asked.append(char('0' + question.peer.ip[3]));
        QCOMPARE(asked, QByteArray("343434"));
        QVERIFY(search.hal.now >= 20000);
        QCOMPARE(search.hal.openPorts[HAL_SOCKET_NAMES], uint16_t(0));
    }

    void takesAnAnswerThatComesLate()
    {
        Search search;
        search.begin("mail.example");
        search.run(2500); // the second server has been asked meanwhile
        QCOMPARE(search.hal.sent.size(), 2);
        search.hal.answer(search.hal.sent[0],
                          Search::answerTo(search.hal.sent[0], "8180", 1, record(pointerToQuestion, "0001", address)));
        search.run(50);
        QCOMPARE(search.search.state, DNS_FOUND);
    }

    void asksTheOtherAtOnceWhenOneCannotTell()
    {
        Search search;
        search.hal.onDatagram = [&search](const FakeNetwork::Datagram &question) {
            search.hal.answer(question, Search::answerTo(question, "8182", 0, {}));
        };
        search.begin("mail.example");
        search.run(100);
        QCOMPARE(search.search.state, DNS_NO_SERVER);
        QCOMPARE(search.hal.sent.size(), 2);
    }

    void endsAtOnceWhenTheNameDoesNotExist()
    {
        Search search;
        search.hal.onDatagram = [&search](const FakeNetwork::Datagram &question) {
            search.hal.answer(question, Search::answerTo(question, "8183", 0, {}));
        };
        search.begin("mail.example");
        search.run(100);
        QCOMPARE(search.search.state, DNS_NO_NAME);
        QCOMPARE(search.hal.sent.size(), 1);
    }

    void doesNotHearStrangers()
    {
        Search search;
        search.begin("mail.example");
        search.run(20);
        const auto question = search.hal.sent[0];
        const QByteArray lie = Search::answerTo(question, "8180", 1, record(pointerToQuestion, "0001", QByteArray(4, 6)));
        search.hal.deliver(HAL_SOCKET_NAMES, {{10, 0, 2, 99}, 53}, lie);
        search.hal.deliver(HAL_SOCKET_NAMES, {{10, 0, 2, 3}, 5353}, lie);
        search.hal.deliver(HAL_SOCKET_NAMES, {{10, 0, 2, 3}, 53}, QByteArray("??") + lie.mid(2));
        search.run(50);
        QCOMPARE(search.search.state, DNS_ASKING);
        search.hal.answer(question, Search::answerTo(question, "8180", 1, record(pointerToQuestion, "0001", address)));
        search.run(50);
        QCOMPARE(search.search.state, DNS_FOUND);
        QCOMPARE(QByteArray(reinterpret_cast<char *>(search.search.ip), 4), address);
    }

    void endsWithoutServers()
    {
        Search search;
        search.serverCount = 0;
        search.begin("mail.example");
        search.run(10);
        QCOMPARE(search.search.state, DNS_NO_SERVER);
    }

    void endsWhenNothingCanBeSent()
    {
        Search search;
        search.hal.datagramsGo = false;
        search.begin("mail.example");
        search.run(40000);
        QCOMPARE(search.search.state, DNS_NO_SERVER);
    }
};

QTEST_APPLESS_MAIN(TestDns)
#include "tst_dns.moc"
