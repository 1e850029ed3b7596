// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The built-in test receiver: listening sockets with links in the server role, off the window's thread.
#include "receiver.h"

#include "receiverhall.h"

#include <QThread>

namespace postbench {

struct Receiver::Private {
    QThread thread;
    ReceiverHall *hall = nullptr;
    QString error;
    quint16 port = 0;
    quint16 tlsPort = 0;
};

Receiver::Receiver(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->thread.setObjectName(QStringLiteral("receiver"));
}

Receiver::~Receiver() { stop(); }

bool Receiver::start(const ReceiverSettings &settings)
{
    stop();
    d->hall = new ReceiverHall(settings);
    d->hall->moveToThread(&d->thread);
    connect(d->hall, &ReceiverHall::mailReceived, this, &Receiver::mailReceived);
    connect(d->hall, &ReceiverHall::sessionEnded, this, &Receiver::sessionEnded);
    d->thread.start();
    bool listening = false;
    QMetaObject::invokeMethod(d->hall, &ReceiverHall::listen, Qt::BlockingQueuedConnection, qReturnArg(listening));
    d->error = d->hall->errorString();
    d->port = d->hall->port();
    d->tlsPort = d->hall->tlsPort();
    if (!listening) stop();
    return listening;
}

void Receiver::stop()
{
    if (!d->hall) return;
    // Its sockets belong to its thread and must end there.
    ReceiverHall *hall = std::exchange(d->hall, nullptr);
    QMetaObject::invokeMethod(
        hall,
        [hall] {
            hall->close();
            hall->deleteLater();
        },
        Qt::BlockingQueuedConnection);
    d->thread.quit();
    d->thread.wait();
}

bool Receiver::isRunning() const { return d->hall != nullptr; }

quint16 Receiver::port() const { return d->port; }

quint16 Receiver::tlsPort() const { return d->tlsPort; }

QString Receiver::errorString() const { return d->error; }

} // namespace postbench
