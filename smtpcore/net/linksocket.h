// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One connection's octets: a QTcpSocket while it is clear, a fresh QSslSocket on the same connection after that.
#pragma once

#include "tlshandshake.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <optional>

class QSslSocket;
class QTcpSocket;

namespace postbench {

class LinkSocket : public QObject
{
    Q_OBJECT
public:
    // Takes over a connected socket: a plain QTcpSocket, or a QSslSocket behind a proxy.
    LinkSocket(QTcpSocket *connected, LinkRole role, QObject *parent);
    ~LinkSocket() override;

    QByteArray peer() const; // "127.0.0.1:2525", "[::1]:2525"
    bool isEncrypted() const { return m_encrypted; }

    // Gathers octets until flush(), or until there is enough for one good write.
    void write(const QByteArray &bytes);
    void flush();
    bool gathered() const { return !m_gathered.isEmpty(); }
    void read();            // what is there already -> received()
    qint64 pending() const; // octets that the system has not taken yet, under TLS too

    // Lets the clear part leave, then starts TLS -> encrypted() or closed(). Clear octets that came too early are received() instead.
    void startTls(const TlsSettings &settings, const QString &peerName);

    void close();    // after what was written has left -> closed()
    void abort();    // at once, by RST where possible -> closed()
    void breakOff(); // the same without a signal

signals:
    void received(const QByteArray &bytes);
    void drained(); // pending() has become smaller
    void encrypted(const postbench::TlsFacts &facts);
    void closed(postbench::CloseReason reason, const QString &detail); // once, last

private:
    struct WantedTls {
        TlsSettings settings;
        QString peerName;
    };
    void attach(QTcpSocket *socket);
    void readSoon();
    void sent();
    void send(const QByteArray &bytes);
    void failed();
    bool wasReset() const;
    void dismissWitness();
    void readAfterReset();
    void endOurHalf();
    void finishClosed(CloseReason reason, const QString &detail);
    void changeOver();
    QByteArray earlyOctets();
    void moveToSslSocket();

    QTcpSocket *m_socket = nullptr;
    QSslSocket *m_tls = nullptr; // m_socket again where it can do TLS
    LinkRole m_role;
    QList<QByteArray> m_gathered;
    qsizetype m_gatheredSize = 0;
    std::optional<WantedTls> m_wantedTls;
    std::optional<QString> m_certificateAlert; // the peer's alert about our own certificate
    int m_witness = -1;                        // a second descriptor of the connection, to ask how it ended
    bool m_readScheduled = false;
    bool m_encrypted = false;
    bool m_closing = false;
    bool m_lingering = false; // our half is ended, the client's is still open
    bool m_closed = false;
};

} // namespace postbench
