// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Addresses that were written to, on disk for the next start.

#include "historystore.h"

#include "jsonfile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>

namespace postbench {

HistoryStore::HistoryStore(const QString &path)
    : m_path(path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/addresses.json")
                            : path)
{
}

QList<Person> HistoryStore::load() const
{
    QList<Person> persons;
    const auto document = readJsonFile(m_path);
    for (const QJsonValue &value : document ? document->array() : QJsonArray()) {
        const Person person{value[QLatin1StringView("name")].toString(), value[QLatin1StringView("address")].toString()};
        if (!person.address.isEmpty()) persons.append(person);
    }
    return persons;
}

bool HistoryStore::save(const QList<Person> &persons, QString *error) const
{
    QJsonArray array;
    for (const Person &person : persons) {
        array.append(QJsonObject{{QLatin1StringView("name"), person.name}, {QLatin1StringView("address"), person.address}});
    }
    return writeJsonFile(m_path, QJsonDocument(array), error);
}

} // namespace postbench
