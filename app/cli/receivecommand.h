// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// `postbench receive` while it runs: a line for each mail, an end after enough of them.
#pragma once

#include "commandcontext.h"
#include "interrupts.h"
#include "receivemail.h"

#include <QObject>
#include <QTimer>

namespace postbench {

class ReceiveCommand : public QObject
{
    Q_OBJECT
public:
    ReceiveCommand(const CommandContext &context, qint64 most);

    int run(const ReceiverSettings &settings);

private:
    void announce(const ReceiverSettings &settings);
    void show(const ReceivedMail &mail);
    void showSession(const QByteArray &peer, const QList<TranscriptLine> &lines, const SessionEnd &end);

    CommandContext m_context;
    ReceiveMail m_receiver;
    qint64 m_most; // 0: no end
    qint64 m_received = 0;
    QByteArray m_lastPeer; // of the mail that was enough
    QTimer m_grace;        // for its session's QUIT
    int m_exitCode = 0;
};

// What the options say; `most` is --max.
OrUsageError<ReceiverSettings> receiverSettingsOf(const ParsedOptions &options);
QString receivedLine(const ReceivedMail &mail); // "1 a@b.example -> c@d.example, 812 octets, TLS"

} // namespace postbench
