// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The one door of an engine with handle() and next(): events wait in order, actions are carried out one at a time.
#pragma once

#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <utility>

namespace postbench {

template<class Engine, class Event, class Action> class EnginePump
{
public:
    // carryOut may delete the owner, and with it this pump.
    EnginePump(QObject *owner, Engine wanted, std::function<void(const Action &)> carryOut)
        : engine(std::move(wanted)), m_owner(owner), m_carryOut(std::move(carryOut))
    {
    }
    // Never worked on inside the caller, which may be a signal of something that the owner would delete.
    void happen(Event event)
    {
        m_events.push_back(std::move(event));
        if (std::exchange(m_scheduled, true)) return;
        QMetaObject::invokeMethod(m_owner, [this] { pump(); }, Qt::QueuedConnection);
    }

    Engine engine;

private:
    void pump()
    {
        const QPointer<QObject> alive(m_owner);
        const auto carryOut = m_carryOut; // outlives the owner
        for (;;) {
            if (const auto action = engine.next()) {
                carryOut(*action);
            } else if (!m_events.empty()) {
                const Event event = std::move(m_events.front());
                m_events.pop_front();
                engine.handle(event);
            } else {
                break;
            }
            if (!alive) return;
        }
        m_scheduled = false;
    }

    QObject *m_owner;
    std::function<void(const Action &)> m_carryOut;
    std::deque<Event> m_events;
    bool m_scheduled = false;
};

} // namespace postbench
