// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Aids for the message room's tests.
#include "messagetest.h"

#include <QTimeZone>

namespace postbench::test {

std::optional<QByteArray> drained(ByteSource &source, qsizetype step)
{
    QByteArray all;
    while (true) {
        const auto piece = source.read(step);
        if (!piece || piece->size() > step) return std::nullopt;
        if (piece->isEmpty()) return all;
        all += *piece;
    }
}

std::optional<QByteArray> drained(const SmtpMessage &message, qsizetype step)
{
    const auto source = message.open ? message.open() : nullptr;
    return source ? drained(*source, step) : std::nullopt;
}

Attachment attachment(const QString &fileName, const QByteArray &mediaType, const QByteArray &octets)
{
    Attachment made;
    made.fileName = fileName;
    made.mediaType = mediaType;
    made.size = octets.size();
    made.open = openMemory(octets);
    return made;
}

MimeContext context()
{
    MimeContext made;
    made.now = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6), QTimeZone::fromSecondsAheadOfUtc(9 * 3600));
    made.messageId = "id@postbench.example";
    made.boundarySeed = "SEED";
    made.mailer = "Postbench test";
    return made;
}

QByteArray crLf(QByteArray text) { return text.replace('\n', "\r\n"); }

} // namespace postbench::test
