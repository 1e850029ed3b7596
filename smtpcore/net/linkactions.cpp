// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// How a link carries out each action of its engine.
#include "dialer.h"
#include "linkpump.h"

#include <utility>

namespace postbench {

namespace {
constexpr std::chrono::seconds goodbye{5}; // for what was written last to leave
} // namespace

void LinkPump::perform(const action::Write &write)
{
    recordReceived();
    if (!m_socket) return; // the engine will learn why from the Closed that waits
    if (m_recording)
        m_transcript.spoke(now(), m_role == LinkRole::Client, write.bytes, write.content, write.secrets, m_socket->isEncrypted());
    m_socket->write(write.bytes);
}

void LinkPump::perform(const action::MarkReceivedSecret &mark)
{
    recordReceived();
    if (m_recording) m_transcript.markSecret(m_role == LinkRole::Server, mark.streamOffset, mark.length);
}

void LinkPump::perform(const action::MarkReceivedBody &mark)
{
    if (m_unrecorded) m_unrecorded->bodies.append(mark);
}

void LinkPump::perform(const action::StartTls &)
{
    if (m_socket)
        m_socket->startTls(m_options.tls, m_options.tls.verifyName.isEmpty() ? m_options.endpoint.host : m_options.tls.verifyName);
}

void LinkPump::perform(const action::WantMessage &want)
{
    m_bodyGiven = m_bodyTold = 0;
    emit m_link->messageWanted(want.capabilities);
}

void LinkPump::perform(const action::WantBody &want)
{
    if (!hasRoom()) m_socket->flush(); // what is only gathered may fit into the system's own buffer
    m_heldBody = want.max;             // step() asks the owner as soon as there is room
}

void LinkPump::perform(const action::WantSecret &want) { emit m_link->secretWanted(want.mechanism); }

void LinkPump::perform(const action::Deadline &deadline)
{
    if (m_leaving) return;
    if (deadline.after.count() == 0) {
        m_deadline.reset();
        return;
    }
    // Most deadlines are replaced long before they pass: the timer itself is only touched when it would come too late.
    m_deadline = now() + deadline.after;
    if (m_timer.isActive() && m_timerAt <= *m_deadline) return;
    m_timerAt = *m_deadline;
    m_timer.start(deadline.after);
}

void LinkPump::timeOut()
{
    if (!m_deadline) return;
    if (const auto left = std::chrono::ceil<std::chrono::milliseconds>(*m_deadline - now()); left.count() > 0) {
        m_timerAt = *m_deadline;
        m_timer.start(left);
        return;
    }
    m_deadline.reset();
    if (m_leaving) {
        if (m_socket) m_socket->abort();
        return;
    }
    note(TranscriptLine::Note::TimedOut);
    happen(event::TimedOut{});
}

void LinkPump::perform(const action::Disconnect &disconnect)
{
    if (!m_socket) {
        if (m_dialer) close(CloseReason::ByPeer, {});
        return;
    }
    m_heldBody.reset();
    m_leaving = true;
    if (disconnect.abort) {
        m_socket->abort();
        return;
    }
    m_deadline = now() + goodbye;
    m_timerAt = *m_deadline;
    m_timer.start(goodbye);
    m_socket->close();
}

void LinkPump::perform(const action::Finished &finished)
{
    if (finished.outcome.verdict == Outcome::Verdict::Stopped) note(TranscriptLine::Note::Stopped);
    emit m_link->finished(finished.outcome);
}

void LinkPump::perform(const action::Ended &ended) { emit m_link->ended(ended.end); }

void LinkPump::perform(const action::StoreBegin &begin) { emit m_link->storeBegun(begin.envelope, begin.heloName, begin.user); }

void LinkPump::perform(const action::StoreBytes &bytes) { emit m_link->storeBytes(bytes.bytes); }

void LinkPump::perform(const action::StoreEnd &) { emit m_link->storeEnded(); }

void LinkPump::perform(const action::StoreDrop &) { emit m_link->storeDropped(); }

} // namespace postbench
