// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Board profiles as files of the person's own.
#include "boardprofilestore.h"

#include "jsonfile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace postbench {

namespace {
constexpr qint64 largestFile = 1 << 20;
const QString suffix = QStringLiteral(".profile");
} // namespace

std::expected<BoardProfile, ProfileFileError> readProfileFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::unexpected(ProfileFileError{!file.exists(), file.errorString(), {}});
    const QByteArray text = file.read(largestFile);
    if (file.error() != QFile::NoError) return std::unexpected(ProfileFileError{false, file.errorString(), {}});
    const auto profile = BoardProfile::parse(text);
    if (!profile) return std::unexpected(ProfileFileError{false, {}, profile.error()});
    return *profile;
}

bool writeProfileFile(const QString &path, const BoardProfile &profile, QString *error)
{
    return writeWholeFile(path, profile.toText(), error);
}

BoardProfileStore::BoardProfileStore(const QString &folder)
    : m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/boards")
                                : folder)
{
}

QStringList BoardProfileStore::names() const
{
    QStringList names;
    for (const QString &file : QDir(m_folder).entryList({u'*' + suffix}, QDir::Files, QDir::Name | QDir::LocaleAware))
        names.append(file.chopped(suffix.size()));
    return names;
}

QString BoardProfileStore::pathOf(const QString &name) const { return m_folder + u'/' + name + suffix; }

std::expected<BoardProfile, ProfileFileError> BoardProfileStore::load(const QString &name) const
{
    if (!isGoodName(name)) return std::unexpected(ProfileFileError{true, {}, {}});
    return readProfileFile(pathOf(name));
}

bool BoardProfileStore::save(const QString &name, const BoardProfile &profile, QString *error) const
{
    return isGoodName(name) && writeProfileFile(pathOf(name), profile, error);
}

bool BoardProfileStore::remove(const QString &name) const { return isGoodName(name) && QFile::remove(pathOf(name)); }

bool BoardProfileStore::isGoodName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 100 && name.trimmed() == name && !name.startsWith(u'.')
        && std::ranges::all_of(name,
                               [](QChar c) { return c.isLetterOrNumber() || c == u' ' || c == u'.' || c == u'-' || c == u'_'; });
}

} // namespace postbench
