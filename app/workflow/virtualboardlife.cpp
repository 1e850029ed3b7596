// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The life of a virtual board in this process.

#include "virtualboardlife.h"

#include "virtualboardrun.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <vector>

namespace postbench {

namespace {

using Fault = VirtualBoardEnd::Fault;

Fault faultOf(int result)
{
    switch (result) {
    case VIRTUAL_BOARD_ROUTE: return Fault::Route;
    case VIRTUAL_BOARD_HOST: return Fault::Host;
    case VIRTUAL_BOARD_FLASH_UNREADABLE: return Fault::FlashUnreadable;
    case VIRTUAL_BOARD_FLASH_BUSY: return Fault::FlashBusy;
    case VIRTUAL_BOARD_FLASH_FOREIGN: return Fault::FlashForeign;
    case VIRTUAL_BOARD_TERMINAL: return Fault::Terminal;
    case VIRTUAL_BOARD_CONTROL: return Fault::Control;
    default: return Fault::System;
    }
}

// Words for C: the octets, and pointers to them.
struct Words {
    explicit Words(const QStringList &texts)
    {
        for (const QString &text : texts)
            octets.append(text.toUtf8());
        for (const QByteArray &word : std::as_const(octets))
            pointers.push_back(word.constData());
    }
    QByteArrayList octets;
    std::vector<const char *> pointers;
};

} // namespace

bool VirtualBoardLife::isRoute(const QString &text) { return virtual_board_is_route(text.toUtf8().constData()); }

bool VirtualBoardLife::isHost(const QString &text) { return virtual_board_is_host(text.toUtf8().constData()); }

VirtualBoardEnd VirtualBoardLife::run(const VirtualBoardSettings &settings, const std::function<void(const QString &)> &ready)
{
    const QByteArray flash = QFile::encodeName(settings.flashPath), control = QFile::encodeName(settings.controlPath);
    const Words routes(settings.routes), hosts(settings.hosts);
    virtual_board_options options{};
    options.flash_path = flash.isEmpty() ? nullptr : flash.constData();
    options.control_path = control.isEmpty() ? nullptr : control.constData();
    options.receiver_port = settings.receiverPort;
    options.routes = routes.pointers.data();
    options.route_count = int(routes.pointers.size());
    options.hosts = hosts.pointers.data();
    options.host_count = int(hosts.pointers.size());
    options.baud = settings.baud;
    options.firmware = &virtual_board_own_firmware;
    std::function<void(const QString &)> call = ready;
    options.context = &call;
    options.ready = [](void *context, const char *path) {
        (*static_cast<std::function<void(const QString &)> *>(context))(QFile::decodeName(path));
    };
    errno = 0;
    const int result = virtual_board_run(&options);
    if (result > 0) return {Fault::None, {}, result};
    return {faultOf(result), errno != 0 ? QString::fromLocal8Bit(std::strerror(errno)) : QString(), 0};
}

} // namespace postbench
