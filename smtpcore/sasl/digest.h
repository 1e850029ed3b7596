// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Hashes, keyed hashes and the comparison of secrets.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace postbench {

// `hash` as QCA names it: "md5", "sha1", "sha224", "sha256", "sha384", "sha512".
QByteArray digest(const char *hash, const QByteArray &data);
QByteArray hmac(const char *hash, const QByteArray &key, const QByteArray &data);

// True when both are equal, in a time that depends on the length of `received` alone.
bool sameOctets(QByteArrayView known, QByteArrayView received);
// The same for what a person types: both are prepared first (RFC 4013); false where that is not allowed.
bool samePrepared(const QString &known, QByteArrayView received);

} // namespace postbench
