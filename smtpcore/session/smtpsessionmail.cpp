// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The client engine: one mail, in as many transactions as its recipients need (RFC 5321 section 3.3, RFC 2920, RFC 3030).
#include "smtpsessionstate.h"

#include <algorithm>
#include <utility>

namespace postbench {

namespace {

// What is asked of the message at once. A BDAT holds as much, so memory does not grow with the mail.
constexpr qsizetype blockSize = 256 * 1024;

} // namespace

void SmtpSession::State::askForMessage()
{
    const std::optional<int> mailMax = capabilities.mailMax();
    if (mailMax && transactions >= *mailMax) {
        finishMail({.why = {.stage = SmtpStage::Mail, .fault = SmtpFault::MailLimitReached}});
        enterReady();
        return;
    }
    messageWanted = true;
    actions.push_back(action::WantMessage{capabilities});
}

void SmtpSession::State::beginTransaction()
{
    Mail &mail = mails.front();
    const auto carriage = planCarriage(mail.envelope, mail.message, capabilities, encrypted, options.chunking);
    if (!carriage || mail.pending.isEmpty()) {
        finishMail({.why = {.stage = SmtpStage::Mail, .fault = carriage ? SmtpFault::NoValidRecipient : carriage.error()}});
        enterReady();
        return;
    }
    mail.begun = true;
    ++transactions;
    transaction.emplace();
    transaction->carriage = *carriage;
    const qsizetype count = recipientsPerTransaction(mail.envelope, mail.pending, capabilities);
    transaction->batch = mail.pending.first(count);
    mail.pending.remove(0, count);
    enter(SmtpState::Mail);
}

void SmtpSession::State::enterMail()
{
    const Mail &mail = mails.front();
    const std::optional<Command> command =
        Command::make(mailLine(mail.envelope, mail.message, capabilities, transaction->carriage));
    if (!command) {
        failNow(SmtpFault::CommandUnsafe);
        return;
    }
    QByteArray group = command->bytes();
    await(SmtpState::Mail);
    const bool pipelining = options.pipelining && capabilities.has("PIPELINING");
    if (pipelining && !stopsAfter(SmtpStage::Mail)) {
        continueRecipients(group);
        if (state == SmtpState::Ended) return;
        if (!transaction->carriage.chunked && !stopsAfter(SmtpStage::Rcpt)) {
            // DATA ends a group (RFC 2920 section 3.1).
            transaction->dataWritten = true;
            group += "DATA\r\n";
            await(SmtpState::Data);
        }
    }
    write(group);
    // The first BDAT rides along: no round trip is left but the last.
    if (pipelining && transaction->carriage.chunked && !stopsAfter(SmtpStage::Data)) askForBody();
}

// Adds RCPT lines to `group`: all that are left with PIPELINING, else the next one.
void SmtpSession::State::continueRecipients(QByteArray &group)
{
    Transaction &t = *transaction;
    const bool all = options.pipelining && capabilities.has("PIPELINING");
    do {
        const EnvelopeRecipient &recipient = mails.front().envelope.recipients.at(t.batch.at(t.rcptWritten));
        const std::optional<Command> command = Command::make(rcptLine(recipient, capabilities, t.carriage));
        if (!command) {
            failNow(SmtpFault::CommandUnsafe);
            return;
        }
        group += command->bytes();
        ++t.rcptWritten;
        await(SmtpState::Rcpt);
    } while (all && t.rcptWritten < t.batch.size());
}

bool SmtpSession::State::isVoid() const { return !transaction->mailAccepted || transaction->accepted.isEmpty(); }

// After the answer to MAIL and to each RCPT: what is still to be written?
void SmtpSession::State::enterData()
{
    Transaction &t = *transaction;
    if (t.rcptAnswered == 0 && t.rcptWritten == 0 && stopsAfter(SmtpStage::Mail)) {
        stop();
        return;
    }
    if (t.rcptWritten < t.batch.size()) {
        QByteArray group;
        continueRecipients(group);
        if (state != SmtpState::Ended) write(group);
        return;
    }
    if (t.rcptAnswered < t.batch.size()) return;
    if (stopsAfter(SmtpStage::Rcpt)) {
        stop();
        return;
    }
    if (t.dataWritten && !t.carriage.chunked) return; // DATA is on its way; its answer comes next
    if (isVoid()) {
        if (!t.bodyAsked) // else the chunk that comes is thrown away first
            enter(SmtpState::Settled);
        return;
    }
    if (t.carriage.chunked) {
        if (stopsAfter(SmtpStage::Data))
            stop();
        else
            enterBody();
        return;
    }
    t.dataWritten = true;
    writeCommand("DATA", SmtpState::Data);
}

void SmtpSession::State::enterBody()
{
    Transaction &t = *transaction;
    if (t.carriage.chunked) {
        state = SmtpState::Body;
        const bool recipientsKnown = t.rcptAnswered == t.batch.size();
        if (t.bodyDone || t.bodyAsked || !recipientsKnown) return;
        if (isVoid() || t.refusal)
            enter(SmtpState::Settled);
        else
            askForBody();
        return;
    }
    if (stopsAfter(SmtpStage::Data)) {
        stop();
        return;
    }
    if (isVoid()) {
        // 354 although nobody is to get it: an empty text ends it (RFC 2920 section 3.1).
        t.bodyDone = true;
        write(".\r\n");
        await(SmtpState::Dot);
        return;
    }
    askForBody();
}

void SmtpSession::State::askForBody()
{
    transaction->bodyAsked = true;
    actions.push_back(action::WantBody{blockSize});
}

void SmtpSession::State::writeChunk(bool last)
{
    Transaction &t = *transaction;
    if (t.refusal || (t.rcptAnswered == t.batch.size() && isVoid())) {
        if (awaited.empty()) enter(SmtpState::Settled);
        return;
    }
    if (!last && t.chunk.size() < blockSize) {
        askForBody();
        return;
    }
    t.dataWritten = true;
    t.bodyDone = last;
    const bool keepOpen = stopsAfter(SmtpStage::Body); // LAST would deliver it
    t.endWritten = last && !keepOpen;
    write("BDAT " + QByteArray::number(t.chunk.size()) + (t.endWritten ? " LAST\r\n" : "\r\n"));
    if (!t.chunk.isEmpty()) write(std::exchange(t.chunk, {}), action::Write::Content::Body);
    await(t.endWritten ? SmtpState::LastChunk : SmtpState::Chunk);
    if (last && keepOpen) {
        stop();
        return;
    }
    // More than the first block waits until somebody is known to want it.
    if (!last && t.rcptAnswered == t.batch.size()) askForBody();
}

// The transaction is over once every answer is in.
void SmtpSession::State::enterSettled()
{
    Transaction &t = *transaction;
    if (!awaited.empty() || t.bodyAsked) return;
    const bool delivered = t.endWritten && t.finalReply && t.finalReply->isPositive() && !isVoid();
    settleRecipients();
    resetNeeded = t.mailAccepted && !t.clearsItself;
    Mail &mail = mails.front();
    Cause cause = delivered ? Cause{.verdict = Outcome::Verdict::Delivered, .why = {.stage = SmtpStage::Dot, .reply = t.finalReply}}
                            : refusalCause();
    if (delivered) mail.pending = t.deferred + mail.pending;
    // MAIL, or the mail itself, refused for one batch would be refused for the next as well; refused recipients say nothing of others.
    const bool refusedWhole = !delivered && cause.why.fault == SmtpFault::ServerReply;
    if (refusedWhole) refuseRecipients(std::exchange(mail.pending, {}), *cause.why.reply);
    transaction.reset();
    if (!mail.pending.isEmpty()) {
        enterReady();
        return;
    }
    // One batch delivered, the last one refused: what was delivered counts.
    const bool anyAccepted = std::ranges::any_of(
        mail.recipients, [](const RecipientOutcome &r) { return r.state == RecipientOutcome::State::Accepted; });
    if (anyAccepted) cause.verdict = Outcome::Verdict::Delivered;
    finishMail(cause);
    enterReady();
}

// The server's no to the open transaction, or to each of its recipients.
SmtpEndCause SmtpSession::State::refusalCause() const
{
    const Transaction &t = *transaction;
    constexpr auto refused = Outcome::Verdict::Refused;
    if (t.refusal)
        return {.verdict = refused, .why = {.stage = t.refusalStage, .fault = SmtpFault::ServerReply, .reply = t.refusal}};
    if (!isVoid() && t.finalReply)
        return {.verdict = refused, .why = {.stage = SmtpStage::Dot, .fault = SmtpFault::ServerReply, .reply = t.finalReply}};
    return {.verdict = refused,
            .why = {.stage = SmtpStage::Rcpt, .fault = SmtpFault::NoValidRecipient, .reply = t.lastRcptRefusal}};
}

// What becomes of the mail whose transaction is open when the session ends for `cause`.
SmtpEndCause SmtpSession::State::settleOpen(const Cause &cause)
{
    Transaction &t = *transaction;
    QList<RecipientOutcome> &recipients = mails.front().recipients;
    if (t.refusal || (t.rcptAnswered == t.batch.size() && t.accepted.isEmpty())) {
        // An answer that was given counts, however the connection ended behind it: what was pipelined after a refused MAIL,
        // after refused recipients (RFC 2920 section 3.1) or after a failed BDAT (RFC 3030 section 2) cannot be delivered.
        settleRecipients();
        const bool asked = cause.verdict == Outcome::Verdict::Cancelled || cause.verdict == Outcome::Verdict::Stopped;
        const bool anyAccepted =
            std::ranges::any_of(recipients, [](const RecipientOutcome &r) { return r.state == RecipientOutcome::State::Accepted; });
        return asked || anyAccepted ? cause : refusalCause();
    }
    if (cause.verdict == Outcome::Verdict::Refused) {
        if (cause.why.fault == SmtpFault::ServiceClosing && cause.why.reply) refuseRecipients(t.accepted, *cause.why.reply);
        return cause;
    }
    // A server without the whole message must not deliver it (RFC 5321 section 4.1.1.4, RFC 3030 section 2).
    if (!t.endWritten) return cause;
    // The whole message is written, so the server may have taken it, and only it knows; also where the answers to MAIL and RCPT
    // are still out, since it may keep those to a pipelined group together (RFC 2920 section 3.2). Resending could make doubles
    // (RFC 5321 section 4.5.3.2.6).
    for (const qsizetype index : t.accepted + t.batch.sliced(t.rcptAnswered))
        recipients[index].state = RecipientOutcome::State::Unknown;
    Cause unknown = cause;
    unknown.verdict = Outcome::Verdict::Unknown;
    return unknown;
}

void SmtpSession::State::settleRecipients()
{
    Transaction &t = *transaction;
    Mail &mail = mails.front();
    if (t.refusal && t.refusalStage == SmtpStage::Mail) {
        refuseRecipients(t.batch, *t.refusal);
    } else if (t.refusal) {
        refuseRecipients(t.accepted + t.deferred, *t.refusal);
    } else if (t.finalReply && !isVoid()) {
        if (t.finalReply->isPositive()) {
            for (const qsizetype index : std::as_const(t.accepted)) {
                mail.recipients[index].state = RecipientOutcome::State::Accepted;
                mail.recipients[index].reply = t.finalReply;
            }
        } else {
            refuseRecipients(t.accepted + t.deferred, *t.finalReply);
        }
    }
}

void SmtpSession::State::refuseRecipients(const QList<qsizetype> &indices, const Reply &reply)
{
    for (const qsizetype index : indices) {
        RecipientOutcome &recipient = mails.front().recipients[index];
        recipient.reply = reply;
        recipient.state = reply.isPermanent() ? RecipientOutcome::State::RefusedForGood : RecipientOutcome::State::RefusedForNow;
    }
}

// Exactly one Finished for the mail in front.
void SmtpSession::State::finishMail(const Cause &cause)
{
    Mail &mail = mails.front();
    Outcome outcome{cause.why, cause.verdict, std::move(mail.recipients), mail.message.size};
    mails.pop_front();
    transaction.reset();
    actions.push_back(action::Finished{std::move(outcome)});
}

} // namespace postbench
