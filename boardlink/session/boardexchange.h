// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One command and its answer: deadline, repeats where they are safe, late and damaged answers told apart (PROTOCOL.md section 1).
#pragma once

#include "boardline.h"

#include <chrono>

namespace postbench {

class BoardExchange
{
public:
    struct Request {
        QByteArray text;
        QByteArray payload = {};       // written after the prompt
        bool repeatWhenSilent = true;  // doing it twice is the same as once
        bool repeatWhenDamaged = true; // the board says that it did nothing; but inside a transaction that blocks the commit
        bool expectsLines = false;     // a damaged line makes the answer worthless
        std::chrono::milliseconds patience{1500};
    };
    struct Answer {
        enum class Kind { Ok, Refused, Damaged, Silent };
        Kind kind = Kind::Silent;
        int error = -1;
        QList<BoardLine> lines;
    };
    // What is to be done now; any of them.
    struct Turn {
        QByteArray write;
        std::optional<std::chrono::milliseconds> deadline;
        std::optional<Answer> answer;
    };
    static constexpr int mostAttempts = 4;
    static constexpr qsizetype mostLines = 1024;

    Turn begin(Request request);
    Turn take(const BoardLine &line);
    Turn prompted();
    Turn timedOut();
    bool awaitsPrompt() const { return m_open && !m_request.payload.isEmpty() && !m_prompted; }

private:
    Turn write(bool again);
    Turn end(Answer::Kind kind, int error = -1);
    Turn damagedCommand();

    Request m_request;
    QList<BoardLine> m_lines;
    quint16 m_number = 0;
    int m_attempts = 0;
    bool m_open = false;
    bool m_damaged = false; // a line of this answer
    bool m_prompted = false;
};

} // namespace postbench
