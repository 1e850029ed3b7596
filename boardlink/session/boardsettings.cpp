// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The settings of a board as a value.
#include "boardsettings.h"

#include "boardrequest.h"
#include "sha256.h"

#include <algorithm>
#include <array>

namespace postbench {

namespace {

QByteArray shaHex(std::initializer_list<QByteArrayView> pieces, qsizetype octets)
{
    sha256 sha;
    sha256_begin(&sha);
    for (const QByteArrayView piece : pieces)
        sha256_add(&sha, piece.data(), std::size_t(piece.size()));
    std::array<uint8_t, 32> digest{};
    sha256_end(&sha, digest.data());
    return QByteArrayView(digest).first(octets).toByteArray().toHex();
}

} // namespace

bool BoardSettings::take(const BoardLine &line)
{
    if (line.name != "CFG" || line.values.isEmpty() || !line.values[0].isString()) return false;
    const qsizetype end = line.rest.indexOf('"', 1); // no quote stands in a key: it would be escaped
    if (end < 0 || line.rest.size() < end + 2 || line.rest[end + 1] != ',') return false;
    m_settings.append({line.values[0].text, line.rest.sliced(end + 2)});
    return true;
}

void BoardSettings::set(const QByteArray &key, const QByteArray &raw)
{
    const auto found = std::ranges::find(m_settings, key, &Setting::key);
    if (found == m_settings.end())
        m_settings.append({key, raw});
    else
        found->raw = raw;
}

std::optional<QByteArray> BoardSettings::raw(QByteArrayView key) const
{
    const auto found = std::ranges::find(m_settings, key, &Setting::key);
    if (found == m_settings.end()) return std::nullopt;
    return found->raw;
}

QByteArray BoardSettings::canonicalText() const
{
    QByteArray text;
    for (const Setting &setting : m_settings)
        text += boardString(setting.key) + ',' + setting.raw + '\n';
    return text;
}

QByteArray BoardSettings::digest() const { return shaHex({canonicalText()}, 16); }

QByteArray secretFingerprint(QByteArrayView salt, QByteArrayView key, QByteArrayView secret)
{
    return shaHex({salt, key, QByteArrayView("\0", 1), secret}, 6);
}

QByteArray listedSecret(QByteArrayView salt, QByteArrayView key, QByteArrayView secret)
{
    return secret.isEmpty() ? QByteArray("unset") : "set,\"" + secretFingerprint(salt, key, secret) + '"';
}

} // namespace postbench
