// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The server accounts in a file of the person's own: profiles.json in the configuration folder. No secret is in it.
#pragma once

#include "profile.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace postbench {

class ProfileStore
{
public:
    // An empty path: the usual place.
    explicit ProfileStore(const QString &path = {});

    // As stored; empty at the first start. ProfileModel puts "Local receiver" first where none is among them.
    QList<Profile> load() const;
    // False with the system's own words in `error`.
    bool save(const QList<Profile> &profiles, QString *error = nullptr) const;
    // By id, or by name as a person writes it on the command line (case does not matter).
    std::optional<Profile> find(const QString &nameOrId) const;
    QStringList names() const;

private:
    QString m_path;
};

QJsonObject toJson(const Profile &profile);
Profile profileFromJson(const QJsonObject &object);

} // namespace postbench
