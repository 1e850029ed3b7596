// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What a server session is told before it starts.
#pragma once

#include "receiverfault.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QString>

#include <chrono>

namespace postbench {

struct ReceiverOptions {
    QByteArray hostName = "localhost";
    bool tlsPossible = false; // a certificate is at hand: STARTTLS is offered
    bool implicitTls = false; // TLS before the greeting
    QString user;             // empty: any user and password are accepted and AUTH is not demanded
    QString password;
    bool requireAuth = false;
    qint64 maxMessageSize = 0; // 0: no limit; SIZE is offered without one
    int maxRecipients = 0;     // 0: no limit of the user's; 100,000 for memory's sake
    int maxMails = 0;          // LIMITS MAILMAX; 0: none
    QSet<QByteArray> hidden;   // EHLO keywords not offered (upper case), "AUTH=LOGIN" hides one mechanism; their verbs then get 502
    QList<ReceiverFault> faults;
    QByteArray nonce;           // randomness of this session, 24 printable octets
    QByteArray endPointBinding; // of our certificate, for -PLUS
    std::chrono::milliseconds idle = std::chrono::minutes(5);
};

} // namespace postbench
