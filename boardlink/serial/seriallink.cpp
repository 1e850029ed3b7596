// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The one link between a board's engine and a serial port.
#include "seriallink.h"

#include "guardedport.h"

#include <QPointer>
#include <QTimer>

#include <deque>
#include <utility>

namespace postbench {

struct SerialLink::Private {
    Private(SerialLink *owner, Provisioner wanted) : link(owner), engine(std::move(wanted)) {}

    // Never from inside a signal of port or timer: the owner may delete them with the link.
    void happen(ProvisionerEvent event)
    {
        events.push_back(std::move(event));
        if (std::exchange(scheduled, true)) return;
        QMetaObject::invokeMethod(link, [this] { pump(); }, Qt::QueuedConnection);
    }
    // The one door. After a signal this object may be gone.
    void pump()
    {
        const QPointer<SerialLink> alive(link);
        for (;;) {
            if (const auto action = engine.next()) {
                std::visit([this](const auto &one) { perform(one); }, *action);
            } else if (!events.empty()) {
                const ProvisionerEvent event = std::move(events.front());
                events.pop_front();
                engine.handle(event);
            } else {
                break;
            }
            if (!alive) return;
        }
        scheduled = false;
    }

    void perform(const boardaction::Write &one) { port.write(one.bytes); }
    void perform(const boardaction::Deadline &one)
    {
        if (one.after.count() > 0)
            timer.start(one.after);
        else
            timer.stop();
    }
    void perform(const boardaction::WantSecret &one) { emit link->secretWanted(one.key); }
    void perform(const boardaction::Progress &one) { emit link->progressed(one.stage, one.done, one.total); }
    void perform(const boardaction::Identified &one) { emit link->identified(one.identity); }
    void perform(const boardaction::Device &one) { emit link->deviceSpoke(one.event); }
    void perform(const boardaction::Disconnect &)
    {
        port.close();
        emit link->closed();
    }
    void perform(const boardaction::Finished &one)
    {
        port.close(); // so that the owner can open it again at once
        emit link->finished(one.outcome);
    }

    SerialLink *link;
    Provisioner engine;
    GuardedPort port;
    QTimer timer;
    std::deque<ProvisionerEvent> events;
    bool scheduled = false;
};

SerialLink::SerialLink(Provisioner engine, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, std::move(engine)))
{
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->happen(boardevent::TimedOut{}); });
    connect(&d->port, &GuardedPort::received, this, [this](const QByteArray &bytes) { d->happen(boardevent::Received{bytes}); });
    connect(&d->port, &GuardedPort::lost, this,
            [this](PortLoss loss, const QByteArray &detail) { d->happen(boardevent::Closed{loss, detail}); });
}

SerialLink::~SerialLink() = default;

void SerialLink::open(const QString &path)
{
    if (const auto trouble = d->port.open(path))
        d->happen(boardevent::Closed{trouble->loss, trouble->detail});
    else
        d->happen(boardevent::Opened{});
}

void SerialLink::give(ProvisionerEvent event) { d->happen(std::move(event)); }

BoardStage SerialLink::stage() const { return d->engine.stage(); }

} // namespace postbench
