// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the client sent and nobody has read yet: strict lines or plain octets, with their place in the stream.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace postbench {

class ReceiverInput
{
public:
    struct Line {
        enum class Kind {
            Good,
            BareLineEnd, // holds a CR without LF or an LF without CR
            TooLong,
        } kind = Kind::Good;
        QByteArray bytes;  // without CRLF; only of a Good one
        qint64 offset = 0; // of its first octet, in octets since the connection's start
        qint64 length = 0; // octets of it that were seen, without its CRLF
    };

    void append(QByteArray bytes);
    // The next line; only CRLF ends one. `limit`: octets with CRLF. nullopt: more is needed. A bad line is thrown away up
    // to its CRLF and told then; one with a bare line end is told at once unless `late`, since its CRLF may never come.
    std::optional<Line> takeLine(qsizetype limit, bool late);
    bool isDraining() const { return m_draining; } // a bad line's end has not come yet: call drain() in place of takeLine()
    std::optional<Line> drain();                   // the bad line once its end has come, where it was not told before

    QByteArrayView available() const { return QByteArrayView(m_buffer).sliced(m_position); }
    void consume(qsizetype count);
    bool isEmpty() const { return m_position == m_buffer.size(); }
    qint64 lineStart() const { return m_draining ? m_badStart : m_offset; }
    qint64 offset() const { return m_offset; }                             // of the first unread octet
    qint64 end() const { return m_offset + m_buffer.size() - m_position; } // octets received so far

private:
    std::optional<Line> beginDrain(Line::Kind kind, qsizetype seen, bool late);

    QByteArray m_buffer;
    qsizetype m_position = 0;
    qsizetype m_searched = 0; // unread octets without CR and LF
    qint64 m_offset = 0;      // of the first unread octet
    bool m_draining = false;
    std::optional<Line::Kind> m_untold; // what is still to be said of the line being drained
    qint64 m_badStart = 0;              // where that line began
};

} // namespace postbench
