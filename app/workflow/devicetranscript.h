// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The SMTP session that runs on a board, from its events, as the same Transcript that sessions from the desk use.
#pragma once

#include "deviceevent.h"
#include "transcript.h"

namespace postbench {

class DeviceTranscript
{
public:
    // Times count from the first event; secrets, which the board does not tell, stand as marked octets.
    void take(const DeviceEvent &event);
    // What was still waiting for its rest.
    void finish();
    const Transcript &transcript() const { return m_transcript; }

private:
    struct Line {
        Transcript::Micro at{0};
        bool client = false;
        action::Write::Content content = action::Write::Content::Lines;
        QByteArray text;
        QList<SecretRange> secrets;
    };
    void begin(Line line, qsizetype shown);
    void flush();
    void note(Transcript::Micro at, TranscriptLine::Note note, const QByteArray &text = {});
    Transcript::Micro timeOf(const DeviceEvent &event);

    Transcript m_transcript;
    std::optional<Line> m_line; // may go on in the next event
    std::optional<quint32> m_first;
};

} // namespace postbench
