// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Everything that crossed one connection, line by line, as a value that model, command line and exporters read.
#pragma once

#include "smtpaction.h"

#include <QByteArray>
#include <QList>
#include <QTypeInfo>

#include <chrono>

namespace postbench {

struct TranscriptLine {
    enum class Kind : quint8 { Client, Server, Body, Note };
    // Notes are facts, worded by app/explain. text holds their argument (peer address, TLS version and cipher, ...).
    enum class Note : quint8 { None, Connecting, Connected, Encrypted, Closed, TimedOut, Cancelled, Stopped, Failed };
    Kind kind = Kind::Note;
    Note note = Note::None;
    bool encrypted = false;
    bool complete = true;                          // false: the connection ended before the line end
    qint64 atMicroseconds = 0;                     // since the transcript's start
    QByteArray text;                               // without its line end; for Body the first octets, see bodySize
    bool fromClient = true;                        // Body: whose
    qint64 streamOffset = 0;                       // of the first octet within its direction
    qint64 bodySize = 0;                           // Body: octets on the wire (all of them, also those not kept)
    QList<SecretRange> secrets;                    // within text
    QByteArray lineEnd;                            // "\r\n", "\n" or "" as it was on the wire (empty for notes and bodies)
    CloseReason closeReason = CloseReason::ByPeer; // for Note::Closed

    // text with each secret range replaced by "***" (a fixed width: the length of a secret is a secret too).
    QByteArray maskedText() const;
};

} // namespace postbench
// A list of a million lines grows without moving them one by one.
Q_DECLARE_TYPEINFO(postbench::TranscriptLine, Q_RELOCATABLE_TYPE);

namespace postbench {

// Turns writes and reads into lines. A direction's unfinished line is held until its end comes.
class Transcript
{
public:
    using Micro = std::chrono::microseconds;
    // Octets of one body that are kept for the exporters; the rest is only counted.
    explicit Transcript(qint64 keptBodyOctets = 1 << 20);

    // `client`: true when the client's side spoke (in a receiver's transcript what was received).
    void spoke(Micro at, bool client, QByteArrayView bytes, action::Write::Content content, const QList<SecretRange> &secrets,
               bool encrypted);
    void note(Micro at, TranscriptLine::Note note, const QByteArray &text = {}, CloseReason reason = CloseReason::ByPeer);
    void markSecret(bool client, qint64 streamOffset, qsizetype length); // offsets count one direction's octets from its start
    void finish();                                                       // hands out unfinished lines with complete = false

    const QList<TranscriptLine> &lines() const { return m_lines; }
    // Grows when a line that was there already changed (a body grew, a secret was marked).
    quint64 revision() const { return m_revision; }

private:
    struct Side {
        QByteArray partial;
        QList<SecretRange> secrets;
        qint64 streamOffset = 0; // octets of this side so far
        qint64 lineStart = 0;    // stream offset of partial's first octet
        bool encrypted = false;
        Micro since{0};
    };
    void completeLine(Side &side, bool client, bool complete);
    void appendBody(Micro at, bool client, QByteArrayView bytes, bool encrypted);

    QList<TranscriptLine> m_lines;
    quint64 m_revision = 0;
    Side m_client;
    Side m_server;
    qint64 m_keptBodyOctets;
};

} // namespace postbench
