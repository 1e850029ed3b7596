// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A tiny engine for tests of the link: the test says what each event is answered by, and reads what came.
#pragma once

#include "engine.h"

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace postbench {

// What the test keeps of an engine that the link has swallowed.
struct EngineLog {
    QByteArray received;
    std::vector<SmtpEvent> events;
    std::function<std::vector<SmtpAction>(const SmtpEvent &)> answer;
    SmtpStage stage = SmtpStage::Connect;
    bool keeps = true; // false: events are answered and counted by the test, not kept

    template<class Event>
    std::vector<Event> all() const
    {
        std::vector<Event> found;
        for (const SmtpEvent &event : events)
            if (const auto *one = std::get_if<Event>(&event)) found.push_back(*one);
        return found;
    }
    bool closed() const { return !all<event::Closed>().empty(); }
    CloseReason closeReason() const { return all<event::Closed>().front().reason; }
};

class ScriptedEngine
{
public:
    explicit ScriptedEngine(std::shared_ptr<EngineLog> log) : m_log(std::move(log)) {}

    void handle(SmtpEvent event)
    {
        const auto *received = std::get_if<event::Received>(&event);
        if (received && m_log->keeps) m_log->received += received->bytes;
        if (m_log->answer)
            for (SmtpAction &action : m_log->answer(event))
                m_actions.push_back(std::move(action));
        if (m_log->keeps || m_log->events.size() < 2) m_log->events.push_back(std::move(event));
    }
    std::optional<SmtpAction> next()
    {
        if (m_actions.empty()) return std::nullopt;
        SmtpAction action = std::move(m_actions.front());
        m_actions.pop_front();
        return action;
    }
    SmtpStage stage() const { return m_log->stage; }

private:
    std::shared_ptr<EngineLog> m_log;
    std::deque<SmtpAction> m_actions;
};

} // namespace postbench
