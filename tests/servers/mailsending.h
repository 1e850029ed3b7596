// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One whole session of the client's engine over a real link: mails in, outcomes and transcript out.
#pragma once

#include "link.h"
#include "smtpsession.h"

#include <QObject>

namespace postbench {

class MailSending : public QObject
{
public:
    SmtpSessionOptions session;
    LinkOptions link;
    QList<Envelope> envelopes; // one mail each
    QByteArray message;        // the same octets in each
    event::MessageReady facts; // its size is filled in

    MailSending();
    // False where the session did not end within half a minute.
    bool run();

    QList<Outcome> outcomes;
    SessionEnd end;
    TlsFacts tls;
    QList<TranscriptLine> lines;

    // An envelope from a@test.example to each of these.
    static Envelope to(const QList<QString> &recipients);
};

} // namespace postbench
