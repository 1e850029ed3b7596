// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The serial ports that the system has, read from sysfs alone: no port is opened to find out what it is.
#pragma once

#include <QList>
#include <QString>

namespace postbench {

struct PortFacts {
    QString path; // canonical: "/dev/ttyUSB0"
    QString name; // stable: "/dev/serial/by-id/usb-..." where there is one, else the path
    QString product;
    QString manufacturer;
    QString serialNumber;
    quint16 vendor = 0; // USB ids; 0: no USB
    quint16 model = 0;
    int score = 0;      // how likely a board is behind it, 0 to 100
    bool typed = false; // by a person
    bool operator==(const PortFacts &) const = default;
};

// 100 for the debug chip of the maker's board, 60 for the usual bridges, 20 for other USB, 5 for the rest.
int portScore(quint16 vendor, quint16 model);
// In the order of their score, then of their paths. The folders are parameters for tests.
QList<PortFacts> scanPorts(const QString &sysfs = QStringLiteral("/sys/class/tty"), const QString &dev = QStringLiteral("/dev"));

} // namespace postbench
