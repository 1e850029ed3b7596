// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// "Copy as command line": what was sent, as a line that another program (or ours) sends again.
#pragma once

#include "smtpsessionoptions.h"
#include "transcript.h"

#include <QList>
#include <QString>

#include <optional>

namespace postbench {

// What the transcript itself does not say. Never a secret: each program asks for it.
struct SentThrough {
    QString host;
    quint16 port = 25;
    TlsPolicy tls = TlsPolicy::Auto;
    bool verify = true;
    QString caFile;
    QString user; // empty: no AUTH
};

enum class CommandLineTool { Postbench, Swaks, Curl, Telnet };

// A POSIX shell command with the last mail of `lines` behind it as a here-document: same envelope, same headers, same text.
// nullopt where there is no MAIL with a recipient, or the message was too long to be kept whole.
std::optional<QString> asCommandLine(CommandLineTool tool, const QList<TranscriptLine> &lines, const SentThrough &through);

// The message of the last transaction in `lines`, without dot-stuffing; nullopt where it was not kept whole.
std::optional<QByteArray> messageIn(const QList<TranscriptLine> &lines);

} // namespace postbench
