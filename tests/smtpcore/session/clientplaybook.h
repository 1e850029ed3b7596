// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Plays a conversation typed by hand against SmtpSession: whole, byte by byte, and forked with faults at every step.
#pragma once

#include "smtpsession.h"

#include <QByteArrayList>
#include <QString>

#include <optional>

namespace postbench {

// The language is described in tests/data/transcripts/README.md.
class ClientPlaybook
{
public:
    struct Step {
        enum class Kind { Server, Client, Body, StartTls, Outcome, End, Event };
        Kind kind;
        QByteArray text; // without line end
        int line = 0;    // in the file
    };
    enum class Delivery { Whole, ByteByByte };
    enum class Fault { Close, Silence, ServiceClosing, Refusal, Garbage, HalfLine, TwoReplies, EarlyTls, Cancel, Reset };
    static constexpr Fault faults[] = {Fault::Close,    Fault::Silence,    Fault::ServiceClosing, Fault::Refusal, Fault::Garbage,
                                       Fault::HalfLine, Fault::TwoReplies, Fault::EarlyTls,       Fault::Cancel,  Fault::Reset};

    static ClientPlaybook read(const QString &path);

    // Empty when the conversation went as written; else what differed.
    QString play(Delivery delivery) const;
    // Forks before every step with every fault: exactly one outcome a mail, one end, nothing written after it. Empty when all is well.
    QString playForked(int *conversations) const;

private:
    struct Run;
    SmtpSession start() const;

    SmtpSessionOptions m_options;
    QList<Envelope> m_mails;
    QByteArray m_message;
    event::MessageReady m_ready;
    bool m_keepOpen = false;
    qsizetype m_blockSize = 0; // octets that one WantBody is given at most; 0: as asked
    QList<Step> m_steps;
};

} // namespace postbench
