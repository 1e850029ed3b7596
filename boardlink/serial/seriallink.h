// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The one link between a board's engine and a serial port.
#pragma once

#include "provisioner.h"

#include <QObject>

#include <memory>

namespace postbench {

// Pumps events into the engine and carries out its actions: port and timer. What only the owner can do (tell a secret) goes out
// as a signal and comes back through give(). The owner may delete the link in any signal.
class SerialLink : public QObject
{
    Q_OBJECT
public:
    explicit SerialLink(Provisioner engine, QObject *parent = nullptr);
    ~SerialLink() override;

    void open(const QString &path);    // any spelling; what goes wrong comes as an outcome
    void give(ProvisionerEvent event); // SecretGiven, Cancelled
    BoardStage stage() const;

signals:
    void progressed(postbench::BoardStage stage, int done, int total); // total 0: not counted
    void identified(const postbench::BoardIdentity &identity);
    void deviceSpoke(const postbench::DeviceEvent &event);
    void secretWanted(const QByteArray &key);
    void finished(const postbench::BoardOutcome &outcome); // once
    void closed();                                         // once, after finished

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postbench
