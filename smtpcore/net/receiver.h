// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The built-in test receiver: listening sockets with links in the server role, off the window's thread.
#pragma once

#include "linkoptions.h"
#include "receiversession.h"
#include "transcript.h"

#include <QHostAddress>
#include <QObject>

#include <memory>

namespace postbench {

struct ReceivedMail {
    qint64 number = 0; // from 1
    Envelope envelope;
    QByteArray heloName;
    QString user; // who authenticated; empty: nobody
    QByteArray peer;
    QByteArray message; // in-memory store: its octets; Maildir: empty
    QString filePath;   // Maildir: where it is
    qint64 size = 0;
    bool encrypted = false;
    QDateTime arrived;
};

struct ReceiverSettings {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 2525;            // 0: any free one
    std::optional<quint16> tlsPort; // implicit TLS
    TlsSettings tls;                // ownChain and ownKey; empty: no TLS
    QString maildir;                // empty: in memory
    ReceiverOptions session;        // hostName, user, password, hidden, faults, limits (tlsPossible is derived)
    int maxConnections = 1000;
};

class Receiver : public QObject
{
    Q_OBJECT
public:
    explicit Receiver(QObject *parent = nullptr);
    ~Receiver() override;

    // False with errorString() where a port or the Maildir cannot be used. Sockets live in a thread of the receiver's own.
    bool start(const ReceiverSettings &settings);
    void stop();
    bool isRunning() const;
    quint16 port() const;
    quint16 tlsPort() const;
    QString errorString() const; // the system's own words

signals: // all in the caller's thread
    void mailReceived(const postbench::ReceivedMail &mail, const QList<postbench::TranscriptLine> &transcript);
    void sessionEnded(const QByteArray &peer, const QList<postbench::TranscriptLine> &transcript, const postbench::SessionEnd &end);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postbench
