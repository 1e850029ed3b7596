// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The built-in receiver with its throw-away certificate, as the window and the command line start it.
#pragma once

#include "localcertificate.h"
#include "receiver.h"

#include <QObject>

namespace postbench {

class ReceiveMail : public QObject
{
    Q_OBJECT
public:
    enum class Certificate { None, Throwaway, Kept }; // Kept: under the program's data folder, so that it stays the same

    explicit ReceiveMail(QObject *parent = nullptr);
    ~ReceiveMail() override;

    // False with errorString(): the system's own words, why the port or the Maildir cannot be used.
    // Without a certificate (also where none can be made) neither STARTTLS nor the TLS port is offered.
    bool start(ReceiverSettings settings, Certificate certificate);
    void stop();
    bool isRunning() const;
    quint16 port() const;
    quint16 tlsPort() const;
    QString errorString() const;
    // What a client must trust to verify this receiver under the name "localhost"; empty without TLS.
    QList<QSslCertificate> authorities() const;

signals:
    void mailReceived(const postbench::ReceivedMail &mail, const QList<postbench::TranscriptLine> &transcript);
    void sessionEnded(const QByteArray &peer, const QList<postbench::TranscriptLine> &transcript, const postbench::SessionEnd &end);

private:
    Receiver m_receiver;
    QList<QSslCertificate> m_authorities;
};

} // namespace postbench
