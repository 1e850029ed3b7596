// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What kind of file an attachment is, where the caller does not say: by its first octets, then by its name.
#pragma once

#include <QByteArray>
#include <QString>

namespace postbench {

// "image/png"; "application/octet-stream" where nothing tells. begin: the first octets, some hundred are enough.
QByteArray guessMediaType(const QString &fileName, QByteArrayView begin);

// type/subtype of RFC 2045 section 5.1, with or without parameters, and nothing that could end the header field.
bool isMediaType(QByteArrayView type);

} // namespace postbench
