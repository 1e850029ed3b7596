// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Where a transcript's line stands in the conversation: which command a reply answers, with PIPELINING too.
#pragma once

#include "transcript.h"

#include <QByteArray>
#include <QList>

namespace postbench {

struct LinePlace {
    enum class Kind {
        Greeting,    // the server's first words
        Command,     // a command, or the reply to one: verb
        AuthAnswer,  // the client's answer to 334, or the reply to that
        MessageLine, // a line of the message between 354 and the dot
        EndOfData,   // the dot, or the reply to it
        Unasked,     // a reply that nothing asked for
    };
    Kind kind = Kind::Unasked;
    QByteArray verb;     // upper case; of the command or of the command that is answered
    QByteArray argument; // what followed the verb
    int replyLine = 0;   // 0: first line of its reply
};

// Walks from the transcript's start, without copying what it passes.
LinePlace placeOf(const QList<TranscriptLine> &lines, qsizetype index);

} // namespace postbench
