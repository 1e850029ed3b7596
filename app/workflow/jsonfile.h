// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// One JSON document in one file, exchanged whole: after a crash either the old or the new one is there.
#pragma once

#include <QJsonDocument>
#include <QString>

#include <optional>

namespace postbench {

// nullopt where there is none. A file that is not JSON is renamed to NAME.damaged, so that nothing is overwritten.
std::optional<QJsonDocument> readJsonFile(const QString &path);

// Makes the folder where it is missing; file and folder are the person's alone (0600, 0700).
// False with the system's own words in `error` where it cannot be written.
bool writeJsonFile(const QString &path, const QJsonDocument &document, QString *error = nullptr);
bool writeWholeFile(const QString &path, const QByteArray &octets, QString *error = nullptr);

} // namespace postbench
