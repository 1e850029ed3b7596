// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The Bcc of mails that were saved as .eml.

#include "bccstore.h"

#include "jsonfile.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStandardPaths>

namespace postbench {

namespace {

using Key = QLatin1StringView;

constexpr qsizetype mostMails = 1000; // the oldest goes first

QJsonArray load(const QString &path)
{
    const auto document = readJsonFile(path);
    return document ? document->array() : QJsonArray();
}

bool isAbout(const QJsonValue &entry, const QByteArray &sha256)
{
    return entry[Key("sha256")].toString() == QLatin1StringView(sha256.toHex());
}

} // namespace

BccStore::BccStore(const QString &path)
    : m_path(path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/savedbcc.json")
                            : path)
{
}

bool BccStore::keep(const QByteArray &sha256, const QList<Person> &people, QString *error) const
{
    QJsonArray entries;
    bool known = false;
    for (const QJsonValue &entry : load(m_path)) {
        if (isAbout(entry, sha256))
            known = true;
        else
            entries.append(entry);
    }
    if (people.isEmpty() && !known) return true;
    if (!people.isEmpty()) {
        QJsonArray bcc;
        for (const Person &person : people)
            bcc.append(QJsonObject{{Key("name"), person.name}, {Key("address"), person.address}});
        entries.append(QJsonObject{{Key("sha256"), QString::fromLatin1(sha256.toHex())}, {Key("bcc"), bcc}});
    }
    while (entries.size() > mostMails)
        entries.removeFirst();
    return writeJsonFile(m_path, QJsonDocument(entries), error);
}

QList<Person> BccStore::find(const QByteArray &sha256) const
{
    QList<Person> people;
    for (const QJsonValue &entry : load(m_path)) {
        if (!isAbout(entry, sha256)) continue;
        for (const QJsonValue &one : entry[Key("bcc")].toArray())
            people.append({one[Key("name")].toString(), one[Key("address")].toString()});
    }
    return people;
}

} // namespace postbench
