// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A transcript on standard output.

#include "transcriptprinter.h"

#include "jsonlines.h"
#include "transcriptexport.h"

namespace postbench {

namespace {

QString coloured(const TranscriptLine &line, const QString &text)
{
    const char *colour = "\x1b[32m";
    if (isTranscriptError(line))
        colour = "\x1b[31m";
    else if (line.kind == TranscriptLine::Kind::Note)
        colour = "\x1b[2m";
    else if (line.kind == TranscriptLine::Kind::Client || line.kind == TranscriptLine::Kind::Body)
        colour = "\x1b[36m";
    return QLatin1StringView(colour) + text + QLatin1StringView("\x1b[0m");
}

} // namespace

void TranscriptPrinter::print(const QList<TranscriptLine> &lines)
{
    for (; m_printed < lines.size(); ++m_printed) {
        const TranscriptLine &line = lines[m_printed];
        if (m_style.json)
            m_terminal.line(jsonLine(jsonOf(line, m_style.showSecrets)));
        else
            m_terminal.line(m_style.indent + textOf(line));
    }
    m_terminal.flush();
}

QString TranscriptPrinter::textOf(const TranscriptLine &line) const
{
    const QString text = transcriptRowText(line, m_style.showSecrets);
    return m_terminal.hasColours() ? coloured(line, text) : text;
}

} // namespace postbench
