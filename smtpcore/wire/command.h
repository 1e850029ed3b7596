// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One SMTP command line that cannot hold CR, LF or NUL, so that nothing can be injected.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace postbench {

// A verb with its arguments. What a person sends exactly as typed is not a Command.
class Command
{
public:
    // `line` without CRLF, e.g. "MAIL FROM:<a@b.example> SIZE=10". nullopt when it holds CR, LF or NUL, is empty, or
    // is longer than `maxOctets` with CRLF (RFC 5321 section 4.5.3.1.4: 512, more by each extension; AUTH 12288, RFC 4954).
    static std::optional<Command> make(QByteArray line, qsizetype maxOctets = 2048);

    QByteArrayView line() const { return QByteArrayView(m_bytes).chopped(2); } // without CRLF
    const QByteArray &bytes() const { return m_bytes; }                        // with CRLF

private:
    explicit Command(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

} // namespace postbench
