// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Where to connect and how TLS is to be judged: all that a link needs to know.
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace postbench {

struct Endpoint {
    QString host; // name, IPv4 or IPv6 address (no brackets)
    quint16 port = 25;
};

enum class AddressFamily { Any, IPv4, IPv6 };

struct TlsSettings {
    bool verify = true;                 // --insecure: false
    QList<QSslCertificate> authorities; // --ca: trusted beside the system's (and alone where systemAuthorities is false)
    bool systemAuthorities = true;
    QList<QSslCertificate> ownChain; // client certificate, or the server's own
    std::optional<QSslKey> ownKey;   // optional since even an empty QSslKey loads OpenSSL, which a clear link has no use for
    QString verifyName;              // empty: the endpoint's host
};

struct LinkOptions {
    Endpoint endpoint;
    AddressFamily family = AddressFamily::Any;
    QUrl proxy;          // socks5://user@host:port or http://host:port; empty: none
    QString bindAddress; // empty: any
    TlsSettings tls;
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(30);
};

} // namespace postbench
