// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A server account: where to send through, how, and as whom. Holds no secret.
#pragma once

#include "smtpsessionoptions.h"

#include <QString>
#include <QStringList>

namespace postbench {

struct Profile {
    QString id;           // stable, also the key of the password in the secret store
    QString name;         // "Local receiver" is shown translated: isLocal
    bool isLocal = false; // the built-in receiver: port and certificate come from it at run time
    QString host;
    int port = 0; // 0: by TLS mode (465, 587 with AUTH, 25)
    TlsPolicy tls = TlsPolicy::Auto;
    QList<QByteArray> mechanisms; // empty: the strongest offered
    QString user;                 // empty: no AUTH
    QString fromName;
    QString fromAddress;
    QString replyTo;
    QString helo; // empty: this host's name
    QString caFile, clientCertFile, clientKeyFile;
    bool verifyCertificate = true;
    QString proxy; // URL
    QString bindAddress;
    int timeoutSeconds = 0; // 0: RFC's
    bool operator==(const Profile &) const = default;
};

} // namespace postbench
