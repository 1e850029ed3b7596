// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Queues actions for next().
#include "receiveroutput.h"

#include <utility>

namespace postbench {

std::optional<SmtpAction> ReceiverOutput::next()
{
    if (m_actions.empty()) return std::nullopt;
    SmtpAction action = std::move(m_actions.front());
    m_actions.pop_front();
    return action;
}

void ReceiverOutput::reply(const ReceiverReply &reply, bool withEnhanced)
{
    if (!m_silent) reply.appendTo(m_pending, withEnhanced);
}

void ReceiverOutput::push(SmtpAction action)
{
    // Storing waits for no reply, nor replies for it: pipelined ones stay one Write, and what was begun is known to the owner.
    const bool isStoring = std::holds_alternative<action::StoreBegin>(action) || std::holds_alternative<action::StoreBytes>(action)
        || std::holds_alternative<action::StoreEnd>(action) || std::holds_alternative<action::StoreDrop>(action);
    if (isStoring) {
        m_actions.push_back(std::move(action));
        return;
    }
    writePending();
    (m_holding ? m_held : m_actions).push_back(std::move(action));
}

void ReceiverOutput::markSecret(qint64 streamOffset, qint64 length)
{
    if (length > 0) m_actions.push_back(action::MarkReceivedSecret{streamOffset, static_cast<qsizetype>(length)});
}

void ReceiverOutput::markBody(qint64 streamOffset, qint64 length)
{
    if (length > 0) m_actions.push_back(action::MarkReceivedBody{streamOffset, static_cast<qsizetype>(length)});
}

void ReceiverOutput::flush(std::optional<std::chrono::milliseconds> idle)
{
    writePending();
    if (m_holding && m_holdFor.count() > 0)
        m_actions.push_back(action::Deadline{std::exchange(m_holdFor, std::chrono::seconds(0))});
    else if (!m_holding && !m_silent && idle)
        m_actions.push_back(action::Deadline{*idle});
}

void ReceiverOutput::hold(std::chrono::seconds time)
{
    writePending(); // what was answered before is not late
    m_holding = true;
    m_holdFor += time;
}

void ReceiverOutput::release()
{
    writePending();
    m_holding = false;
    m_actions.insert(m_actions.end(), m_held.begin(), m_held.end());
    m_held.clear();
}

void ReceiverOutput::dropHeld()
{
    if (!m_holding) return;
    m_pending.clear();
    m_held.clear();
    m_holding = false;
    m_holdFor = std::chrono::seconds(0);
}

void ReceiverOutput::stopAnswering()
{
    writePending();
    m_silent = true;
    (m_holding ? m_held : m_actions).push_back(action::Deadline{std::chrono::milliseconds(0)});
}

void ReceiverOutput::writePending()
{
    if (m_pending.isEmpty()) return;
    (m_holding ? m_held : m_actions)
        .push_back(action::Write{std::exchange(m_pending, QByteArray()), action::Write::Content::Lines, {}});
}

} // namespace postbench
