// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Stands between a client and a server and keeps every octet that passes, in order.
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>

class QTcpSocket;

namespace postbench {

class RecordingProxy : public QObject
{
public:
    explicit RecordingProxy(quint16 target);

    struct Passed {
        bool fromClient = false;
        QByteArray bytes;
    };
    quint16 port() const { return m_door.serverPort(); }
    // Octets of one direction that followed each other are one entry.
    const QList<Passed> &passed() const { return m_passed; }
    QByteArray all(bool fromClient) const;

private:
    void serve(QTcpSocket *client);
    void pass(QTcpSocket *from, QTcpSocket *to, bool fromClient);

    QTcpServer m_door;
    quint16 m_target;
    QList<Passed> m_passed;
};

} // namespace postbench
