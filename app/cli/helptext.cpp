// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What --help and --version print, from the option tables.

#include "helptext.h"

#include "cli.h"

#include <QStringList>

namespace postbench {

namespace {

constexpr int textColumn = 30;
constexpr int lineWidth = 100;

// East Asian characters take two columns of a terminal.
int columns(QStringView text)
{
    int sum = 0;
    for (const QChar c : text)
        sum += c.unicode() >= 0x1100 && (c.unicode() < 0x2000 || c.unicode() >= 0x2e80) ? 2 : 1;
    return sum;
}

// Breaks at blanks, or anywhere between East Asian characters; later lines are indented.
QString wrapped(const QString &text, int indent)
{
    QString out;
    QString word;
    int at = indent;
    const auto put = [&] {
        if (at + columns(word) > lineWidth && at > indent) {
            while (out.endsWith(u' '))
                out.chop(1);
            out += u'\n' + QString(indent, u' ');
            at = indent;
        }
        out += word;
        at += columns(word);
        word.clear();
    };
    for (const QChar c : text) {
        word += c;
        if (c == u' ' || columns(QStringView(&c, 1)) == 2) put();
    }
    put();
    return out;
}

QString entry(const QString &left, const QString &right)
{
    QString line = QStringLiteral("  ") + left;
    if (columns(line) + 2 > textColumn)
        line += u'\n' + QString(textColumn, u' ');
    else
        line += QString(textColumn - columns(line), u' ');
    return line + wrapped(right, textColumn);
}

QString entry(const OptionSpec &option)
{
    QString left = dashed(option);
    if (option.argument) left += u' ' + QLatin1StringView(option.argument);
    QString right = QCoreApplication::translate("Cli", option.help);
    if (option.repeatable) right += QLatin1Char(' ') + Cli::tr("(may be repeated)");
    return entry(left, right);
}

} // namespace

QString versionText() { return QStringLiteral("postbench " POSTBENCH_VERSION); }

QString helpText()
{
    QStringList lines{Cli::tr("Postbench, a workbench for SMTP: sends mail, receives it, and shows and explains every line."),
                      QString(),
                      Cli::tr("usage: %1").arg(QLatin1StringView("postbench [SUBCOMMAND [OPTIONS]]")),
                      QStringLiteral("       postbench [MAILTO-URI | FILE.eml]"),
                      QString(),
                      wrapped(Cli::tr("Without a subcommand it opens the window."), 0),
                      QString(),
                      Cli::tr("Subcommands:")};
    for (const CommandSpec &command : commandTable())
        lines.append(entry(QLatin1StringView(command.name), QCoreApplication::translate("Cli", command.summary)));
    lines.append({QString(), Cli::tr("Everywhere:")});
    for (const OptionSpec &option : commonOptions())
        lines.append(entry(option));
    lines.append(
        {QString(), Cli::tr("\"postbench SUBCOMMAND --help\" tells more; \"man postbench\" tells all, with the exit codes.")});
    return lines.join(u'\n');
}

QString helpText(const CommandSpec &command)
{
    QString usage = QStringLiteral("postbench ") + QLatin1StringView(command.name) + QStringLiteral(" [OPTIONS]");
    if (command.positional) usage += u' ' + QLatin1StringView(command.positional);
    QStringList lines{Cli::tr("usage: %1").arg(usage), QString(), wrapped(QCoreApplication::translate("Cli", command.summary), 0),
                      QString()};
    for (const OptionSpec *option : allOptions(command))
        lines.append(entry(*option));
    return lines.join(u'\n');
}

} // namespace postbench
