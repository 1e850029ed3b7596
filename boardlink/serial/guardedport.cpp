// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A serial port that tells its own end.
#include "guardedport.h"

#include <QFileInfo>
#include <QSerialPort>
#include <QTimer>

#include <cerrno>
#include <cstring>

#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postbench {

namespace {

// QSerialPort says nothing of a port that is gone (Qt 6.7.1 and later), and its notifier keeps a core busy until it is closed.
constexpr std::chrono::milliseconds watchInterval{200};

bool isHungUp(int descriptor)
{
    pollfd asked{descriptor, 0, 0};
    return ::poll(&asked, 1, 0) > 0 && (asked.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
}

bool isTerminalDevice(const QString &path)
{
    struct stat facts{};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 && S_ISCHR(facts.st_mode);
}

} // namespace

struct GuardedPort::Private {
    QSerialPort port;
    QTimer watch;
    QString path;
    bool open = false;
};

QString canonicalPortPath(const QString &path)
{
    if (path.isEmpty()) return {};
    return QFileInfo(path.contains(u'/') ? path : QStringLiteral("/dev/") + path).canonicalFilePath();
}

GuardedPort::GuardedPort(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    const auto lose = [this](const QByteArray &detail) {
        if (!d->open) return;
        close();
        emit lost(PortLoss::Gone, detail);
    };
    d->watch.setInterval(watchInterval);
    connect(&d->watch, &QTimer::timeout, this, [this, lose] {
        if (isHungUp(d->port.handle())) return lose("hung up");
        if (!QFileInfo::exists(d->path)) lose("removed");
    });
    connect(&d->port, &QSerialPort::errorOccurred, this, [this, lose](QSerialPort::SerialPortError error) {
        // Asked for lines that a pseudo terminal has not; or nobody waits.
        if (error == QSerialPort::NoError || error == QSerialPort::UnsupportedOperationError || error == QSerialPort::TimeoutError)
            return;
        lose(d->port.errorString().toUtf8());
    });
    connect(&d->port, &QSerialPort::readyRead, this, [this] {
        if (const QByteArray bytes = d->port.readAll(); !bytes.isEmpty()) emit received(bytes);
    });
}

GuardedPort::~GuardedPort() { close(); }

std::optional<GuardedPort::Trouble> GuardedPort::open(const QString &path, qint32 baud)
{
    d->path = canonicalPortPath(path);
    if (d->path.isEmpty()) return Trouble{PortLoss::Missing, std::strerror(ENOENT)};
    if (!isTerminalDevice(d->path)) return Trouble{PortLoss::Failed, std::strerror(ENOTTY)};
    if (::access(QFile::encodeName(d->path).constData(), R_OK | W_OK) != 0)
        return Trouble{PortLoss::Forbidden, std::strerror(errno)};
    d->port.setPortName(d->path);
    d->port.setBaudRate(baud);
    d->port.setFlowControl(QSerialPort::NoFlowControl);
    if (!d->port.open(QIODevice::ReadWrite)) {
        const bool busy = d->port.error() == QSerialPort::PermissionError; // the right to open it was asked for above
        return Trouble{busy ? PortLoss::Busy : PortLoss::Failed, d->port.errorString().toUtf8()};
    }
    // Beside Qt's lock file, which follows the folder for locks: this one holds on the device itself, for root too.
    if (::flock(d->port.handle(), LOCK_EX | LOCK_NB) != 0) {
        const Trouble trouble{PortLoss::Busy, std::strerror(errno)};
        d->port.close();
        return trouble;
    }
    d->open = true;
    d->watch.start();
    return std::nullopt;
}

bool GuardedPort::isOpen() const { return d->open; }

bool GuardedPort::setBaud(qint32 baud) { return d->port.setBaudRate(baud); }

void GuardedPort::write(const QByteArray &bytes)
{
    if (d->open) d->port.write(bytes);
}

void GuardedPort::close()
{
    d->watch.stop();
    if (!std::exchange(d->open, false)) return;
    d->port.flush();
    d->port.close();
}

QString GuardedPort::path() const { return d->path; }

} // namespace postbench
