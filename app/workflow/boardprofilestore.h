// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Board profiles as files of the person's own: NAME.profile in the configuration folder, or any file that a person names.
#pragma once

#include "boardprofile.h"

#include <QString>
#include <QStringList>

#include <expected>

namespace postbench {

// Why a profile could not be read: the system's words, or errors by line.
struct ProfileFileError {
    bool missing = false;
    QString system;
    QList<ProfileError> errors;
};

// A file by its path. The largest that is read has a megabyte.
std::expected<BoardProfile, ProfileFileError> readProfileFile(const QString &path);
// Exchanged whole: after a crash either the old or the new one is there. False with the system's words in `error`.
bool writeProfileFile(const QString &path, const BoardProfile &profile, QString *error = nullptr);

class BoardProfileStore
{
public:
    // An empty folder: the usual place.
    explicit BoardProfileStore(const QString &folder = {});

    QStringList names() const; // sorted
    QString pathOf(const QString &name) const;
    std::expected<BoardProfile, ProfileFileError> load(const QString &name) const;
    bool save(const QString &name, const BoardProfile &profile, QString *error = nullptr) const;
    bool remove(const QString &name) const;
    // Letters, digits, blank, dot, hyphen, underline; not a path.
    static bool isGoodName(const QString &name);

private:
    QString m_folder;
};

} // namespace postbench
