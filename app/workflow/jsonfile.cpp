// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One JSON document in one file, exchanged whole.

#include "jsonfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace postbench {

std::optional<QJsonDocument> readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    file.close();
    if (error.error == QJsonParseError::NoError) return document;
    const QString damaged = path + QStringLiteral(".damaged");
    QFile::remove(damaged);
    QFile::rename(path, damaged);
    return std::nullopt;
}

bool writeJsonFile(const QString &path, const QJsonDocument &document, QString *error)
{
    return writeWholeFile(path, document.toJson(QJsonDocument::Indented), error);
}

bool writeWholeFile(const QString &path, const QByteArray &octets, QString *error)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists()) {
        QDir().mkpath(folder.path());
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(octets) == octets.size() && file.commit();
    if (!written && error) *error = file.errorString();
    return written;
}

} // namespace postbench
