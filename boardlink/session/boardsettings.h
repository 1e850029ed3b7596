// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The settings of a board as a value: keys in the board's order, values as the listing shows them, known or not (PROTOCOL.md section 4).
#pragma once

#include "boardline.h"

namespace postbench {

class BoardSettings
{
public:
    struct Setting {
        QByteArray key;
        QByteArray raw; // canonical, as on the line: "a","b" or 587; of a secret: unset, or set,"fingerprint"
        bool operator==(const Setting &) const = default;
    };

    // From `+CFG: "key",value...`; false where the line is not of that form.
    bool take(const BoardLine &line);
    // Puts a value in its place, or at the end where the key is new.
    void set(const QByteArray &key, const QByteArray &raw);
    // nullopt: no such key.
    std::optional<QByteArray> raw(QByteArrayView key) const;
    const QList<Setting> &all() const { return m_settings; }

    // A line for each key: `"key",value` and LF.
    QByteArray canonicalText() const;
    // The first 16 octets of its SHA-256, 32 hexadecimal digits in lower case.
    QByteArray digest() const;

    bool operator==(const BoardSettings &) const = default;

private:
    QList<Setting> m_settings;
};

// The first 6 octets of SHA-256(salt, key, 00, secret), 12 hexadecimal digits in lower case. salt: octets.
QByteArray secretFingerprint(QByteArrayView salt, QByteArrayView key, QByteArrayView secret);
// As the listing shows a secret: unset, or set,"fingerprint".
QByteArray listedSecret(QByteArrayView salt, QByteArrayView key, QByteArrayView secret);

} // namespace postbench
