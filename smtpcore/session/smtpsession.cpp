// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The client engine's door: events in, actions out, one reply at a time.
#include "smtpsessionstate.h"

#include <utility>

namespace postbench {

SmtpSession::SmtpSession(SmtpSessionOptions options) : m_state(std::make_unique<State>(std::move(options))) {}
SmtpSession::SmtpSession(const SmtpSession &other) : m_state(std::make_unique<State>(*other.m_state)) {}
SmtpSession::SmtpSession(SmtpSession &&) noexcept = default;
SmtpSession &SmtpSession::operator=(SmtpSession other) noexcept
{
    m_state = std::move(other.m_state);
    return *this;
}
SmtpSession::~SmtpSession() = default;

SmtpStage SmtpSession::stage() const { return stageOf(m_state->state); }

const Capabilities &SmtpSession::capabilities() const { return m_state->capabilities; }

void SmtpSession::handle(SmtpEvent event)
{
    if (m_state->state == SmtpState::Ended) return;
    std::visit([this](auto &happened) { m_state->on(happened); }, event);
}

std::optional<SmtpAction> SmtpSession::next()
{
    State &s = *m_state;
    // Replies are taken one at a time, so that stage() is true while each one's actions are carried out.
    while (s.actions.empty()) {
        if (!s.step()) return std::nullopt;
    }
    SmtpAction action = std::move(s.actions.front());
    s.actions.pop_front();
    return action;
}

SmtpSession::State::State(SmtpSessionOptions given) : options(std::move(given))
{
    actions.push_back(action::Deadline{options.timeouts.connect});
}

bool SmtpSession::State::step()
{
    if (state == SmtpState::Ended || state == SmtpState::Connecting) return false;
    if (state != SmtpState::Handshake) {
        const auto reply = reader.next();
        if (!reply) {
            if (quitting) {
                finishSession();
                return true;
            }
            Cause cause{.why = {.stage = stageOf(state), .fault = SmtpFault::ReplyMalformed}};
            cause.why.replyFault = reply.error();
            endNow(cause, true);
            return true;
        }
        if (*reply) {
            handleReply(**reply);
            return true;
        }
    }
    if (std::exchange(needsArming, false)) {
        arm();
        return true;
    }
    return false;
}

void SmtpSession::State::on(event::Connected &connected)
{
    if (state != SmtpState::Connecting) return;
    encrypted = connected.encrypted;
    if (stopsAfter(SmtpStage::Connect)) {
        stop();
        return;
    }
    if (options.tls == TlsPolicy::Implicit && !encrypted)
        enter(SmtpState::Handshake);
    else
        enter(SmtpState::Greeting);
}

void SmtpSession::State::on(event::Received &received)
{
    if (state == SmtpState::Connecting) return;
    if (state == SmtpState::Handshake) {
        // Clear text behind the 220 to STARTTLS (or before implicit TLS) is somebody's injection.
        failNow(SmtpFault::TlsInjected);
        return;
    }
    reader.feed(received.bytes);
}

void SmtpSession::State::on(event::Encrypted &happened)
{
    if (state != SmtpState::Handshake) return;
    encrypted = true;
    capabilities = {}; // what was offered before TLS may have been anybody's words (RFC 3207 section 4.2)
    options.credentials.endPointBinding = happened.facts.endPointBinding;
    enter(options.tls == TlsPolicy::Implicit ? SmtpState::Greeting : SmtpState::Ehlo);
}

void SmtpSession::State::on(event::Closed &closed)
{
    if (quitting) {
        finishSession(); // the mails are settled; a server that hangs up instead of 221 changes nothing
        return;
    }
    const bool tlsReason = closed.reason >= CloseReason::TlsHandshake && closed.reason <= CloseReason::ClientCertificateRefused;
    Cause cause{.why = {.stage = stageOf(state), .fault = SmtpFault::ConnectionLost}};
    cause.why.closeReason = closed.reason;
    cause.why.detail = closed.detail;
    if (state == SmtpState::Handshake || tlsReason) {
        cause.why.fault = SmtpFault::TlsFailed;
        cause.why.stage = SmtpStage::Tls;
    } else if (state == SmtpState::Connecting) {
        cause.why.fault = SmtpFault::ConnectFailed;
    }
    endNow(cause, false);
}

void SmtpSession::State::on(event::TimedOut &)
{
    if (quitting) {
        finishSession();
        return;
    }
    if (state == SmtpState::Ready && !messageWanted && mails.empty()) {
        enter(SmtpState::Noop); // keeps the connection while nobody has a mail to send
        return;
    }
    failNow(SmtpFault::TimedOut);
}

void SmtpSession::State::on(event::Cancelled &)
{
    if (quitting) return;
    Cause cause{.verdict = Outcome::Verdict::Cancelled, .why = {.stage = stageOf(state)}};
    const bool canQuit = state == SmtpState::Ehlo || state == SmtpState::Helo || state == SmtpState::Ready
        || state == SmtpState::Mail || state == SmtpState::Rcpt || state == SmtpState::Reset || state == SmtpState::Noop;
    // Behind a DATA, QUIT would be text of the mail.
    if (canQuit && !(transaction && transaction->dataWritten))
        endPolitely(cause);
    else
        endNow(cause, true);
}

void SmtpSession::State::on(event::NextMail &nextMail)
{
    Mail mail;
    mail.envelope = std::move(nextMail.envelope);
    for (qsizetype i = 0; i < mail.envelope.recipients.size(); ++i) {
        mail.recipients.append({mail.envelope.recipients.at(i).mailbox, RecipientOutcome::State::NotTried, {}});
        mail.pending.append(i);
    }
    mails.push_back(std::move(mail));
    if (quitting)
        refuseAllMails(endCause);
    else if (state == SmtpState::Ready && mails.size() == 1)
        enterReady();
}

void SmtpSession::State::on(event::NoMoreMail &)
{
    noMoreMail = true;
    if (state == SmtpState::Ready && mails.empty() && !quitting) enterReady();
}

void SmtpSession::State::on(event::MessageReady &ready)
{
    if (!std::exchange(messageWanted, false)) return;
    mails.front().message = ready;
    beginTransaction();
}

void SmtpSession::State::on(event::MessageImpossible &impossible)
{
    Cause cause{.why = {.stage = stageOf(state), .fault = SmtpFault::MessageImpossible}};
    cause.why.detail = QString::fromUtf8(impossible.why);
    if (std::exchange(messageWanted, false)) {
        finishMail(cause);
        enterReady();
    } else if (transaction && !transaction->endWritten) {
        endNow(cause, true); // half a mail is on the wire: nothing but a cut ends it without delivering it
    }
}

void SmtpSession::State::on(event::BodyChunk &chunk)
{
    if (!transaction || !std::exchange(transaction->bodyAsked, false)) return;
    needsArming = true;
    Transaction &t = *transaction;
    const bool exact = mails.front().message.wantsExactBytes || mails.front().message.kind == BodyKind::Binary;
    if (chunk.bytes.isEmpty() && !chunk.last) {
        event::MessageImpossible impossible{"empty chunk"};
        on(impossible);
        return;
    }
    if (t.carriage.chunked) {
        t.chunk += exact ? chunk.bytes : t.normaliser.feed(chunk.bytes);
        if (chunk.last && !exact) t.chunk += t.normaliser.finish();
        writeChunk(chunk.last);
        return;
    }
    write(t.stuffer.feed(chunk.bytes), action::Write::Content::Body);
    if (!chunk.last) {
        askForBody();
        return;
    }
    t.bodyDone = true;
    if (stopsAfter(SmtpStage::Body)) {
        stop();
        return;
    }
    QByteArray end = t.stuffer.finish();
    if (end.size() > 3) // a line end that the message lacked
        write(end.chopped(3), action::Write::Content::Body);
    t.endWritten = true;
    write(".\r\n");
    await(SmtpState::Dot);
}

void SmtpSession::State::on(event::SecretGiven &given)
{
    if (!std::exchange(secretWanted, false)) return;
    if (!given.secret) {
        endPolitely({.why = {.stage = SmtpStage::Auth, .fault = SmtpFault::SecretDeclined}});
        return;
    }
    options.credentials.secret = *given.secret;
    options.hasSecret = true;
    tryMechanism();
}

} // namespace postbench
