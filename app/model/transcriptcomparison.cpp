// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Steps, their alignment (the longest common sequence of verbs), and how two steps differ.
#include "transcriptcomparison.h"

#include <QSet>

#include <algorithm>
#include <deque>

namespace postbench {

namespace {

using Difference = StepPair::Difference;

constexpr qsizetype maxAligned = 1500; // steps a side; longer sessions are many mails, and are paired as they come

QByteArray verbOf(const QByteArray &line)
{
    const qsizetype end = line.indexOf(' ');
    const QByteArray verb = (end < 0 ? line : line.first(end)).trimmed().toUpper();
    const bool isVerb =
        !verb.isEmpty() && verb.size() <= 12 && std::all_of(verb.begin(), verb.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return isVerb ? verb : QByteArray("answer");
}

QByteArray enhancedOf(const QByteArray &line)
{
    const QByteArray word = line.sliced(qMin<qsizetype>(4, line.size())).split(' ').first();
    const QList<QByteArray> parts = word.split('.');
    const auto isNumber = [](const QByteArray &part) {
        return !part.isEmpty() && part.size() <= 3
            && std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    return parts.size() == 3 && std::all_of(parts.begin(), parts.end(), isNumber) ? word : QByteArray();
}

int codeOf(const QByteArray &line)
{
    bool ok = false;
    const int code = line.first(qMin<qsizetype>(3, line.size())).toInt(&ok);
    return ok && code >= 200 && code < 600 ? code : 0;
}

// Reads lines in their order into steps.
class StepReader
{
public:
    void take(const TranscriptLine &line, int index)
    {
        switch (line.kind) {
        case TranscriptLine::Kind::Client: return asked(line, index);
        case TranscriptLine::Kind::Server: return answered(line, index);
        case TranscriptLine::Kind::Body: return sent(line, index);
        case TranscriptLine::Kind::Note: return noted(line, index);
        }
    }
    QList<SessionStep> steps;

private:
    qsizetype begin(const QByteArray &verb, const TranscriptLine &line, int index)
    {
        SessionStep step;
        step.verb = verb;
        step.atMicroseconds = step.doneMicroseconds = line.atMicroseconds;
        step.lines = {index};
        steps.append(step);
        return steps.size() - 1;
    }
    void asked(const TranscriptLine &line, int index)
    {
        const QByteArray verb = m_afterChallenge ? QByteArray("answer") : verbOf(line.text);
        m_afterChallenge = false;
        const qsizetype step = begin(verb, line, index);
        steps[step].request = line.maskedText();
        m_awaited.push_back(step);
    }
    void sent(const TranscriptLine &line, int index)
    {
        const bool isChunk = !m_awaited.empty() && steps[m_awaited.back()].verb == "BDAT"; // answered once, with its octets
        const bool goesOn = !m_awaited.empty() && steps[m_awaited.back()].verb == "message";
        const qsizetype step = isChunk || goesOn ? m_awaited.back() : begin("message", line, index);
        steps[step].bodySize += line.bodySize;
        if (isChunk || goesOn)
            steps[step].lines.append(index);
        else
            m_awaited.push_back(step);
    }
    void answered(const TranscriptLine &line, int index)
    {
        if (m_open < 0) {
            m_open = m_awaited.empty() ? begin("greeting", line, index) : m_awaited.front();
            if (!m_awaited.empty()) m_awaited.pop_front();
        }
        SessionStep &step = steps[m_open];
        if (step.lines.last() != index) step.lines.append(index);
        const QByteArray text = line.maskedText();
        step.reply.append(text);
        step.code = codeOf(text);
        if (step.enhanced.isEmpty()) step.enhanced = enhancedOf(text);
        step.doneMicroseconds = line.atMicroseconds;
        if (text.size() > 3 && text[3] == '-') return;
        m_afterChallenge = step.code == 334;
        m_open = -1;
    }
    void noted(const TranscriptLine &line, int index)
    {
        using Note = TranscriptLine::Note;
        if (line.note == Note::Encrypted) {
            steps[begin("TLS", line, index)].request = line.text;
        } else if (line.note == Note::Closed || line.note == Note::Failed || line.note == Note::TimedOut) {
            steps[begin("end", line, index)].request = line.note == Note::TimedOut ? QByteArray("timeout") : QByteArray();
        }
    }

    std::deque<qsizetype> m_awaited;
    qsizetype m_open = -1; // whose reply is not whole
    bool m_afterChallenge = false;
};

QSet<QByteArray> offer(const SessionStep &step)
{
    QSet<QByteArray> keywords;
    for (qsizetype i = 1; i < step.reply.size(); ++i)
        keywords.insert(step.reply[i].sliced(qMin<qsizetype>(4, step.reply[i].size())).toUpper());
    return keywords;
}

Difference differenceOf(const SessionStep &left, const SessionStep &right)
{
    const bool bothAnswered = left.code && right.code;
    if (left.code != right.code) return bothAnswered && left.code / 100 == right.code / 100 ? Difference::Code : Difference::Class;
    if (left.enhanced != right.enhanced && !left.enhanced.isEmpty() && !right.enhanced.isEmpty()) return Difference::Code;
    const bool greets = left.verb == "EHLO" || left.verb == "HELO"; // each gives its own name
    if (greets && offer(left) != offer(right)) return Difference::Offer;
    if (!greets && left.request != right.request) return Difference::Request;
    return left.reply == right.reply || greets ? Difference::None : Difference::Words;
}

// The longest common sequence of verbs, as pairs of indices.
QList<StepPair> aligned(const QList<SessionStep> &left, const QList<SessionStep> &right)
{
    const qsizetype width = right.size() + 1;
    QList<qsizetype> common((left.size() + 1) * width, 0); // of what stands behind
    for (qsizetype i = left.size() - 1; i >= 0; --i) {
        for (qsizetype j = right.size() - 1; j >= 0; --j) {
            common[i * width + j] = left[i].verb == right[j].verb
                ? common[(i + 1) * width + j + 1] + 1
                : std::max(common[(i + 1) * width + j], common[i * width + j + 1]);
        }
    }
    QList<StepPair> pairs;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() || j < right.size()) {
        if (i < left.size() && j < right.size() && left[i].verb == right[j].verb) {
            pairs.append({static_cast<int>(i++), static_cast<int>(j++), Difference::None});
        } else if (j == right.size() || (i < left.size() && common[(i + 1) * width + j] >= common[i * width + j + 1])) {
            pairs.append({static_cast<int>(i++), -1, Difference::Missing});
        } else {
            pairs.append({-1, static_cast<int>(j++), Difference::Missing});
        }
    }
    return pairs;
}

QList<StepPair> inOrder(qsizetype left, qsizetype right)
{
    QList<StepPair> pairs;
    for (qsizetype i = 0; i < std::max(left, right); ++i) {
        const bool both = i < left && i < right;
        pairs.append({i < left ? static_cast<int>(i) : -1, i < right ? static_cast<int>(i) : -1,
                      both ? Difference::None : Difference::Missing});
    }
    return pairs;
}

int firstFrom(const QList<StepPair> &pairs, Difference least)
{
    const auto found = std::find_if(pairs.begin(), pairs.end(), [least](const StepPair &pair) { return pair.difference >= least; });
    return found == pairs.end() ? -1 : static_cast<int>(found - pairs.begin());
}

} // namespace

QList<SessionStep> sessionSteps(const QList<TranscriptLine> &lines)
{
    StepReader reader;
    for (qsizetype i = 0; i < lines.size(); ++i)
        reader.take(lines[i], static_cast<int>(i));
    return reader.steps;
}

TranscriptComparison TranscriptComparison::of(const QList<TranscriptLine> &left, const QList<TranscriptLine> &right)
{
    TranscriptComparison made;
    made.left = sessionSteps(left);
    made.right = sessionSteps(right);
    const bool isShort = made.left.size() <= maxAligned && made.right.size() <= maxAligned;
    made.pairs = isShort ? aligned(made.left, made.right) : inOrder(made.left.size(), made.right.size());
    for (StepPair &pair : made.pairs) {
        if (pair.left < 0 || pair.right < 0) continue;
        const SessionStep &one = made.left[pair.left];
        const SessionStep &other = made.right[pair.right];
        pair.difference = one.verb == other.verb ? differenceOf(one, other) : Difference::Missing;
    }
    made.decisive = firstFrom(made.pairs, Difference::Code);
    if (made.decisive < 0) made.decisive = firstFrom(made.pairs, Difference::Request);
    return made;
}

} // namespace postbench
