// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Follows a conversation line by line, with a queue of the commands whose replies are still to come.
#include "lineplace.h"

namespace postbench {

namespace {

// A place before its words are cut out: nothing is copied while walking over a million lines.
struct Step {
    LinePlace::Kind kind = LinePlace::Kind::Unasked;
    const QByteArray *command = nullptr; // the command line, for Kind::Command and AuthAnswer
    int replyLine = 0;
};

bool isData(const Step &step)
{
    return step.kind == LinePlace::Kind::Command && step.command->size() >= 4
        && QByteArrayView(*step.command).first(4).compare("DATA", Qt::CaseInsensitive) == 0;
}

class Follower
{
public:
    // The place of `line`, which comes next in the conversation.
    Step follow(const TranscriptLine &line)
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

    Step client(const QByteArray &text)
    {
        if (m_dataOpen && text == ".") {
            m_dataOpen = false;
            return {Kind::EndOfData, nullptr, 0};
        }
        if (m_dataOpen && !m_bodySeen) return {Kind::MessageLine, nullptr, 0};
        m_dataOpen = false;
        const Step step = {m_answerDue ? Kind::AuthAnswer : Kind::Command, &text, 0};
        m_answerDue = false;
        m_awaited.append(step);
        return step;
    }

    Step server(const QByteArray &text)
    {
        Step step;
        if (!m_awaited.isEmpty())
            step = m_awaited.front();
        else if (m_greetingDue)
            step.kind = Kind::Greeting;
        step.replyLine = m_replyLine++;
        const bool goesOn = text.size() > 3 && text.at(3) == '-';
        if (!goesOn) replyEnded(step, text);
        return step;
    }

    void replyEnded(const Step &step, const QByteArray &text)
    {
        m_replyLine = 0;
        m_greetingDue = false;
        if (!m_awaited.isEmpty()) m_awaited.removeFirst();
        if (text.startsWith("354") && isData(step)) {
            m_dataOpen = true;
            m_bodySeen = false;
            m_awaited.append({Kind::EndOfData, nullptr, 0});
        }
        m_answerDue = text.startsWith("334");
    }

    QList<Step> m_awaited;
    int m_replyLine = 0;
    bool m_greetingDue = true;
    bool m_dataOpen = false;
    bool m_bodySeen = false;
    bool m_answerDue = false;
};

LinePlace cutOut(const Step &step)
{
    LinePlace place;
    place.kind = step.kind;
    place.replyLine = step.replyLine;
    if (step.kind == LinePlace::Kind::AuthAnswer) {
        place.verb = "AUTH";
    } else if (step.command) {
        const qsizetype space = step.command->indexOf(' ');
        place.verb = step.command->left(space < 0 ? step.command->size() : space).toUpper();
        place.argument = space < 0 ? QByteArray() : step.command->mid(space + 1);
    }
    return place;
}

} // namespace

LinePlace placeOf(const QList<TranscriptLine> &lines, qsizetype index)
{
    Follower follower;
    Step step;
    for (qsizetype i = 0; i <= index && i < lines.size(); ++i)
        step = follower.follow(lines.at(i));
    return cutOut(step);
}

} // namespace postbench
