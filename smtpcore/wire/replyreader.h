// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Collects bytes into whole replies, bounded so that an endless server cannot fill memory.
#pragma once

#include "reply.h"

#include <QByteArrayView>

#include <expected>

namespace postbench {

// Bytes in, whole replies out. A reply ends with its last line's LF (a bare LF is taken too: some servers send it).
// Bare codes ("250" CRLF, "250 " CRLF) are replies (RFC 5321 section 4.2).
class ReplyReader
{
public:
    enum class Fault {
        NotAReply,    // a line that does not begin with three digits 2..5,0..9,0..9 and ' ', '-' or its end
        MixedCodes,   // lines of one reply with different codes (RFC 5321 section 4.2.1)
        LineTooLong,  // over 4096 octets (the RFC's limit is 512; many servers pass it)
        TooManyLines, // over 256 lines in one reply
    };

    void feed(QByteArrayView bytes);
    // The next whole reply; an empty optional when more bytes are needed; a Fault for ever after the first one.
    std::expected<std::optional<Reply>, Fault> next();
    // Bytes that belong to no reply handed out yet (none after a fault, which drops them). After STARTTLS's 220 they must be empty.
    bool hasLeftover() const;
    void clear();

private:
    bool take(QByteArrayView line);

    QByteArray m_buffer;
    qsizetype m_position = 0; // start of the first unread line in m_buffer
    qsizetype m_scanned = 0;  // no LF stands between m_position and here: a slow server's line is not searched again
    Reply m_partial;
    std::optional<Fault> m_fault;
};

} // namespace postbench
