// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Cuts lines at CRLF and nowhere else, so that no other octet can pass for a line end (RFC 5321 section 2.3.8).
#include "receiverinput.h"

#include <algorithm>
#include <utility>

namespace postbench {

void ReceiverInput::append(QByteArray bytes)
{
    if (m_position == m_buffer.size()) {
        m_buffer = std::move(bytes); // the usual case: nothing is copied
        m_position = 0;
        return;
    }
    if (m_position > 0) {
        m_buffer.remove(0, m_position);
        m_position = 0;
    }
    m_buffer.append(bytes);
}

void ReceiverInput::consume(qsizetype count)
{
    m_position += count;
    m_offset += count;
    m_searched = 0;
    if (m_position == m_buffer.size()) {
        m_buffer.clear();
        m_position = 0;
    }
}

std::optional<ReceiverInput::Line> ReceiverInput::takeLine(qsizetype limit, bool late)
{
    const QByteArrayView unread = available();
    const qsizetype lf = unread.indexOf('\n', m_searched);
    const QByteArrayView head = unread.first(lf < 0 ? unread.size() : lf);
    const qsizetype cr = head.indexOf('\r', m_searched);
    const qsizetype length = cr < 0 ? head.size() : cr;
    if (length > limit - 2) return beginDrain(Line::Kind::TooLong, length, true);
    if (cr < 0 && lf < 0) {
        m_searched = length;
        return std::nullopt;
    }
    if (cr < 0) return beginDrain(Line::Kind::BareLineEnd, lf + 1, late);
    if (cr + 1 == unread.size()) {
        m_searched = cr;
        return std::nullopt;
    }
    if (cr + 1 != lf) return beginDrain(Line::Kind::BareLineEnd, cr + 1, late);
    Line line{Line::Kind::Good, unread.first(length).toByteArray(), m_offset, length};
    consume(length + 2);
    return line;
}

std::optional<ReceiverInput::Line> ReceiverInput::beginDrain(Line::Kind kind, qsizetype seen, bool late)
{
    m_draining = true;
    m_badStart = m_offset;
    consume(seen);
    if (late) {
        m_untold = kind;
        return drain();
    }
    m_untold.reset();
    return Line{kind, {}, m_badStart, seen};
}

std::optional<ReceiverInput::Line> ReceiverInput::drain()
{
    const QByteArrayView unread = available();
    const qsizetype end = unread.indexOf("\r\n");
    if (end < 0) {
        consume(unread.size() - (unread.endsWith('\r') ? 1 : 0)); // the LF of a last CR may follow
        return std::nullopt;
    }
    consume(end + 2);
    m_draining = false;
    if (!m_untold) return std::nullopt;
    return Line{*std::exchange(m_untold, std::nullopt), {}, m_badStart, m_offset - 2 - m_badStart};
}

} // namespace postbench
