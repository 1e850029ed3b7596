// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's sockets over this computer's: their states in their order, and what is lost where.

#include "hostsockets.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

class tst_HostSockets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void speaksWithAServer();
    void theFinComesAfterWhatWasSentBefore();
    void weEndIt();
    void wePartAfterThePeer();
    void isRefused();
    void givesUpWhereNothingIs();
    void whatCameBeforeAResetMayBeRead();
    void anAbortIsSeenByTheServer();
    void nothingPassesWithoutALink();
    void aFullBufferHoldsTheServerUp();
    void datagramsAreAnsweredByTheSmallNetwork();
    void aDatagramLongerThanItsReaderIsCut();
    void askingInTheWrongStateDoesNothing();

private:
    void connectToServer();
    hal_socket_state state() { return host_socket_state(&m_sockets, HAL_SOCKET_MAIL); }
    int send(const QByteArray &octets);
    int receive(QByteArray &into, int capacity = 100);
    QByteArray receiveAll();

    virtualnet m_net{};
    host_sockets m_sockets{};
    QTcpServer m_server;
    std::unique_ptr<QTcpSocket> m_peer;
};

void tst_HostSockets::init()
{
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
    virtualnet_init(&m_net, m_server.serverPort());
    host_sockets_init(&m_sockets, &m_net);
    m_sockets.now = 1000;
}

void tst_HostSockets::cleanup()
{
    host_sockets_close(&m_sockets);
    m_peer.reset();
    m_server.close();
}

void tst_HostSockets::connectToServer()
{
    const hal_endpoint gateway{{10, 0, 2, 2}, 25};
    QCOMPARE(state(), HAL_CLOSED);
    QVERIFY(host_socket_open(&m_sockets, HAL_SOCKET_MAIL, HAL_INIT, 5000));
    QCOMPARE(state(), HAL_INIT);
    QVERIFY(host_socket_connect(&m_sockets, HAL_SOCKET_MAIL, &gateway));
    QTRY_COMPARE(state(), HAL_ESTABLISHED);
    QTRY_VERIFY(m_server.hasPendingConnections());
    m_peer.reset(m_server.nextPendingConnection());
}

int tst_HostSockets::send(const QByteArray &octets)
{
    return host_socket_send(&m_sockets, HAL_SOCKET_MAIL, reinterpret_cast<const uint8_t *>(octets.constData()), int(octets.size()));
}

int tst_HostSockets::receive(QByteArray &into, int capacity)
{
    QByteArray octets(capacity, '\0');
    const int size = host_socket_receive(&m_sockets, HAL_SOCKET_MAIL, reinterpret_cast<uint8_t *>(octets.data()), capacity);
    if (size > 0) into += octets.first(size);
    return size;
}

QByteArray tst_HostSockets::receiveAll()
{
    QByteArray all;
    while (receive(all) > 0) {}
    return all;
}

void tst_HostSockets::speaksWithAServer()
{
    connectToServer();
    if (QTest::currentTestFailed()) return;
    m_peer->write("220 hello\r\n");
    QByteArray got;
    QTRY_VERIFY(receive(got) == 0 && got == "220 hello\r\n");
    QCOMPARE(send("EHLO board\r\n"), 12);
    QTRY_COMPARE(m_peer->bytesAvailable(), 12);
    QCOMPARE(m_peer->readAll(), "EHLO board\r\n");
    QCOMPARE(m_sockets.octets_in, UINT64_C(11));
    QCOMPARE(m_sockets.octets_out, UINT64_C(12));
}

void tst_HostSockets::theFinComesAfterWhatWasSentBefore()
{
    connectToServer();
    if (QTest::currentTestFailed()) return;
    m_peer->write("421 bye\r\n");
    m_peer->disconnectFromHost();
    QTRY_COMPARE(state(), HAL_CLOSE_WAIT); // and still
    QByteArray got;
    QCOMPARE(receive(got, 4), 4);
    QCOMPARE(receive(got), 5);
    QCOMPARE(got, "421 bye\r\n");
    QCOMPARE(receive(got), -1);
    QCOMPARE(state(), HAL_CLOSE_WAIT);
    QCOMPARE(send("late"), 4); // our direction is open until we end it
}

void tst_HostSockets::weEndIt()
{
    connectToServer();
    if (QTest::currentTestFailed()) return;
    send("QUIT\r\n");
    host_socket_disconnect(&m_sockets, HAL_SOCKET_MAIL);
    QCOMPARE(state(), HAL_FIN_WAIT);
    QCOMPARE(send("more"), -1);
    QTRY_COMPARE(m_peer->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_peer->readAll(), "QUIT\r\n");
    QTRY_COMPARE(state(), HAL_TIME_WAIT);
    QByteArray none;
    QCOMPARE(receive(none), -1);
    m_sockets.now += 1000;
    QCOMPARE(state(), HAL_CLOSED);
}

void tst_HostSockets::wePartAfterThePeer()
{
    connectToServer();
    if (QTest::currentTestFailed()) return;
    m_peer->disconnectFromHost();
    QTRY_COMPARE(state(), HAL_CLOSE_WAIT);
    host_socket_disconnect(&m_sockets, HAL_SOCKET_MAIL);
    QTRY_COMPARE(state(), HAL_CLOSED); // by way of LAST_ACK
}

void tst_HostSockets::isRefused()
{
    m_server.close();
    const hal_endpoint gateway{{10, 0, 2, 2}, 25};
    host_socket_open(&m_sockets, HAL_SOCKET_MAIL, HAL_INIT, 5000);
    QVERIFY(host_socket_connect(&m_sockets, HAL_SOCKET_MAIL, &gateway));
    QTRY_COMPARE(state(), HAL_CLOSED);
    QByteArray none;
    QCOMPARE(receive(none), -1);
    QCOMPARE(send("x"), -1);
}

void tst_HostSockets::givesUpWhereNothingIs()
{
    const hal_endpoint neighbour{{10, 0, 2, 99}, 25}, stranger{{192, 0, 2, 1}, 25};
    host_socket_open(&m_sockets, HAL_SOCKET_MAIL, HAL_INIT, 5000);
    QVERIFY(host_socket_connect(&m_sockets, HAL_SOCKET_MAIL, &neighbour));
    QCOMPARE(host_sockets_next(&m_sockets), UINT64_C(2800)); // nobody answers ARP
    m_sockets.now = 2799;
    QCOMPARE(state(), HAL_SYN_SENT);
    m_sockets.now = 2800;
    QCOMPARE(state(), HAL_CLOSED);
    host_socket_open(&m_sockets, HAL_SOCKET_MAIL, HAL_INIT, 5000);
    QVERIFY(host_socket_connect(&m_sockets, HAL_SOCKET_MAIL, &stranger));
    m_sockets.now = 2800 + 31799;
    QCOMPARE(state(), HAL_SYN_SENT);
    m_sockets.now = 2800 + 31800;
    QCOMPARE(state(), HAL_CLOSED);
    QCOMPARE(host_sockets_next(&m_sockets), UINT64_MAX);
}

void tst_HostSockets::whatCameBeforeAResetMayBeRead()
{
    connectToServer();
    if (QTest::currentTestFailed()) return;
    send("unread");
    QTRY_COMPARE(m_peer->bytesAvailable(), 6);
    m_peer->write("554 no\r\n");
    QVERIFY(m_peer->flush());
    m_peer->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_peer->abort();
    QTRY_VERIFY(state() == HAL_CLOSED || state() == HAL_CLOSE_WAIT);
    QCOMPARE(receiveAll(), "554 no\r\n");
}

void tst_HostSockets::anAbortIsSeenByTheServer()
{
    connectToServer();
    if (QTest::currentTestFailed()) return;
    QSignalSpy errors(m_peer.get(), &QAbstractSocket::errorOccurred);
    host_sockets_abort(&m_sockets);
    QCOMPARE(state(), HAL_CLOSED);
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(m_peer->state(), QAbstractSocket::UnconnectedState);
}

void tst_HostSockets::nothingPassesWithoutALink()
{
    connectToServer();
    if (QTest::currentTestFailed()) return;
    m_sockets.link = false;
    QCOMPARE(send("lost?"), 5);
    m_peer->write("220\r\n");
    QVERIFY(m_peer->flush());
    QByteArray got;
    QCOMPARE(receive(got), 0);
    QCOMPARE(m_peer->bytesAvailable(), 0);
    m_sockets.link = true; // plugged in again in time: nothing was lost
    QTRY_VERIFY(receive(got) == 0 && got == "220\r\n");
    QTRY_COMPARE(m_peer->bytesAvailable(), 5);
    m_sockets.link = false;
    QCOMPARE(send("gone"), 4);
    m_sockets.now += 31800;
    QCOMPARE(state(), HAL_CLOSED);
}

void tst_HostSockets::aFullBufferHoldsTheServerUp()
{
    connectToServer();
    if (QTest::currentTestFailed()) return;
    QByteArray sent;
    for (int i = 0; i < 20000; ++i)
        sent += char('a' + i % 25);
    m_peer->write(sent);
    m_peer->disconnectFromHost();
    QTRY_VERIFY(state() == HAL_ESTABLISHED && m_sockets.octets_in == 2048); // the chip's buffer
    QByteArray got;
    QTRY_VERIFY(receive(got, 700) == -1);
    QCOMPARE(got, sent);
}

void tst_HostSockets::datagramsAreAnsweredByTheSmallNetwork()
{
    const hal_endpoint dns{{10, 0, 2, 3}, 53}, other{{10, 0, 2, 3}, 69};
    const QByteArray question = QByteArray::fromHex("0001 0100 0001 0000 0000 0000 0162 0474657374 00 0001 0001");
    const auto *octets = reinterpret_cast<const uint8_t *>(question.constData());
    QVERIFY(host_socket_open(&m_sockets, HAL_SOCKET_NAMES, HAL_UDP, 50000));
    hal_endpoint from{};
    uint8_t answer[512];
    QVERIFY(host_socket_send_to(&m_sockets, HAL_SOCKET_NAMES, &other, octets, int(question.size())));
    QCOMPARE(host_socket_receive_from(&m_sockets, HAL_SOCKET_NAMES, &from, answer, 512), 0);
    QVERIFY(host_socket_send_to(&m_sockets, HAL_SOCKET_NAMES, &dns, octets, int(question.size())));
    QVERIFY(host_socket_send_to(&m_sockets, HAL_SOCKET_NAMES, &dns, octets, int(question.size())));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(host_socket_receive_from(&m_sockets, HAL_SOCKET_NAMES, &from, answer, 512), 40);
        QCOMPARE(from.port, uint16_t(53));
        QCOMPARE(from.ip[3], uint8_t(3));
        QCOMPARE(answer[39], uint8_t(2)); // 10.0.2.2
    }
    QCOMPARE(host_socket_receive_from(&m_sockets, HAL_SOCKET_NAMES, &from, answer, 512), 0);
    m_sockets.link = false;
    QVERIFY(host_socket_send_to(&m_sockets, HAL_SOCKET_NAMES, &dns, octets, int(question.size())));
    QCOMPARE(host_socket_receive_from(&m_sockets, HAL_SOCKET_NAMES, &from, answer, 512), 0);
}

void tst_HostSockets::aDatagramLongerThanItsReaderIsCut()
{
    const hal_endpoint dns{{10, 0, 2, 3}, 53};
    const QByteArray question = QByteArray::fromHex("0001 0100 0001 0000 0000 0000 0162 0474657374 00 0001 0001");
    QVERIFY(host_socket_open(&m_sockets, HAL_SOCKET_NAMES, HAL_UDP, 50000));
    for (int i = 0; i < 100; ++i) // more than it has room for
        host_socket_send_to(&m_sockets, HAL_SOCKET_NAMES, &dns, reinterpret_cast<const uint8_t *>(question.constData()),
                            int(question.size()));
    hal_endpoint from{};
    uint8_t answer[11] = {};
    int count = 0;
    while (host_socket_receive_from(&m_sockets, HAL_SOCKET_NAMES, &from, answer, 10) == 10)
        ++count;
    QCOMPARE(count, 2048 / 48);
    QCOMPARE(answer[1], uint8_t(1));
    QCOMPARE(answer[10], uint8_t(0));
}

void tst_HostSockets::askingInTheWrongStateDoesNothing()
{
    const hal_endpoint gateway{{10, 0, 2, 2}, 25};
    QVERIFY(!host_socket_connect(&m_sockets, HAL_SOCKET_MAIL, &gateway));
    QCOMPARE(send("x"), -1);
    host_socket_disconnect(&m_sockets, HAL_SOCKET_MAIL);
    QVERIFY(!host_socket_send_to(&m_sockets, HAL_SOCKET_MAIL, &gateway, nullptr, 0));
    host_socket_open(&m_sockets, HAL_SOCKET_MAIL, HAL_INIT, 5000);
    QCOMPARE(send("x"), -1);
    QByteArray none;
    QCOMPARE(receive(none), 0);
    host_socket_disconnect(&m_sockets, HAL_SOCKET_MAIL);
    QCOMPARE(state(), HAL_CLOSED);
}

QTEST_GUILESS_MAIN(tst_HostSockets)
#include "tst_hostsockets.moc"
