// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A socket's error as the reason that engines, outcomes and sentences know.
#include "closereason.h"

namespace postbench {

CloseReason closeReason(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError: return CloseReason::ByPeer;
    case QAbstractSocket::HostNotFoundError: return CloseReason::HostUnknown;
    case QAbstractSocket::ConnectionRefusedError: return CloseReason::ConnectRefused;
    case QAbstractSocket::SocketTimeoutError: return CloseReason::ConnectTimeout;
    case QAbstractSocket::NetworkError: return CloseReason::NetworkUnreachable;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError: return CloseReason::ProxyFailed;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return CloseReason::TlsHandshake;
    default: return CloseReason::LocalError;
    }
}

} // namespace postbench
