// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What a TLS handshake is given, and what came of it, between our values and QSslSocket's.
#include "tlshandshake.h"

#include "channelbinding.h"
#include "closereason.h"

#include <QSslCipher>
#include <QSslError>
#include <QSslSocket>
#include <QStringList>

namespace postbench {

namespace {

QByteArray protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2: return "TLSv1.2";
    case QSsl::TlsV1_3: return "TLSv1.3";
    default: return "TLS";
    }
}

CloseReason certificateReason(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired: return CloseReason::CertificateExpired;
    case QSslError::CertificateNotYetValid: return CloseReason::CertificateNotYetValid;
    case QSslError::SelfSignedCertificate: return CloseReason::CertificateSelfSigned;
    case QSslError::SelfSignedCertificateInChain: // a root that nobody here trusts
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return CloseReason::CertificateUnknownIssuer;
    case QSslError::HostNameMismatch: return CloseReason::CertificateWrongHost;
    default: return CloseReason::CertificateOther;
    }
}

// What the person should hear first when several things are wrong with one certificate: dates and self-signing tell
// the cause, an unknown issuer or another name may only follow from it.
int telling(CloseReason reason)
{
    switch (reason) {
    case CloseReason::CertificateExpired:
    case CloseReason::CertificateNotYetValid: return 5;
    case CloseReason::CertificateSelfSigned: return 4;
    case CloseReason::CertificateUnknownIssuer: return 3;
    case CloseReason::CertificateWrongHost: return 2;
    default: return 1;
    }
}

} // namespace

QSslConfiguration tlsConfiguration(const TlsSettings &settings, LinkRole role)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!settings.ownChain.isEmpty()) {
        configuration.setLocalCertificateChain(settings.ownChain);
        configuration.setPrivateKey(settings.ownKey.value_or(QSslKey()));
    }
    if (role == LinkRole::Server) {
        // Asked for, for SASL EXTERNAL, and never demanded.
        configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
        configuration.setCaCertificates(settings.authorities);
        return configuration;
    }
    configuration.setPeerVerifyMode(settings.verify ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    // Setting a list ends the look-up of authorities on demand, so the default one is left alone where it is enough.
    if (!settings.systemAuthorities)
        configuration.setCaCertificates(settings.authorities);
    else if (!settings.authorities.isEmpty())
        configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + settings.authorities);
    return configuration;
}

TlsFacts tlsFacts(const QSslSocket &socket, LinkRole role)
{
    TlsFacts facts;
    facts.protocol = protocolName(socket.sessionProtocol());
    facts.cipher = socket.sessionCipher().name().toLatin1();
    for (const QSslCertificate &certificate : socket.peerCertificateChain())
        facts.peerChain.append(certificate.toDer());
    const QByteArray server = role == LinkRole::Server ? socket.localCertificate().toDer() : facts.peerChain.value(0);
    facts.endPointBinding = server.isEmpty() ? QByteArray() : tlsServerEndPoint(server);
    facts.verified =
        !facts.peerChain.isEmpty() && socket.peerVerifyMode() != QSslSocket::VerifyNone && socket.sslHandshakeErrors().isEmpty();
    return facts;
}

TlsFailure tlsFailure(const QSslSocket &socket, QAbstractSocket::SocketError error)
{
    TlsFailure failure{closeReason(error), socket.errorString()};
    const QList<QSslError> errors = socket.sslHandshakeErrors();
    if (error != QAbstractSocket::SslHandshakeFailedError || errors.isEmpty()) return failure;
    QStringList details;
    failure.reason = certificateReason(errors.first().error());
    for (const QSslError &one : errors) {
        if (!details.contains(one.errorString())) details.append(one.errorString());
        if (const CloseReason reason = certificateReason(one.error()); telling(reason) > telling(failure.reason))
            failure.reason = reason;
    }
    failure.detail = details.join(QStringLiteral("; "));
    return failure;
}

} // namespace postbench
