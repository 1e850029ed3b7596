// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// Source preview: the writer's own stream, read up to a limit.

#include "sourcepreview.h"

#include <QUuid>

#include <algorithm>

namespace postbench {

std::expected<SourcePreview, MessageError> sourcePreview(const Composition &composition, const MimeContext &context, qint64 limit)
{
    const auto message = writeMime(draftWithAttachments(composition), Carriage(), context);
    if (!message) return std::unexpected(message.error());
    const std::unique_ptr<ByteSource> source = message->open ? message->open() : nullptr;
    SourcePreview preview;
    while (source && preview.octets.size() <= limit) {
        const auto piece = source->read(std::min<qsizetype>(limit + 1 - preview.octets.size(), 1 << 16));
        if (!piece) return std::unexpected(MessageError{MessageFault::AttachmentUnreadable, {}, {}});
        if (piece->isEmpty()) return preview;
        preview.octets += *piece;
    }
    preview.whole = preview.octets.size() <= limit;
    preview.octets.truncate(limit);
    return preview;
}

MimeContext previewContext(const Composition &composition)
{
    const QByteArray unique = QUuid::createUuid().toByteArray(QUuid::Id128);
    QByteArray domain = "localhost";
    if (composition.draft.from) {
        if (const auto mailbox = Mailbox::parse(composition.draft.from->address); mailbox && !mailbox->asciiDomain().isEmpty())
            domain = mailbox->asciiDomain();
    }
    return {.now = QDateTime::currentDateTime(), .messageId = unique + '@' + domain, .boundarySeed = unique, .mailer = "Postbench"};
}

} // namespace postbench
