// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// ReceiverDialogue's way with a message: DATA (RFC 5321 section 4.1.1.4), BDAT (RFC 3030) and the store.
#include "receiverdialogue.h"

#include <algorithm>
#include <utility>

namespace postbench {

namespace {

// The first piece of a message that is looked at in one go: what is pipelined behind a small mail is not copied again and again.
constexpr qsizetype firstSlice = 16 << 10;
constexpr qsizetype finalDot = 3; // "." CRLF is a line of its own in a transcript, where it came in one piece

bool endsSession(const ReceiverFault &fault)
{
    using Kind = ReceiverFault::Kind;
    return fault.kind == Kind::Drop || fault.kind == Kind::Silence || fault.kind == Kind::ServiceClosing || fault.argument == 421;
}

} // namespace

std::optional<ReceiverReply> ReceiverDialogue::sequenceFault() const
{
    if (!m_transaction.isOpen()) return ReceiverReply(503, "5.5.1", "MAIL first");
    if (m_transaction.recipients() > 0) return std::nullopt;
    if (m_transaction.wasAnyRefused()) return ReceiverReply(554, "5.5.1", "No valid recipients"); // RFC 5321 section 3.3
    return ReceiverReply(503, "5.5.1", "RCPT first");
}

void ReceiverDialogue::data(const QByteArray &arguments)
{
    if (!arguments.isEmpty()) return refuse({501, "5.5.4", "DATA takes no arguments"});
    if (const auto fault = sequenceFault()) return refuse(*fault);
    if (m_transaction.hasBody() || m_transaction.mail().body == BodyKind::Binary) // RFC 3030 sections 2 and 3
        return refuse({503, "5.5.1", "This message can only go by BDAT"});
    m_stage = SmtpStage::Data;
    if (disturbed(SmtpStage::Data)) return;
    m_bodyBegan = false;
    m_unstuffer = DotUnstuffer();
    m_transaction.beginBody(m_output, m_heloName, m_user);
    answer({354, {}, "End data with <CR><LF>.<CR><LF>"});
    m_phase = Phase::Data;
}

void ReceiverDialogue::bdat(const QByteArray &arguments)
{
    const auto chunk = ReceiverChunk::parse(arguments);
    const bool offered = m_offer.has(Extension::Chunking);
    if (!chunk && !offered) return refuse({502, "5.5.1", "Command not implemented"});
    if (!chunk) {
        // How many octets follow cannot be known, so they must not be taken for commands.
        answer({501, "5.5.4", "Syntax: BDAT octets [LAST]; closing, since a message may follow"});
        return end(false, false, SmtpFault::CommandUnsafe);
    }
    m_chunk = *chunk;
    m_phase = Phase::Chunk;
    if (!offered)
        m_chunkRefusal = ReceiverReply(502, "5.5.1", "Command not implemented");
    else if (!m_extended)
        m_chunkRefusal = ReceiverReply(503, "5.5.1", "EHLO first");
    else
        m_chunkRefusal = sequenceFault();
    if (m_chunkRefusal || m_transaction.hasBody()) return;
    m_stage = SmtpStage::Data;
    delay(SmtpStage::Data);
    const ReceiverFault *fault = faultAt(SmtpStage::Data);
    if (fault && endsSession(*fault)) return carryOut(*fault);
    if (fault) m_transaction.fail(m_output, ReceiverReply::ofFault(*fault));
    m_bodyBegan = false;
    m_lineEnds = ReceiverLineEnds();
    m_transaction.beginBody(m_output, m_heloName, m_user);
}

// A fault in the middle of the message. True when nothing more is to be done with it; a mere refusal waits for its end.
bool ReceiverDialogue::bodyDisturbed()
{
    m_bodyBegan = true;
    m_stage = SmtpStage::Body;
    delay(SmtpStage::Body);
    const ReceiverFault *fault = faultAt(SmtpStage::Body);
    if (!fault) return false;
    if (endsSession(*fault)) {
        carryOut(*fault);
        return true;
    }
    m_transaction.fail(m_output, ReceiverReply::ofFault(*fault));
    return false;
}

bool ReceiverDialogue::dataStep()
{
    QByteArrayView unread = m_input.available();
    if (unread.isEmpty()) return false;
    if (!m_bodyBegan) {
        if (bodyDisturbed()) return true;
        unread = unread.first(std::min(unread.size(), firstSlice));
    }
    DotUnstuffer::Result result = m_unstuffer.feed(unread);
    const qsizetype taken = unread.size() - (result.rest ? result.rest->size() : 0);
    m_output.markBody(m_input.offset(), result.rest && taken >= finalDot ? taken - finalDot : taken);
    m_input.consume(taken);
    m_transaction.addBody(m_output, std::move(result.data), m_options.maxMessageSize);
    if (result.bareLineEnd) m_transaction.noteBareLineEnd(m_output);
    if (result.rest) {
        m_phase = Phase::Command;
        endMail();
    }
    return true;
}

bool ReceiverDialogue::chunkStep()
{
    const QByteArrayView unread = m_input.available();
    const QByteArrayView piece = unread.first(std::min<qint64>(unread.size(), m_chunk.octets));
    if (piece.isEmpty() && m_chunk.octets > 0) return false;
    if (!m_chunkRefusal) {
        if (!m_bodyBegan && bodyDisturbed()) return true;
        if (m_transaction.mail().body != BodyKind::Binary) m_lineEnds.feed(piece);
        m_transaction.addBody(m_output, piece.toByteArray(), m_options.maxMessageSize);
        if (m_lineEnds.sawBare()) m_transaction.noteBareLineEnd(m_output);
    }
    m_chunk.octets -= piece.size();
    const qsizetype taken = piece.size();
    m_output.markBody(m_input.offset(), taken);
    m_input.consume(taken);
    if (m_chunk.octets == 0) endChunk();
    return true;
}

void ReceiverDialogue::endChunk()
{
    m_phase = Phase::Command;
    if (m_chunkRefusal) return refuse(*std::exchange(m_chunkRefusal, std::nullopt));
    if (m_chunk.last) {
        if (m_lineEnds.endsInCr()) m_transaction.noteBareLineEnd(m_output);
        return endMail();
    }
    if (const auto failure = m_transaction.failure(m_options.maxMessageSize))
        answer(*failure);
    else
        answer({250, "2.0.0", "Chunk taken"});
}

void ReceiverDialogue::endMail()
{
    m_stage = SmtpStage::Dot;
    if (const ReceiverFault *fault = faultAt(SmtpStage::Dot)) {
        m_transaction.reset(m_output);
        delay(SmtpStage::Dot);
        carryOut(*fault);
    } else if (const auto failure = m_transaction.failure(m_options.maxMessageSize)) {
        m_transaction.reset(m_output);
        delay(SmtpStage::Dot);
        answer(*failure);
    } else {
        m_transaction.endBody(m_output);
        m_phase = Phase::Storing;
    }
}

void ReceiverDialogue::on(event::Stored &stored)
{
    if (m_phase != Phase::Storing) return;
    m_phase = Phase::Command;
    m_transaction.reset(m_output);
    delay(SmtpStage::Dot);
    if (stored.ok) {
        const QByteArray session = m_options.nonce.isEmpty() ? QByteArray() : m_options.nonce.left(8).toHex() + '-';
        answer({250, "2.0.0", "Ok: queued as " + session + QByteArray::number(++m_mails)});
    } else {
        answer({451, "4.3.0", "The mail could not be stored"});
    }
    if (m_cancelled) {
        event::Cancelled cancelled;
        on(cancelled);
        return;
    }
    process();
}

} // namespace postbench
