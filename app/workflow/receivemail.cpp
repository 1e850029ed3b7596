// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The built-in receiver with its throw-away certificate.

#include "receivemail.h"

#include <QStandardPaths>

namespace postbench {

ReceiveMail::ReceiveMail(QObject *parent) : QObject(parent)
{
    connect(&m_receiver, &Receiver::mailReceived, this, &ReceiveMail::mailReceived);
    connect(&m_receiver, &Receiver::sessionEnded, this, &ReceiveMail::sessionEnded);
}

ReceiveMail::~ReceiveMail() = default;

bool ReceiveMail::start(ReceiverSettings settings, Certificate certificate)
{
    m_authorities.clear();
    if (certificate != Certificate::None && settings.tls.ownChain.isEmpty()) {
        const QString folder = certificate == Certificate::Kept
            ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/receiver")
            : QString();
        if (const auto made = localCertificate(folder)) {
            settings.tls.ownChain = made->chain;
            settings.tls.ownKey = made->key;
        }
    }
    m_authorities = settings.tls.ownChain;
    return m_receiver.start(settings);
}

void ReceiveMail::stop() { m_receiver.stop(); }

bool ReceiveMail::isRunning() const { return m_receiver.isRunning(); }

quint16 ReceiveMail::port() const { return m_receiver.port(); }

quint16 ReceiveMail::tlsPort() const { return m_receiver.tlsPort(); }

QString ReceiveMail::errorString() const { return m_receiver.errorString(); }

QList<QSslCertificate> ReceiveMail::authorities() const { return m_authorities; }

} // namespace postbench

#include "moc_receivemail.cpp"
