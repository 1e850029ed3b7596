// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// `postbench explain`: what a reply, code, command or keyword means.

#include "cli.h"
#include "commandcontext.h"
#include "exitcodes.h"
#include "explain.h"
#include "jsonlines.h"

namespace postbench {

int runExplain(const CommandContext &context)
{
    const QString words = context.options.positional().join(u' ').trimmed();
    if (words.isEmpty()) {
        return context.fail(
            {ExitUsage,
             Cli::tr("explain wants to know what: a reply line, code or command, as in \"postbench explain 550 5.1.1\".")});
    }
    const QList<Explanation> explanations = explainWords(words);
    if (explanations.isEmpty()) {
        return context.fail(
            {ExitDataError,
             Cli::tr("Nothing is known about \"%1\"; a reply line, code, enhanced code, command or EHLO keyword is wanted.")
                 .arg(words)});
    }
    bool first = true;
    for (const Explanation &explanation : explanations) {
        if (context.json) {
            context.terminal.line(jsonLine(jsonOf(explanation)));
            continue;
        }
        if (!std::exchange(first, false)) context.terminal.line(QString());
        context.terminal.line(explanation.title);
        for (const QString &text : {explanation.meaning, explanation.cause, explanation.advice, explanation.source}) {
            for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
                context.terminal.line(QStringLiteral("  ") + line);
        }
    }
    return ExitOk;
}

} // namespace postbench
