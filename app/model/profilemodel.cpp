// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// ProfileModel: the list, and the one account that is always there.

#include "profilemodel.h"

#include <QUuid>

#include <algorithm>
#include <optional>

namespace postbench {

namespace {

Profile localProfile()
{
    Profile local;
    local.id = QStringLiteral("local");
    local.isLocal = true;
    local.host = QStringLiteral("localhost");
    local.fromAddress = QStringLiteral("me@localhost");
    return local;
}

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

QString serverText(const Profile &profile)
{
    return profile.port > 0 ? QStringLiteral("%1:%2").arg(profile.host).arg(profile.port) : profile.host;
}

} // namespace

ProfileModel::ProfileModel(QObject *parent) : QAbstractListModel(parent), m_profiles{localProfile()} {}

int ProfileModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_profiles.size()); }

QVariant ProfileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Profile &profile = m_profiles.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return displayName(profile);
    case Qt::ToolTipRole:
        return profile.isLocal ? tr("The receiver inside this program: every mail ends up in the Inbox page.")
                               : tr("Sends through %1.").arg(serverText(profile));
    case IdRole: return profile.id;
    case IsLocalRole: return profile.isLocal;
    case ServerRole: return serverText(profile);
    case SecretPlaceRole: return QVariant::fromValue(secretPlace(profile.id));
    default: return {};
    }
}

void ProfileModel::setProfiles(const QList<Profile> &profiles)
{
    QList<Profile> ordered;
    std::optional<Profile> local;
    for (const Profile &profile : profiles) {
        if (!profile.isLocal)
            ordered.append(profile);
        else if (!local)
            local = profile;
    }
    ordered.prepend(local.value_or(localProfile()));
    beginResetModel();
    m_profiles = ordered;
    endResetModel();
}

Profile ProfileModel::at(int row) const { return row >= 0 && row < m_profiles.size() ? m_profiles.at(row) : Profile(); }

int ProfileModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_profiles, id, &Profile::id);
    return found == m_profiles.end() ? -1 : static_cast<int>(found - m_profiles.begin());
}

Profile ProfileModel::byId(const QString &id) const { return m_profiles.at(std::max(rowOf(id), 0)); }

QString ProfileModel::displayName(const Profile &profile) const
{
    if (profile.isLocal) return tr("Local receiver");
    return profile.name.isEmpty() ? serverText(profile) : profile.name;
}

QString ProfileModel::add(Profile profile)
{
    profile.isLocal = false;
    if (profile.id.isEmpty() || rowOf(profile.id) >= 0) profile.id = newId();
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_profiles.append(profile);
    endInsertRows();
    emit edited();
    return profile.id;
}

QString ProfileModel::duplicate(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0) return {};
    Profile copy = m_profiles.at(row);
    //: A copied server account; %1 is the name of the original.
    copy.name = tr("%1 (copy)").arg(displayName(copy));
    copy.id.clear();
    return add(copy);
}

bool ProfileModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0 || m_profiles.at(row).isLocal) return false;
    beginRemoveRows({}, row, row);
    m_profiles.removeAt(row);
    endRemoveRows();
    m_places.remove(id);
    emit removed(id);
    emit edited();
    return true;
}

bool ProfileModel::update(const Profile &profile)
{
    const int row = rowOf(profile.id);
    if (row < 0) return false;
    Profile changed = profile;
    changed.isLocal = m_profiles.at(row).isLocal;
    if (changed == m_profiles.at(row)) return true;
    m_profiles[row] = changed;
    emit dataChanged(index(row), index(row));
    emit edited();
    return true;
}

void ProfileModel::setSecretPlace(const QString &id, SecretPlace place)
{
    if (secretPlace(id) == place) return;
    m_places[id] = place;
    if (const int row = rowOf(id); row >= 0) emit dataChanged(index(row), index(row), {SecretPlaceRole});
}

SecretPlace ProfileModel::secretPlace(const QString &id) const { return m_places.value(id, SecretPlace::None); }

void ProfileModel::retranslate() { emit dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, Qt::ToolTipRole}); }

} // namespace postbench
