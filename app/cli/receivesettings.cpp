// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The options of `receive` as the receiver's settings.

#include "cli.h"
#include "exitcodes.h"
#include "inputfile.h"
#include "receivecommand.h"
#include "receiveroffer.h"
#include "serversettings.h"
#include "words.h"

#include <QFileInfo>

namespace postbench {

namespace {

std::unexpected<UsageError> wrong(const QString &sentence) { return std::unexpected(UsageError{ExitUsage, sentence}); }

// Like parseHostPort(), but a bare number is a port and 0 is one.
bool takeListen(const QString &text, ReceiverSettings &settings)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool ok = false;
    const uint port = text.mid(colon + 1).toUInt(&ok);
    if (!ok || port > 65535) return false;
    settings.port = quint16(port);
    if (colon < 0) return true;
    QString address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']')) address = address.mid(1, address.size() - 2);
    if (address == QLatin1StringView("localhost")) address = QStringLiteral("127.0.0.1");
    settings.address = address == QLatin1StringView("*") ? QHostAddress(QHostAddress::Any) : QHostAddress(address);
    return !settings.address.isNull();
}

OrUsageError<void> takeSession(const ParsedOptions &options, ReceiverOptions &session)
{
    for (const QString &keyword : options.values("hide")) {
        const QByteArray name = keyword.toLatin1().toUpper();
        const bool good = !name.isEmpty() && std::ranges::all_of(name, [](char c) {
            return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '=';
        });
        if (!good) return wrong(Cli::tr("--hide wants an EHLO keyword like PIPELINING or AUTH=LOGIN, not \"%1\".").arg(keyword));
        if (!ReceiverOffer::knows(name))
            return wrong(Cli::tr("--hide: the receiver never offers \"%1\"; it offers %2, and AUTH=MECHANISM hides one mechanism.")
                             .arg(keyword, QString::fromLatin1(ReceiverOffer::keywords().join(", "))));
        session.hidden.insert(name);
    }
    for (const QString &text : options.values("fault")) {
        const auto fault = ReceiverFault::parse(text.toLatin1());
        if (!fault) {
            return wrong(
                Cli::tr("--fault wants STAGE:KIND[:ARG] with a STAGE of %1, and a KIND of 4xx, 5xx, 421, drop, slow, garbage "
                        "or silence, as in rcpt:5xx:550, not \"%2\".")
                    .arg(stageWords().join(QLatin1StringView(", ")), text));
        }
        session.faults.append(*fault);
    }
    if (!options.has("user") && !options.has("password-file")) return {};
    if (!options.has("user") || !options.has("password-file"))
        return wrong(Cli::tr("--user and --password-file belong together; give both."));
    const auto password = readSecret(QStringLiteral("--password-file"), options.value("password-file"));
    if (!password) return std::unexpected(password.error());
    session.user = options.value("user");
    session.password = *password;
    session.requireAuth = true;
    return {};
}

} // namespace

OrUsageError<ReceiverSettings> receiverSettingsOf(const ParsedOptions &options)
{
    ReceiverSettings settings;
    if (options.has("listen") && !takeListen(options.value("listen"), settings))
        return wrong(
            Cli::tr("--listen wants PORT or ADDRESS:PORT, as in 2525 or [::1]:2525, not \"%1\".").arg(options.value("listen")));
    const auto tlsPort = options.number("tls-port", 0, 65535);
    if (!tlsPort) return std::unexpected(tlsPort.error());
    if (*tlsPort) settings.tlsPort = quint16(**tlsPort);
    settings.maildir = options.value("maildir");
    if (options.has("maildir") && settings.maildir.isEmpty()) return wrong(Cli::tr("--maildir wants the name of a folder."));
    if (const auto done = takeSession(options, settings.session); !done) return std::unexpected(done.error());
    return settings;
}

} // namespace postbench
