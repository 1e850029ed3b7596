// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// The finished message for the Source tab.
#pragma once

#include "composition.h"
#include "mimewriter.h"

#include <expected>

namespace postbench {

struct SourcePreview {
    QByteArray octets;
    bool whole = true; // false: cut at the limit, to be read and not edited
};

// The message as it would be built for a server without 8BITMIME (pure ASCII), up to `limit` octets.
std::expected<SourcePreview, MessageError> sourcePreview(const Composition &composition, const MimeContext &context,
                                                         qint64 limit = 1 << 20);

// A context for a preview: now, and ids of its own. Edited and sent as it is, such a source has a right Date and Message-ID.
MimeContext previewContext(const Composition &composition);

} // namespace postbench
