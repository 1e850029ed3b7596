// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What `postbench board` prints for people: ports, facts, differences.

#include "boardcommand.h"

#include "boardoutcometext.h"
#include "boardports.h"
#include "cli.h"
#include "exitcodes.h"
#include "jsonlines.h"
#include "octettext.h"

#include <algorithm>

namespace postbench {

namespace {

using Text = QLatin1StringView;

QString usbId(const PortFacts &port)
{
    return QStringLiteral("%1:%2").arg(port.vendor, 4, 16, QLatin1Char('0')).arg(port.model, 4, 16, QLatin1Char('0'));
}

QString portLine(const PortFacts &port)
{
    QStringList facts;
    if (port.vendor != 0) facts.append(usbId(port));
    if (!port.product.isEmpty()) facts.append(port.product);
    if (!port.serialNumber.isEmpty()) facts.append(port.serialNumber);
    if (port.score >= 60) facts.append(Cli::tr("likely a board"));
    if (port.name != port.path) facts.append(port.name);
    return port.path + QStringLiteral("  ") + facts.join(Text(", "));
}

QJsonObject portJson(const PortFacts &port)
{
    QJsonObject object{{Text("type"), Text("port")},
                       {Text("path"), port.path},
                       {Text("name"), port.name},
                       {Text("product"), port.product},
                       {Text("manufacturer"), port.manufacturer},
                       {Text("serial"), port.serialNumber},
                       {Text("score"), port.score}};
    if (port.vendor != 0) object.insert(Text("usb"), usbId(port));
    return object;
}

bool isSecret(const BoardOutcome &outcome, const QByteArray &name)
{
    const BoardKey *key = outcome.capabilities ? outcome.capabilities->find(name) : nullptr;
    return key && key->secret;
}

// A whole body would fill the screen.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 72;
    return text.size() <= longest ? text : text.first(longest) + QStringLiteral("...");
}

} // namespace

int listBoards(const CommandContext &context)
{
    const QList<PortFacts> ports = boardPorts();
    for (const PortFacts &port : ports) {
        if (context.json)
            context.terminal.line(jsonLine(portJson(port)));
        else
            context.terminal.line(printable(portLine(port).trimmed().toUtf8()));
    }
    if (ports.isEmpty() && !context.json)
        context.terminal.line(Cli::tr("This computer shows no serial port; \"postbench virtual-board\" makes one."));
    return ExitOk;
}

QStringList boardInfoLines(const BoardOutcome &outcome)
{
    QStringList lines;
    const auto line = [&lines](const QString &name, const QString &value) { lines.append(name + QStringLiteral(": ") + value); };
    line(Cli::tr("model"), QString::fromUtf8(outcome.identity->model));
    line(Cli::tr("firmware"), QString::fromUtf8(outcome.identity->firmware));
    line(Cli::tr("serial number"), QString::fromUtf8(outcome.identity->serial));
    for (const auto &[name, value] : outcome.state)
        lines.append(QString::fromUtf8(name) + QStringLiteral(": ") + boardValueText(value, false));
    if (outcome.capabilities) {
        lines.append(QString());
        for (const BoardKey &key : outcome.capabilities->keys)
            line(QString::fromUtf8(key.name), boardLimitsText(key));
    }
    return lines;
}

QStringList boardDifferenceLines(const BoardOutcome &outcome)
{
    QStringList lines;
    for (const SettingsDifference &difference : outcome.differences) {
        const bool secret = difference.secret || isSecret(outcome, difference.key);
        QString after = shortened(boardValueText(difference.after, secret));
        const QString before = shortened(boardValueText(difference.before, secret));
        //: a secret of a board that is set before and after, but differs
        if (secret && before == after) after = Cli::tr("set to another");
        lines.append(printable(QStringLiteral("%1: %2 -> %3").arg(QString::fromUtf8(difference.key), before, after).toUtf8()));
    }
    return lines;
}

} // namespace postbench
