// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// `postbench virtual-board`: a board without hardware on a pseudo terminal, or the chip's own image on an emulated chip.

#include "cli.h"
#include "commandcontext.h"
#include "exitcodes.h"
#include "jsonlines.h"
#include "virtualboardlife.h"

#include <QFileInfo>

#include <unistd.h>

namespace postbench {

namespace {

using Text = QLatin1StringView;
using Fault = VirtualBoardEnd::Fault;

OrUsageError<VirtualBoardSettings> settingsOf(const ParsedOptions &options)
{
    VirtualBoardSettings settings;
    const auto port = options.number("receiver", 1, 65535);
    if (!port) return std::unexpected(port.error());
    const auto baud = options.number("baud", 0, 4'000'000);
    if (!baud) return std::unexpected(baud.error());
    settings.receiverPort = quint16(port->value_or(2525));
    settings.baud = quint32(baud->value_or(115200));
    settings.flashPath = options.value("flash");
    settings.controlPath = options.value("control");
    settings.routes = options.values("route");
    settings.hosts = options.values("host");
    for (const QString &route : std::as_const(settings.routes)) {
        if (!VirtualBoardLife::isRoute(route))
            return std::unexpected(UsageError{
                ExitUsage,
                Cli::tr("--route wants ADDRESS:PORT=ADDRESS:PORT, as in 10.0.0.9:25=127.0.0.1:2525, not \"%1\".").arg(route)});
    }
    for (const QString &host : std::as_const(settings.hosts)) {
        if (!VirtualBoardLife::isHost(host))
            return std::unexpected(
                UsageError{ExitUsage, Cli::tr("--host wants NAME=ADDRESS, as in mail.example=10.0.0.9, not \"%1\".").arg(host)});
    }
    return settings;
}

UsageError sentenceOf(const VirtualBoardEnd &end, const VirtualBoardSettings &settings)
{
    switch (end.fault) {
    case Fault::Route: return {ExitUsage, Cli::tr("There are too many --route.")};
    case Fault::Host: return {ExitUsage, Cli::tr("There are too many --host.")};
    case Fault::FlashUnreadable:
        return {ExitCannotCreate, Cli::tr("--flash: %1 cannot be used: %2.").arg(settings.flashPath, end.detail)};
    case Fault::FlashBusy: return {ExitTemporary, Cli::tr("--flash: another virtual board is using %1.").arg(settings.flashPath)};
    case Fault::FlashForeign:
        return {ExitDataError,
                Cli::tr("--flash: %1 is no flash of this kind of virtual board; it was left as it is.").arg(settings.flashPath)};
    case Fault::Control:
        return {ExitCannotCreate, Cli::tr("--control: %1 cannot be made: %2.").arg(settings.controlPath, end.detail)};
    case Fault::Terminal: return {ExitUnknownOrIo, Cli::tr("There is no pseudo terminal to be had: %1.").arg(end.detail)};
    case Fault::None:
    case Fault::System: break;
    }
    return {ExitUnknownOrIo, Cli::tr("The virtual board could not start: %1.").arg(end.detail)};
}

// The first of these that exists, seen from the folder of this program; "" where none does.
QString firstThatExists(std::initializer_list<Text> paths)
{
    const QString folder = QFileInfo(QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget()).path();
    for (const Text path : paths) {
        if (const QFileInfo info(folder + u'/' + path); info.isFile()) return info.canonicalFilePath();
    }
    return {};
}

// The emulator is a program of its own, since the library that it stands on has another licence.
int runEmulator(const CommandContext &context, const VirtualBoardSettings &settings)
{
    const QString program =
        firstThatExists({Text("postbench-board-emulator"), Text(POSTBENCH_LIBEXEC_FROM_BIN "/postbench-board-emulator"),
                         Text("../boardlink/emulator/postbench-board-emulator")});
    if (program.isEmpty())
        return context.fail({ExitConfig, Cli::tr("--emulate: the program postbench-board-emulator is not installed.")});
    QString image = context.options.value("image");
    if (image.isEmpty())
        image = firstThatExists(
            {Text(POSTBENCH_DATA_FROM_BIN "/postbench-w7500.elf"), Text("../boardlink/firmware/port/w7500/postbench-w7500.elf")});
    if (image.isEmpty())
        return context.fail({ExitConfig, Cli::tr("--emulate: the board's image is not installed; name one with --image FILE.")});
    if (!QFileInfo(image).isReadable()) return context.fail({ExitNoInput, Cli::tr("--image: %1 cannot be read.").arg(image)});
    QStringList words{program, Text("--image"), image, Text("--receiver-port"), QString::number(settings.receiverPort)};
    if (!settings.flashPath.isEmpty()) words << Text("--flash") << settings.flashPath;
    if (!settings.controlPath.isEmpty()) words << Text("--control") << settings.controlPath;
    for (const QString &route : settings.routes)
        words << Text("--route") << route;
    for (const QString &host : settings.hosts)
        words << Text("--host") << host;
    QByteArrayList octets;
    for (const QString &word : std::as_const(words))
        octets.append(QFile::encodeName(word));
    if (context.json) octets.append("--json");
    std::vector<char *> pointers;
    for (QByteArray &word : octets)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    ::execv(pointers.front(), pointers.data());
    return context.fail({ExitConfig, Cli::tr("--emulate: %1 cannot be started.").arg(program)});
}

} // namespace

int runVirtualBoard(const CommandContext &context)
{
    const auto settings = settingsOf(context.options);
    if (!settings) return context.fail(settings.error());
    if (context.options.has("emulate")) {
        if (context.options.has("baud"))
            return context.fail({ExitUsage, Cli::tr("--baud does not go with --emulate: the emulated chip has its own pace.")});
        return runEmulator(context, *settings);
    }
    if (context.options.has("image")) return context.fail({ExitUsage, Cli::tr("--image goes with --emulate alone.")});
    const VirtualBoardEnd end = VirtualBoardLife::run(*settings, [&](const QString &path) {
        if (context.json)
            context.terminal.line(jsonLine(QJsonObject{{Text("type"), Text("virtualBoard")}, {Text("path"), path}}));
        else
            context.terminal.line(path);
        context.terminal.flush();
    });
    return end.fault == Fault::None ? 128 + end.signal : context.fail(sentenceOf(end, *settings));
}

} // namespace postbench
