// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What happens to a server session, how it answers, goes wrong on demand, and ends.
#include "receiverdialogue.h"

#include <utility>

namespace postbench {

namespace {

constexpr qsizetype maxCommandLine = 2048;      // RFC 5321 section 4.5.3.1.4: 512, and what each extension adds
constexpr qsizetype maxAuthLine = 12288;        // RFC 4954 section 4
constexpr qsizetype maxWaitingInput = 64 << 20; // pipelined behind a mail that is being stored or a slow reply
constexpr int maxErrors = 100;                  // more than a pipelined group of a hundred recipients can make

// Octets of "AUTH mechanism " before the initial response.
qsizetype publicPart(const QByteArray &authLine)
{
    qsizetype at = 0;
    for (int word = 0; word < 2; ++word) {
        while (at < authLine.size() && authLine[at] == ' ')
            ++at;
        while (at < authLine.size() && authLine[at] != ' ')
            ++at;
    }
    while (at < authLine.size() && authLine[at] == ' ')
        ++at;
    return at;
}

} // namespace

ReceiverDialogue::ReceiverDialogue(ReceiverOptions options) : m_options(std::move(options))
{
    QSet<QByteArray> hidden;
    for (const QByteArray &keyword : std::as_const(m_options.hidden))
        hidden.insert(keyword.toUpper());
    m_options.hidden = hidden;
    m_endPointBinding = m_options.endPointBinding;
    renewOffer();
}

void ReceiverDialogue::handle(SmtpEvent &event)
{
    if (m_phase == Phase::Over && !m_endIsHeld) return;
    std::visit([this](auto &happened) { on(happened); }, event);
    const bool waitsForClient = m_phase != Phase::Waiting && m_phase != Phase::Storing && m_phase != Phase::Over;
    m_output.flush(waitsForClient ? std::optional(m_options.idle) : std::nullopt);
}

void ReceiverDialogue::on(event::Connected &connected)
{
    if (m_phase != Phase::Waiting) return;
    m_phase = Phase::Command;
    m_encrypted = connected.encrypted;
    renewOffer();
    delay(SmtpStage::Connect);
    if (!m_options.implicitTls || m_encrypted) {
        greet();
        return;
    }
    const ReceiverFault *fault = faultAt(SmtpStage::Connect);
    if (fault && (fault->kind == ReceiverFault::Kind::Drop || fault->kind == ReceiverFault::Kind::Silence)) {
        carryOut(*fault); // the others need words, which wait for TLS
        return;
    }
    m_stage = SmtpStage::Tls;
    if (disturbed(SmtpStage::Tls)) {
        if (m_phase == Phase::Command) end(false, false, SmtpFault::TlsRefused);
        return;
    }
    m_output.push(action::StartTls{});
    m_phase = Phase::Handshake;
}

void ReceiverDialogue::greet()
{
    m_greeted = true;
    m_phase = Phase::Command;
    m_stage = SmtpStage::Greeting;
    if (const ReceiverFault *fault = faultAt(SmtpStage::Connect))
        carryOut(*fault);
    else if (!disturbed(SmtpStage::Greeting))
        answer({220, {}, m_options.hostName + " ESMTP Postbench test receiver"});
}

void ReceiverDialogue::on(event::Received &received)
{
    switch (m_phase) {
    case Phase::Waiting:
    case Phase::Silent:
    case Phase::Over: return;
    case Phase::Handshake: injected(); return;
    default: break;
    }
    m_input.append(std::move(received.bytes));
    process();
    if (m_phase != Phase::Over && m_input.available().size() > maxWaitingInput) end(true, false, SmtpFault::ServiceClosing);
}

void ReceiverDialogue::on(event::Closed &closed)
{
    m_output.dropHeld();
    if (m_input.end() > m_input.lineStart() && (m_input.isDraining() ? m_lineIsSecret : isSecretLine()))
        m_output.markSecret(m_input.lineStart(), m_input.end() - m_input.lineStart());
    SessionEnd end = sessionEnd(false,
                                m_phase == Phase::Handshake && closed.reason != CloseReason::ByPeer ? SmtpFault::TlsFailed
                                                                                                    : SmtpFault::ConnectionLost);
    end.closeReason = closed.reason;
    end.detail = closed.detail;
    m_transaction.reset(m_output);
    m_phase = Phase::Over;
    m_endIsHeld = false;
    m_output.push(action::Ended{end});
}

void ReceiverDialogue::on(event::TimedOut &)
{
    if (m_output.isHolding()) {
        m_output.release();
        m_endIsHeld = false;
        process();
        return;
    }
    if (m_phase == Phase::Waiting || m_phase == Phase::Silent || m_phase == Phase::Storing) return;
    if (m_phase == Phase::Handshake)
        end(true, false, SmtpFault::TimedOut);
    else
        close("4.4.2", "idle for too long", SmtpFault::TimedOut);
}

void ReceiverDialogue::on(event::Cancelled &)
{
    if (m_phase == Phase::Over) { // its farewell is only late
        m_output.release();
        m_endIsHeld = false;
    } else if (m_phase == Phase::Storing) {
        m_cancelled = true;
    } else if (m_phase == Phase::Handshake || m_phase == Phase::Waiting) {
        m_output.dropHeld();
        end(true, true, SmtpFault::None);
    } else {
        m_output.release();
        answer({421, "4.3.2", m_options.hostName + " Service closing"});
        end(false, true, SmtpFault::None);
    }
}

void ReceiverDialogue::process()
{
    while (!m_output.isHolding() && step()) {}
}

// False when there is nothing to do with the input now.
bool ReceiverDialogue::step()
{
    switch (m_phase) {
    case Phase::Command:
    case Phase::AuthAnswer: return lineStep();
    case Phase::Data: return dataStep();
    case Phase::Chunk: return chunkStep();
    default: return false;
    }
}

bool ReceiverDialogue::lineStep()
{
    const bool wasDraining = m_input.isDraining();
    if (!wasDraining) m_lineIsSecret = isSecretLine();
    const auto line =
        wasDraining ? m_input.drain() : m_input.takeLine(m_lineIsSecret ? maxAuthLine : maxCommandLine, m_lineIsSecret);
    if (!line) return wasDraining && !m_input.isDraining();
    const bool isGood = line->kind == ReceiverInput::Line::Kind::Good;
    const bool isAnswer = m_phase == Phase::AuthAnswer;
    const qint64 shown = isGood && !isAnswer ? publicPart(line->bytes) : 0;
    if (m_lineIsSecret) m_output.markSecret(line->offset + shown, line->length - shown);
    if (!isGood)
        badLine(line->kind);
    else if (isAnswer)
        authAnswer(line->bytes);
    else
        execute(ReceiverCommand::of(line->bytes));
    return true;
}

void ReceiverDialogue::badLine(ReceiverInput::Line::Kind kind)
{
    const bool tooLong = kind == ReceiverInput::Line::Kind::TooLong;
    const bool inAuth = std::exchange(m_phase, Phase::Command) == Phase::AuthAnswer;
    m_auth.reset();
    if (!tooLong)
        refuse({500, "5.5.2", "Only CRLF ends a line; this one holds a CR without LF or an LF without CR"});
    else
        refuse({500, inAuth ? "5.5.6" : "5.5.2", "Line too long"});
}

bool ReceiverDialogue::isSecretLine() const
{
    if (m_phase == Phase::AuthAnswer) return true;
    QByteArrayView unread = m_input.available();
    if (m_phase != Phase::Command) return false;
    while (unread.startsWith(' ') || unread.startsWith('\t'))
        unread = unread.sliced(1);
    return unread.size() > 4 && unread.first(4).compare("AUTH", Qt::CaseInsensitive) == 0
        && (unread[4] == ' ' || unread[4] == '\t');
}

void ReceiverDialogue::refuse(const ReceiverReply &reply)
{
    answer(reply);
    const bool isMistake = (reply.code >= 500 && reply.code <= 504) || reply.code == 535 || reply.code == 555;
    const bool isSequel = reply.code == 503 && m_mailRefused;
    if (isMistake && !isSequel && ++m_errors >= maxErrors) close("4.7.0", "too many errors", SmtpFault::ServiceClosing);
}

void ReceiverDialogue::close(const QByteArray &status, const QByteArray &why, SmtpFault fault)
{
    answer({421, status, m_options.hostName + " Service closing: " + why});
    end(false, false, fault);
}

void ReceiverDialogue::end(bool abort, bool clean, SmtpFault fault)
{
    m_transaction.reset(m_output);
    m_phase = Phase::Over;
    m_endIsHeld = m_output.isHolding();
    m_output.push(action::Disconnect{abort});
    m_output.push(action::Ended{sessionEnd(clean, fault)});
}

SessionEnd ReceiverDialogue::sessionEnd(bool clean, SmtpFault fault) const
{
    SessionEnd end;
    end.clean = clean;
    end.stage = m_stage;
    end.fault = fault;
    return end;
}

const ReceiverFault *ReceiverDialogue::faultAt(SmtpStage stage) const
{
    for (const ReceiverFault &fault : m_options.faults) {
        if (fault.stage == stage && fault.kind != ReceiverFault::Kind::Slow) return &fault;
    }
    return nullptr;
}

void ReceiverDialogue::delay(SmtpStage stage)
{
    constexpr int usualSeconds = 5;
    for (const ReceiverFault &fault : std::as_const(m_options.faults)) {
        if (fault.stage == stage && fault.kind == ReceiverFault::Kind::Slow)
            m_output.hold(std::chrono::seconds(fault.argument > 0 ? fault.argument : usualSeconds));
    }
}

bool ReceiverDialogue::disturbed(SmtpStage stage)
{
    delay(stage);
    const ReceiverFault *fault = faultAt(stage);
    if (fault) carryOut(*fault);
    return fault;
}

void ReceiverDialogue::carryOut(const ReceiverFault &fault)
{
    if (fault.kind == ReceiverFault::Kind::Drop) {
        end(true, false, SmtpFault::None);
        return;
    }
    if (fault.kind == ReceiverFault::Kind::Silence) {
        m_transaction.reset(m_output);
        m_input.consume(m_input.available().size());
        m_output.stopAnswering();
        m_phase = Phase::Silent;
        return;
    }
    const ReceiverReply reply = ReceiverReply::ofFault(fault);
    answer(reply);
    m_refusing = m_refusing || (m_stage == SmtpStage::Greeting && reply.isError());
    if (reply.code == 421) end(false, false, SmtpFault::ServiceClosing);
}

} // namespace postbench
