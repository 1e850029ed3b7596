// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// DATA's form of a message. Ordinary text is looked at many octets at a time and passed on as it is, uncopied.
#include "dotstuffer.h"

#include <cstring>
#include <utility>

namespace postbench {

namespace {

const char *find(const char *from, const char *end, char octet)
{
    const void *hit = from == end ? nullptr : std::memchr(from, octet, static_cast<std::size_t>(end - from));
    return hit ? static_cast<const char *>(hit) : end;
}

// The chunk with octets put in between. Nothing is copied until the first one comes.
class Insertions
{
public:
    explicit Insertions(const QByteArray &chunk) : m_chunk(chunk), m_kept(chunk.constData()) {}

    void insert(char octet, const char *before)
    {
        if (m_out.isNull()) m_out.reserve(m_chunk.size() + m_chunk.size() / 16 + 16);
        m_out.append(m_kept, before - m_kept).append(octet);
        m_kept = before;
    }
    QByteArray result()
    {
        if (m_out.isNull()) return m_chunk;
        m_out.append(m_kept, m_chunk.constData() + m_chunk.size() - m_kept);
        return std::move(m_out);
    }

private:
    const QByteArray &m_chunk;
    const char *m_kept; // start of what is not in m_out yet
    QByteArray m_out;
};

// One octet a lane: what GCC and Clang make the processor's own vectors of.
using Lanes = signed char __attribute__((vector_size(16)));
constexpr std::ptrdiff_t lanes = sizeof(Lanes);

Lanes lanesAt(const char *at)
{
    Lanes these;
    std::memcpy(&these, at, sizeof these);
    return these;
}

bool wantsChange(char before, char octet, bool stuff)
{
    return (before == '\r') != (octet == '\n') || (stuff && before == '\n' && octet == '.');
}

// Whether the octets after the first may be passed on as they are: each LF after a CR, each CR before an LF, no dot to be doubled.
bool passesAsItIs(const char *at, const char *end, bool stuff)
{
    const signed char dot = stuff ? '.' : '\n'; // no LF can follow an LF here
    while (end - at > lanes) {
        // The answers are gathered over some turns: to look at them costs more than to make them.
        Lanes change{};
        for (int turn = 0; turn < 16 && end - at > lanes; ++turn, at += lanes) {
            const Lanes before = lanesAt(at);
            const Lanes these = lanesAt(at + 1);
            change |= ((before == '\r') ^ (these == '\n')) | ((before == '\n') & (these == dot));
        }
        for (std::ptrdiff_t lane = 0; lane < lanes; ++lane)
            if (change[lane] != 0) return false;
    }
    for (; end - at > 1; ++at)
        if (wantsChange(at[0], at[1], stuff)) return false;
    return true;
}

// The same for a whole chunk with the octet that stood before it.
bool passesAsItIs(char before, QByteArrayView chunk, bool stuff)
{
    return !chunk.isEmpty() && !wantsChange(before, chunk.front(), stuff) && passesAsItIs(chunk.begin(), chunk.end(), stuff);
}

char octetBefore(LinePosition position)
{
    return position == LinePosition::Start ? '\n' : position == LinePosition::AfterCr ? '\r' : 'x';
}

// One turn a line; `lf` outlives a turn so that many lone CRs before one LF cost no second search.
QByteArray withCrLf(const QByteArray &chunk, LinePosition &position, bool stuff)
{
    if (passesAsItIs(octetBefore(position), chunk, stuff)) {
        position = chunk.endsWith('\n') ? LinePosition::Start : chunk.endsWith('\r') ? LinePosition::AfterCr : LinePosition::Text;
        return chunk;
    }
    Insertions out(chunk);
    const char *at = chunk.constData();
    const char *const end = at + chunk.size();
    const char *lf = nullptr;
    while (at != end) {
        if (position == LinePosition::AfterCr) {
            if (*at == '\n')
                ++at;
            else
                out.insert('\n', at);
            position = LinePosition::Start;
            continue;
        }
        if (stuff && position == LinePosition::Start && *at == '.') out.insert('.', at);
        if (!lf || lf < at) lf = find(at, end, '\n');
        const char *cr = find(at, lf, '\r');
        if (cr != lf) {
            position = LinePosition::AfterCr;
            at = cr + 1;
        } else if (lf != end) {
            out.insert('\r', lf);
            position = LinePosition::Start;
            at = lf + 1;
        } else {
            position = LinePosition::Text;
            at = end;
        }
    }
    return out.result();
}

} // namespace

QByteArray DotStuffer::feed(const QByteArray &chunk) { return withCrLf(chunk, m_position, true); }

QByteArray DotStuffer::finish()
{
    switch (std::exchange(m_position, LinePosition::Start)) {
    case LinePosition::Start: return ".\r\n";
    case LinePosition::AfterCr: return "\n.\r\n";
    case LinePosition::Text: break;
    }
    return "\r\n.\r\n";
}

QByteArray LineEndNormaliser::feed(const QByteArray &chunk) { return withCrLf(chunk, m_position, false); }

QByteArray LineEndNormaliser::finish()
{
    return std::exchange(m_position, LinePosition::Start) == LinePosition::AfterCr ? "\n" : QByteArray();
}

DotUnstuffer::Result DotUnstuffer::feed(QByteArrayView chunk)
{
    Result result;
    const bool dotted = m_state == State::Dot || m_state == State::DotCr;
    const char before = m_state == State::LineStart ? '\n' : m_state == State::Cr ? '\r' : 'x';
    if (!dotted && passesAsItIs(before, chunk, true)) {
        result.data = chunk.toByteArray();
        result.bareLineEnd = m_bare;
        m_state = chunk.back() == '\n' ? State::LineStart : chunk.back() == '\r' ? State::Cr : State::Text;
        return result;
    }
    const char *at = chunk.data();
    const char *const end = at + chunk.size();
    const char *kept = at;    // start of what is not in result.data yet
    const char *lf = nullptr; // the next LF, kept while it lies ahead so that lone CRs cost no second search
    while (at != end) {
        if (m_state == State::LineStart && *at == '.') {
            result.data.append(kept, at - kept);
            kept = ++at;
            m_state = State::Dot;
        } else if (m_state == State::Dot || m_state == State::DotCr) {
            if (afterDot(*at, result.data)) {
                result.rest = QByteArray(at + 1, end - at - 1);
                result.bareLineEnd = std::exchange(m_bare, false);
                return result;
            }
            // What stood after the dot stays where it is, except a CR that may belong to the end.
            if (m_state == State::DotCr) kept = ++at;
        } else {
            if (!lf || lf < at) lf = find(at, end, '\n');
            at = takeLine(at, lf, end);
        }
    }
    result.data.append(kept, end - kept);
    result.bareLineEnd = m_bare;
    return result;
}

// The octet after a line's first dot, or after that dot and a CR. True at the end of the data.
bool DotUnstuffer::afterDot(char octet, QByteArray &data)
{
    if (m_state == State::Dot) {
        m_state = octet == '\r' ? State::DotCr : State::Text;
        return false;
    }
    if (octet == '\n') {
        m_state = State::LineStart;
        return true;
    }
    data.append('\r'); // ".\rX": the dot goes (RFC 5321 section 4.5.2), the lone CR is text
    m_bare = true;
    m_state = State::Text;
    return false;
}

// Text up to the next CR or `lf`, the next LF or the end; returns what comes next.
const char *DotUnstuffer::takeLine(const char *from, const char *lf, const char *end)
{
    if (m_state == State::Cr && *from == '\n') {
        m_state = State::LineStart;
        return from + 1;
    }
    if (m_state == State::Cr) m_bare = true;
    const char *cr = find(from, lf, '\r');
    if (cr != lf) {
        m_state = State::Cr;
        return cr + 1;
    }
    m_state = State::Text;
    if (lf == end) return end;
    m_bare = true; // an LF without CR ends no line
    return lf + 1;
}

} // namespace postbench
