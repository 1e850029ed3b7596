// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One connection's octets: a QTcpSocket while it is clear, a fresh QSslSocket on the same connection after that.
#include "linksocket.h"

#include "closereason.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTcpSocket>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace postbench {

namespace {
constexpr qsizetype smallWrite = 16 * 1024; // copied together: a system call costs more than the copy
constexpr qsizetype enoughGathered = 64 * 1024;
constexpr qint64 readBuffer = 256 * 1024;  // what a peer may send before we read it
constexpr qsizetype lastWords = 16 * 1024; // what a peer may have said before a reset
constexpr char tlsHandshakeRecord = 0x16;  // RFC 8446 section 5.1
} // namespace

LinkSocket::LinkSocket(QTcpSocket *connected, LinkRole role, QObject *parent) : QObject(parent), m_role(role)
{
    attach(connected);
    connected->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    // Not in the server's role: there the number of descriptors is the limit, and nobody asks.
    if (role == LinkRole::Client && connected->socketDescriptor() >= 0)
        m_witness = ::fcntl(int(connected->socketDescriptor()), F_DUPFD_CLOEXEC, 0);
}

LinkSocket::~LinkSocket()
{
    m_socket->disconnect(this);
    dismissWitness();
}

void LinkSocket::attach(QTcpSocket *socket)
{
    m_socket = socket;
    m_tls = qobject_cast<QSslSocket *>(socket);
    socket->setParent(this);
    socket->setReadBufferSize(readBuffer);
    connect(socket, &QTcpSocket::readyRead, this, &LinkSocket::readSoon);
    connect(socket, &QTcpSocket::bytesWritten, this, &LinkSocket::sent);
    connect(socket, &QTcpSocket::errorOccurred, this, &LinkSocket::failed);
    connect(socket, &QTcpSocket::disconnected, this, [this] { finishClosed(CloseReason::ByPeer, {}); });
    if (!m_tls) return;
    connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &LinkSocket::sent);
    connect(m_tls, &QSslSocket::encrypted, this, [this] {
        m_encrypted = true;
        emit encrypted(tlsFacts(*m_tls, m_role));
    });
    connect(m_tls, &QSslSocket::alertReceived, this, [this](QSsl::AlertLevel, QSsl::AlertType type, const QString &description) {
        using enum QSsl::AlertType;
        for (const auto ours : {CertificateRequired, NoCertificate, BadCertificate, UnsupportedCertificate, CertificateRevoked,
                                CertificateExpired, CertificateUnknown, UnknownCa, AccessDenied})
            if (type == ours) m_certificateAlert = description;
    });
}

QByteArray LinkSocket::peer() const
{
    const QHostAddress address = m_socket->peerAddress();
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = address.isNull() ? m_socket->peerName() : six ? u'[' + address.toString() + u']' : address.toString();
    return host.toUtf8() + ':' + QByteArray::number(m_socket->peerPort());
}

void LinkSocket::write(const QByteArray &bytes)
{
    m_gatheredSize += bytes.size();
    if (!m_gathered.isEmpty() && m_gathered.constLast().size() + bytes.size() <= smallWrite)
        m_gathered.last().append(bytes);
    else
        m_gathered.append(bytes);
    if (m_gatheredSize >= enoughGathered) flush();
}

void LinkSocket::flush()
{
    if (m_gathered.isEmpty() || m_closed) return;
    const QList<QByteArray> gathered = std::exchange(m_gathered, {});
    m_gatheredSize = 0;
    for (const QByteArray &bytes : gathered)
        send(bytes);
    m_socket->flush();
}

// In the clear and with nothing queued the octets go to the system without a copy into Qt's buffer.
void LinkSocket::send(const QByteArray &bytes)
{
    qsizetype done = 0;
    if (!m_tls && m_socket->bytesToWrite() == 0) {
        const ssize_t sent =
            ::send(int(m_socket->socketDescriptor()), bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent == bytes.size()) return;
        done = sent > 0 ? qsizetype(sent) : 0;
    }
    m_socket->write(done == 0 ? bytes : bytes.sliced(done)); // an error shows there again and is reported
}

qint64 LinkSocket::pending() const
{
    return m_gatheredSize + m_socket->bytesToWrite() + (m_tls ? m_tls->encryptedBytesToWrite() : 0);
}

// QSslSocket tells of each 4 KiB that it has decrypted: the rest of what came with them is waited for.
void LinkSocket::readSoon()
{
    if (!m_tls || m_socket->bytesAvailable() >= enoughGathered) {
        read();
        return;
    }
    if (std::exchange(m_readScheduled, true)) return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_readScheduled = false;
            read();
        },
        Qt::QueuedConnection);
}

void LinkSocket::read()
{
    if (m_closed || m_socket->bytesAvailable() == 0) return;
    const QByteArray bytes = m_socket->readAll();
    if (!m_closing) emit received(bytes);
}

void LinkSocket::sent()
{
    if (m_wantedTls)
        changeOver();
    else if (m_lingering)
        endOurHalf();
    else
        emit drained();
}

void LinkSocket::failed()
{
    const auto error = m_socket->error();
    if (m_certificateAlert) {
        finishClosed(CloseReason::ClientCertificateRefused, *m_certificateAlert);
    } else if (m_tls && error != QAbstractSocket::RemoteHostClosedError) {
        const TlsFailure failure = tlsFailure(*m_tls, error);
        finishClosed(failure.reason, failure.detail);
    } else {
        finishClosed(wasReset() ? CloseReason::Reset : closeReason(error), m_socket->errorString());
    }
}

// Qt calls an orderly end and a reset by one name, and has closed its descriptor by now. After an end the connection still
// waits for ours; after a reset it is no more.
bool LinkSocket::wasReset() const
{
    tcp_info info{};
    socklen_t size = sizeof info;
    return m_witness >= 0 && ::getsockopt(m_witness, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 && info.tcpi_state == TCP_CLOSE;
}

void LinkSocket::dismissWitness()
{
    if (m_witness >= 0) ::close(std::exchange(m_witness, -1));
}

void LinkSocket::finishClosed(CloseReason reason, const QString &detail)
{
    if (m_closed) return;
    if (!m_closing) {
        read(); // the peer's last words come before its end
        readAfterReset();
    }
    m_closed = true;
    dismissWitness(); // now the connection really ends
    emit closed(reason, detail);
}

// A server may say why and reset the connection while we still write: Qt then gives up at once, but the words are there to be read.
void LinkSocket::readAfterReset()
{
    QByteArray words(lastWords, Qt::Uninitialized);
    const ssize_t size = m_tls || m_witness < 0 ? 0 : ::recv(m_witness, words.data(), size_t(words.size()), MSG_DONTWAIT);
    if (size <= 0) return;
    words.truncate(size);
    emit received(words);
}

void LinkSocket::close()
{
    flush();
    m_closing = true;
    m_wantedTls.reset();
    m_lingering = m_role == LinkRole::Server && !m_tls && m_socket->state() == QAbstractSocket::ConnectedState;
    if (m_lingering) {
        endOurHalf();
        return;
    }
    m_socket->disconnectFromHost();
    if (m_socket->state() == QAbstractSocket::UnconnectedState) finishClosed(CloseReason::ByPeer, {});
}

// If we closed while octets of the client lie unread, the system would reset the connection and the client might lose our last
// words. So only our half ends, and we read on until the client ends its own or the link's time for goodbyes is over.
void LinkSocket::endOurHalf()
{
    if (m_socket->bytesToWrite() == 0) ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
}

void LinkSocket::abort()
{
    breakOff();
    m_closed = false;
    finishClosed(CloseReason::ByPeer, {});
}

void LinkSocket::breakOff()
{
    m_closing = m_closed = true;
    m_wantedTls.reset();
    if (const int descriptor = int(m_socket->socketDescriptor()); descriptor >= 0) {
        const linger reset{1, 0};
        ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    }
    m_socket->abort();
    dismissWitness();
}

void LinkSocket::startTls(const TlsSettings &settings, const QString &peerName)
{
    flush();
    m_wantedTls = {settings, peerName};
    changeOver();
}

// The answer to STARTTLS must have left the clear socket before the descriptor goes to the other one.
void LinkSocket::changeOver()
{
    if (m_socket->bytesToWrite() > 0 || m_closed) return;
    if (const QByteArray early = earlyOctets(); !early.isEmpty()) {
        m_wantedTls.reset();
        emit received(early);
        return;
    }
    if (!m_tls) moveToSslSocket();
    if (m_closed) return;
    const WantedTls wanted = *std::exchange(m_wantedTls, std::nullopt);
    m_tls->setSslConfiguration(tlsConfiguration(wanted.settings, m_role));
    if (m_role == LinkRole::Server) {
        m_tls->startServerEncryption();
        return;
    }
    m_tls->setPeerVerifyName(wanted.peerName);
    m_tls->startClientEncryption();
}

// Octets that cannot belong to TLS. The client speaks first there (RFC 8446 section 2): for a client any octet is too
// early, for a server any that does not begin a handshake. Those in Qt's buffer came before our last clear octet had left.
QByteArray LinkSocket::earlyOctets()
{
    if (m_socket->bytesAvailable() > 0) return m_socket->readAll();
    const int descriptor = int(m_socket->socketDescriptor());
    char first = 0;
    if (descriptor < 0 || ::recv(descriptor, &first, 1, MSG_PEEK | MSG_DONTWAIT) != 1) return {};
    if (m_role == LinkRole::Server && first == tlsHandshakeRecord) return {};
    QByteArray early(4096, Qt::Uninitialized);
    early.truncate(qMax<ssize_t>(0, ::recv(descriptor, early.data(), size_t(early.size()), MSG_DONTWAIT)));
    return early;
}

// A QSslSocket that had been clear before would keep clear octets across the handshake, so a new one gets the connection.
void LinkSocket::moveToSslSocket()
{
    const int descriptor = ::fcntl(int(m_socket->socketDescriptor()), F_DUPFD_CLOEXEC, 0);
    QTcpSocket *clear = std::exchange(m_socket, nullptr);
    clear->disconnect(this);
    attach(new QSslSocket(this));
    const bool moved = descriptor >= 0 && m_socket->setSocketDescriptor(descriptor);
    clear->abort(); // closes its own descriptor; the connection lives on in the other
    clear->deleteLater();
    if (!moved) finishClosed(CloseReason::LocalError, m_socket->errorString());
}

} // namespace postbench
