// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What a TLS handshake is given, and what came of it, between our values and QSslSocket's.
#pragma once

#include "linkoptions.h"
#include "smtpevent.h"

#include <QAbstractSocket>
#include <QSslConfiguration>

class QSslSocket;

namespace postbench {

enum class LinkRole { Client, Server };

// Reads the system's authorities: call it only once TLS is needed.
QSslConfiguration tlsConfiguration(const TlsSettings &settings, LinkRole role);

// After encrypted(): version, cipher, chain and binding. The binding is that of the server's certificate in either role.
TlsFacts tlsFacts(const QSslSocket &socket, LinkRole role);

struct TlsFailure {
    CloseReason reason = CloseReason::TlsHandshake;
    QString detail; // every error in the library's words
};
// Why a socket failed during or because of TLS: certificate errors by their nature, the most telling one first.
TlsFailure tlsFailure(const QSslSocket &socket, QAbstractSocket::SocketError error);

} // namespace postbench
