// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Each kind of socket error has its reason.
#include "closereason.h"

#include <QTest>

using namespace postbench;

class TestCloseReason : public QObject
{
    Q_OBJECT
private slots:
    void namesEachError_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *name, QAbstractSocket::SocketError error, CloseReason reason) {
            QTest::newRow(name) << int(error) << int(reason);
        };
        row("end", QAbstractSocket::RemoteHostClosedError, CloseReason::ByPeer);
        row("refused", QAbstractSocket::ConnectionRefusedError, CloseReason::ConnectRefused);
        row("unknown", QAbstractSocket::HostNotFoundError, CloseReason::HostUnknown);
        row("silent", QAbstractSocket::SocketTimeoutError, CloseReason::ConnectTimeout);
        row("no way", QAbstractSocket::NetworkError, CloseReason::NetworkUnreachable);
        row("proxy wants a password", QAbstractSocket::ProxyAuthenticationRequiredError, CloseReason::ProxyFailed);
        row("proxy absent", QAbstractSocket::ProxyConnectionRefusedError, CloseReason::ProxyFailed);
        row("handshake", QAbstractSocket::SslHandshakeFailedError, CloseReason::TlsHandshake);
        row("own address", QAbstractSocket::SocketAddressNotAvailableError, CloseReason::LocalError);
    }

    void namesEachError()
    {
        QFETCH(int, error);
        QFETCH(int, reason);
        QCOMPARE(int(closeReason(QAbstractSocket::SocketError(error))), reason);
    }
};

QTEST_GUILESS_MAIN(TestCloseReason)
#include "tst_closereason.moc"
