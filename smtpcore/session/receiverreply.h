// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One reply of the receiver before it becomes bytes. The words are English: they are part of the protocol.
#pragma once

#include "receiverfault.h"

#include <QByteArray>
#include <QList>

namespace postbench {

struct ReceiverReply {
    int code = 0;            // 0: not a reply at all; the first line goes out as it is (ReceiverFault::Kind::Garbage)
    QByteArray enhanced;     // "2.1.0" (RFC 3463); empty: none belongs here (greeting, EHLO, 3xx)
    QList<QByteArray> lines; // at least one

    ReceiverReply() = default;
    ReceiverReply(int replyCode, QByteArray enhancedCode, QByteArray line)
        : code(replyCode), enhanced(std::move(enhancedCode)), lines{std::move(line)}
    {
    }

    bool isError() const { return code >= 400; }
    // Appends the reply with CRLFs; the enhanced code stands on every line (RFC 2034 section 4).
    void appendTo(QByteArray &wire, bool withEnhanced) const;

    // What a fault says at its stage: 4xx, 5xx, 421 or garbage. Not for the other kinds.
    static ReceiverReply ofFault(const ReceiverFault &fault);
};

} // namespace postbench
