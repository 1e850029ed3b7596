// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// PortWatcher and scanPorts on a sysfs of the test's own: which ports there are, how likely a board is, what comes and goes.

#include "portwatcher.h"
#include "ptyboard.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace postbench;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0) qFatal("the test's own files cannot be written");
}

// A tree as the kernel shows it: devices/usb1/NAME/NAME:1.0/PORT/tty/PORT, and class/tty with links to it.
class Sysfs
{
public:
    void addUsb(const QString &port, const QByteArray &vendor, const QByteArray &model, const QByteArray &serial)
    {
        const QString device = root(QStringLiteral("devices/usb1/1-") + port);
        write(device + QStringLiteral("/idVendor"), vendor + '\n');
        write(device + QStringLiteral("/idProduct"), model + '\n');
        write(device + QStringLiteral("/product"), "Some bridge\n");
        write(device + QStringLiteral("/serial"), serial + '\n');
        const QString tty = device + QStringLiteral("/1-1:1.0/") + port + QStringLiteral("/tty/") + port;
        QDir().mkpath(tty);
        QFile::link(device + QStringLiteral("/1-1:1.0/") + port, tty + QStringLiteral("/device"));
        add(port, tty);
    }
    void addUart(const QString &port, const QByteArray &type)
    {
        const QString tty = root(QStringLiteral("devices/platform/serial8250/tty/") + port);
        write(tty + QStringLiteral("/type"), type + '\n');
        QFile::link(root(QStringLiteral("devices/platform/serial8250")), tty + QStringLiteral("/device"));
        add(port, tty);
    }
    void addConsole(const QString &port)
    {
        const QString tty = root(QStringLiteral("devices/virtual/tty/") + port);
        QDir().mkpath(tty);
        add(port, tty);
    }
    void remove(const QString &port) { QFile::remove(root(QStringLiteral("class/tty/") + port)); }
    QList<PortFacts> scan() const { return scanPorts(root(QStringLiteral("class/tty")), root(QStringLiteral("dev"))); }
    QString root(const QString &path) const { return m_folder.filePath(path); }

private:
    void add(const QString &port, const QString &tty)
    {
        QDir().mkpath(root(QStringLiteral("class/tty")));
        QFile::link(tty, root(QStringLiteral("class/tty/") + port));
        write(root(QStringLiteral("dev/") + port), {});
    }
    QTemporaryDir m_folder;
};

QStringList paths(const Sysfs &sysfs, const QList<PortFacts> &ports)
{
    QStringList names;
    for (const PortFacts &port : ports)
        names.append(port.path.mid(sysfs.root(QStringLiteral("dev")).size() + 1));
    return names;
}

} // namespace

class TestPortWatcher : public QObject
{
    Q_OBJECT

private slots:
    void theLikeliestBoardComesFirst()
    {
        Sysfs sysfs;
        sysfs.addUart(QStringLiteral("ttyS0"), "4");
        sysfs.addUart(QStringLiteral("ttyS1"), "0"); // not there
        sysfs.addConsole(QStringLiteral("tty1"));
        sysfs.addUsb(QStringLiteral("ttyUSB10"), "1a86", "7523", "");
        sysfs.addUsb(QStringLiteral("ttyUSB9"), "10c4", "ea60", "0001");
        sysfs.addUsb(QStringLiteral("ttyUSB1"), "dead", "beef", "");
        sysfs.addUsb(QStringLiteral("ttyACM0"), "0d28", "0204", "0240000034544e45");
        const auto ports = sysfs.scan();
        QCOMPARE(paths(sysfs, ports), QStringList({"ttyACM0", "ttyUSB9", "ttyUSB10", "ttyUSB1", "ttyS0"}));
        QCOMPARE(ports[0].vendor, 0x0d28);
        QCOMPARE(ports[0].model, 0x0204);
        QCOMPARE(ports[0].serialNumber, "0240000034544e45");
        QCOMPARE(ports[0].product, "Some bridge");
        QCOMPARE(ports[0].score, 100);
        QCOMPARE(ports[4].vendor, 0);
    }
    void knownIdsAreScored()
    {
        QCOMPARE(portScore(0x0d28, 0x0204), 100);
        QCOMPARE(portScore(0x1a86, 0x7523), 60);
        QCOMPARE(portScore(0x10c4, 0xea60), 60);
        QCOMPARE(portScore(0x10c4, 0x0204), 20);
        QCOMPARE(portScore(0, 0), 5);
    }
    void aPortHasItsStableName()
    {
        Sysfs sysfs;
        sysfs.addUsb(QStringLiteral("ttyUSB0"), "1a86", "7523", "");
        sysfs.addUsb(QStringLiteral("ttyUSB1"), "1a86", "7523", "");
        QDir().mkpath(sysfs.root(QStringLiteral("dev/serial/by-id")));
        const QString stable = sysfs.root(QStringLiteral("dev/serial/by-id/usb-1a86_USB_Serial-if00-port0"));
        QVERIFY(QFile::link(QStringLiteral("../../ttyUSB0"), stable));
        const auto ports = sysfs.scan();
        QCOMPARE(ports[0].name, stable);
        QCOMPARE(ports[1].name, ports[1].path);
    }
    void portsComeAndGo()
    {
        Sysfs sysfs;
        PortWatcher watcher([&sysfs] { return sysfs.scan(); });
        QSignalSpy appeared(&watcher, &PortWatcher::appeared);
        QSignalSpy disappeared(&watcher, &PortWatcher::disappeared);
        QSignalSpy changed(&watcher, &PortWatcher::changed);
        watcher.start(std::chrono::milliseconds(10));
        QCOMPARE(changed.size(), 0);
        sysfs.addUsb(QStringLiteral("ttyUSB0"), "1a86", "7523", "");
        QTRY_COMPARE(appeared.size(), 1);
        QCOMPARE(watcher.ports().size(), 1);
        sysfs.remove(QStringLiteral("ttyUSB0"));
        QTRY_COMPARE(disappeared.size(), 1);
        QCOMPARE(appeared.size(), 1);
        QVERIFY(watcher.ports().isEmpty());
        QCOMPARE(changed.size(), 2);
    }
    void aTypedPathIsListedWhileItIsThere()
    {
        auto pty = std::make_unique<PtyBoard>();
        PortWatcher watcher([] { return QList<PortFacts>(); });
        QSignalSpy disappeared(&watcher, &PortWatcher::disappeared);
        watcher.start(std::chrono::milliseconds(10));
        watcher.addTyped(QStringLiteral("/dev/no/such/port"));
        watcher.addTyped(pty->path());
        watcher.addTyped(pty->path());
        QCOMPARE(watcher.ports().size(), 1);
        QCOMPARE(watcher.ports()[0].path, pty->path());
        QVERIFY(watcher.ports()[0].typed);
        pty.reset();
        QTRY_COMPARE(disappeared.size(), 1);
        watcher.removeTyped(QStringLiteral("/dev/no/such/port"));
        QVERIFY(watcher.ports().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPortWatcher)
#include "tst_portwatcher.moc"
