// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Cuts what each side said into lines, keeping order, time and secrets.
#include "transcript.h"

#include <algorithm>
#include <utility>

namespace postbench {

QByteArray TranscriptLine::maskedText() const
{
    if (secrets.isEmpty()) return text;
    QByteArray masked;
    qsizetype from = 0;
    for (const SecretRange &range : secrets) {
        masked += QByteArrayView(text).sliced(from, range.offset - from);
        masked += "***";
        from = range.offset + range.length;
    }
    masked += QByteArrayView(text).sliced(from);
    return masked;
}

namespace {

// The parts of `ranges` (ascending) that lie in [from, to), counted from `from`.
QList<SecretRange> cut(const QList<SecretRange> &ranges, qsizetype from, qsizetype to)
{
    QList<SecretRange> out;
    for (const SecretRange &range : ranges) {
        const qsizetype begin = std::max(range.offset, from);
        const qsizetype end = std::min(range.offset + range.length, to);
        if (begin < end) out.append({begin - from, end - begin});
    }
    return out;
}

} // namespace

Transcript::Transcript(qint64 keptBodyOctets) : m_keptBodyOctets(keptBodyOctets) {}

void Transcript::spoke(Micro at, bool client, QByteArrayView bytes, action::Write::Content content,
                       const QList<SecretRange> &secrets, bool encrypted)
{
    if (bytes.isEmpty()) return;
    Side &side = client ? m_client : m_server;
    const qint64 streamStart = side.streamOffset;
    side.streamOffset += bytes.size();
    if (content == action::Write::Content::Body) {
        appendBody(at, client, bytes, encrypted);
        return;
    }
    qsizetype from = 0;
    while (from < bytes.size()) {
        const qsizetype newline = bytes.indexOf('\n', from);
        const qsizetype to = newline < 0 ? bytes.size() : newline + 1;
        const qsizetype held = side.partial.size();
        if (held == 0) {
            side.since = at;
            side.encrypted = encrypted;
            side.lineStart = streamStart + from;
        }
        for (SecretRange range : cut(secrets, from, to)) {
            range.offset += held;
            side.secrets.append(range);
        }
        side.partial += bytes.sliced(from, to - from);
        if (newline >= 0) completeLine(side, client, true);
        from = to;
    }
}

void Transcript::completeLine(Side &side, bool client, bool complete)
{
    TranscriptLine line;
    line.kind = client ? TranscriptLine::Kind::Client : TranscriptLine::Kind::Server;
    line.encrypted = side.encrypted;
    line.complete = complete;
    line.atMicroseconds = side.since.count();
    line.streamOffset = side.lineStart;
    line.text = std::exchange(side.partial, {});
    if (line.text.endsWith("\r\n"))
        line.lineEnd = QByteArrayLiteral("\r\n");
    else if (line.text.endsWith('\n'))
        line.lineEnd = QByteArrayLiteral("\n");
    line.text.chop(line.lineEnd.size());
    line.secrets = cut(std::exchange(side.secrets, {}), 0, line.text.size());
    m_lines.append(std::move(line));
}

// Body octets that follow each other are one line, however they were cut.
void Transcript::appendBody(Micro at, bool client, QByteArrayView bytes, bool encrypted)
{
    const bool grows =
        !m_lines.isEmpty() && m_lines.constLast().kind == TranscriptLine::Kind::Body && m_lines.constLast().fromClient == client;
    if (!grows) {
        TranscriptLine line;
        line.kind = TranscriptLine::Kind::Body;
        line.fromClient = client;
        line.encrypted = encrypted;
        line.atMicroseconds = at.count();
        line.streamOffset = (client ? m_client : m_server).streamOffset - bytes.size();
        m_lines.append(std::move(line));
    }
    TranscriptLine &line = m_lines.last();
    line.bodySize += bytes.size();
    const qint64 room = m_keptBodyOctets - line.text.size();
    if (room > 0) line.text += bytes.first(std::min<qint64>(room, bytes.size()));
    ++m_revision;
}

void Transcript::note(Micro at, TranscriptLine::Note note, const QByteArray &text, CloseReason reason)
{
    TranscriptLine line;
    line.kind = TranscriptLine::Kind::Note;
    line.note = note;
    line.atMicroseconds = at.count();
    line.text = text;
    line.closeReason = reason;
    m_lines.append(std::move(line));
}

void Transcript::markSecret(bool client, qint64 streamOffset, qsizetype length)
{
    Side &side = client ? m_client : m_server;
    const qint64 end = streamOffset + length;
    const auto mark = [&](QList<SecretRange> &ranges, qint64 lineStart, qsizetype size) {
        const qint64 from = std::max(streamOffset, lineStart);
        const qint64 to = std::min(end, lineStart + size);
        if (from < to) ranges.append({qsizetype(from - lineStart), qsizetype(to - from)});
    };
    if (!side.partial.isEmpty()) mark(side.secrets, side.lineStart, side.partial.size());
    // Marks come right after the octets, so the line is near the end.
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        TranscriptLine &line = m_lines[i];
        if (line.kind != (client ? TranscriptLine::Kind::Client : TranscriptLine::Kind::Server)) continue;
        if (line.streamOffset + line.text.size() <= streamOffset) break;
        mark(line.secrets, line.streamOffset, line.text.size());
    }
    ++m_revision;
}

void Transcript::finish()
{
    if (!m_client.partial.isEmpty()) completeLine(m_client, true, false);
    if (!m_server.partial.isEmpty()) completeLine(m_server, false, false);
}

} // namespace postbench
