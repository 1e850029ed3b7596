// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// From a name to a connected socket: look-up, race of the addresses, proxies, one time limit over all.
#include "dialer.h"

#include "addressrace.h"
#include "closereason.h"

#include <QNetworkProxy>
#include <QSslSocket>

#include <utility>

namespace postbench {

Dialer::Dialer(const LinkOptions &options, QObject *parent) : QObject(parent), m_options(options)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(CloseReason::ConnectTimeout, {}); });
}

Dialer::~Dialer()
{
    if (m_lookup >= 0) QHostInfo::abortHostLookup(m_lookup);
}

void Dialer::start()
{
    if (m_options.connectTimeout.count() > 0) m_limit.start(m_options.connectTimeout);
    if (m_options.proxy.isEmpty())
        lookUp();
    else
        dialThroughProxy();
}

QTcpSocket *Dialer::take()
{
    if (!m_proxied) return m_race ? m_race->take() : nullptr;
    m_proxied->setParent(nullptr);
    return std::exchange(m_proxied, nullptr);
}

void Dialer::lookUp()
{
    QHostAddress literal;
    if (literal.setAddress(m_options.endpoint.host)) {
        race({literal});
        return;
    }
    // The system's own resolver, so that /etc/hosts and nsswitch.conf count.
    m_lookup = QHostInfo::lookupHost(m_options.endpoint.host, this, &Dialer::takeAddresses);
}

void Dialer::takeAddresses(const QHostInfo &info)
{
    m_lookup = -1;
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        fail(CloseReason::HostUnknown, info.errorString());
    else
        race(info.addresses());
}

void Dialer::race(QList<QHostAddress> addresses)
{
    QHostAddress bindAddress;
    if (!m_options.bindAddress.isEmpty() && !bindAddress.setAddress(m_options.bindAddress)) {
        fail(CloseReason::LocalError, m_options.bindAddress);
        return;
    }
    const auto wanted = [&](QAbstractSocket::NetworkLayerProtocol protocol) {
        const bool six = protocol == QAbstractSocket::IPv6Protocol;
        if (!bindAddress.isNull() && bindAddress.protocol() != protocol) return false;
        return m_options.family == AddressFamily::Any || six == (m_options.family == AddressFamily::IPv6);
    };
    addresses.removeIf([&](const QHostAddress &address) { return !wanted(address.protocol()); });
    if (addresses.isEmpty()) {
        fail(CloseReason::HostUnknown, m_options.endpoint.host);
        return;
    }
    m_race = new AddressRace(addresses, m_options.endpoint.port, bindAddress, this);
    connect(m_race, &AddressRace::lost, this, &Dialer::fail);
    connect(m_race, &AddressRace::won, this, [this] {
        m_limit.stop();
        emit connected();
    });
    m_race->start();
}

void Dialer::dialThroughProxy()
{
    const QUrl &url = m_options.proxy;
    const bool socks = url.scheme().startsWith(QLatin1String("socks"));
    if ((!socks && url.scheme() != QLatin1String("http")) || url.host().isEmpty() || !m_options.bindAddress.isEmpty()) {
        fail(CloseReason::ProxyFailed, url.toDisplayString());
        return;
    }
    QNetworkProxy proxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                        quint16(url.port(socks ? 1080 : 8080)), url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
    m_proxied = new QSslSocket(this);
    m_proxied->setProxy(proxy);
    connect(m_proxied, &QSslSocket::connected, this, [this] {
        m_limit.stop();
        m_proxied->disconnect(this);
        emit connected();
    });
    connect(m_proxied, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        const CloseReason reason = postbench::closeReason(error);
        fail(reason == CloseReason::LocalError ? CloseReason::ProxyFailed : reason, m_proxied->errorString()); // e.g. HTTP's 403
    });
    const auto family = m_options.family == AddressFamily::IPv4 ? QAbstractSocket::IPv4Protocol
        : m_options.family == AddressFamily::IPv6               ? QAbstractSocket::IPv6Protocol
                                                                : QAbstractSocket::AnyIPProtocol;
    m_proxied->connectToHost(m_options.endpoint.host, m_options.endpoint.port, QIODevice::ReadWrite,
                             family); // the name goes to the proxy
}

void Dialer::fail(CloseReason reason, const QString &detail)
{
    m_limit.stop();
    if (m_lookup >= 0) QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (m_race) {
        m_race->disconnect(this);
        std::exchange(m_race, nullptr)->deleteLater();
    }
    if (m_proxied) {
        m_proxied->disconnect(this);
        std::exchange(m_proxied, nullptr)->deleteLater();
    }
    emit failed(reason, detail);
}

} // namespace postbench
