// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The DHCP server of the small network: offers, acknowledges, refuses, keeps silent.

#include "asked.h"

#include <QTest>

class tst_DhcpServer : public QObject
{
    Q_OBJECT

private slots:
    void offersItsAddressWithAllThatABoardNeeds();
    void acknowledgesWhatItOffered();
    void acknowledgesARenewal();
    void refusesAnotherAddress();
    void isSilentTowardsAnothersClient();
    void tellsAnInformerTheRestWithoutAnAddress();
    void isSilentToWhatIsNoQuestion_data();
    void isSilentToWhatIsNoQuestion();
    void faultsAreWhatTheySay();
    void neverAnswersBeyondItsBuffer();

private:
    static QByteArray question(const QByteArray &options, const QByteArray &ciaddr = QByteArray(4, '\0'));
};

static const virtualnet_endpoint everybody{{255, 255, 255, 255}, 67};
static const QByteArray mac = QByteArray::fromHex("0008dc010203");
static const QByteArray discover = QByteArray::fromHex("350101ff");
static const QByteArray request = QByteArray::fromHex("350103 36040a000202 32040a00020f ff");

QByteArray tst_DhcpServer::question(const QByteArray &options, const QByteArray &ciaddr)
{
    return QByteArray::fromHex("01010600 1234abcd 0000 8000") + ciaddr + QByteArray(12, '\0') + mac + QByteArray(10 + 192, '\0')
        + QByteArray::fromHex("63825363") + options;
}

void tst_DhcpServer::offersItsAddressWithAllThatABoardNeeds()
{
    const virtualnet net = networkWithReceiverAt(2525);
    const Asked asked = ask(net, everybody, question(discover));
    QCOMPARE(asked.from.port, uint16_t(67));
    QCOMPARE(QByteArray(reinterpret_cast<const char *>(asked.from.ip), 4), QByteArray::fromHex("0a000202"));
    QCOMPARE(asked.answer.first(28), QByteArray::fromHex("02010600 1234abcd 0000 8000 00000000 0a00020f 0a000202 00000000"));
    QCOMPARE(asked.answer.sliced(28, 6), mac);
    QCOMPARE(asked.answer.sliced(34, 202), QByteArray(202, '\0'));
    QCOMPARE(asked.answer.sliced(236, 40),
             QByteArray::fromHex("63825363 350102 36040a000202 330400015180 0104ffffff00 03040a000202 06040a000203 ff 0000"));
    QCOMPARE(asked.answer.size(), 300);
}

void tst_DhcpServer::acknowledgesWhatItOffered()
{
    virtualnet net = networkWithReceiverAt(2525);
    net.lease_seconds = 20;
    const QByteArray answer = ask(net, everybody, question(request)).answer;
    QCOMPARE(answer.sliced(16, 4), QByteArray::fromHex("0a00020f"));
    QCOMPARE(answer.sliced(240, 15), QByteArray::fromHex("350105 36040a000202 330400000014"));
}

void tst_DhcpServer::acknowledgesARenewal()
{
    const virtualnet net = networkWithReceiverAt(2525);
    const Asked asked = ask(net, {{10, 0, 2, 2}, 67}, question(QByteArray::fromHex("350103ff"), QByteArray::fromHex("0a00020f")));
    QCOMPARE(asked.answer.sliced(12, 8), QByteArray::fromHex("0a00020f 0a00020f"));
    QCOMPARE(asked.answer.sliced(240, 3), QByteArray::fromHex("350105"));
}

void tst_DhcpServer::refusesAnotherAddress()
{
    const virtualnet net = networkWithReceiverAt(2525);
    const QByteArray rebooted = ask(net, everybody, question(QByteArray::fromHex("350103 3204c0a80005 ff"))).answer;
    QCOMPARE(rebooted.sliced(240, 11), QByteArray::fromHex("350106 36040a000202 ff 00"));
    QCOMPARE(rebooted.sliced(16, 4), QByteArray(4, '\0'));
    const QByteArray renewed =
        ask(net, everybody, question(QByteArray::fromHex("350103ff"), QByteArray::fromHex("c0a80005"))).answer;
    QCOMPARE(renewed.sliced(240, 3), QByteArray::fromHex("350106"));
}

void tst_DhcpServer::isSilentTowardsAnothersClient()
{
    const virtualnet net = networkWithReceiverAt(2525);
    QCOMPARE(ask(net, everybody, question(QByteArray::fromHex("350103 36040a000001 32040a00020f ff"))).answer, QByteArray());
}

void tst_DhcpServer::tellsAnInformerTheRestWithoutAnAddress()
{
    const virtualnet net = networkWithReceiverAt(2525);
    const QByteArray answer =
        ask(net, everybody, question(QByteArray::fromHex("350108ff"), QByteArray::fromHex("0a000220"))).answer;
    QCOMPARE(answer.sliced(16, 4), QByteArray(4, '\0'));
    QCOMPARE(answer.sliced(240, 15), QByteArray::fromHex("350105 36040a000202 0104ffffff00"));
}

void tst_DhcpServer::isSilentToWhatIsNoQuestion_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QByteArray reply = question(discover), token = reply, cookie = reply;
    reply[0] = 2;
    token[1] = 6;
    cookie[236] = 0;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << question(discover).first(239);
    QTest::newRow("a reply") << reply;
    QTest::newRow("not of an Ethernet") << token;
    QTest::newRow("no cookie") << cookie;
    QTest::newRow("no type") << question(QByteArray::fromHex("ff"));
    QTest::newRow("an empty type") << question(QByteArray::fromHex("3500ff"));
    QTest::newRow("an option beyond the end") << question(QByteArray::fromHex("0c20 350101"));
    QTest::newRow("an option without its size") << question(QByteArray::fromHex("0c"));
    QTest::newRow("a release") << question(QByteArray::fromHex("350107ff"));
    QTest::newRow("a decline") << question(QByteArray::fromHex("350104ff"));
}

void tst_DhcpServer::isSilentToWhatIsNoQuestion()
{
    QFETCH(QByteArray, datagram);
    const virtualnet net = networkWithReceiverAt(2525);
    QCOMPARE(ask(net, everybody, datagram).answer, QByteArray());
}

void tst_DhcpServer::faultsAreWhatTheySay()
{
    virtualnet net = networkWithReceiverAt(2525);
    net.dhcp = VIRTUALNET_SILENT;
    QCOMPARE(ask(net, everybody, question(discover)).answer, QByteArray());
    net.dhcp = VIRTUALNET_WRONG;
    QVERIFY(ask(net, everybody, question(discover)).answer.sliced(4, 4) != QByteArray::fromHex("1234abcd"));
    net.dhcp = VIRTUALNET_REFUSES;
    QCOMPARE(ask(net, everybody, question(discover)).answer.sliced(240, 3), QByteArray::fromHex("350102"));
    QCOMPARE(ask(net, everybody, question(request)).answer.sliced(240, 3), QByteArray::fromHex("350106"));
}

void tst_DhcpServer::neverAnswersBeyondItsBuffer()
{
    const virtualnet net = networkWithReceiverAt(2525);
    for (int capacity = 0; capacity < 300; ++capacity)
        QCOMPARE(ask(net, everybody, question(discover), capacity).answer, QByteArray());
}

QTEST_APPLESS_MAIN(tst_DhcpServer)
#include "tst_dhcpserver.moc"
