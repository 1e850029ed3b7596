// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The receiver's listening sockets and all its guests; lives in the receiver's thread.
#pragma once

#include "receiverguest.h"

#include <QObject>

#include <functional>

namespace postbench {

class ReceiverHall : public QObject
{
    Q_OBJECT
public:
    explicit ReceiverHall(ReceiverSettings settings);

    bool listen(); // false: errorString()
    void close();  // guests and all
    quint16 port() const { return m_port; }
    quint16 tlsPort() const { return m_tlsPort; }
    QString errorString() const { return m_error; }

signals:
    void mailReceived(const postbench::ReceivedMail &mail, const QList<postbench::TranscriptLine> &transcript);
    void sessionEnded(const QByteArray &peer, const QList<postbench::TranscriptLine> &transcript, const postbench::SessionEnd &end);

private:
    bool listenOn(quint16 port, bool implicitTls, quint16 *actual);
    void welcome(qintptr descriptor, bool implicitTls);
    ReceiverOptions sessionOptions(bool implicitTls, bool full) const;

    ReceiverSettings m_settings;
    std::optional<Maildir> m_maildir;
    QByteArray m_endPointBinding;
    QString m_error;
    qint64 m_mails = 0;
    int m_guests = 0;
    int m_turnedAway = 0; // those above the maximum, while they are told so
    quint16 m_port = 0;
    quint16 m_tlsPort = 0;
};

} // namespace postbench
