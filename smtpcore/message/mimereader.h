// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// RFC 5322 message -> Draft and readable parts, for the Inbox, opening .eml and tests.
#pragma once

#include "draft.h"

#include <QList>

#include <optional>

namespace postbench {

struct MimePart {
    QByteArray mediaType;
    QString fileName;
    QByteArray contentId; // without <>
    bool isInline = false;
    qint64 size = 0;      // decoded
    QByteArray content;   // decoded octets
    int depth = 0;        // for a tree view
};

struct MimeMessage {
    QList<HeaderField> headers;  // decoded to Unicode, in order
    QString subject;
    QList<Person> from, to, cc, bcc, replyTo;
    QDateTime date;
    QString text;                // first text/plain, decoded
    QString html;                // first text/html
    QList<MimePart> parts;       // leaves, in order (text and html too)
    bool damaged = false;        // something could not be decoded and was replaced
};

// Never fails: what is not MIME is a message with a text of what there is. Bounded depth and number of parts.
MimeMessage readMime(const QByteArray &message);
// For "open .eml" and "edit as new": attachments hold their octets in memory.
Draft draftOf(const MimeMessage &message);
// mailto: URI of RFC 6068: to, cc, bcc, subject, body, in-reply-to, other safe headers. nullopt where it is none.
std::optional<Draft> draftOfMailto(const QByteArray &uri);

} // namespace postbench
