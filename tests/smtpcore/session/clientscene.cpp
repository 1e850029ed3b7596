// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The scene of a conversation: envelopes and options in the words of tests/data/transcripts/README.md.
#include "clientscene.h"

#include <QByteArrayList>
#include <QMap>

namespace postbench {

namespace {

Mailbox mailbox(const QByteArray &text) { return Mailbox::parse(QString::fromUtf8(text)).value_or(Mailbox()); }

} // namespace

// "from=a@x to=b@y,c@z ret=full envid=q notify=success,failure orcpt=rfc822;b@y requiretls by=120;R hold=60 priority=3"
Envelope envelopeOf(const QByteArray &text)
{
    Envelope envelope;
    DsnNotifyFlags notify;
    QByteArray orcpt;
    for (const QByteArray &word : text.split(' ')) {
        const qsizetype equals = word.indexOf('=');
        const QByteArray key = equals < 0 ? word : word.first(equals);
        const QByteArray value = equals < 0 ? QByteArray() : word.sliced(equals + 1);
        if (key == "from" && value != "<>")
            envelope.from = mailbox(value);
        else if (key == "to")
            for (const QByteArray &to : value.split(','))
                envelope.recipients.append({mailbox(to), {}, {}});
        else if (key == "many") // many=150: r1@many.example ...
            for (int i = 1; i <= value.toInt(); ++i)
                envelope.recipients.append({mailbox("r" + QByteArray::number(i) + "@many.example"), {}, {}});
        else if (key == "ret")
            envelope.dsnReturn = value == "full" ? DsnReturn::Full : DsnReturn::Headers;
        else if (key == "envid")
            envelope.envelopeId = value;
        else if (key == "notify")
            notify = value == "never" ? DsnNotifyFlags(DsnNotify::Never) : DsnNotify::Success | DsnNotify::Failure;
        else if (key == "orcpt")
            orcpt = value;
        else if (key == "requiretls")
            envelope.requireTls = true;
        else if (key == "by")
            envelope.deliverBy = DeliverBy{value.split(';').first().toLongLong(), value.endsWith('R'), false};
        else if (key == "hold")
            envelope.holdForSeconds = value.toLongLong();
        else if (key == "priority")
            envelope.priority = value.toInt();
    }
    for (EnvelopeRecipient &recipient : envelope.recipients) {
        recipient.notify = notify;
        recipient.originalRecipient = orcpt;
    }
    return envelope;
}

void setOption(SmtpSessionOptions &options, const QByteArray &key, const QByteArray &value)
{
    static const QMap<QByteArray, TlsPolicy> policies{
        {"none", TlsPolicy::None}, {"auto", TlsPolicy::Auto}, {"starttls", TlsPolicy::StartTls}, {"implicit", TlsPolicy::Implicit}};
    static const QByteArrayList stages{"connect", "greeting", "ehlo", "tls", "auth", "mail", "rcpt", "data", "body", "dot", "quit"};
    if (key == "tls")
        options.tls = policies.value(value);
    else if (key == "auth")
        options.mechanisms = value.split(' ');
    else if (key == "user") {
        options.useAuth = true;
        options.credentials.user = QString::fromUtf8(value);
    } else if (key == "password") {
        options.credentials.secret = QString::fromUtf8(value);
        options.hasSecret = true;
    } else if (key == "nonce")
        options.credentials.nonce = value;
    else if (key == "helo")
        options.heloName = value;
    else if (key == "pipelining")
        options.pipelining = value == "yes";
    else if (key == "chunking")
        options.chunking = value == "yes";
    else if (key == "stop-after")
        options.stopAfter = SmtpStage(stages.indexOf(value));
}

} // namespace postbench
