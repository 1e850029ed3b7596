// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The client engine: what a reply means in each state, and the way from the greeting to Ready.
#include "smtpsessionstate.h"

#include <utility>

namespace postbench {

namespace {

ReplyClass classOf(const Reply &reply)
{
    switch (reply.firstDigit()) {
    case 2: return ReplyClass::Positive;
    case 3: return ReplyClass::Intermediate;
    case 4: return ReplyClass::Transient;
    default: return ReplyClass::Permanent;
    }
}

} // namespace

void SmtpSession::State::handleReply(const Reply &reply)
{
    if (awaited.empty() || replyTooEarly) {
        handleUnawaited(reply);
        return;
    }
    const SmtpState answered = awaited.front();
    if (quitting && answered != SmtpState::Quit) {
        awaited.pop_front();
        return;
    }
    if (reply.code == 421 && answered != SmtpState::Quit) {
        failNow(SmtpFault::ServiceClosing, reply);
        return;
    }
    awaited.pop_front();
    // Whatever stands behind the last awaited reply was said before we asked.
    replyTooEarly = awaited.empty() && reader.hasLeftover();
    const SmtpState next = nextSmtpState(answered, classOf(reply));
    if (next == SmtpState::Misfit) {
        state = answered;
        failNow(SmtpFault::UnexpectedReply, reply);
        return;
    }
    if (answered == SmtpState::Auth && reply.isPositive() && !authCancelled && !auth.mayAcceptSuccess()) {
        Cause cause{.why = {.stage = SmtpStage::Auth, .fault = SmtpFault::AuthSaslFault, .reply = reply}};
        cause.why.saslFault = SaslFault::ServerSignatureWrong;
        endNow(cause, true);
        return;
    }
    needsArming = true;
    lastAnswered = answered;
    record(answered, reply);
    enter(next, &reply);
    if (!awaited.empty() && state != SmtpState::Ended) state = awaited.front();
}

void SmtpSession::State::handleUnawaited(const Reply &reply)
{
    if (quitting) {
        finishSession();
        return;
    }
    if (reply.code == 421) {
        failNow(SmtpFault::ServiceClosing, reply);
        return;
    }
    // A server that has had enough of the body says so before its end. The rest cannot be taken back.
    if (state == SmtpState::Body && transaction && !transaction->endWritten && reply.code >= 400) {
        refuseRecipients(transaction->accepted, reply);
        endNow({.verdict = Outcome::Verdict::Refused,
                .why = {.stage = SmtpStage::Body, .fault = SmtpFault::ServerReply, .reply = reply}},
               true);
        return;
    }
    failNow(SmtpFault::UnsolicitedReply, reply);
}

// Keeps what the reply says, before the state moves.
void SmtpSession::State::record(SmtpState answered, const Reply &reply)
{
    const bool refused = reply.code >= 400;
    switch (answered) {
    case SmtpState::Ehlo:
        if (!refused) capabilities = Capabilities::fromEhloReply(reply);
        break;
    case SmtpState::Helo: capabilities = {}; break;
    case SmtpState::Mail:
        transaction->mailAccepted = !refused;
        if (refused) {
            transaction->refusal = reply;
            transaction->refusalStage = SmtpStage::Mail;
        }
        break;
    case SmtpState::Rcpt: {
        Transaction &t = *transaction;
        const qsizetype index = t.batch.at(t.rcptAnswered++);
        mails.front().recipients[index].reply = reply;
        if (!refused) {
            t.accepted.append(index);
        } else if (saysTooManyRecipients(reply) && !t.accepted.isEmpty()) {
            t.deferred.append(index);
        } else if (t.mailAccepted) {
            refuseRecipients({index}, reply);
            t.lastRcptRefusal = reply;
        }
        break;
    }
    case SmtpState::Data:
    case SmtpState::Chunk:
        if (refused && !transaction->refusal) {
            transaction->refusal = reply;
            transaction->refusalStage = answered == SmtpState::Data ? SmtpStage::Data : SmtpStage::Body;
        }
        break;
    case SmtpState::Dot:
    case SmtpState::LastChunk:
        transaction->finalReply = reply;
        transaction->clearsItself = answered == SmtpState::Dot || !refused;
        break;
    default: break;
    }
}

// The one place that emits what a state begins with.
void SmtpSession::State::enter(SmtpState next, const Reply *reply)
{
    if (next == SmtpState::Ended) {
        finishSession();
        return;
    }
    state = next;
    switch (next) {
    case SmtpState::Greeting: await(SmtpState::Greeting); break;
    case SmtpState::Ehlo:
        if (stopsAfter(SmtpStage::Greeting))
            stop();
        else
            writeCommand("EHLO " + options.heloName, SmtpState::Ehlo);
        break;
    case SmtpState::Helo: writeCommand("HELO " + options.heloName, SmtpState::Helo); break;
    case SmtpState::Greeted: enterGreeted(); break;
    case SmtpState::StartTls: writeCommand("STARTTLS", SmtpState::StartTls); break;
    case SmtpState::Handshake: enterHandshake(); break;
    case SmtpState::Auth: enterAuth(reply); break;
    case SmtpState::AuthRefused: enterAuthRefused(*reply); break;
    case SmtpState::Ready: enterReady(); break;
    case SmtpState::Mail: enterMail(); break;
    case SmtpState::Rcpt:
    case SmtpState::Data: enterData(); break;
    case SmtpState::Body: enterBody(); break;
    case SmtpState::Settled: enterSettled(); break;
    case SmtpState::Reset:
        resetNeeded = false;
        writeCommand("RSET", SmtpState::Reset);
        break;
    case SmtpState::Noop: writeCommand("NOOP", SmtpState::Noop); break;
    case SmtpState::Quit:
        quitting = true;
        writeCommand("QUIT", SmtpState::Quit);
        break;
    case SmtpState::Refused: enterRefused(*reply); break;
    case SmtpState::Connecting:
    case SmtpState::Ended:
    case SmtpState::Dot:
    case SmtpState::Chunk:
    case SmtpState::LastChunk:
    case SmtpState::Misfit: break; // never entered: they are awaited, or handled before
    }
}

void SmtpSession::State::enterHandshake()
{
    // Qt keeps clear octets across the handshake, so nothing may be left (CVE-2021-38371 and its family).
    if (reader.hasLeftover()) {
        failNow(SmtpFault::TlsInjected);
        return;
    }
    actions.push_back(action::StartTls{});
    needsArming = true;
}

void SmtpSession::State::enterRefused(const Reply &reply)
{
    const bool tls = lastAnswered == SmtpState::StartTls;
    endPolitely(
        {.verdict = tls ? Outcome::Verdict::Failed : Outcome::Verdict::Refused,
         .why = {.stage = stageOf(lastAnswered), .fault = tls ? SmtpFault::TlsRefused : SmtpFault::ServerReply, .reply = reply}});
}

void SmtpSession::State::enterGreeted()
{
    if (stopsAfter(SmtpStage::Ehlo)) {
        stop();
        return;
    }
    if (!encrypted && (options.tls == TlsPolicy::StartTls || options.tls == TlsPolicy::Auto)) {
        if (capabilities.has("STARTTLS")) {
            enter(SmtpState::StartTls);
            return;
        }
        if (options.tls == TlsPolicy::StartTls) {
            endPolitely({.why = {.stage = SmtpStage::Tls, .fault = SmtpFault::TlsNotOffered}});
            return;
        }
    }
    if (stopsAfter(SmtpStage::Tls))
        stop();
    else if (options.useAuth)
        enter(SmtpState::Auth);
    else
        enter(SmtpState::Ready);
}

void SmtpSession::State::enterAuth(const Reply *challenge)
{
    if (!challenge || !challenge->isIntermediate()) { // from Greeted
        auth = SmtpAuthDialogue(options, capabilities, encrypted);
        if (auth.fault() != SmtpFault::None)
            endPolitely({.why = {.stage = SmtpStage::Auth, .fault = auth.fault()}});
        else
            tryMechanism();
        return;
    }
    const auto line =
        authCancelled ? std::unexpected(SmtpAuthDialogue::Refusal{SmtpFault::UnexpectedReply, {}}) : auth.answer(*challenge);
    if (line) {
        write(line->bytes, action::Write::Content::Lines, line->secrets);
        await(SmtpState::Auth);
    } else if (authCancelled) {
        failNow(SmtpFault::UnexpectedReply, *challenge);
    } else {
        authCancelled = true;
        authCause = Cause{.why = {.stage = SmtpStage::Auth, .fault = line.error().fault}};
        authCause->why.saslFault = line.error().saslFault;
        write(SmtpAuthDialogue::cancelLine().bytes);
        await(SmtpState::Auth);
    }
}

void SmtpSession::State::tryMechanism()
{
    if (auth.candidateNeedsSecret() && !options.hasSecret) {
        secretWanted = true;
        actions.push_back(action::WantSecret{auth.candidate()});
        return;
    }
    const auto line = auth.start(options.credentials);
    if (!line) {
        Cause cause{.why = {.stage = SmtpStage::Auth, .fault = line.error().fault}};
        cause.why.saslFault = line.error().saslFault;
        endPolitely(cause);
        return;
    }
    write(line->bytes, action::Write::Content::Lines, line->secrets);
    await(SmtpState::Auth);
}

void SmtpSession::State::enterAuthRefused(const Reply &reply)
{
    if (authCancelled) {
        endPolitely(*authCause);
        return;
    }
    // 504: not this mechanism; 534: too weak. Anything else is a verdict on the user: trying on would only lock the account.
    if ((reply.code == 504 || reply.code == 534) && !auth.candidate().isEmpty()) {
        state = SmtpState::Auth;
        tryMechanism();
        return;
    }
    endPolitely({.why = {.stage = SmtpStage::Auth, .fault = SmtpFault::AuthRefused, .reply = reply}});
}

void SmtpSession::State::enterReady()
{
    state = SmtpState::Ready;
    if (authCancelled) { // 2xx to "*"
        endPolitely(*authCause);
        return;
    }
    if (stopsAfter(SmtpStage::Auth)) {
        stop();
        return;
    }
    needsArming = true;
    if (mails.empty()) {
        if (noMoreMail) enter(SmtpState::Quit);
    } else if (resetNeeded) {
        enter(SmtpState::Reset);
    } else {
        askForMessage();
    }
}

} // namespace postbench
