// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Steps a board and sorts what it says.
#include "boardbench.h"

void BoardBench::start()
{
    hal.powerOn();
    m_rest.clear();
    m_lines.clear();
    m_events.clear();
    m_resets = hal.resets;
    m_board = std::make_unique<struct board>();
    board_init(m_board.get(), hal.table(), &hal);
}

void BoardBench::run(uint32_t milliseconds)
{
    for (uint32_t i = 0; i < milliseconds; ++i) {
        for (int steps = 0; steps < 4 && hal.resets == m_resets; ++steps)
            board_step(m_board.get());
        if (hal.resets != m_resets) {
            const QByteArray said = hal.fromBoard;
            hal.reason = HAL_RESET_ASKED;
            start();
            hal.fromBoard = said;
        }
        ++hal.now;
    }
}

void BoardBench::sort()
{
    m_rest += std::exchange(hal.fromBoard, QByteArray());
    for (;;) {
        const qsizetype from = m_rest.indexOf("\r\n"), to = from < 0 ? -1 : m_rest.indexOf("\r\n", from + 2);
        if (to < 0) return;
        const QByteArray line = m_rest.mid(from + 2, to - from - 2);
        m_rest.remove(0, to + 2);
        if (line.startsWith("+EVENT: "))
            m_events << line.mid(8);
        else
            m_lines << line;
    }
}

QByteArrayList BoardBench::ask(const QByteArray &line)
{
    sort();
    m_lines.clear();
    hal.toBoard += line + '\r';
    for (int waited = 0; waited < 1000; ++waited) {
        run(1);
        sort();
        if (!m_lines.isEmpty() && (m_lines.constLast().startsWith("OK") || m_lines.constLast().startsWith("+CME ERROR: ")))
            return std::exchange(m_lines, {});
    }
    return std::exchange(m_lines, {}) << "silence";
}

QByteArrayList BoardBench::events()
{
    sort();
    return std::exchange(m_events, {});
}

QByteArray BoardBench::digest(bool staged)
{
    const QByteArrayList lines = ask(staged ? "AT+LIST=1" : "AT+LIST");
    return lines.size() < 2 ? QByteArray() : lines.at(lines.size() - 2).mid(qsizetype(qstrlen("+END: 25,\"")), 32);
}
