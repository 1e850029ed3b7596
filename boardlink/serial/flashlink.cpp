// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The link between the boot ROM's engine and a serial port.
#include "flashlink.h"

#include "enginepump.h"
#include "guardedport.h"

#include <QTimer>

namespace postbench {

struct FlashLink::Private {
    Private(FlashLink *owner, FlashJob job)
        : link(owner), pump(owner, BootRomSession(std::move(job)), [this](const BootRomSession::Action &action) {
            std::visit([this](const auto &one) { perform(one); }, action);
        })
    {
    }

    void perform(const BootRomSession::Write &one) { port.write(one.bytes); }
    void perform(const BootRomSession::SetBaudRate &one) { port.setBaud(one.baud); } // one that it has not: the next is tried
    void perform(const BootRomSession::Deadline &one)
    {
        if (one.after.count() > 0)
            timer.start(one.after);
        else
            timer.stop();
    }
    void perform(const BootRomSession::Progress &one) { emit link->progressed(one.stage, one.done, one.total); }
    void perform(const BootRomSession::SaveSettings &one) { emit link->settingsRead(one.octets); }
    void perform(const BootRomSession::Ended &one)
    {
        port.close();
        emit link->finished(one.outcome);
    }

    FlashLink *link;
    EnginePump<BootRomSession, BootRomSession::Event, BootRomSession::Action> pump;
    GuardedPort port;
    QTimer timer;
};

FlashLink::FlashLink(FlashJob job, QObject *parent) : QObject(parent), d(std::make_unique<Private>(this, std::move(job)))
{
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->pump.happen(BootRomSession::TimedOut{}); });
    connect(&d->port, &GuardedPort::received, this,
            [this](const QByteArray &bytes) { d->pump.happen(BootRomSession::Received{bytes}); });
    connect(&d->port, &GuardedPort::lost, this,
            [this](PortLoss loss, const QByteArray &detail) { d->pump.happen(BootRomSession::Closed{loss, detail}); });
}

FlashLink::~FlashLink() = default;

void FlashLink::open(const QString &path)
{
    if (const auto trouble = d->port.open(path))
        d->pump.happen(BootRomSession::Closed{trouble->loss, trouble->detail});
    else
        d->pump.happen(BootRomSession::Opened{});
}

void FlashLink::cancel() { d->pump.happen(BootRomSession::Cancelled{}); }

} // namespace postbench
