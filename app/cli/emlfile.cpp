// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A finished message for --eml.

#include "emlfile.h"

#include "attachedsource.h"
#include "inputfile.h"
#include "mimereader.h"

namespace postbench {

namespace {

constexpr qsizetype largestHeader = 1 << 20;

// The header section, so that a huge message need not be read to find its people.
QByteArray headerOf(const OpenSource &open)
{
    QByteArray header;
    const auto source = open();
    while (source && header.size() < largestHeader) {
        const auto piece = source->read(1 << 16);
        if (!piece || piece->isEmpty()) break;
        header += *piece;
        qsizetype end = header.indexOf("\r\n\r\n");
        if (end < 0) end = header.indexOf("\n\n");
        if (end >= 0) return header.left(end + 2);
    }
    return header;
}

} // namespace

OrUsageError<OpenSource> openEml(const QString &path, Draft &draft)
{
    const QString option = QStringLiteral("--eml");
    OpenSource open;
    if (path == QLatin1StringView("-")) {
        const auto octets = readInput(option, path);
        if (!octets) return std::unexpected(octets.error());
        open = openBytes(*octets);
    } else {
        if (const auto checked = checkInput(option, path); !checked) return std::unexpected(checked.error());
        open = openFile(path);
    }
    const bool nobody = draft.to.isEmpty() && draft.cc.isEmpty() && draft.bcc.isEmpty();
    if (draft.from && !nobody) return open;
    const MimeMessage message = readMime(headerOf(open));
    if (!draft.from && !message.from.isEmpty()) draft.from = message.from.first();
    if (nobody) {
        draft.to = message.to;
        draft.cc = message.cc;
        draft.bcc = message.bcc;
    }
    return open;
}

} // namespace postbench
