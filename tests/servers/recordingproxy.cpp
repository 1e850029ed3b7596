// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Stands between a client and a server and keeps every octet that passes, in order.
#include "recordingproxy.h"

#include <QTcpSocket>

namespace postbench {

RecordingProxy::RecordingProxy(quint16 target) : m_target(target)
{
    m_door.listen(QHostAddress::LocalHost);
    connect(&m_door, &QTcpServer::newConnection, this, [this] { serve(m_door.nextPendingConnection()); });
}

QByteArray RecordingProxy::all(bool fromClient) const
{
    QByteArray bytes;
    for (const Passed &one : m_passed)
        if (one.fromClient == fromClient) bytes += one.bytes;
    return bytes;
}

void RecordingProxy::serve(QTcpSocket *client)
{
    auto *server = new QTcpSocket(this);
    connect(client, &QTcpSocket::readyRead, this, [this, client, server] { pass(client, server, true); });
    connect(server, &QTcpSocket::readyRead, this, [this, client, server] { pass(server, client, false); });
    connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, m_target);
}

void RecordingProxy::pass(QTcpSocket *from, QTcpSocket *to, bool fromClient)
{
    const QByteArray bytes = from->readAll();
    if (m_passed.isEmpty() || m_passed.constLast().fromClient != fromClient) m_passed.append(Passed{fromClient, QByteArray()});
    m_passed.last().bytes += bytes;
    to->write(bytes);
}

} // namespace postbench
