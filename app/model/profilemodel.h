// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The server accounts in their order, "Local receiver" first and not removable. Holds no secret, only where one is kept.
#pragma once

#include "profile.h"

#include <QAbstractListModel>
#include <QHash>

namespace postbench {

// Where the password of a profile is.
enum class SecretPlace { None, Keychain, MemoryOnly };

class ProfileModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, IsLocalRole, ServerRole, SecretPlaceRole };

    explicit ProfileModel(QObject *parent = nullptr); // holds "Local receiver" from the start

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    // From the store. Where none is local, "Local receiver" comes first; a second local one is left out. Emits no edited().
    void setProfiles(const QList<Profile> &profiles);
    QList<Profile> profiles() const { return m_profiles; }

    Profile at(int row) const;             // a default Profile outside the rows
    int rowOf(const QString &id) const;    // -1: none
    Profile byId(const QString &id) const; // "Local receiver" where there is none
    QString displayName(const Profile &profile) const;

    // Each of these emits edited() when it changed something.
    QString add(Profile profile);         // with an id of its own when it has none; the id
    QString duplicate(const QString &id); // never local; empty where there is no such id
    bool remove(const QString &id);       // false for "Local receiver" and unknown ids
    bool update(const Profile &profile);  // by id; a local one stays local

    void setSecretPlace(const QString &id, SecretPlace place);
    SecretPlace secretPlace(const QString &id) const;
    void retranslate(); // "Local receiver" is shown in the program's language

signals:
    void edited();                   // the profiles are to be stored
    void removed(const QString &id); // its secret is to be forgotten

private:
    QList<Profile> m_profiles;
    QHash<QString, SecretPlace> m_places;
};

} // namespace postbench

Q_DECLARE_METATYPE(postbench::SecretPlace)
