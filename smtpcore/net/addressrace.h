// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Addresses of one host raced to a connected socket (RFC 8305, "Happy Eyeballs").
#pragma once

#include "smtpevent.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace postbench {

// The next address is tried 250 ms after the last one was started, or at once when that one failed (RFC 8305 sections 5 and 8).
class AddressRace : public QObject
{
    Q_OBJECT
public:
    // `bindAddress`: where to connect from; null: any. `addresses` must all be of a family that it can reach.
    AddressRace(const QList<QHostAddress> &addresses, quint16 port, const QHostAddress &bindAddress, QObject *parent);

    // IPv6 and IPv4 in turn, beginning with the family of the first (RFC 8305 section 4).
    static QList<QHostAddress> interleaved(const QList<QHostAddress> &addresses);

    void start();
    QTcpSocket *take(); // the winner, now the caller's; nullptr before won()

signals:
    void won();
    void lost(postbench::CloseReason reason, const QString &detail); // every address failed

private:
    void tryNext();
    void dropRunner(QTcpSocket *socket, const QHostAddress &address);
    void finishWith(QTcpSocket *socket);

    QList<QHostAddress> m_addresses;
    QHostAddress m_bindAddress;
    QList<QTcpSocket *> m_runners;
    QStringList m_details;
    QTimer m_silence;
    QTcpSocket *m_winner = nullptr;
    qsizetype m_next = 0;
    quint16 m_port;
    CloseReason m_reason = CloseReason::NetworkUnreachable;
};

} // namespace postbench
