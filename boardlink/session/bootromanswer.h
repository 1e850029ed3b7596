// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The boot ROM's answer to one command: lines, and a last one that is a single digit.
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace postbench {

class BootRomAnswer
{
public:
    // Takes octets up to the end of the answer; what follows stays. Lines over 64 octets are cut.
    void take(QByteArray &octets);
    std::optional<int> status() const { return m_status; } // 0..8, once it is complete
    const QList<QByteArray> &lines() const { return m_lines; }
    // The octets of a DUMP from an address on; nullopt: a line is missing or damaged.
    std::optional<QByteArray> dumped(quint32 address, qsizetype size) const;
    // The two words of LOCK READ.
    std::optional<std::pair<quint32, quint32>> words() const;

private:
    QByteArray m_line;
    QList<QByteArray> m_lines;
    std::optional<int> m_status;
};

} // namespace postbench
