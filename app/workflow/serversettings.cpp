// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// From what a person says about a server to what session and link are told.

#include "serversettings.h"

#include "messagecontext.h"

#include <QFile>
#include <QHostAddress>

namespace postbench {

namespace {

using Kind = TlsFileError::Kind;

std::expected<QByteArray, TlsFileError> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) return std::unexpected(TlsFileError{Kind::Missing, path});
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected(TlsFileError{Kind::Unreadable, path});
    return file.readAll();
}

std::expected<QList<QSslCertificate>, TlsFileError> readCertificates(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes) return std::unexpected(bytes.error());
    QList<QSslCertificate> all = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (all.isEmpty()) all = QSslCertificate::fromData(*bytes, QSsl::Der);
    if (all.isEmpty() || all.first().isNull()) return std::unexpected(TlsFileError{Kind::NoCertificate, path});
    return all;
}

std::expected<QSslKey, TlsFileError> readKey(const QString &path, const QByteArray &password)
{
    const auto bytes = readFile(path);
    if (!bytes) return std::unexpected(bytes.error());
    for (const QSsl::EncodingFormat format : {QSsl::Pem, QSsl::Der}) {
        for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
            const QSslKey key(*bytes, algorithm, format, QSsl::PrivateKey, password);
            if (!key.isNull()) return key;
        }
    }
    const bool locked = bytes->contains("ENCRYPTED");
    return std::unexpected(TlsFileError{locked ? Kind::KeyNeedsPassword : Kind::NoKey, path});
}

} // namespace

std::expected<TlsSettings, TlsFileError> loadTls(const TlsFiles &files, bool verify)
{
    TlsSettings tls;
    tls.verify = verify;
    if (!files.ca.isEmpty()) {
        auto authorities = readCertificates(files.ca);
        if (!authorities) return std::unexpected(authorities.error());
        tls.authorities = *authorities;
    }
    if (files.clientCert.isEmpty()) {
        if (files.clientKey.isEmpty()) return tls;
        return std::unexpected(TlsFileError{Kind::KeyWithoutCertificate, files.clientKey});
    }
    auto chain = readCertificates(files.clientCert);
    if (!chain) return std::unexpected(chain.error());
    tls.ownChain = *chain;
    // Certificate and key may stand in one file.
    auto key = readKey(files.clientKey.isEmpty() ? files.clientCert : files.clientKey, files.keyPassword);
    if (!key) return std::unexpected(key.error());
    tls.ownKey = *key;
    return tls;
}

std::expected<ServerSettings, TlsFileError> serverSettings(const Profile &profile)
{
    auto tls = loadTls({profile.caFile, profile.clientCertFile, profile.clientKeyFile, {}}, profile.verifyCertificate);
    if (!tls) return std::unexpected(tls.error());
    ServerSettings settings;
    SmtpSessionOptions &session = settings.session;
    session.heloName = profile.helo.isEmpty() ? helloName() : profile.helo.toUtf8();
    session.tls = effectiveTls(profile.tls, profile.port);
    session.useAuth = !profile.user.isEmpty() || !profile.mechanisms.isEmpty();
    session.mechanisms = profile.mechanisms;
    session.credentials.user = profile.user;
    session.credentials.host = profile.host.toUtf8();
    LinkOptions &link = settings.link;
    link.endpoint = {profile.host, usualPort(profile.port, session.tls, session.useAuth)};
    session.credentials.port = link.endpoint.port;
    link.tls = *tls;
    link.proxy = QUrl(profile.proxy);
    link.bindAddress = profile.bindAddress;
    if (profile.timeoutSeconds > 0) {
        session.timeouts = SmtpTimeouts::all(std::chrono::seconds(profile.timeoutSeconds));
        link.connectTimeout = session.timeouts.connect;
    }
    return settings;
}

quint16 usualPort(int port, TlsPolicy tls, bool useAuth)
{
    if (port > 0) return quint16(port);
    return tls == TlsPolicy::Implicit ? 465 : useAuth ? 587 : 25;
}

TlsPolicy effectiveTls(TlsPolicy tls, int port) { return tls == TlsPolicy::Auto && port == 465 ? TlsPolicy::Implicit : tls; }

std::optional<HostPort> parseHostPort(const QString &text)
{
    QString host = text;
    QString port;
    bool hasPort = false;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        if (end < 0) return std::nullopt;
        host = text.mid(1, end - 1);
        const QString rest = text.mid(end + 1);
        hasPort = !rest.isEmpty();
        if (hasPort && !rest.startsWith(u':')) return std::nullopt;
        port = rest.mid(1);
    } else if (text.count(u':') == 1) { // more of them: an IPv6 address without brackets
        hasPort = true;
        host = text.section(u':', 0, 0);
        port = text.section(u':', 1, 1);
    }
    bool ok = true;
    const int number = hasPort ? port.toInt(&ok) : 0;
    if (host.isEmpty() || !ok || (hasPort && (number < 1 || number > 65535))) return std::nullopt;
    if ((host.contains(u':') || text.startsWith(u'[')) && QHostAddress(host).protocol() != QAbstractSocket::IPv6Protocol)
        return std::nullopt;
    for (const QChar c : host) {
        if (c.isSpace() || c == u'/' || c == u'@' || c < u'!') return std::nullopt;
    }
    return HostPort{host, number};
}

} // namespace postbench
