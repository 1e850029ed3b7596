// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
// AddressHistory: who was written to, most recent first.

#include "addresshistory.h"

#include "addresslist.h"

#include <algorithm>

namespace postbench {

namespace {
constexpr qsizetype keptPersons = 500;
} // namespace

AddressHistory::AddressHistory(QObject *parent) : QAbstractListModel(parent) {}

int AddressHistory::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : static_cast<int>(m_persons.size()); }

QVariant AddressHistory::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole) return personText(m_persons.at(index.row()));
    return {};
}

void AddressHistory::setPersons(const QList<Person> &persons)
{
    beginResetModel();
    m_persons = persons.first(std::min(persons.size(), keptPersons));
    endResetModel();
}

void AddressHistory::remember(const QList<Person> &persons)
{
    QList<Person> fresh;
    auto append = [&fresh](const Person &person) {
        for (Person &known : fresh) {
            if (known.address.compare(person.address, Qt::CaseInsensitive) == 0) {
                if (known.name.isEmpty()) known.name = person.name;
                return;
            }
        }
        fresh.append(person);
    };
    for (const Person &person : persons) {
        if (!person.address.isEmpty()) append(person);
    }
    for (const Person &person : m_persons)
        append(person);
    fresh = fresh.first(std::min(fresh.size(), keptPersons));
    if (fresh == m_persons) return;
    setPersons(fresh);
    emit edited();
}

} // namespace postbench
