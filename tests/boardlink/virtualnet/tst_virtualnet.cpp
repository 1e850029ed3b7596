// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Where the addresses of the small network lead, and what its descriptions of routes and hosts may look like.

#include "asked.h"

#include <QTest>

class tst_VirtualNet : public QObject
{
    Q_OBJECT

private slots:
    void portTwentyFiveOfTheGatewayIsTheReceiver();
    void otherPortsOfTheGatewayAreThisComputers();
    void everyOtherAddressLeadsNowhere();
    void anAddedRouteComesFirst();
    void aRouteForAnyPortKeepsThePort();
    void refusesWhatIsNoRoute_data();
    void refusesWhatIsNoRoute();
    void refusesWhatIsNoHost_data();
    void refusesWhatIsNoHost();
    void takesNoMoreThanItHasRoomFor();
    void answersNoOtherPort();

private:
    static QByteArray ledTo(const virtualnet &net, virtualnet_endpoint peer);
};

QByteArray tst_VirtualNet::ledTo(const virtualnet &net, virtualnet_endpoint peer)
{
    virtualnet_endpoint host{};
    if (!virtualnet_route(&net, &peer, &host)) return "nowhere";
    return QByteArray::number(host.ip[0]) + '.' + QByteArray::number(host.ip[1]) + '.' + QByteArray::number(host.ip[2]) + '.'
        + QByteArray::number(host.ip[3]) + ':' + QByteArray::number(host.port);
}

void tst_VirtualNet::portTwentyFiveOfTheGatewayIsTheReceiver()
{
    const virtualnet net = networkWithReceiverAt(2525);
    QCOMPARE(ledTo(net, {{10, 0, 2, 2}, 25}), "127.0.0.1:2525");
    QCOMPARE(ledTo(net, {{127, 0, 0, 1}, 25}), "127.0.0.1:2525");
}

void tst_VirtualNet::otherPortsOfTheGatewayAreThisComputers()
{
    const virtualnet net = networkWithReceiverAt(2525);
    QCOMPARE(ledTo(net, {{10, 0, 2, 2}, 587}), "127.0.0.1:587");
    QCOMPARE(ledTo(net, {{127, 0, 0, 1}, 8025}), "127.0.0.1:8025");
}

void tst_VirtualNet::everyOtherAddressLeadsNowhere()
{
    const virtualnet net = networkWithReceiverAt(2525);
    QCOMPARE(ledTo(net, {{10, 0, 2, 3}, 25}), "nowhere");
    QCOMPARE(ledTo(net, {{93, 184, 216, 34}, 25}), "nowhere");
    QCOMPARE(ledTo(net, {{127, 0, 0, 2}, 25}), "nowhere");
}

void tst_VirtualNet::anAddedRouteComesFirst()
{
    virtualnet net = networkWithReceiverAt(2525);
    QVERIFY(virtualnet_add_route(&net, "10.0.2.2:25=127.0.0.1:2626"));
    QVERIFY(virtualnet_add_route(&net, "10.0.0.9:25=127.0.0.5:65535"));
    QCOMPARE(ledTo(net, {{10, 0, 2, 2}, 25}), "127.0.0.1:2626");
    QCOMPARE(ledTo(net, {{10, 0, 0, 9}, 25}), "127.0.0.5:65535");
    QCOMPARE(ledTo(net, {{10, 0, 0, 9}, 26}), "nowhere");
}

void tst_VirtualNet::aRouteForAnyPortKeepsThePort()
{
    virtualnet net = networkWithReceiverAt(2525);
    QVERIFY(virtualnet_add_route(&net, "10.0.0.9:0=127.0.0.1:0"));
    QCOMPARE(ledTo(net, {{10, 0, 0, 9}, 1}), "127.0.0.1:1");
    QCOMPARE(ledTo(net, {{10, 0, 0, 9}, 60000}), "127.0.0.1:60000");
}

void tst_VirtualNet::refusesWhatIsNoRoute_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "10.0.0.9", "10.0.0.9:25", "10.0.0.9:25=", "10.0.0.9:25=127.0.0.1", "10.0.0:25=127.0.0.1:25",
                             "10.0.0.256:25=127.0.0.1:25", "10.0.0.9:65536=127.0.0.1:25", "10.0.0.9:25=127.0.0.1:25 ", "a:25=b:25",
                             "10.0.0.9:=127.0.0.1:25", "10..0.9:25=127.0.0.1:25", "10.0.0.9:-1=127.0.0.1:25",
                             "10.0.0.9:25=127.0.0.1:100000", "10.0.0.4294967306:25=127.0.0.1:25"}) {
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
    }
}

void tst_VirtualNet::refusesWhatIsNoRoute()
{
    QFETCH(QByteArray, text);
    virtualnet net = networkWithReceiverAt(2525);
    const int before = net.route_count;
    QVERIFY(!virtualnet_add_route(&net, text.constData()));
    QCOMPARE(net.route_count, before);
}

void tst_VirtualNet::refusesWhatIsNoHost_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"", "=10.0.0.9", "mail.example", "mail.example=", "mail.example=10.0.0", "mail..example=10.0.0.9",
                             ".example=10.0.0.9", "example.=10.0.0.9", "mail example=10.0.0.9", "mail.example=10.0.0.9.1",
                             "a123456789a123456789a123456789a123456789a123456789a123456789.com=10.0.0.9"}) {
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
    }
}

void tst_VirtualNet::refusesWhatIsNoHost()
{
    QFETCH(QByteArray, text);
    virtualnet net = networkWithReceiverAt(2525);
    QVERIFY(!virtualnet_add_host(&net, text.constData()));
    QCOMPARE(net.host_count, 0);
}

void tst_VirtualNet::takesNoMoreThanItHasRoomFor()
{
    virtualnet net = networkWithReceiverAt(2525);
    int hosts = 0, routes = net.route_count;
    while (hosts < 100 && virtualnet_add_host(&net, ("h" + QByteArray::number(hosts) + "=10.0.0.9").constData()))
        ++hosts;
    while (routes < 100 && virtualnet_add_route(&net, "10.0.0.9:25=127.0.0.1:25"))
        ++routes;
    QCOMPARE(hosts, 32);
    QCOMPARE(routes, 32);
    QVERIFY(virtualnet_add_host(&net, "h31=10.0.0.8")); // the one that is there
    QCOMPARE(net.hosts[31].ip[3], uint8_t(8));
}

void tst_VirtualNet::answersNoOtherPort()
{
    const virtualnet net = networkWithReceiverAt(2525);
    QCOMPARE(ask(net, {{10, 0, 2, 3}, 54}, QByteArray(300, '\0')).answer, QByteArray());
}

QTEST_APPLESS_MAIN(tst_VirtualNet)
#include "tst_virtualnet.moc"
