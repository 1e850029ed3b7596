// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What stands in the composer, to JSON and back. Octets in memory (attachments, raw source) go beside it, named by their hash.
#pragma once

#include "composition.h"

#include <QHash>
#include <QJsonObject>

#include <functional>

namespace postbench {

// Octets by the name that stands for them in the JSON.
using Blobs = QHash<QString, QByteArray>;

QJsonObject toJson(const Composition &composition, Blobs &blobs);

// `blob` gives the octets behind a name; nullopt: they are lost, and the attachment comes back empty.
using ReadBlob = std::function<std::optional<QByteArray>(const QString &name)>;
Composition compositionFromJson(const QJsonObject &object, const ReadBlob &blob);

} // namespace postbench
