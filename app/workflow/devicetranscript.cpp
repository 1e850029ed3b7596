// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The SMTP session that runs on a board, as a Transcript.
#include "devicetranscript.h"

namespace postbench {

namespace {
// The board cuts lines that are longer (PROTOCOL.md section 6).
constexpr qsizetype longestPiece = 160;
} // namespace

void DeviceTranscript::take(const DeviceEvent &event)
{
    using Kind = DeviceEvent::Kind;
    const Transcript::Micro at = timeOf(event);
    const bool inMessage = m_line && m_line->content == action::Write::Content::Body;
    if (event.kind == Kind::More) {
        if (!m_line) return;
        m_line->text += event.text;
        if (event.text.size() < longestPiece && !inMessage) flush();
        return;
    }
    if (event.kind == Kind::Data && inMessage) { // the message is one piece: what prints it does so once
        m_line->text += "\r\n" + event.text;
        return;
    }
    flush();
    switch (event.kind) {
    case Kind::In: return begin({at, false, action::Write::Content::Lines, event.text, {}}, event.text.size());
    case Kind::Out: {
        Line line{at, true, action::Write::Content::Lines, event.text, {}};
        if (event.secret > 0) {
            const auto size = qsizetype(std::min<quint32>(event.secret, 4096));
            line.secrets = {{line.text.size(), size}};
            line.text += QByteArray(size, '*');
        }
        // What follows a secret comes in `more`, however short the line is.
        return begin(std::move(line), event.secret > 0 ? longestPiece : event.text.size());
    }
    case Kind::Data: return begin({at, true, action::Write::Content::Body, event.text, {}}, longestPiece);
    case Kind::Stage:
        // The stages of the session itself show in its lines.
        if (event.text == "link" || event.text == "dhcp" || event.text == "dns" || event.text == "connect")
            note(at, TranscriptLine::Note::None, event.text);
        return;
    case Kind::Socket: return note(at, TranscriptLine::Note::None, "socket: " + event.text);
    case Kind::Boot: return note(at, TranscriptLine::Note::None, "boot: " + event.text);
    case Kind::Retry:
        return note(at, TranscriptLine::Note::None,
                    "retry " + QByteArray::number(event.attempt) + ": " + QByteArray::number(event.seconds) + " s");
    case Kind::Result: {
        const MailResult &result = *event.result;
        if (result.fault == "timeout") return note(at, TranscriptLine::Note::TimedOut);
        if (result.word == "stopped") return note(at, TranscriptLine::Note::Cancelled);
        if (result.word != "sent" && result.fault != "reply" && result.fault != "none")
            return note(at, TranscriptLine::Note::Failed, result.stage + ", " + result.fault);
        return;
    }
    case Kind::Lost: return note(at, TranscriptLine::Note::None, "lost: " + QByteArray::number(event.lost));
    case Kind::Recipient: // its reply was a line already
    case Kind::More:
    case Kind::Other: return;
    }
}

void DeviceTranscript::finish()
{
    flush();
    m_transcript.finish();
}

// shown: octets of the event's text; a full piece may have a rest.
void DeviceTranscript::begin(Line line, qsizetype shown)
{
    m_line = std::move(line);
    if (shown < longestPiece) flush();
}

void DeviceTranscript::flush()
{
    if (!m_line) return;
    const Line line = *std::exchange(m_line, std::nullopt);
    m_transcript.spoke(line.at, line.client, line.text + "\r\n", line.content, line.secrets, false);
}

void DeviceTranscript::note(Transcript::Micro at, TranscriptLine::Note note, const QByteArray &text)
{
    m_transcript.note(at, note, text);
}

Transcript::Micro DeviceTranscript::timeOf(const DeviceEvent &event)
{
    if (!m_first || event.atMs < *m_first) m_first = event.atMs; // after a restart the board's clock begins anew
    return std::chrono::milliseconds(event.atMs - *m_first);
}

} // namespace postbench
