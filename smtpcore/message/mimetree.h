// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The parts of a message as a tree, each with its own header fields, and the tree as segments to be sent.
#pragma once

#include "segmentlist.h"
#include "smtpmessage.h"

#include <vector>

namespace postbench {

class MimeTree
{
public:
    // A leaf whose octets are in memory, already coded.
    static MimeTree leaf(QByteArray fields, QByteArray octets, SmtpMessage::Content content);
    // A leaf that is read while it is sent.
    static MimeTree leaf(QByteArray fields, StreamedOctets octets, SmtpMessage::Content content);
    // type: "multipart/mixed"; parameters: further ones, each beginning with ";". The boundary is "=_", a number and the
    // seed: "=_" occurs neither in base64 nor in quoted-printable (RFC 2045 section 6.7), and no text in memory has the line.
    static MimeTree multipart(const QByteArray &type, const QByteArray &parameters, std::vector<MimeTree> children,
                              const QByteArray &seed);

    SmtpMessage::Content content() const { return m_content; } // the widest of all parts
    void appendTo(SegmentList &segments) const;                // Content- fields, an empty line, the body

private:
    bool hasText(const QByteArray &text) const;

    QByteArray m_fields;
    QByteArray m_octets;
    std::optional<StreamedOctets> m_streamed;
    QByteArray m_boundary;
    std::vector<MimeTree> m_children;
    SmtpMessage::Content m_content = SmtpMessage::Content::SevenBit;
};

} // namespace postbench
