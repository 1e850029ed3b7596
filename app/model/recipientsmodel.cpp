// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// RecipientsModel: adding without doubles, judging each address.

#include "recipientsmodel.h"

#include "addresslist.h"
#include "explain.h"

#include <algorithm>

namespace postbench {

RecipientsModel::RecipientsModel(QObject *parent) : QAbstractListModel(parent) {}

int RecipientsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_persons.size()); }

QVariant RecipientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Person &person = m_persons.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return person.name.isEmpty() ? person.address : person.name;
    case Qt::EditRole: return personText(person);
    case Qt::ToolTipRole:
        if (const auto wrong = fault(index.row())) return mailboxFaultSentence(*wrong, person.address);
        return personText(person);
    case AddressRole: return person.address;
    case ValidRole: return !fault(index.row());
    default: return {};
    }
}

void RecipientsModel::setPersons(const QList<Person> &persons)
{
    if (persons == m_persons) return;
    beginResetModel();
    m_persons = persons;
    endResetModel();
}

int RecipientsModel::addText(const QString &text, int row)
{
    QList<Person> fresh;
    for (const Person &person : personsIn(text)) {
        const auto isSame = [&person](const Person &known) { return known.address == person.address; };
        if (std::ranges::none_of(m_persons, isSame) && std::ranges::none_of(fresh, isSame)) fresh.append(person);
    }
    if (fresh.isEmpty()) return 0;
    const int first = row < 0 ? rowCount() : std::min(row, rowCount());
    const int count = static_cast<int>(fresh.size());
    beginInsertRows({}, first, first + count - 1);
    for (int i = 0; i < count; ++i)
        m_persons.insert(first + i, fresh.at(i));
    endInsertRows();
    return count;
}

void RecipientsModel::removeAt(int row)
{
    if (row < 0 || row >= rowCount()) return;
    beginRemoveRows({}, row, row);
    m_persons.removeAt(row);
    endRemoveRows();
}

std::optional<MailboxFault> RecipientsModel::fault(int row) const
{
    if (row < 0 || row >= rowCount()) return std::nullopt;
    const auto mailbox = Mailbox::parse(m_persons.at(row).address);
    return mailbox ? std::nullopt : std::optional(mailbox.error());
}

bool RecipientsModel::isAllValid() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (fault(row)) return false;
    }
    return true;
}

} // namespace postbench
