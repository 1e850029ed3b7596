// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// From what a person says about a server (profile, options) to what session and link are told.
#pragma once

#include "linkoptions.h"
#include "profile.h"

#include <expected>

namespace postbench {

// A certificate or key file that cannot be used.
struct TlsFileError {
    enum class Kind { Missing, Unreadable, NoCertificate, NoKey, KeyNeedsPassword, KeyWithoutCertificate };
    Kind kind = Kind::Missing;
    QString path;
};

struct TlsFiles {
    QString ca, clientCert, clientKey;
    QByteArray keyPassword;
};
// Fills authorities, ownChain and ownKey. Loads nothing where no file is named.
std::expected<TlsSettings, TlsFileError> loadTls(const TlsFiles &files, bool verify);

struct ServerSettings {
    SmtpSessionOptions session;
    LinkOptions link;
};
// The profile's account; the secret comes later. A local profile needs its port and certificate set afterwards.
std::expected<ServerSettings, TlsFileError> serverSettings(const Profile &profile);

// 0 becomes the usual port: 465 for implicit TLS, else 587 with AUTH, else 25.
quint16 usualPort(int port, TlsPolicy tls, bool useAuth);
// Auto on port 465 is implicit TLS (RFC 8314 section 3.3).
TlsPolicy effectiveTls(TlsPolicy tls, int port);

// "host", "host:25", "[::1]:25", "::1", "192.0.2.1:25"; port 0 where none is said. nullopt: neither.
struct HostPort {
    QString host;
    int port = 0;
    bool operator==(const HostPort &) const = default;
};
std::optional<HostPort> parseHostPort(const QString &text);

} // namespace postbench
