// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A fake chip with a network: datagrams and one TCP connection, both in the test's hands.
#pragma once

#include <QList>

#include <array>
#include <functional>

#include "fakehal.h"

class FakeNetwork : public FakeHal
{
public:
    struct Datagram {
        hal_socket socket;
        uint16_t port; // the board's
        hal_endpoint peer;
        QByteArray octets;
    };

    // Datagrams.
    QList<Datagram> sent;
    std::function<void(const Datagram &)> onDatagram; // after it was kept in sent
    std::array<uint16_t, HAL_SOCKETS> openPorts{};    // UDP; 0: closed
    bool datagramsGo = true;                          // false: send_to() cannot now
    void deliver(hal_socket socket, const hal_endpoint &peer, const QByteArray &octets);
    // As a network would: to the port that the question came from.
    void answer(const Datagram &question, const QByteArray &octets);

    // The connection.
    enum class Peer { Accepts, Refuses, IsSilent };
    Peer peer = Peer::Accepts;
    hal_socket_state connection = HAL_CLOSED;
    hal_endpoint connectedTo{};
    uint16_t localPort = 0;
    int connections = 0;
    QByteArray tcpToBoard; // not read yet
    QByteArray tcpFromBoard;
    int tcpSendLimit = 1 << 20; // octets that one send() takes
    void peerCloses();

    hal_network configured{};
    int configurations = 0;

    void configure(const hal_network &network) override;
    bool openTcp(hal_socket socket, uint16_t port) override;
    bool connect(hal_socket socket, const hal_endpoint &endpoint) override;
    bool openUdp(hal_socket socket, uint16_t port) override;
    hal_socket_state state(hal_socket socket) override;
    int send(hal_socket socket, const uint8_t *octets, int size) override;
    int receive(hal_socket socket, uint8_t *octets, int capacity) override;
    bool sendTo(hal_socket socket, const hal_endpoint &endpoint, const uint8_t *octets, int size) override;
    int receiveFrom(hal_socket socket, hal_endpoint &endpoint, uint8_t *octets, int capacity) override;
    void disconnect(hal_socket socket) override;
    void close(hal_socket socket) override;

private:
    std::array<QList<std::pair<hal_endpoint, QByteArray>>, HAL_SOCKETS> m_waiting;
};
