// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The one link between a board's engine and a serial port.
#include "seriallink.h"

#include "enginepump.h"
#include "guardedport.h"

#include <QTimer>

namespace postbench {

struct SerialLink::Private {
    Private(SerialLink *owner, Provisioner wanted)
        : link(owner), pump(owner, std::move(wanted), [this](const ProvisionerAction &action) {
            std::visit([this](const auto &one) { perform(one); }, action);
        })
    {
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
    EnginePump<Provisioner, ProvisionerEvent, ProvisionerAction> pump;
    GuardedPort port;
    QTimer timer;
};

SerialLink::SerialLink(Provisioner engine, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, std::move(engine)))
{
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->pump.happen(boardevent::TimedOut{}); });
    connect(&d->port, &GuardedPort::received, this,
            [this](const QByteArray &bytes) { d->pump.happen(boardevent::Received{bytes}); });
    connect(&d->port, &GuardedPort::lost, this,
            [this](PortLoss loss, const QByteArray &detail) { d->pump.happen(boardevent::Closed{loss, detail}); });
}

SerialLink::~SerialLink() = default;

void SerialLink::open(const QString &path)
{
    if (const auto trouble = d->port.open(path))
        d->pump.happen(boardevent::Closed{trouble->loss, trouble->detail});
    else
        d->pump.happen(boardevent::Opened{});
}

void SerialLink::give(ProvisionerEvent event) { d->pump.happen(std::move(event)); }

BoardStage SerialLink::stage() const { return d->pump.engine.stage(); }

} // namespace postbench
