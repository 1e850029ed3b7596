// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A serial port that tells its own end: one lock however the path is spelt, loss found by a watch of its own, closed at the first error.
#pragma once

#include "provisionerevent.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace postbench {

// "/dev/serial/by-id/..." or "ttyUSB0" -> "/dev/ttyUSB0", symlinks followed; empty where nothing is there.
QString canonicalPortPath(const QString &path);

class GuardedPort : public QObject
{
    Q_OBJECT
public:
    struct Trouble {
        PortLoss loss = PortLoss::Failed;
        QByteArray detail; // the system's words
    };
    explicit GuardedPort(QObject *parent = nullptr);
    ~GuardedPort() override;

    // 8N1 without flow control. Any path of a terminal device is taken, known to the system's list or not.
    std::optional<Trouble> open(const QString &path, qint32 baud = 115200);
    bool isOpen() const;
    bool setBaud(qint32 baud);
    void write(const QByteArray &bytes);
    void close();         // what is written already may leave first, as far as that takes no waiting
    QString path() const; // canonical; empty before open()

signals:
    void received(const QByteArray &bytes);
    void lost(postbench::PortLoss loss, const QByteArray &detail); // once; the port is closed already

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace postbench
