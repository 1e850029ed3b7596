// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Follows a conversation line by line, with a queue of the commands whose replies are still to come.
#include "lineplace.h"

namespace postbench {

namespace {

class Follower
{
public:
    // The place of `line`, which comes next in the conversation.
    LinePlace follow(const TranscriptLine &line)
    {
        switch (line.kind) {
        case TranscriptLine::Kind::Note:
            if (line.note == TranscriptLine::Note::Connecting) *this = Follower();
            return {};
        case TranscriptLine::Kind::Body: m_bodySeen = true; return {};
        case TranscriptLine::Kind::Client: return client(line.text);
        case TranscriptLine::Kind::Server: return server(line.text);
        }
        return {};
    }

private:
    using Kind = LinePlace::Kind;

    LinePlace client(const QByteArray &text)
    {
        if (m_dataOpen && text == ".") {
            m_dataOpen = false;
            return {Kind::EndOfData, {}, {}, 0};
        }
        if (m_dataOpen && !m_bodySeen) return {Kind::MessageLine, {}, {}, 0};
        m_dataOpen = false;
        LinePlace place;
        if (m_answerDue) {
            m_answerDue = false;
            place = {Kind::AuthAnswer, "AUTH", text, 0};
        } else {
            const qsizetype space = text.indexOf(' ');
            place.kind = Kind::Command;
            place.verb = text.left(space < 0 ? text.size() : space).toUpper();
            place.argument = space < 0 ? QByteArray() : text.mid(space + 1);
        }
        m_awaited.append(place);
        return place;
    }

    LinePlace server(const QByteArray &text)
    {
        LinePlace place;
        if (!m_awaited.isEmpty())
            place = m_awaited.front();
        else if (m_greetingDue)
            place.kind = Kind::Greeting;
        place.replyLine = m_replyLine++;
        const bool goesOn = text.size() > 3 && text.at(3) == '-';
        if (!goesOn) replyEnded(place, text.left(3));
        return place;
    }

    void replyEnded(const LinePlace &place, const QByteArray &code)
    {
        m_replyLine = 0;
        m_greetingDue = false;
        if (!m_awaited.isEmpty()) m_awaited.removeFirst();
        if (place.kind == Kind::Command && place.verb == "DATA" && code == "354") {
            m_dataOpen = true;
            m_bodySeen = false;
            m_awaited.append({Kind::EndOfData, {}, {}, 0});
        }
        m_answerDue = code == "334";
    }

    QList<LinePlace> m_awaited;
    int m_replyLine = 0;
    bool m_greetingDue = true;
    bool m_dataOpen = false;
    bool m_bodySeen = false;
    bool m_answerDue = false;
};

} // namespace

LinePlace placeOf(const QList<TranscriptLine> &lines, qsizetype index)
{
    Follower follower;
    LinePlace place;
    for (qsizetype i = 0; i <= index && i < lines.size(); ++i)
        place = follower.follow(lines.at(i));
    return place;
}

} // namespace postbench
