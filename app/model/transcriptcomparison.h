// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Two transcripts side by side, step by step: what both did, what only one did, and where they first part.
#pragma once

#include "transcript.h"

namespace postbench {

// One command (or greeting, AUTH answer, message) with the whole reply to it.
struct SessionStep {
    QByteArray verb;             // "greeting", "EHLO", "AUTH", "answer" (to a 334), "MAIL", "message", "TLS", "end" ...
    QByteArray request;          // masked, empty where the server spoke first
    QList<QByteArray> reply;     // masked lines; empty: none came
    int code = 0;                // 0: none
    QByteArray enhanced;         // "2.1.0" or empty
    qint64 bodySize = 0;         // of a message
    qint64 atMicroseconds = 0;   // when it was asked, or, for the greeting, answered
    qint64 doneMicroseconds = 0; // when the reply was whole
    QList<int> lines;            // indices into the transcript, ascending
};

// The steps of a transcript; replies are matched to commands by their order, as PIPELINING wants it (RFC 2920).
QList<SessionStep> sessionSteps(const QList<TranscriptLine> &lines);

struct StepPair {
    // How far the two part; each is worse than those before it.
    enum class Difference {
        None,
        Words,   // the same code in other words: a queue's name, a date
        Request, // the same verb, asked in another way
        Offer,   // EHLO offers other things
        Code,    // another code of the same class
        Class,   // one succeeded, the other did not
        Missing  // only one of them came here
    };
    int left = -1; // index of a step, -1: none
    int right = -1;
    Difference difference = Difference::None;
};

struct TranscriptComparison {
    QList<SessionStep> left;
    QList<SessionStep> right;
    QList<StepPair> pairs; // in order
    // The pair that answers "why did the one work and not the other": the first from Code upwards, else the first from
    // Request upwards, else -1.
    int decisive = -1;

    static TranscriptComparison of(const QList<TranscriptLine> &left, const QList<TranscriptLine> &right);
};

} // namespace postbench
