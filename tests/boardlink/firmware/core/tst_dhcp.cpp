// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The DHCP client against a scripted server: address, renewal, loss, refusals, rubbish.
#include "dhcp.h"

#include "fakenetwork.h"

#include <QTest>

#include <memory>

namespace {

const uint8_t mac[6] = {0x00, 0x08, 0xDC, 1, 2, 3};

QByteArray option(int number, const QByteArray &value)
{
    return QByteArray().append(char(number)).append(char(value.size())) + value;
}

const QByteArray usual = option(54, QByteArray::fromHex("0a000202")) + option(51, QByteArray::fromHex("00000e10"))
    + option(1, QByteArray::fromHex("ffffff00")) + option(3, QByteArray::fromHex("0a000202"))
    + option(6, QByteArray::fromHex("0a0002030a000204")) + QByteArray(1, '\xff');

// A server's message with the id of the client's, for the same MAC.
QByteArray message(const QByteArray &clients, int kind, const QByteArray &options = usual, const QByteArray &ip = "0a00020f")
{
    QByteArray octets = QByteArray::fromHex("02010600") + clients.mid(4, 4) + QByteArray(8, 0) + QByteArray::fromHex(ip)
        + QByteArray(8, 0) + clients.mid(28, 16) + QByteArray(192, 0) + QByteArray::fromHex("63825363");
    return octets + option(53, QByteArray(1, char(kind))) + options;
}

// The value of an option in a client's message; "none" where it is not there.
QByteArray optionOf(const QByteArray &octets, int number)
{
    for (qsizetype at = 240; at < octets.size() && octets[at] != '\xff'; at += 2 + octets[at + 1])
        if (octets[at] == char(number)) return octets.mid(at + 2, octets[at + 1]).toHex();
    return "none";
}

struct Client {
    FakeNetwork hal;
    dhcp client{};
    uint8_t buffer[600];
    bool answers = true;
    QByteArray name = "bench";

    Client()
    {
        hal.onDatagram = [this](const FakeNetwork::Datagram &sent) {
            if (answers) hal.deliver(HAL_SOCKET_DHCP, server(), message(sent.octets, sent.octets[242] == 1 ? 2 : 5));
        };
    }
    static hal_endpoint server() { return {{10, 0, 2, 2}, 67}; }
    dhcp_place place() { return {hal.table(), &hal, {name.constData(), uint16_t(name.size())}, buffer, sizeof buffer}; }
    void begin()
    {
        const dhcp_place at = place();
        dhcp_begin(&client, &at, mac);
    }
    void run(uint32_t milliseconds, uint32_t step = 50)
    {
        const dhcp_place at = place();
        for (const uint32_t from = hal.now; hal.now - from < milliseconds; hal.now += step)
            dhcp_step(&client, &at);
    }
    QByteArray kinds() const
    {
        QByteArray kinds;
        for (const auto &sent : hal.sent)
            kinds.append(char('0' + sent.octets[242]));
        return kinds;
    }
};

dhcp_kind read(const QByteArray &octets, dhcp_lease *lease)
{
    const auto copy = std::make_unique<uint8_t[]>(size_t(octets.size()));
    std::copy(octets.cbegin(), octets.cend(), copy.get());
    return dhcp_read(copy.get(), uint16_t(octets.size()), 0x11223344, mac, lease);
}

// As a client's message for the id and MAC above.
QByteArray clients()
{
    return QByteArray(4, 0) + QByteArray::fromHex("11223344") + QByteArray(20, 0) + QByteArray::fromHex("0008dc010203")
        + QByteArray(10, 0);
}

} // namespace

class TestDhcp : public QObject
{
    Q_OBJECT
private slots:
    void getsAnAddress()
    {
        Client client;
        client.begin();
        client.run(500);
        QCOMPARE(client.client.state, DHCP_BOUND);
        QCOMPARE(client.kinds(), QByteArray("13"));
        const dhcp_lease &lease = client.client.lease;
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(&lease), 16).toHex(), QByteArray("0a00020fffffff000a0002020a000202"));
        QCOMPARE(int(lease.dns_count), 2);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(lease.dns), 8).toHex(), QByteArray("0a0002030a000204"));
        QCOMPARE(lease.seconds, 3600u);
        QCOMPARE(lease.renew, 1800u);
        QCOMPARE(lease.rebind, 3150u);
        QCOMPARE(client.hal.openPorts[HAL_SOCKET_DHCP], uint16_t(0));
    }

    void saysWhatRfc2131Wants()
    {
        Client client;
        client.begin();
        client.run(500);
        const QByteArray discover = client.hal.sent[0].octets;
        QCOMPARE(discover.first(4).toHex(), QByteArray("01010600"));
        QCOMPARE(discover.mid(10, 6).toHex(), QByteArray("800000000000")); // answer by broadcast, no address yet
        QCOMPARE(discover.mid(28, 6).toHex(), QByteArray("0008dc010203"));
        QCOMPARE(discover.mid(236, 4).toHex(), QByteArray("63825363"));
        QCOMPARE(optionOf(discover, 61), QByteArray("010008dc010203"));
        QCOMPARE(optionOf(discover, 12), QByteArray("62656e6368"));
        QCOMPARE(optionOf(discover, 50), QByteArray("none"));
        QCOMPARE(discover.size(), 300);
        const QByteArray request = client.hal.sent[1].octets;
        QCOMPARE(optionOf(request, 50), QByteArray("0a00020f"));
        QCOMPARE(optionOf(request, 54), QByteArray("0a000202"));
        QCOMPARE(request.mid(4, 4), discover.mid(4, 4));
        for (const auto &sent : client.hal.sent) {
            QCOMPARE(QByteArray(reinterpret_cast<const char *>(sent.peer.ip), 4).toHex(), QByteArray("ffffffff"));
            QCOMPARE(sent.peer.port, uint16_t(67));
            QCOMPARE(sent.port, uint16_t(68));
        }
    }

    void sendsNoNameThatIsNone()
    {
        Client client;
        client.name = "a board";
        client.begin();
        client.run(100);
        QCOMPARE(optionOf(client.hal.sent[0].octets, 12), QByteArray("none"));
    }

    void asksEverLessOften()
    {
        Client client;
        client.answers = false;
        client.begin();
        client.run(200000);
        // 4, 8, 16, 32, 64, 64 seconds, each a second more or less.
        QVERIFY2(client.kinds() == "111111" || client.kinds() == "1111111", client.kinds().constData());
        QVERIFY(!dhcp_has_lease(&client.client));
        client.answers = true;
        client.run(70000);
        QVERIFY(dhcp_has_lease(&client.client));
    }

    void beginsAnewWhenTheRequestIsNotAnswered()
    {
        Client client;
        client.answers = false;
        client.hal.onDatagram = [&client](const FakeNetwork::Datagram &sent) {
            if (sent.octets[242] == 1) client.hal.deliver(HAL_SOCKET_DHCP, Client::server(), message(sent.octets, 2));
        };
        client.begin();
        client.run(40000);
        QVERIFY2(client.kinds().startsWith("13331"), client.kinds().constData());
    }

    void renewsHalfWay()
    {
        Client client;
        client.begin();
        client.run(1799000);
        QCOMPARE(client.kinds(), QByteArray("13"));
        client.run(5000);
        QCOMPARE(client.kinds(), QByteArray("133"));
        const auto renewal = client.hal.sent[2];
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(renewal.peer.ip), 4).toHex(), QByteArray("0a000202"));
        QCOMPARE(renewal.octets.mid(12, 4).toHex(), QByteArray("0a00020f"));
        QCOMPARE(optionOf(renewal.octets, 50), QByteArray("none"));
        QCOMPARE(optionOf(renewal.octets, 54), QByteArray("none"));
        QCOMPARE(client.client.state, DHCP_BOUND);
        QVERIFY(client.client.leased < 10);
    }

    void asksEverybodyThenGivesTheAddressUp()
    {
        Client client;
        client.begin();
        client.run(1000);
        client.answers = false;
        client.run(3160000, 1000);
        QCOMPARE(client.client.state, DHCP_REBINDING);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(client.hal.sent.constLast().peer.ip), 4).toHex(),
                 QByteArray("ffffffff"));
        QVERIFY(dhcp_has_lease(&client.client));
        client.run(450000, 1000);
        QVERIFY(!dhcp_has_lease(&client.client));
        QVERIFY(client.kinds().endsWith("1"));
        QCOMPARE(optionOf(client.hal.sent.constLast().octets, 50), QByteArray("0a00020f")); // the same again, if possible
    }

    void countsALeaseBeyondTheMillisecondsWrap()
    {
        Client client;
        client.hal.now = 0xFFFFFFFFu - 600000;
        client.begin();
        client.run(1790000, 1000);
        QCOMPARE(client.client.state, DHCP_BOUND);
        QCOMPARE(client.kinds(), QByteArray("13"));
        client.run(20000, 1000);
        QCOMPARE(client.kinds(), QByteArray("133"));
    }

    void beginsAnewWhenRefused()
    {
        Client client;
        client.hal.onDatagram = [&client](const FakeNetwork::Datagram &sent) {
            client.hal.deliver(HAL_SOCKET_DHCP, Client::server(), message(sent.octets, sent.octets[242] == 1 ? 2 : 6));
        };
        client.begin();
        client.run(3000);
        QCOMPARE(client.kinds(), QByteArray("13")); // not without pause
        client.run(3000);
        QCOMPARE(client.kinds(), QByteArray("1313"));
        QVERIFY(!dhcp_has_lease(&client.client));
    }

    void readsMessages_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<int>("kind");
        QByteArray overloaded = message(clients(), 5, option(52, QByteArray(1, 1)) + '\xff');
        overloaded.replace(108, 7, option(51, QByteArray::fromHex("00000e10")) + '\xff');
        QByteArray overloadedBadly = overloaded;
        overloadedBadly.replace(108, 128, QByteArray(126, 0) + QByteArray::fromHex("33ff"));
        QTest::newRow("offer") << message(clients(), 2) << int(DHCP_OFFER);
        QTest::newRow("acknowledgement") << message(clients(), 5) << int(DHCP_ACK);
        QTest::newRow("refusal") << message(clients(), 6, usual, "00000000") << int(DHCP_NAK);
        QTest::newRow("padding between") << message(clients(), 5, QByteArray(9, 0) + usual) << int(DHCP_ACK);
        QTest::newRow("options in the file's field") << overloaded << int(DHCP_ACK);
        QTest::newRow("options that leave the file's field") << overloadedBadly << int(DHCP_NOTHING);
        QTest::newRow("a client's") << message(clients(), 1) << int(DHCP_NOTHING);
        QTest::newRow("no kind") << message(clients(), 5).replace(240, 1, QByteArray(1, 99)) << int(DHCP_NOTHING);
        QTest::newRow("another id") << message(clients(), 5).replace(4, 1, "x") << int(DHCP_NOTHING);
        QTest::newRow("another MAC") << message(clients(), 5).replace(33, 1, "x") << int(DHCP_NOTHING);
        QTest::newRow("no cookie") << message(clients(), 5).replace(236, 1, "x") << int(DHCP_NOTHING);
        QTest::newRow("an option beyond the end") << message(clients(), 5, QByteArray::fromHex("06ff0a00")) << int(DHCP_NOTHING);
        QTest::newRow("an option without size") << message(clients(), 5, QByteArray::fromHex("06")) << int(DHCP_NOTHING);
        QTest::newRow("the address of nobody") << message(clients(), 5, usual, "00000000") << int(DHCP_NOTHING);
        QTest::newRow("the address of all") << message(clients(), 5, usual, "ffffffff") << int(DHCP_NOTHING);
        QTest::newRow("an address of its own") << message(clients(), 5, usual, "7f000001") << int(DHCP_NOTHING);
        QTest::newRow("a group's address") << message(clients(), 5, usual, "e0000001") << int(DHCP_NOTHING);
        QTest::newRow("short") << message(clients(), 5).first(239) << int(DHCP_NOTHING);
    }
    void readsMessages()
    {
        QFETCH(QByteArray, octets);
        dhcp_lease lease;
        QTEST(int(read(octets, &lease)), "kind");
    }

    void mendsTimesThatMakeNoSense()
    {
        dhcp_lease lease;
        const QByteArray senseless = option(51, QByteArray::fromHex("00000001")) + option(58, QByteArray::fromHex("00ffffff"))
            + option(59, QByteArray::fromHex("00000000")) + '\xff';
        QCOMPARE(read(message(clients(), 5, senseless), &lease), DHCP_ACK);
        QCOMPARE(lease.seconds, 60u);
        QCOMPARE(lease.renew, 30u);
        QCOMPARE(lease.rebind, 53u);
    }

    void keepsAnEndlessLease()
    {
        Client client;
        client.hal.onDatagram = [&client](const FakeNetwork::Datagram &sent) {
            const QByteArray endless = option(54, QByteArray::fromHex("0a000202")) + option(51, QByteArray(4, '\xff')) + '\xff';
            client.hal.deliver(HAL_SOCKET_DHCP, Client::server(), message(sent.octets, sent.octets[242] == 1 ? 2 : 5, endless));
        };
        client.begin();
        client.run(100000000, 100000);
        QCOMPARE(client.client.state, DHCP_BOUND);
        QCOMPARE(client.kinds(), QByteArray("13"));
    }

    void doesNotHearOtherPorts()
    {
        Client client;
        client.answers = false;
        client.begin();
        client.run(100);
        client.hal.deliver(HAL_SOCKET_DHCP, {{10, 0, 2, 2}, 6767}, message(client.hal.sent[0].octets, 2));
        client.run(100);
        QCOMPARE(client.client.state, DHCP_SELECTING);
    }

    void doesNotTakeAnotherServersAnswer()
    {
        Client client;
        client.hal.onDatagram = [&client](const FakeNetwork::Datagram &sent) {
            const bool is_discover = sent.octets[242] == 1;
            QByteArray answer = message(sent.octets, is_discover ? 2 : 5);
            if (!is_discover) answer.replace(245, 4, QByteArray::fromHex("0a000263")); // server identifier
            client.hal.deliver(HAL_SOCKET_DHCP, Client::server(), answer);
        };
        client.begin();
        client.run(1000);
        QCOMPARE(client.client.state, DHCP_REQUESTING);
    }
};

QTEST_APPLESS_MAIN(TestDhcp)
#include "tst_dhcp.moc"
