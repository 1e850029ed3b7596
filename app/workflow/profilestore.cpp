// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The server accounts in a file of the person's own.

#include "profilestore.h"

#include "jsonfile.h"

#include <QJsonArray>
#include <QStandardPaths>

namespace postbench {

namespace {

constexpr std::pair<TlsPolicy, const char *> tlsWords[] = {
    {TlsPolicy::None, "none"}, {TlsPolicy::Auto, "auto"}, {TlsPolicy::StartTls, "starttls"}, {TlsPolicy::Implicit, "implicit"}};

QString wordOf(TlsPolicy policy)
{
    for (const auto &[value, word] : tlsWords) {
        if (value == policy) return QString::fromLatin1(word);
    }
    return QStringLiteral("auto");
}

// What cannot be read is taken as the strictest.
TlsPolicy policyOf(const QString &text)
{
    for (const auto &[value, word] : tlsWords) {
        if (text == QLatin1String(word)) return value;
    }
    return text.isEmpty() ? TlsPolicy::Auto : TlsPolicy::StartTls;
}

struct TextField {
    const char *name;
    QString Profile::*member;
};
constexpr TextField textFields[] = {
    {"id", &Profile::id},
    {"name", &Profile::name},
    {"host", &Profile::host},
    {"user", &Profile::user},
    {"fromName", &Profile::fromName},
    {"fromAddress", &Profile::fromAddress},
    {"replyTo", &Profile::replyTo},
    {"helo", &Profile::helo},
    {"caFile", &Profile::caFile},
    {"clientCertFile", &Profile::clientCertFile},
    {"clientKeyFile", &Profile::clientKeyFile},
    {"proxy", &Profile::proxy},
    {"bindAddress", &Profile::bindAddress},
};

} // namespace

QJsonObject toJson(const Profile &profile)
{
    QJsonObject object;
    for (const TextField &field : textFields) {
        if (!(profile.*field.member).isEmpty()) object.insert(QLatin1String(field.name), profile.*field.member);
    }
    if (profile.isLocal) object.insert(QLatin1String("isLocal"), true);
    if (profile.port > 0) object.insert(QLatin1String("port"), profile.port);
    object.insert(QLatin1String("tls"), wordOf(profile.tls));
    QJsonArray mechanisms;
    for (const QByteArray &mechanism : profile.mechanisms)
        mechanisms.append(QString::fromLatin1(mechanism));
    if (!mechanisms.isEmpty()) object.insert(QLatin1String("mechanisms"), mechanisms);
    if (!profile.verifyCertificate) object.insert(QLatin1String("verifyCertificate"), false);
    if (profile.timeoutSeconds > 0) object.insert(QLatin1String("timeoutSeconds"), profile.timeoutSeconds);
    return object;
}

Profile profileFromJson(const QJsonObject &object)
{
    Profile profile;
    for (const TextField &field : textFields)
        profile.*field.member = object.value(QLatin1String(field.name)).toString();
    profile.isLocal = object.value(QLatin1String("isLocal")).toBool(false);
    profile.port = qBound(0, object.value(QLatin1String("port")).toInt(0), 65535);
    profile.tls = policyOf(object.value(QLatin1String("tls")).toString());
    for (const QJsonValue &mechanism : object.value(QLatin1String("mechanisms")).toArray())
        profile.mechanisms.append(mechanism.toString().toLatin1().toUpper());
    profile.verifyCertificate = object.value(QLatin1String("verifyCertificate")).toBool(true);
    profile.timeoutSeconds = qMax(0, object.value(QLatin1String("timeoutSeconds")).toInt(0));
    return profile;
}

ProfileStore::ProfileStore(const QString &path)
    : m_path(path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/profiles.json")
                            : path)
{
}

QList<Profile> ProfileStore::load() const
{
    QList<Profile> profiles;
    if (const auto document = readJsonFile(m_path)) {
        for (const QJsonValue &value : document->object().value(QLatin1String("profiles")).toArray()) {
            const Profile profile = profileFromJson(value.toObject());
            if (!profile.id.isEmpty()) profiles.append(profile);
        }
    }
    return profiles;
}

bool ProfileStore::save(const QList<Profile> &profiles, QString *error) const
{
    QJsonArray array;
    for (const Profile &profile : profiles)
        array.append(toJson(profile));
    return writeJsonFile(m_path, QJsonDocument(QJsonObject{{QLatin1String("profiles"), array}}), error);
}

std::optional<Profile> ProfileStore::find(const QString &nameOrId) const
{
    const QList<Profile> profiles = load();
    for (const Profile &profile : profiles) {
        if (profile.id == nameOrId || profile.name.compare(nameOrId, Qt::CaseInsensitive) == 0) return profile;
    }
    return std::nullopt;
}

QStringList ProfileStore::names() const
{
    QStringList all;
    for (const Profile &profile : load())
        all.append(profile.name.isEmpty() ? profile.id : profile.name);
    return all;
}

} // namespace postbench
