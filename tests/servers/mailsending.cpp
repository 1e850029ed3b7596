// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One whole session of the client's engine over a real link: mails in, outcomes and transcript out.
#include "mailsending.h"

#include <QTest>

namespace postbench {

MailSending::MailSending()
{
    session.heloName = "client.test.example";
    session.tls = TlsPolicy::None;
    session.hasSecret = true;
    session.credentials.nonce = "rOprNGfwEbeRWgbNEkqO24xy";
    link.endpoint.host = QStringLiteral("127.0.0.1");
    link.tls.systemAuthorities = false;
    link.tls.verifyName = QStringLiteral("localhost");
}

bool MailSending::run()
{
    Link running(Engine::of(SmtpSession(session)));
    qsizetype given = 0;
    bool ended = false;
    connect(&running, &Link::messageWanted, this, [&] {
        given = 0;
        facts.size = message.size();
        running.give(facts);
    });
    connect(&running, &Link::bodyWanted, this, [&](qsizetype max) {
        const QByteArray chunk = message.mid(given, max);
        given += chunk.size();
        running.give(event::BodyChunk{chunk, given == message.size()});
    });
    connect(&running, &Link::encrypted, this, [&](const TlsFacts &agreed) { tls = agreed; });
    connect(&running, &Link::finished, this, [&](const Outcome &outcome) { outcomes.append(outcome); });
    connect(&running, &Link::ended, this, [&](const SessionEnd &how) { end = how; });
    connect(&running, &Link::disconnected, this, [&] { ended = true; });
    running.open(link);
    for (const Envelope &envelope : std::as_const(envelopes))
        running.give(event::NextMail{envelope});
    running.give(event::NoMoreMail{});
    const bool inTime = QTest::qWaitFor([&] { return ended; }, 30000);
    lines = running.transcript().lines();
    return inTime;
}

Envelope MailSending::to(const QList<QString> &recipients)
{
    Envelope envelope;
    envelope.from = *Mailbox::parse(u"a@test.example");
    for (const QString &recipient : recipients)
        envelope.recipients.append({*Mailbox::parse(recipient), {}, {}});
    return envelope;
}

} // namespace postbench
