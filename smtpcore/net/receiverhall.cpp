// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The receiver's listening sockets and all its guests; lives in the receiver's thread.
#include "receiverhall.h"

#include "channelbinding.h"

#include <QRandomGenerator>
#include <QTcpServer>

#include <functional>
#include <unistd.h>
#include <utility>

namespace postbench {

namespace {

// Hands on bare descriptors: the link makes the socket that it needs.
class Door final : public QTcpServer
{
public:
    Door(std::function<void(qintptr)> welcome, QObject *parent) : QTcpServer(parent), m_welcome(std::move(welcome)) {}

protected:
    void incomingConnection(qintptr descriptor) override { m_welcome(descriptor); }

private:
    std::function<void(qintptr)> m_welcome;
};

QByteArray freshNonce()
{
    quint32 words[6];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray::fromRawData(reinterpret_cast<const char *>(words), 18)
        .toBase64(QByteArray::Base64UrlEncoding); // 24 printable octets
}

} // namespace

ReceiverHall::ReceiverHall(ReceiverSettings settings) : m_settings(std::move(settings))
{
    if (!m_settings.tls.ownChain.isEmpty()) m_endPointBinding = tlsServerEndPoint(m_settings.tls.ownChain.first().toDer());
}

bool ReceiverHall::listen()
{
    if (!m_settings.maildir.isEmpty()) {
        m_maildir = Maildir::open(m_settings.maildir, &m_error);
        if (!m_maildir) return false;
    }
    if (!listenOn(m_settings.port, false, &m_port)) return false;
    return !m_settings.tlsPort || listenOn(*m_settings.tlsPort, true, &m_tlsPort);
}

bool ReceiverHall::listenOn(quint16 port, bool implicitTls, quint16 *actual)
{
    auto *door = new Door([this, implicitTls](qintptr descriptor) { welcome(descriptor, implicitTls); }, this);
    door->setListenBacklogSize(1024);
    if (!door->listen(m_settings.address, port)) {
        m_error = door->errorString();
        return false;
    }
    *actual = door->serverPort();
    return true;
}

void ReceiverHall::close()
{
    qDeleteAll(findChildren<QTcpServer *>(Qt::FindDirectChildrenOnly));
    qDeleteAll(findChildren<ReceiverGuest *>(Qt::FindDirectChildrenOnly));
}

void ReceiverHall::welcome(qintptr descriptor, bool implicitTls)
{
    const bool full = m_guests >= m_settings.maxConnections;
    int &count = full ? m_turnedAway : m_guests;
    if (m_turnedAway > m_settings.maxConnections) {
        ::close(int(descriptor)); // too many even to be told so
        return;
    }
    auto *guest = new ReceiverGuest(sessionOptions(implicitTls, full), m_settings.tls, m_maildir, this);
    ++count;
    connect(guest, &ReceiverGuest::left, this, [&count, guest] {
        --count;
        guest->deleteLater();
    });
    connect(guest, &ReceiverGuest::sessionEnded, this, &ReceiverHall::sessionEnded);
    connect(guest, &ReceiverGuest::mailReceived, this, [this](ReceivedMail mail, const QList<TranscriptLine> &transcript) {
        mail.number = ++m_mails;
        emit mailReceived(mail, transcript);
    });
    guest->adopt(descriptor);
}

ReceiverOptions ReceiverHall::sessionOptions(bool implicitTls, bool full) const
{
    ReceiverOptions options = m_settings.session;
    options.tlsPossible = !m_settings.tls.ownChain.isEmpty();
    options.implicitTls = implicitTls;
    options.endPointBinding = m_endPointBinding;
    options.nonce = freshNonce();
    if (full) options.faults = {{SmtpStage::Greeting, ReceiverFault::Kind::ServiceClosing, 421}};
    return options;
}

} // namespace postbench
