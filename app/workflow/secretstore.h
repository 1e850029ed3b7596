// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Passwords of profiles: in the desktop's keychain, or in memory alone where there is none. Never in a file of ours.
#pragma once

#include "profilemodel.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace postbench {

class SecretStore : public QObject
{
    Q_OBJECT
public:
    enum class Backing { Keychain, MemoryAlone };

    explicit SecretStore(Backing backing = Backing::Keychain, QObject *parent = nullptr);
    ~SecretStore() override;

    // Answered by one found(): from memory, else from the keychain.
    void look(const QString &profileId);
    // Into the keychain; where that fails into memory. placeChanged() tells which.
    void keep(const QString &profileId, const QString &secret);
    // Into memory alone, until the program ends.
    void remember(const QString &profileId, const QString &secret);
    void forget(const QString &profileId);
    SecretPlace place(const QString &profileId) const;

signals:
    void found(const QString &profileId, const std::optional<QString> &secret);
    void placeChanged(const QString &profileId, postbench::SecretPlace place);

private:
    void setPlace(const QString &profileId, SecretPlace place);

    Backing m_backing;
    QHash<QString, QString> m_memory;
    QHash<QString, SecretPlace> m_places;
};

} // namespace postbench
