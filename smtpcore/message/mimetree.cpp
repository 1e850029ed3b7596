// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Writes a tree of MIME parts (RFC 2046 section 5.1).
#include "mimetree.h"

#include <algorithm>

namespace postbench {

MimeTree MimeTree::leaf(QByteArray fields, QByteArray octets, SmtpMessage::Content content)
{
    MimeTree tree;
    tree.m_fields = std::move(fields);
    tree.m_octets = std::move(octets);
    tree.m_content = content;
    return tree;
}

MimeTree MimeTree::leaf(QByteArray fields, StreamedOctets octets, SmtpMessage::Content content)
{
    MimeTree tree = leaf(std::move(fields), QByteArray(), content);
    tree.m_streamed = std::move(octets);
    return tree;
}

MimeTree MimeTree::multipart(const QByteArray &type, const QByteArray &parameters, std::vector<MimeTree> children,
                             const QByteArray &seed)
{
    MimeTree tree;
    tree.m_children = std::move(children);
    for (const MimeTree &child : tree.m_children)
        tree.m_content = std::max(tree.m_content, child.m_content);
    const auto isTaken = [&](const QByteArray &boundary) {
        return std::ranges::any_of(tree.m_children, [&](const MimeTree &child) { return child.hasText("--" + boundary); });
    };
    int number = 0;
    do
        tree.m_boundary = "=_" + QByteArray::number(++number) + '_' + seed;
    while (isTaken(tree.m_boundary));
    tree.m_fields = "Content-Type: " + type + parameters + ";\r\n boundary=\"" + tree.m_boundary + "\"\r\n";
    // A multipart is never coded, but says what is inside (RFC 2045 section 6.4).
    if (tree.m_content == SmtpMessage::Content::EightBit)
        tree.m_fields += "Content-Transfer-Encoding: 8bit\r\n";
    else if (tree.m_content == SmtpMessage::Content::Binary)
        tree.m_fields += "Content-Transfer-Encoding: binary\r\n";
    return tree;
}

bool MimeTree::hasText(const QByteArray &text) const
{
    return m_octets.contains(text) || (!m_boundary.isEmpty() && ("--" + m_boundary).startsWith(text))
        || std::ranges::any_of(m_children, [&](const MimeTree &child) { return child.hasText(text); });
}

void MimeTree::appendTo(SegmentList &segments) const
{
    segments.append(m_fields + "\r\n" + m_octets);
    if (m_streamed) segments.append(*m_streamed);
    for (const MimeTree &child : m_children) {
        // The CRLF before a boundary belongs to the boundary.
        segments.append((&child == &m_children.front() ? "--" : "\r\n--") + m_boundary + "\r\n");
        child.appendTo(segments);
    }
    if (!m_children.empty()) segments.append("\r\n--" + m_boundary + "--\r\n");
}

} // namespace postbench
