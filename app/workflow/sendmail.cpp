// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Sends one mail over one connection: Draft in, transcript and outcome out.

#include "sendmail.h"

#include "link.h"
#include "messagecontext.h"
#include "outgoingmail.h"
#include "smtpsession.h"

namespace postbench {

struct SendMail::Private {
    SendRequest request;
    std::unique_ptr<OutgoingMail> mail;
    Link *link = nullptr; // the last one, kept for its transcript
    bool running = false;
    bool finished = false;
    bool rejected = false;
    TlsFacts tls;
    Transcript empty;
};

SendMail::SendMail(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}

SendMail::~SendMail() = default;

void SendMail::start(SendRequest request)
{
    if (d->running) return;
    if (d->link) d->link->deleteLater();
    d->running = true;
    d->finished = d->rejected = false;
    d->tls = {};
    d->request = std::move(request);
    const QString from = d->request.draft.from ? d->request.draft.from->address : QString();
    d->mail = std::make_unique<OutgoingMail>(
        builderOf(MailContent{d->request.draft, d->request.raw, d->request.exactBytes}, newMessageContext(from)));
    if (d->request.session.credentials.nonce.isEmpty()) d->request.session.credentials.nonce = newNonce();
    d->link = new Link(Engine::of(SmtpSession(d->request.session)), this);
    connectLink();
    d->link->open(d->request.link);
    d->link->give(event::NextMail{d->request.envelope});
    d->link->give(event::NoMoreMail{});
}

void SendMail::connectLink()
{
    connect(d->link, &Link::stageChanged, this, &SendMail::stageChanged);
    connect(d->link, &Link::transcriptGrew, this, &SendMail::transcriptGrew);
    connect(d->link, &Link::bodyProgress, this, [this](qint64 sent) { emit progress(sent, d->mail->size()); });
    connect(d->link, &Link::encrypted, this, [this](const TlsFacts &facts) {
        d->tls = facts;
        emit encrypted(facts);
    });
    connect(d->link, &Link::messageWanted, this, [this](const Capabilities &capabilities) {
        giveOrReject(d->mail->prepare(capabilities, d->request.session.chunking));
    });
    connect(d->link, &Link::bodyWanted, this, [this](qsizetype max) { giveOrReject(d->mail->nextChunk(max)); });
    connect(d->link, &Link::secretWanted, this,
            [this](const QByteArray &mechanism) { emit secretRequested(d->request.session.credentials.user, mechanism); });
    connect(d->link, &Link::finished, this, [this](const Outcome &outcome) {
        d->finished = true;
        emit finished(outcome);
    });
    connect(d->link, &Link::ended, this, [this](const SessionEnd &end) {
        d->running = false;
        emit ended(end);
    });
}

void SendMail::giveOrReject(const SmtpEvent &answer)
{
    if (d->mail->error() && !std::exchange(d->rejected, true)) emit messageRejected(*d->mail->error());
    d->link->give(answer);
}

void SendMail::cancel()
{
    if (d->running) d->link->give(event::Cancelled{});
}

void SendMail::giveSecret(const std::optional<QString> &secret)
{
    if (d->running) d->link->give(event::SecretGiven{secret});
}

bool SendMail::isRunning() const { return d->running; }

const Transcript &SendMail::transcript() const { return d->link ? d->link->transcript() : d->empty; }

const TlsFacts &SendMail::tls() const { return d->tls; }

} // namespace postbench

#include "moc_sendmail.cpp"
