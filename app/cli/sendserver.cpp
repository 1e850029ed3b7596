// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The server, TLS and authentication that the options of `send` describe.

#include "sendserver.h"

#include "cli.h"
#include "exitcodes.h"
#include "inputfile.h"
#include "keptsecret.h"
#include "messagecontext.h"
#include "profilestore.h"
#include "terminal.h"

#include <QHostAddress>
#include <QNetworkInterface>

namespace postbench {

namespace {

std::unexpected<UsageError> wrong(const QString &sentence, int exitCode = ExitUsage)
{
    return std::unexpected(UsageError{exitCode, sentence});
}

OrUsageError<Profile> startingProfile(const ParsedOptions &options)
{
    Profile profile;
    if (options.has("profile")) {
        const ProfileStore store;
        const auto found = store.find(options.value("profile"));
        if (!found) {
            const QStringList names = store.names();
            return wrong(names.isEmpty() ? Cli::tr("--profile: no server account is set up yet; the window makes them.")
                                         : Cli::tr("--profile: there is no account \"%1\"; there are: %2.")
                                               .arg(options.value("profile"), names.join(QLatin1StringView(", "))),
                         ExitConfig);
        }
        if (found->isLocal)
            return wrong(
                Cli::tr("--profile: the local receiver lives in the window; start \"postbench receive\" and give its --server."),
                ExitConfig);
        profile = *found;
    }
    if (options.has("mx") && (options.has("server") || options.has("profile")))
        return wrong(Cli::tr("--mx finds the server by itself; leave --server and --profile out."));
    if (options.has("server")) {
        const auto server = parseHostPort(options.value("server"));
        if (!server)
            return wrong(Cli::tr("--server wants HOST or HOST:PORT with a port from 1 to 65535, as in mail.example.org:587 or "
                                 "[::1]:25, not \"%1\".")
                             .arg(options.value("server")));
        profile.host = server->host;
        profile.port = server->port;
    }
    if (profile.host.isEmpty() && !options.has("mx"))
        return wrong(Cli::tr("The server is missing: give --server HOST[:PORT], --profile NAME or --mx."));
    return profile;
}

OrUsageError<void> takeMechanisms(const ParsedOptions &options, Profile &profile, bool &none)
{
    if (!options.has("auth")) return {};
    profile.mechanisms.clear();
    const QList<QByteArray> known = SaslMechanism::known();
    for (const QString &word : options.values("auth")) {
        const QByteArray name = word.toLatin1().toUpper();
        if (name == "NONE" || name == "AUTO") {
            if (options.values("auth").size() > 1) return wrong(Cli::tr("--auth %1 stands alone.").arg(word));
            none = name == "NONE";
        } else if (known.contains(name)) {
            profile.mechanisms.append(name);
        } else {
            QStringList names{QStringLiteral("auto"), QStringLiteral("none")};
            for (const QByteArray &mechanism : known)
                names.append(QString::fromLatin1(mechanism).toLower());
            return wrong(Cli::tr("--auth knows %1, not \"%2\".").arg(names.join(QLatin1StringView(", ")), word));
        }
    }
    return {};
}

OrUsageError<void> takeConnection(const ParsedOptions &options, Profile &profile)
{
    if (options.has("helo")) {
        profile.helo = options.value("helo");
        const bool good = !profile.helo.isEmpty() && profile.helo.size() <= 255
            && std::ranges::all_of(profile.helo, [](QChar c) { return c > u' ' && c < u'\x7f'; });
        if (!good)
            return wrong(
                Cli::tr("--helo wants a domain name or an address literal like [192.0.2.1], not \"%1\".").arg(profile.helo));
    }
    if (options.has("proxy")) {
        profile.proxy = options.value("proxy");
        const QUrl url(profile.proxy, QUrl::StrictMode);
        const bool schemeGood = url.scheme() == QLatin1StringView("socks5") || url.scheme() == QLatin1StringView("http");
        if (!url.isValid() || !schemeGood || url.host().isEmpty() || url.port() < 1)
            return wrong(Cli::tr("--proxy wants socks5://HOST:PORT or http://HOST:PORT, not \"%1\".").arg(profile.proxy));
    }
    if (options.has("bind")) {
        profile.bindAddress = options.value("bind");
        const QHostAddress address(profile.bindAddress);
        const bool ours = address.isLoopback() || address.isLinkLocal() || QNetworkInterface::allAddresses().contains(address);
        if (address.isNull() || !ours)
            return wrong(
                Cli::tr("--bind wants an address of this computer, as in 192.0.2.1, not \"%1\".").arg(profile.bindAddress));
    }
    const auto timeout = options.number("timeout", 1, 86400);
    if (!timeout) return std::unexpected(timeout.error());
    if (*timeout) profile.timeoutSeconds = int(**timeout);
    if (options.has("4") && options.has("6")) return wrong(Cli::tr("-4 and -6 exclude each other; without both either will do."));
    return {};
}

OrUsageError<TlsFiles> tlsFilesOf(const ParsedOptions &options, const Profile &profile)
{
    TlsFiles files{profile.caFile, profile.clientCertFile, profile.clientKeyFile, {}};
    const std::pair<const char *, QString *> fields[] = {
        {"ca", &files.ca}, {"client-cert", &files.clientCert}, {"client-key", &files.clientKey}};
    for (const auto &[name, field] : fields) {
        if (!options.has(name)) continue;
        *field = options.value(name);
        if (const auto there = checkInput(QStringLiteral("--") + QLatin1StringView(name), *field); !there)
            return std::unexpected(there.error());
    }
    if (options.has("key-password-file")) {
        if (files.clientKey.isEmpty() && files.clientCert.isEmpty())
            return std::unexpected(
                UsageError{ExitUsage, Cli::tr("--key-password-file opens a client key; give --client-key too.")});
        const auto password = readSecret(QStringLiteral("--key-password-file"), options.value("key-password-file"));
        if (!password) return std::unexpected(password.error());
        files.keyPassword = password->toUtf8();
    }
    return files;
}

// Options that cannot both be meant.
OrUsageError<void> clashOf(const ParsedOptions &options, const Profile &profile, bool noAuth)
{
    const QString both = Cli::tr("%1 and %2 exclude each other; give one of them.");
    for (const char *name : {"user", "password-file", "password-env"}) {
        if (noAuth && options.has(name))
            return wrong(both.arg(QStringLiteral("--auth none"), QStringLiteral("--") + QLatin1StringView(name)));
    }
    if (profile.tls == TlsPolicy::None && options.has("require-tls"))
        return wrong(both.arg(QStringLiteral("--tls none"), QStringLiteral("--require-tls")));
    const QHostAddress address(profile.host);
    if (address.protocol() == QAbstractSocket::IPv4Protocol && options.has("6"))
        return wrong(Cli::tr("-6 asks for IPv6, but %1 is an IPv4 address.").arg(profile.host));
    if (address.protocol() == QAbstractSocket::IPv6Protocol && options.has("4"))
        return wrong(Cli::tr("-4 asks for IPv4, but %1 is an IPv6 address.").arg(profile.host));
    return {};
}

bool needsNoSecret(const QList<QByteArray> &mechanisms)
{
    return !mechanisms.isEmpty()
        && std::ranges::all_of(mechanisms, [](const QByteArray &name) { return name == "EXTERNAL" || name == "ANONYMOUS"; });
}

// The password that the window put away for this account; for its own user at its own server alone.
std::optional<QString> keptSecretOf(const ParsedOptions &options)
{
    constexpr std::chrono::seconds longest(30); // time to unlock a keychain
    const auto profile = options.has("profile") ? ProfileStore().find(options.value("profile")) : std::nullopt;
    if (!profile) return std::nullopt;
    const bool otherUser = options.has("user") && options.value("user") != profile->user;
    const auto server = options.has("server") ? parseHostPort(options.value("server")) : std::nullopt;
    const bool otherServer = server && server->host.compare(profile->host, Qt::CaseInsensitive) != 0;
    if (otherUser || otherServer) return std::nullopt;
    return keptSecret(profile->id, longest);
}

OrUsageError<void> takeSecret(const ParsedOptions &options, SendServer &server)
{
    SmtpSessionOptions &session = server.settings.session;
    if (options.has("password-file") && options.has("password-env"))
        return wrong(Cli::tr("--password-file and --password-env exclude each other; give one of them."));
    if (options.has("password-file")) {
        const auto secret = readSecret(QStringLiteral("--password-file"), options.value("password-file"));
        if (!secret) return std::unexpected(secret.error());
        session.credentials.secret = *secret;
        session.hasSecret = true;
    } else if (options.has("password-env")) {
        const QByteArray name = options.value("password-env").toLocal8Bit();
        if (!qEnvironmentVariableIsSet(name.constData()))
            return wrong(Cli::tr("--password-env: there is no environment variable \"%1\".").arg(options.value("password-env")));
        session.credentials.secret = qEnvironmentVariable(name.constData());
        session.hasSecret = true;
    }
    if (!session.useAuth) {
        if (session.hasSecret && !options.has("auth")) return wrong(Cli::tr("A password without a user: give --user USER too."));
        return {};
    }
    if (needsNoSecret(session.mechanisms)) session.hasSecret = true;
    if (!session.hasSecret && session.credentials.user.isEmpty())
        return wrong(Cli::tr("--auth %1 needs a user: give --user USER.").arg(options.value("auth")));
    if (!session.hasSecret) {
        if (const auto kept = keptSecretOf(options)) {
            session.credentials.secret = *kept;
            session.hasSecret = true;
        }
    }
    if (session.hasSecret || Terminal::canAsk()) return {}; // asked once the server wants it
    if (options.has("profile"))
        return wrong(Cli::tr("The password is missing: the keychain has none for account %1 with this user and server, and there "
                             "is no terminal to ask on; give --password-file FILE or --password-env NAME.")
                         .arg(options.value("profile")));
    return wrong(
        Cli::tr("The password is missing: give --password-file FILE or --password-env NAME; there is no terminal to ask on."));
}

} // namespace

QString tlsFileSentence(const QString &option, const TlsFileError &error)
{
    using Kind = TlsFileError::Kind;
    switch (error.kind) {
    case Kind::Missing: return Cli::tr("%1: there is no file \"%2\".").arg(option, error.path);
    case Kind::Unreadable: return Cli::tr("%1: \"%2\" cannot be read.").arg(option, error.path);
    case Kind::NoCertificate: return Cli::tr("%1: \"%2\" holds no certificate in PEM or DER.").arg(option, error.path);
    case Kind::NoKey: return Cli::tr("%1: \"%2\" holds no private key in PEM or DER.").arg(option, error.path);
    case Kind::KeyNeedsPassword:
        return Cli::tr("%1: the key in \"%2\" is locked; give the right --key-password-file.").arg(option, error.path);
    case Kind::KeyWithoutCertificate: return Cli::tr("--client-key needs its --client-cert.");
    }
    return {};
}

OrUsageError<TlsPolicy> tlsPolicyOf(const ParsedOptions &options, TlsPolicy usual)
{
    if (!options.has("tls")) return usual;
    const QString word = options.value("tls").toLower();
    if (word == QLatin1StringView("none")) return TlsPolicy::None;
    if (word == QLatin1StringView("auto")) return TlsPolicy::Auto;
    if (word == QLatin1StringView("starttls")) return TlsPolicy::StartTls;
    if (word == QLatin1StringView("implicit")) return TlsPolicy::Implicit;
    return wrong(Cli::tr("--tls wants none, auto, starttls or implicit, not \"%1\".").arg(options.value("tls")));
}

OrUsageError<SendServer> serverOf(const ParsedOptions &options)
{
    auto profile = startingProfile(options);
    if (!profile) return std::unexpected(profile.error());
    bool noAuth = false;
    if (const auto done = takeMechanisms(options, *profile, noAuth); !done) return std::unexpected(done.error());
    if (const auto done = takeConnection(options, *profile); !done) return std::unexpected(done.error());
    const auto tls = tlsPolicyOf(options, profile->tls);
    if (!tls) return std::unexpected(tls.error());
    profile->tls = *tls;
    if (options.has("user")) profile->user = options.value("user");
    if (const auto clash = clashOf(options, *profile, noAuth); !clash) return std::unexpected(clash.error());
    if (noAuth) profile->user.clear();
    const auto files = tlsFilesOf(options, *profile);
    if (!files) return std::unexpected(files.error());
    const auto loaded = loadTls(*files, profile->verifyCertificate && !options.has("insecure"));
    if (!loaded) {
        const bool ofClient = loaded.error().path == files->clientKey || loaded.error().path == files->clientCert;
        return wrong(tlsFileSentence(ofClient ? QStringLiteral("--client-cert") : QStringLiteral("--ca"), loaded.error()),
                     ExitDataError);
    }
    profile->caFile.clear();
    profile->clientCertFile.clear();
    profile->clientKeyFile.clear();
    SendServer server;
    server.settings = *serverSettings(*profile);
    server.settings.link.tls = *loaded;
    server.settings.link.family = options.has("4") ? AddressFamily::IPv4
        : options.has("6")                         ? AddressFamily::IPv6
                                                   : AddressFamily::Any;
    server.settings.session.pipelining = !options.has("no-pipelining");
    server.settings.session.chunking = !options.has("no-chunking");
    server.usualFrom = {profile->fromName, profile->fromAddress};
    if (const auto done = takeSecret(options, server); !done) return std::unexpected(done.error());
    return server;
}

} // namespace postbench
