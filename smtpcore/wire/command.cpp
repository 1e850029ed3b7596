// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A command line with its CRLF.
#include "command.h"

#include <algorithm>

namespace postbench {

std::optional<Command> Command::make(QByteArray line, qsizetype maxOctets)
{
    if (line.isEmpty() || line.size() + 2 > maxOctets) return std::nullopt;
    if (std::ranges::any_of(line, [](char c) { return c == '\r' || c == '\n' || c == '\0'; })) return std::nullopt;
    line.append("\r\n");
    return Command(std::move(line));
}

} // namespace postbench
