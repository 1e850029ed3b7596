// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Splits what a server sends into whole replies.
#include "replyreader.h"

#include <utility>

namespace postbench {

namespace {

constexpr qsizetype maxLineOctets = 4096; // with its line end
constexpr qsizetype maxReplyLines = 256;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// The code of a line without its line end, or 0 where the line is not one of a reply.
int codeOf(QByteArrayView line)
{
    if (line.size() < 3 || line[0] < '2' || line[0] > '5' || !isDigit(line[1]) || !isDigit(line[2])) return 0;
    if (line.size() > 3 && line[3] != ' ' && line[3] != '-') return 0;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

} // namespace

void ReplyReader::feed(QByteArrayView bytes)
{
    if (m_fault) return; // nothing will be read any more, so nothing may pile up
    if (m_position > 0) {
        m_buffer.remove(0, m_position);
        m_scanned -= m_position;
        m_position = 0;
    }
    m_buffer.append(bytes);
}

std::expected<std::optional<Reply>, ReplyReader::Fault> ReplyReader::next()
{
    while (!m_fault) {
        const qsizetype lf = m_buffer.indexOf('\n', m_scanned);
        if (lf < 0) {
            m_scanned = m_buffer.size();
            if (m_scanned - m_position < maxLineOctets) return std::optional<Reply>();
            m_fault = Fault::LineTooLong;
            break;
        }
        const QByteArrayView line(m_buffer.constData() + m_position, lf + 1 - m_position);
        const bool whole = take(line);
        m_position = m_scanned = lf + 1;
        if (whole && !m_fault) return std::exchange(m_partial, Reply());
    }
    m_buffer.clear();
    m_partial = Reply();
    m_position = m_scanned = 0;
    return std::unexpected(*m_fault);
}

// One line with its line end. True when it was the last of its reply.
bool ReplyReader::take(QByteArrayView line)
{
    if (line.size() > maxLineOctets) {
        m_fault = Fault::LineTooLong;
        return false;
    }
    line.chop(line.endsWith("\r\n") ? 2 : 1);
    const int code = codeOf(line);
    if (code == 0)
        m_fault = Fault::NotAReply;
    else if (!m_partial.lines.isEmpty() && m_partial.code != code)
        m_fault = Fault::MixedCodes;
    else if (m_partial.lines.size() == maxReplyLines)
        m_fault = Fault::TooManyLines;
    if (m_fault) return false;
    m_partial.code = code;
    m_partial.lines.append(line.size() > 4 ? line.sliced(4).toByteArray() : QByteArray());
    return line.size() == 3 || line[3] == ' ';
}

bool ReplyReader::hasLeftover() const { return m_position < m_buffer.size() || !m_partial.lines.isEmpty(); }

void ReplyReader::clear() { *this = ReplyReader(); }

} // namespace postbench
