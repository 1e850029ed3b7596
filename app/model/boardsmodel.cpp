// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The boards of this desk.
#include "boardsmodel.h"

#include "boardoutcometext.h"

#include <algorithm>

namespace postbench {

void BoardsModel::setPorts(const QList<BoardPort> &ports)
{
    for (int row = static_cast<int>(m_entries.size()) - 1; row >= 0; --row) {
        const bool stays =
            std::ranges::any_of(ports, [&](const BoardPort &port) { return port.path == m_entries[row]->port.path; });
        if (stays) continue;
        beginRemoveRows({}, row, row);
        m_entries.erase(m_entries.begin() + row);
        endRemoveRows();
    }
    for (const BoardPort &port : ports) {
        if (Entry *entry = find(port.path)) {
            if (std::exchange(entry->port, port) != port) touch(port.path);
            continue;
        }
        const int row = static_cast<int>(m_entries.size());
        beginInsertRows({}, row, row);
        m_entries.push_back(std::make_unique<Entry>());
        m_entries.back()->port = port;
        endInsertRows();
    }
}

int BoardsModel::rowOf(const QString &path) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const auto &entry) { return entry->port.path == path; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

QString BoardsModel::pathAt(int row) const { return row >= 0 && row < rowCount() ? m_entries[row]->port.path : QString(); }

const BoardsModel::Entry *BoardsModel::find(const QString &path) const
{
    const int row = rowOf(path);
    return row < 0 ? nullptr : m_entries[row].get();
}

BoardsModel::Entry *BoardsModel::find(const QString &path)
{
    const int row = rowOf(path);
    return row < 0 ? nullptr : m_entries[row].get();
}

const BoardPort *BoardsModel::port(const QString &path) const
{
    const Entry *entry = find(path);
    return entry ? &entry->port : nullptr;
}

void BoardsModel::setWorking(const QString &path, BoardStage stage)
{
    Entry *entry = find(path);
    if (!entry || (entry->state == State::Working && entry->stage == stage)) return;
    entry->state = State::Working;
    entry->stage = stage;
    touch(path);
}

void BoardsModel::take(const QString &path, const BoardOutcome &outcome)
{
    Entry *entry = find(path);
    if (!entry) return;
    const bool answered = outcome.identity.has_value();
    entry->state = answered                                   ? State::Ready
        : outcome.fault == BoardFault::Silent                 ? State::Silent
        : outcome.fault == BoardFault::Foreign                ? State::Foreign
        : outcome.verdict == BoardOutcome::Verdict::Cancelled ? State::Unknown
                                                              : State::Trouble;
    if (answered && entry->identity && entry->identity->serial != outcome.identity->serial) entry->form.clear(); // another board
    if (answered) entry->identity = outcome.identity;
    if (outcome.result) entry->lastMail = outcome.result;
    if (outcome.settings && outcome.capabilities) {
        entry->form.setBoard(*outcome.capabilities, *outcome.settings);
        emit formChanged(path);
    }
    touch(path);
}

BoardsModel::State BoardsModel::state(const QString &path) const
{
    const Entry *entry = find(path);
    return entry ? entry->state : State::Unknown;
}

int BoardsModel::ready() const
{
    return static_cast<int>(std::ranges::count_if(m_entries, [](const auto &entry) { return entry->state == State::Ready; }));
}

std::optional<BoardIdentity> BoardsModel::identity(const QString &path) const
{
    const Entry *entry = find(path);
    return entry ? entry->identity : std::nullopt;
}

std::optional<MailResult> BoardsModel::lastMail(const QString &path) const
{
    const Entry *entry = find(path);
    return entry ? entry->lastMail : std::nullopt;
}

BoardForm *BoardsModel::form(const QString &path)
{
    Entry *entry = find(path);
    return entry ? &entry->form : nullptr;
}

void BoardsModel::retranslate()
{
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void BoardsModel::touch(const QString &path)
{
    const int row = rowOf(path);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QString BoardsModel::stateText(const Entry &entry) const
{
    switch (entry.state) {
    case State::Unknown: return tr("not asked yet");
    case State::Working: return boardStageName(entry.stage);
    case State::Silent: return tr("no answer");
    case State::Foreign: return tr("another firmware");
    case State::Trouble: return tr("trouble");
    case State::Ready: break;
    }
    const int differences = entry.form.differences();
    return differences == 0 ? tr("ready") : tr("ready, %n to be written", nullptr, differences);
}

int BoardsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }

int BoardsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant BoardsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Entry &entry = *m_entries[index.row()];
    if (role == PathRole) return entry.port.path;
    if (role == Qt::ToolTipRole) return entry.port.path;
    if (role != Qt::DisplayRole) return {};
    if (index.column() == StateColumn) return stateText(entry);
    const QString name = entry.identity ? QString::fromUtf8(entry.identity->model + " " + entry.identity->serial) : entry.port.name;
    //: A board's name, and the serial port that it hangs on.
    return name.isEmpty() ? entry.port.path : tr("%1 – %2").arg(name, entry.port.path);
}

QVariant BoardsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == NameColumn ? tr("Board") : tr("State");
}

} // namespace postbench
