// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One connection of a run of many mails.

#include "sendlane.h"

#include "messagecontext.h"
#include "smtpsession.h"

namespace postbench {

SendLane::SendLane(const SendRequest &request, TakeNumber takeNumber, MakeMail makeMail, QObject *parent)
    : QObject(parent), m_request(request), m_takeNumber(std::move(takeNumber)), m_makeMail(std::move(makeMail))
{
}

void SendLane::start()
{
    if (const auto number = m_takeNumber()) {
        m_waiting.enqueue(*number);
        connectAnew();
    } else {
        QMetaObject::invokeMethod(this, &SendLane::ended, Qt::QueuedConnection);
    }
}

void SendLane::connectAnew()
{
    if (m_link) m_link->deleteLater();
    m_toldNoMore = m_anyDelivered = false;
    m_request.session.credentials.nonce = newNonce();
    m_link = new Link(Engine::of(SmtpSession(m_request.session)), this);
    m_link->setTranscriptEnabled(false);
    connect(m_link, &Link::messageWanted, this, [this](const Capabilities &capabilities) {
        if (m_queued.isEmpty()) return;
        if (!m_mail) m_mail = m_makeMail(m_queued.first());
        const SmtpEvent answer = m_mail->prepare(capabilities, m_request.session.chunking);
        if (m_mail->error()) emit messageRejected(*m_mail->error());
        m_link->give(answer);
    });
    connect(m_link, &Link::bodyWanted, this, [this](qsizetype max) {
        if (!m_mail) return;
        const SmtpEvent answer = m_mail->nextChunk(max);
        if (m_mail->error()) emit messageRejected(*m_mail->error());
        m_link->give(answer);
    });
    connect(m_link, &Link::secretWanted, this,
            [this](const QByteArray &mechanism) { emit secretRequested(m_request.session.credentials.user, mechanism); });
    connect(m_link, &Link::finished, this, &SendLane::whenFinished);
    connect(m_link, &Link::ended, this, &SendLane::whenEnded);
    m_link->open(m_request.link);
    // Two at a time: the engine then knows of the next mail while the last one's reply is still on its way.
    queueOne();
    queueOne();
}

void SendLane::queueOne()
{
    if (m_toldNoMore) return;
    const std::optional<int> number = takeNext();
    if (!number) {
        m_toldNoMore = true;
        m_link->give(event::NoMoreMail{});
        return;
    }
    m_queued.enqueue(*number);
    m_link->give(event::NextMail{m_request.envelope});
}

void SendLane::whenFinished(const Outcome &outcome)
{
    m_mail.reset();
    m_anyDelivered |= outcome.verdict == Outcome::Verdict::Delivered;
    const int number = m_queued.isEmpty() ? 0 : m_queued.dequeue();
    // LIMITS MAILMAX (RFC 9422): this mail was not tried, a new connection takes it.
    if (outcome.fault == SmtpFault::MailLimitReached && m_anyDelivered && !m_cancelled) {
        m_waiting.enqueue(number);
        if (!std::exchange(m_toldNoMore, true)) m_link->give(event::NoMoreMail{});
        return;
    }
    emit mailFinished(number, outcome);
    queueOne();
}

std::optional<int> SendLane::takeNext()
{
    if (m_cancelled) return std::nullopt;
    return m_waiting.isEmpty() ? m_takeNumber() : m_waiting.dequeue();
}

void SendLane::whenEnded()
{
    // A mail that was queued while the session was ending has an outcome of its own; the pool may hold more.
    if (!m_cancelled && m_anyDelivered) {
        if (m_waiting.isEmpty()) {
            if (const auto number = m_takeNumber()) m_waiting.enqueue(*number);
        }
        if (!m_waiting.isEmpty()) {
            connectAnew();
            return;
        }
    }
    emit ended();
}

void SendLane::cancel()
{
    m_cancelled = true;
    if (m_link) m_link->give(event::Cancelled{});
}

void SendLane::giveSecret(const std::optional<QString> &secret)
{
    // A later connection need not ask again.
    if (secret) {
        m_request.session.credentials.secret = *secret;
        m_request.session.hasSecret = true;
    }
    if (m_link) m_link->give(event::SecretGiven{secret});
}

} // namespace postbench

#include "moc_sendlane.cpp"
