// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Octets from the port in, whole lines out, however they were cut; and the prompt, which has no line end.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace postbench {

class BoardLineReader
{
public:
    // The longest answer is a body of 1024 octets with each of them escaped; what is longer is rubbish and is left out.
    static constexpr qsizetype longestLine = 16384;

    void take(QByteArrayView bytes) { m_bytes += bytes; }
    // The next line without its end. CR and LF both end one; empty ones are left out.
    std::optional<QByteArray> next();
    // Takes "> " away where it stands behind the last line end and nothing after it.
    bool takePrompt();
    void clear() { *this = {}; }

private:
    QByteArray m_bytes;
    bool m_skipping = false; // the rest of a line that was too long
};

} // namespace postbench
