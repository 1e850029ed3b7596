// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Standard output and error of the command line: whole lines out, broken pipes noticed, progress and secrets on a terminal alone.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace postbench {

class Terminal
{
public:
    Terminal();
    ~Terminal(); // flushes

    // To standard output, kept until flush() or until much has come together. A line end is added.
    void line(const QString &text) { line(text.toUtf8()); }
    void line(const QByteArray &utf8);
    void flush();
    // Nobody reads standard output any more (or its disk is full).
    bool isBroken() const { return m_broken; }

    // "postbench: SENTENCE" to standard error.
    void error(const QString &sentence);
    // One line on standard error that each call writes over; nothing where that is no terminal. "" takes it away.
    void progress(const QString &text);

    // Colours only where a person looks (NO_COLOR is respected).
    bool hasColours() const { return m_colours; }

    // Asks on the terminal of the session, without echo, also where standard input is a file. nullopt: there is none, or Ctrl-C, Ctrl-D.
    static std::optional<QString> askSecret(const QString &prompt);
    static bool canAsk();

private:
    QByteArray m_pending;
    bool m_broken = false;
    bool m_colours = false;
    bool m_errorsSeen = false; // by a person
    bool m_progressShown = false;
};

} // namespace postbench
