// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Sends one mail from the command line and shows its transcript as it grows.
#pragma once

#include "commandcontext.h"
#include "interrupts.h"
#include "sendmail.h"
#include "transcriptprinter.h"

#include <QObject>

namespace postbench {

class SendOne : public QObject
{
    Q_OBJECT
public:
    explicit SendOne(const CommandContext &context, const QString &indent = {});

    // Runs the event loop until the connection is closed. The exit code.
    int run(const SendRequest &request);
    // As run() told it.
    const std::optional<Outcome> &outcome() const { return m_outcome; }
    // Of the last run(), also what was noted after its outcome.
    const QList<TranscriptLine> &lines() const { return m_mail.transcript().lines(); }

    // On standard error (and standard output with --json), what became of a mail.
    static void report(const CommandContext &context, const Outcome &outcome);

private:
    void showProgress(qint64 sent, qint64 total);
    void cancelOnce();

    CommandContext m_context;
    SendMail m_mail;
    TranscriptPrinter m_printer;
    std::optional<Outcome> m_outcome;
    std::optional<MessageError> m_rejected;
    bool m_cancelled = false;
};

} // namespace postbench
