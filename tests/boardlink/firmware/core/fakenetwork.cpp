// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The fake network's sockets, as the chip's own would behave.
#include "fakenetwork.h"

#include <cstring>

void FakeNetwork::deliver(hal_socket socket, const hal_endpoint &endpoint, const QByteArray &octets)
{
    if (openPorts[socket] != 0) m_waiting[socket].append({endpoint, octets});
}

void FakeNetwork::answer(const Datagram &question, const QByteArray &octets)
{
    if (openPorts[question.socket] == question.port) deliver(question.socket, question.peer, octets);
}

void FakeNetwork::configure(const hal_network &network)
{
    configured = network;
    ++configurations;
}

bool FakeNetwork::openUdp(hal_socket socket, uint16_t port)
{
    openPorts[socket] = port;
    m_waiting[socket].clear();
    return true;
}

bool FakeNetwork::sendTo(hal_socket socket, const hal_endpoint &endpoint, const uint8_t *octets, int size)
{
    if (!datagramsGo || openPorts[socket] == 0) return false;
    sent.append({socket, openPorts[socket], endpoint, QByteArray(reinterpret_cast<const char *>(octets), size)});
    if (onDatagram) onDatagram(Datagram(sent.constLast()));
    return true;
}

int FakeNetwork::receiveFrom(hal_socket socket, hal_endpoint &endpoint, uint8_t *octets, int capacity)
{
    if (m_waiting[socket].isEmpty()) return 0;
    const auto [from, datagram] = m_waiting[socket].takeFirst();
    endpoint = from;
    std::memcpy(octets, datagram.constData(), size_t(qMin(qsizetype(capacity), datagram.size())));
    return int(datagram.size());
}

bool FakeNetwork::openTcp(hal_socket, uint16_t port)
{
    connection = HAL_INIT;
    localPort = port;
    tcpToBoard.clear();
    return true;
}

bool FakeNetwork::connect(hal_socket, const hal_endpoint &endpoint)
{
    connectedTo = endpoint;
    connection = peer == Peer::Accepts ? HAL_ESTABLISHED : peer == Peer::Refuses ? HAL_CLOSED : HAL_SYN_SENT;
    if (connection == HAL_ESTABLISHED) ++connections;
    return true;
}

void FakeNetwork::peerCloses()
{
    if (connection == HAL_ESTABLISHED) connection = HAL_CLOSE_WAIT;
}

hal_socket_state FakeNetwork::state(hal_socket socket) { return socket == HAL_SOCKET_MAIL ? connection : HAL_CLOSED; }

int FakeNetwork::send(hal_socket, const uint8_t *octets, int size)
{
    if (connection != HAL_ESTABLISHED && connection != HAL_CLOSE_WAIT) return -1;
    const int taken = qMin(size, tcpSendLimit);
    tcpFromBoard.append(reinterpret_cast<const char *>(octets), taken);
    return taken;
}

int FakeNetwork::receive(hal_socket, uint8_t *octets, int capacity)
{
    if (tcpToBoard.isEmpty()) return connection == HAL_ESTABLISHED ? 0 : -1;
    const int size = int(qMin(qsizetype(capacity), tcpToBoard.size()));
    std::memcpy(octets, tcpToBoard.constData(), size_t(size));
    tcpToBoard.remove(0, size);
    return size;
}

void FakeNetwork::disconnect(hal_socket)
{
    if (connection != HAL_CLOSED) connection = connection == HAL_CLOSE_WAIT ? HAL_CLOSED : HAL_FIN_WAIT;
}

void FakeNetwork::close(hal_socket socket)
{
    if (socket == HAL_SOCKET_MAIL) connection = HAL_CLOSED;
    openPorts[socket] = 0;
    m_waiting[socket].clear();
}
