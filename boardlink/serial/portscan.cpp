// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The serial ports that the system has, read from sysfs alone. (QSerialPortInfo opens the ports of a PC's own UART to ask them.)
#include "portscan.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace postbench {

namespace {

struct KnownId {
    quint16 vendor;
    quint16 model;
    int score;
};
constexpr KnownId knownIds[] = {
    {0x0d28, 0x0204, 100}, // DAPLink, on the maker's boards
    {0x1a86, 0x7523, 60},  // CH340
    {0x10c4, 0xea60, 60},  // CP210x
};

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

// The USB device that the port belongs to: the next folder above it that names ids.
void takeUsb(PortFacts &facts, QDir folder)
{
    for (int level = 0; level < 8; ++level) {
        if (folder.exists(QStringLiteral("idVendor"))) {
            facts.vendor = contentOf(folder.filePath(QStringLiteral("idVendor"))).toUShort(nullptr, 16);
            facts.model = contentOf(folder.filePath(QStringLiteral("idProduct"))).toUShort(nullptr, 16);
            facts.product = contentOf(folder.filePath(QStringLiteral("product")));
            facts.manufacturer = contentOf(folder.filePath(QStringLiteral("manufacturer")));
            facts.serialNumber = contentOf(folder.filePath(QStringLiteral("serial")));
            return;
        }
        if (!folder.cdUp()) return;
    }
}

// ttyUSB9 before ttyUSB10.
std::pair<QString, int> naturalOrder(const QString &path)
{
    qsizetype end = path.size();
    while (end > 0 && path[end - 1].isDigit())
        --end;
    return {path.first(end), path.sliced(end).toInt()};
}

QHash<QString, QString> stableNames(const QString &dev)
{
    QHash<QString, QString> names;
    const QDir folder(dev + QStringLiteral("/serial/by-id"));
    for (const QFileInfo &link : folder.entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDir::Name))
        names.insert(link.canonicalFilePath(), link.absoluteFilePath());
    return names;
}

} // namespace

int portScore(quint16 vendor, quint16 model)
{
    for (const KnownId &known : knownIds) {
        if (known.vendor == vendor && known.model == model) return known.score;
    }
    return vendor != 0 ? 20 : 5;
}

QList<PortFacts> scanPorts(const QString &sysfs, const QString &dev)
{
    QList<PortFacts> ports;
    const QHash<QString, QString> names = stableNames(dev);
    for (const QFileInfo &entry : QDir(sysfs).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(entry.canonicalFilePath());
        if (!folder.exists(QStringLiteral("device"))) continue; // a console or pseudo terminal
        // A PC lists UARTs that it has not: their type is 0.
        if (contentOf(folder.filePath(QStringLiteral("type"))) == QLatin1StringView("0")) continue;
        PortFacts facts;
        facts.path = dev + u'/' + entry.fileName();
        if (!QFile::exists(facts.path)) continue;
        facts.name = names.value(QFileInfo(facts.path).canonicalFilePath(), facts.path);
        takeUsb(facts, QDir(QFileInfo(folder.filePath(QStringLiteral("device"))).canonicalFilePath()));
        facts.score = portScore(facts.vendor, facts.model);
        ports.append(facts);
    }
    std::ranges::stable_sort(ports, [](const PortFacts &one, const PortFacts &other) {
        return one.score != other.score ? one.score > other.score : naturalOrder(one.path) < naturalOrder(other.path);
    });
    return ports;
}

} // namespace postbench
