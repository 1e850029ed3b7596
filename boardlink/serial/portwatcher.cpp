// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Which ports there are, live.
#include "portwatcher.h"

#include "guardedport.h"

#include <algorithm>

namespace postbench {

namespace {
bool contains(const QList<PortFacts> &ports, const QString &path)
{
    return std::ranges::find(ports, path, &PortFacts::path) != ports.end();
}
} // namespace

PortWatcher::PortWatcher(Scan scan, QObject *parent) : QObject(parent), m_scan(std::move(scan))
{
    connect(&m_timer, &QTimer::timeout, this, &PortWatcher::look);
}

void PortWatcher::start(std::chrono::milliseconds interval)
{
    m_timer.start(interval);
    look();
}

void PortWatcher::stop() { m_timer.stop(); }

void PortWatcher::addTyped(const QString &path)
{
    if (!m_typed.contains(path)) m_typed.append(path);
    if (m_timer.isActive()) look();
}

void PortWatcher::removeTyped(const QString &path)
{
    m_typed.removeAll(path);
    if (m_timer.isActive()) look();
}

void PortWatcher::look()
{
    QList<PortFacts> now = m_scan();
    for (const QString &typed : std::as_const(m_typed)) {
        const QString path = canonicalPortPath(typed);
        if (path.isEmpty() || contains(now, path)) continue;
        PortFacts facts;
        facts.path = path;
        facts.name = typed;
        facts.score = 50; // somebody meant it
        facts.typed = true;
        now.append(facts);
    }
    const QList<PortFacts> before = std::exchange(m_ports, now);
    if (before == now) return;
    for (const PortFacts &port : before) {
        if (!contains(now, port.path)) emit disappeared(port);
    }
    for (const PortFacts &port : std::as_const(now)) {
        if (!contains(before, port.path)) emit appeared(port);
    }
    emit changed();
}

} // namespace postbench
