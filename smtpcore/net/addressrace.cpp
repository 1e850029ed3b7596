// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Addresses of one host raced to a connected socket (RFC 8305, "Happy Eyeballs").
#include "addressrace.h"

#include "closereason.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <chrono>
#include <utility>

namespace postbench {

AddressRace::AddressRace(const QList<QHostAddress> &addresses, quint16 port, const QHostAddress &bindAddress, QObject *parent)
    : QObject(parent), m_addresses(interleaved(addresses)), m_bindAddress(bindAddress), m_port(port)
{
    using namespace std::chrono_literals;
    m_silence.setSingleShot(true);
    m_silence.setInterval(250ms);
    connect(&m_silence, &QTimer::timeout, this, &AddressRace::tryNext);
}

QList<QHostAddress> AddressRace::interleaved(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first, second, mixed;
    for (const QHostAddress &address : addresses)
        (address.protocol() == addresses.first().protocol() ? first : second).append(address);
    for (qsizetype i = 0; i < qMax(first.size(), second.size()); ++i) {
        if (i < first.size()) mixed.append(first.at(i));
        if (i < second.size()) mixed.append(second.at(i));
    }
    return mixed;
}

void AddressRace::start() { tryNext(); }

QTcpSocket *AddressRace::take()
{
    if (m_winner) m_winner->setParent(nullptr);
    return std::exchange(m_winner, nullptr);
}

void AddressRace::tryNext()
{
    if (m_winner || m_next == m_addresses.size()) return;
    const QHostAddress address = m_addresses.at(m_next++);
    auto *socket = new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    m_runners.append(socket);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { finishWith(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket, address] { dropRunner(socket, address); });
    if (!m_bindAddress.isNull() && !socket->bind(m_bindAddress)) {
        m_reason = CloseReason::LocalError;
        dropRunner(socket, m_bindAddress);
        return;
    }
    if (m_next < m_addresses.size()) m_silence.start();
    socket->connectToHost(address, m_port); // may signal before it returns
}

void AddressRace::dropRunner(QTcpSocket *socket, const QHostAddress &address)
{
    if (!m_runners.removeOne(socket)) return;
    m_details.append(address.toString() + QStringLiteral(": ") + socket->errorString());
    // A refusal says more than an unreachable network, and that more than silence.
    const CloseReason reason = m_reason == CloseReason::LocalError ? m_reason : closeReason(socket->error());
    if (reason == CloseReason::ConnectRefused || m_reason == CloseReason::NetworkUnreachable) m_reason = reason;
    socket->disconnect(this);
    socket->deleteLater();
    if (m_next < m_addresses.size())
        tryNext();
    else if (m_runners.isEmpty())
        emit lost(m_reason, m_details.join(QStringLiteral("; ")));
}

void AddressRace::finishWith(QTcpSocket *socket)
{
    m_silence.stop();
    m_winner = socket;
    m_runners.removeOne(socket);
    socket->disconnect(this);
    for (QTcpSocket *late : std::as_const(m_runners)) {
        late->disconnect(this);
        late->abort();
        late->deleteLater();
    }
    m_runners.clear();
    emit won();
}

} // namespace postbench
