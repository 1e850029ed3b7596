// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A transcript on standard output: text with arrows, or one JSON object a line.
#pragma once

#include "terminal.h"
#include "transcript.h"

namespace postbench {

class TranscriptPrinter
{
public:
    struct Style {
        bool json = false;
        bool showSecrets = false;
        QString indent; // before each text line
    };
    TranscriptPrinter(Terminal &terminal, Style style) : m_terminal(terminal), m_style(std::move(style)) {}

    // Prints the lines that came since the last call.
    void print(const QList<TranscriptLine> &lines);
    void startAnew() { m_printed = 0; }

private:
    QString textOf(const TranscriptLine &line) const;

    Terminal &m_terminal;
    Style m_style;
    qsizetype m_printed = 0;
};

} // namespace postbench
