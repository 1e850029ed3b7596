// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// RFC 5322 message -> Draft and readable parts, for the Inbox, opening .eml and tests.
#pragma once

#include "draft.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace postbench {

struct MimePart {
    QByteArray mediaType; // "text/plain", lower case
    QByteArray charset;   // as declared; empty where it is not
    QString fileName;
    QByteArray contentId; // without <>
    bool isInline = false;
    qint64 size = 0;    // decoded
    QByteArray content; // decoded octets
    int depth = 0;      // for a tree view
};

struct MimeMessage {
    QList<HeaderField> headers; // decoded to Unicode, in order
    QString subject;
    QList<Person> from, to, cc, bcc, replyTo;
    std::optional<Person> sender;
    QDateTime date;       // with the sender's zone; invalid where there is none
    QByteArray messageId; // without <>
    QString text;         // first text/plain that is no attachment, decoded, with "\n" line ends
    QString html;         // first text/html, the same
    int textPart = -1;    // their places in parts
    int htmlPart = -1;
    QList<MimePart> parts; // leaves, in order (text and html too); mail inside of mail is one leaf
    bool damaged = false;  // something could not be decoded and was replaced
};

// Never fails: what is not MIME is a message with a text of what there is. Bounded depth and number of parts.
MimeMessage readMime(const QByteArray &message);
// For "open .eml" and "edit as new": attachments hold their octets in memory.
Draft draftOf(const MimeMessage &message);
// mailto: URI of RFC 6068: to, cc, bcc, subject, body, in-reply-to, other safe headers. nullopt where it is none.
std::optional<Draft> draftOfMailto(const QByteArray &uri);

} // namespace postbench
