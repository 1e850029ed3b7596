// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The board's place in the network: link, DHCP, static addresses, servers, the shared search for names, the time of day.
#include "networkstate.h"

#include "fakenetwork.h"
#include "testsettings.h"

#include <QTest>

#include <algorithm>

namespace {

// A network with a DHCP server, a DNS server and a time server, each of which can be silent.
struct Net {
    FakeNetwork hal;
    network place{};
    TestSettings settings = simpleSettings();
    bool dhcp = true, dns = true, time = true;
    QByteArray ip = "0a00020f";

    Net()
    {
        hal.linkUp = true;
        hal.onDatagram = [this](const FakeNetwork::Datagram &sent) { answer(sent); };
        settings.choice(KEY_NET_MODE, NET_DHCP);
        network_init(&place, hal.table(), &hal);
    }
    void configure() { network_configure(&place, settings.get()); }
    void run(uint32_t milliseconds, uint32_t step = 10)
    {
        for (const uint32_t from = hal.now; hal.now - from < milliseconds; hal.now += step)
            network_step(&place);
    }
    const struct network_state &state() { return *::network_state(&place); }
    int questions(int port) const
    {
        return int(std::ranges::count_if(hal.sent, [port](const auto &sent) { return sent.peer.port == port; }));
    }

private:
    void answer(const FakeNetwork::Datagram &sent)
    {
        if (sent.peer.port == 67 && dhcp) {
            const QByteArray kind = sent.octets[242] == 1 ? "350102" : "350105";
            hal.deliver(
                HAL_SOCKET_DHCP, {{10, 0, 2, 2}, 67},
                QByteArray::fromHex("02010600") + sent.octets.mid(4, 4) + QByteArray(8, 0) + QByteArray::fromHex(ip)
                    + QByteArray(8, 0) + sent.octets.mid(28, 16) + QByteArray(192, 0)
                    + QByteArray::fromHex("63825363" + kind + "36040a000202330400000e100104ffffff0003040a00020206040a000203ff"));
        }
        if (sent.peer.port == 53 && dns) {
            hal.answer(sent,
                       sent.octets.first(2) + QByteArray::fromHex("81800001000100000000") + sent.octets.mid(12)
                           + QByteArray::fromHex("c00c000100010000003c00040a000007"));
        }
        if (sent.peer.port == 123 && time) {
            hal.answer(sent,
                       QByteArray::fromHex("2402") + QByteArray(22, 0) + sent.octets.mid(40, 8) + QByteArray(8, 0)
                           + QByteArray::fromHex("eeae2dc300000000")); // 2026-11-23 03:13:07 UTC
        }
    }
};

constexpr uint64_t theTime = 1795403587;

} // namespace

class TestNetwork : public QObject
{
    Q_OBJECT
private slots:
    void getsEverythingByDhcp()
    {
        Net net;
        net.configure();
        net.run(500);
        QVERIFY(net.state().link && net.state().has_address);
        QCOMPARE(net.state().lease_seconds, 3600u);
        QCOMPARE(int(net.state().dns_count), 1);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(net.state().dns[0]), 4).toHex(), QByteArray("0a000203"));
        // MAC, address, mask, gateway as the chip was told.
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(&net.hal.configured), 18).toHex(),
                 QByteArray("0008dc0102030a00020fffffff000a000202"));
    }

    void asksAsNobodyFirst()
    {
        Net net;
        net.dhcp = false;
        net.configure();
        net.run(500);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(&net.hal.configured), 18).toHex(),
                 QByteArray("0008dc010203") + QByteArray("00").repeated(12));
        QVERIFY(!net.state().has_address);
    }

    void takesTheSettingsWhereTheyAreStatic()
    {
        Net net;
        net.settings = simpleSettings();
        net.settings.text(KEY_NET_DNS, QByteArray::fromHex("040808080804090909090400000000"));
        net.configure();
        net.run(500);
        QVERIFY(net.state().has_address);
        QCOMPARE(net.state().lease_seconds, 0u);
        QCOMPARE(net.questions(67), 0);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(&net.hal.configured), 18).toHex(),
                 QByteArray("0008dc0102030a00020fffffff000a000202"));
        QCOMPARE(int(net.state().dns_count), 2);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(net.state().dns), 8).toHex(), QByteArray("0808080809090909"));
    }

    void asksItsOwnDnsServersFirst()
    {
        Net net;
        net.settings.text(KEY_NET_DNS, QByteArray::fromHex("0409090909040a000203"));
        net.configure();
        net.run(500);
        QCOMPARE(int(net.state().dns_count), 2); // that of the lease is one of them
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(net.state().dns), 8).toHex(), QByteArray("090909090a000203"));
        net.settings.text(KEY_NET_DNS, QByteArray::fromHex("0408080808"));
        net.configure();
        QCOMPARE(int(net.state().dns_count), 2);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(net.state().dns), 8).toHex(), QByteArray("080808080a000203"));
    }

    void beginsAnewBehindAnotherCable()
    {
        Net net;
        net.configure();
        net.run(500);
        net.hal.linkUp = false;
        net.run(500);
        QVERIFY(!net.state().link && !net.state().has_address);
        net.ip = "0a000210";
        net.hal.linkUp = true;
        net.run(500);
        QVERIFY(net.state().has_address);
        QCOMPARE(int(net.state().address.ip[3]), 16);
    }

    void asksAtOnceForSomebodyWhoWaits()
    {
        Net net;
        net.dhcp = false;
        net.configure();
        net.run(40000); // asked at about 0, 4, 12 and 28 s, and then not for half a minute
        const int before = net.questions(67);
        net.dhcp = true;
        net.run(1000);
        QCOMPARE(net.questions(67), before);
        network_hurry(&net.place);
        net.run(100);
        QVERIFY(net.state().has_address);
    }

    void keepsTheLeaseWhenOtherSettingsChange()
    {
        Net net;
        net.configure();
        net.run(500);
        const int before = net.questions(67);
        net.settings.text(KEY_MAIL_SUBJECT, "other");
        net.configure();
        net.run(500);
        QVERIFY(net.state().has_address);
        QCOMPARE(net.questions(67), before);
        net.settings.text(KEY_NET_MAC, QByteArray::fromHex("0208dc000001"));
        net.configure();
        QVERIFY(!net.state().has_address);
        net.run(500);
        QVERIFY(net.state().has_address);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(net.hal.configured.mac), 6).toHex(), QByteArray("0208dc000001"));
    }

    void takesANewAddressFromARenewal()
    {
        Net net;
        net.configure();
        net.run(500);
        net.ip = "0a000211";
        net.run(1900000, 100);
        QCOMPARE(int(net.hal.configured.ip[3]), 17);
        QVERIFY(net.state().has_address);
    }

    void findsNamesAndFigures()
    {
        Net net;
        net.configure();
        net.run(500);
        uint8_t ip[4];
        const QByteArray name = "mail.example";
        network_search(&net.place, {name.constData(), uint16_t(name.size())});
        QCOMPARE(network_searched(&net.place, ip), NETWORK_SEARCHING);
        QCOMPARE(network_due(&net.place), 1u);
        net.run(50);
        QCOMPARE(network_searched(&net.place, ip), NETWORK_FOUND);
        QCOMPARE(QByteArray(reinterpret_cast<char *>(ip), 4).toHex(), QByteArray("0a000007"));
        const int asked = net.questions(53);
        for (const QByteArray figures : {"192.168.1.20", "[192.168.1.20]"}) {
            network_search(&net.place, {figures.constData(), uint16_t(figures.size())});
            QCOMPARE(network_searched(&net.place, ip), NETWORK_FOUND);
            QCOMPARE(QByteArray(reinterpret_cast<char *>(ip), 4).toHex(), QByteArray("c0a80114"));
        }
        QCOMPARE(net.questions(53), asked);
        network_forget(&net.place);
        QCOMPARE(network_searched(&net.place, ip), NETWORK_NO_SERVER);
    }

    void knowsTheTimeFromThenOn()
    {
        Net net;
        net.settings.text(KEY_NET_SNTP, "time.example");
        net.configure();
        QCOMPARE(network_time(&net.place), uint64_t(0));
        net.run(1000);
        QVERIFY(net.state().has_time);
        QVERIFY(network_time(&net.place) - theTime <= 1);
        const uint64_t then = network_time(&net.place);
        net.hal.linkUp = false; // it runs on without a network
        net.run(3600000, 1000);
        QVERIFY(network_time(&net.place) - then - 3600 <= 1);
    }

    void countsTimeBeyondTheMillisecondsWrap()
    {
        Net net;
        net.settings.text(KEY_NET_SNTP, "10.0.0.7");
        net.configure();
        net.run(1000);
        net.hal.linkUp = false;
        net.run(1000);
        const uint64_t then = network_time(&net.place);
        const uint32_t up = network_uptime(&net.place);
        constexpr uint32_t sixtyDays = 60 * 86400;
        for (uint32_t i = 0; i < sixtyDays; i += 3600) {
            net.hal.now += 3600000;
            network_step(&net.place);
        }
        QVERIFY(network_time(&net.place) - then - sixtyDays <= 1);
        QVERIFY(network_uptime(&net.place) - up - sixtyDays <= 1);
    }

    void asksForTheTimeAgainWithPauses()
    {
        Net net;
        net.time = false;
        net.settings.text(KEY_NET_SNTP, "time.example");
        net.configure();
        net.run(600000, 100);
        QVERIFY(!net.state().has_time);
        QVERIFY2(net.questions(123) >= 4 && net.questions(123) <= 8, qPrintable(QString::number(net.questions(123))));
        net.time = true;
        net.run(900000, 100);
        QVERIFY(net.state().has_time);
    }

    void letsTheMailSearchFirst()
    {
        Net net;
        net.dns = false;
        net.settings.text(KEY_NET_SNTP, "time.example");
        net.configure();
        net.run(500);
        QCOMPARE(net.questions(53), 1); // for the time
        net.dns = true;
        uint8_t ip[4];
        network_search(&net.place, {"mail.example", 12});
        net.run(50);
        QCOMPARE(network_searched(&net.place, ip), NETWORK_FOUND);
        QCOMPARE(net.questions(123), 0);
        network_forget(&net.place);
        net.run(5000);
        QVERIFY(net.state().has_time); // its turn has come
    }

    void doesNotTakeTheTimeFromStrangers()
    {
        Net net;
        net.time = false;
        net.settings.text(KEY_NET_SNTP, "10.0.0.7");
        net.configure();
        net.run(500);
        QCOMPARE(net.questions(123), 1);
        const auto question = net.hal.sent.constLast();
        const QByteArray answer = QByteArray::fromHex("2402") + QByteArray(22, 0) + question.octets.mid(40, 8) + QByteArray(8, 0)
            + QByteArray::fromHex("eeae2dc300000000");
        net.hal.deliver(HAL_SOCKET_NAMES, {{10, 0, 0, 8}, 123}, answer);
        net.hal.deliver(HAL_SOCKET_NAMES, {{10, 0, 0, 7}, 124}, answer);
        net.run(100);
        QVERIFY(!net.state().has_time);
        net.hal.deliver(HAL_SOCKET_NAMES, {{10, 0, 0, 7}, 123}, answer);
        net.run(100);
        QVERIFY(net.state().has_time);
    }

    void canSleepBetween()
    {
        Net net;
        net.configure();
        net.run(1000);
        network_step(&net.place); // the link has just been looked at
        QCOMPARE(network_due(&net.place), 200u);
        net.hal.now += 150;
        QCOMPARE(network_due(&net.place), 50u);
    }
};

QTEST_APPLESS_MAIN(TestNetwork)
#include "tst_network.moc"
