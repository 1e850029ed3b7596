// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A command line of the client, taken apart (RFC 5321 section 4.1.1).
#pragma once

#include "receiverreply.h"

#include <QByteArrayView>

#include <expected>
#include <optional>

namespace postbench {

enum class ReceiverVerb {
    Unknown,
    Ehlo,
    Helo,
    Mail,
    Rcpt,
    Data,
    Bdat,
    Rset,
    Noop,
    Quit,
    Vrfy,
    Expn,
    Help,
    StartTls,
    Auth,
};

struct ReceiverCommand {
    ReceiverVerb verb = ReceiverVerb::Unknown;
    QByteArray arguments; // after the verb, without surrounding spaces

    // `line` without CRLF. Case of the verb does not matter.
    static ReceiverCommand of(const QByteArray &line);
};

// keyword[=value] behind MAIL's and RCPT's path (RFC 5321 section 4.1.2).
struct ReceiverParameter {
    QByteArray keyword; // upper case
    std::optional<QByteArray> value;
};

// What stands behind MAIL and RCPT.
struct ReceiverPath {
    QByteArray path;                     // between < and >
    QList<ReceiverParameter> parameters; // each keyword once

    // `introducer`: "FROM:" or "TO:". Says 501 where the form is not kept, down to the space after the colon.
    static std::expected<ReceiverPath, ReceiverReply> parse(QByteArrayView arguments, QByteArrayView introducer);
};

// "BDAT octets [LAST]" (RFC 3030 section 2).
struct ReceiverChunk {
    qint64 octets = 0;
    bool last = false;

    static std::optional<ReceiverChunk> parse(const QByteArray &arguments);
};

} // namespace postbench
