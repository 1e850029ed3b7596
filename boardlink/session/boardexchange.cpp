// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One command and its answer.
#include "boardexchange.h"

#include "boardrequest.h"

#include <algorithm>

namespace postbench {

namespace {
// The board waits 5 s for octets of a payload: to ask again before would feed it the question.
constexpr std::chrono::milliseconds payloadPatience{7000};
// Errors that come without a number: the command arrived damaged and was not done.
bool tellsOfDamage(int error) { return error == 100 || error == 4 || error == 24; }
} // namespace

BoardExchange::Turn BoardExchange::begin(Request request)
{
    m_request = std::move(request);
    m_attempts = 0;
    m_open = true;
    return write(false);
}

// A repeat begins with CR: it ends a command whose own CR was lost.
BoardExchange::Turn BoardExchange::write(bool again)
{
    ++m_attempts;
    ++m_number;
    m_lines.clear();
    m_damaged = false;
    m_prompted = false;
    const QByteArray line = boardRequest(m_request.text, m_number);
    const auto patience = m_request.payload.isEmpty() ? m_request.patience : std::max(payloadPatience, m_request.patience);
    return {again ? '\r' + line : line, patience, {}};
}

BoardExchange::Turn BoardExchange::end(Answer::Kind kind, int error)
{
    m_open = false;
    return {{}, std::chrono::milliseconds(0), Answer{kind, error, std::move(m_lines)}};
}

BoardExchange::Turn BoardExchange::damagedCommand()
{
    if (m_request.repeatWhenDamaged && m_attempts < mostAttempts) return write(true);
    return end(Answer::Kind::Damaged);
}

BoardExchange::Turn BoardExchange::take(const BoardLine &line)
{
    if (!m_open) return {};
    if (!line.checkIsRight) {
        m_damaged = true;
        return {};
    }
    if (!line.number) return line.kind == BoardLine::Kind::Error && tellsOfDamage(line.error) ? damagedCommand() : Turn();
    if (*line.number != m_number) return {}; // late: an answer to what was given up
    if (!line.hasCheck) {
        m_damaged = true;
        return {};
    }
    switch (line.kind) {
    case BoardLine::Kind::Information:
        if (m_lines.size() >= mostLines) return end(Answer::Kind::Damaged);
        m_lines.append(line);
        return {{}, m_request.patience, {}};
    case BoardLine::Kind::Ok: {
        const bool worthless = m_damaged && m_request.expectsLines;
        return worthless ? damagedCommand() : end(Answer::Kind::Ok);
    }
    case BoardLine::Kind::Error: return end(Answer::Kind::Refused, line.error);
    default: return {};
    }
}

BoardExchange::Turn BoardExchange::prompted()
{
    m_prompted = true;
    return {m_request.payload, payloadPatience, {}};
}

BoardExchange::Turn BoardExchange::timedOut()
{
    if (!m_open) return {};
    if (m_request.repeatWhenSilent && m_attempts < mostAttempts) return write(true);
    return end(Answer::Kind::Silent);
}

} // namespace postbench
