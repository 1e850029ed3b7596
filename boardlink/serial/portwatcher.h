// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Which ports there are, live: those of the system and those that a person typed. Never opens one.
#pragma once

#include "portscan.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace postbench {

class PortWatcher : public QObject
{
    Q_OBJECT
public:
    using Scan = std::function<QList<PortFacts>()>;
    explicit PortWatcher(Scan scan = [] { return scanPorts(); }, QObject *parent = nullptr);

    void start(std::chrono::milliseconds interval = std::chrono::seconds(1)); // the first look comes at once
    void stop();
    // A path that the system's list may lack (a pseudo terminal): listed while it is there.
    void addTyped(const QString &path);
    void removeTyped(const QString &path);
    const QList<PortFacts> &ports() const { return m_ports; }

signals:
    void appeared(const postbench::PortFacts &port);
    void disappeared(const postbench::PortFacts &port);
    void changed(); // after them, once a look

private:
    void look();

    Scan m_scan;
    QTimer m_timer;
    QStringList m_typed;
    QList<PortFacts> m_ports;
};

} // namespace postbench
