// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Lines, digits, and the words of a DUMP.
#include "bootromanswer.h"

namespace postbench {

namespace {

constexpr qsizetype maxLine = 64;
constexpr qsizetype maxLines = 4096; // more than any command of ours is due

std::optional<quint32> hexWord(QByteArrayView text)
{
    bool ok = false;
    const quint32 word = text.size() == 8 ? text.toByteArray().toUInt(&ok, 16) : 0;
    return ok ? std::optional(word) : std::nullopt;
}

} // namespace

void BootRomAnswer::take(QByteArray &octets)
{
    qsizetype at = 0;
    for (; at < octets.size() && !m_status; ++at) {
        const char c = octets[at];
        if (c != '\n') {
            if (m_line.size() < maxLine) m_line += c;
            continue;
        }
        const QByteArray line = m_line.endsWith('\r') ? m_line.chopped(1) : m_line;
        m_line.clear();
        if (line.size() == 1 && line[0] >= '0' && line[0] <= '8')
            m_status = line[0] - '0';
        else if (m_lines.size() < maxLines)
            m_lines.append(line);
    }
    octets.remove(0, at);
}

std::optional<QByteArray> BootRomAnswer::dumped(quint32 address, qsizetype size) const
{
    if (m_lines.size() != (size + 3) / 4) return std::nullopt;
    QByteArray octets;
    octets.reserve(size + 3);
    for (const QByteArray &line : m_lines) {
        const auto at = line.size() == 17 && line[8] == ':' ? hexWord(QByteArrayView(line).first(8)) : std::nullopt;
        const auto word = at ? hexWord(QByteArrayView(line).sliced(9)) : std::nullopt;
        if (!word || *at != address + static_cast<quint32>(octets.size())) return std::nullopt;
        for (int i = 0; i < 4; ++i)
            octets += static_cast<char>(*word >> (8 * i) & 0xFF);
    }
    octets.truncate(size);
    return octets;
}

std::optional<std::pair<quint32, quint32>> BootRomAnswer::words() const
{
    if (m_lines.size() != 1 || m_lines[0].size() != 17 || m_lines[0][8] != ' ') return std::nullopt;
    const auto first = hexWord(QByteArrayView(m_lines[0]).first(8));
    const auto second = hexWord(QByteArrayView(m_lines[0]).sliced(9));
    if (!first || !second) return std::nullopt;
    return std::pair(*first, *second);
}

} // namespace postbench
