// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Reads a subcommand's arguments by its table; what is wrong becomes one sentence that names the argument and what would be right.
#pragma once

#include "optiontable.h"

#include <QHash>
#include <QStringList>

#include <expected>
#include <optional>

namespace postbench {

// Why nothing was done. exitCode is one of exitcodes.h.
struct UsageError {
    int exitCode = 64;
    QString sentence; // translated
};
template<class T>
using OrUsageError = std::expected<T, UsageError>;

class ParsedOptions
{
public:
    bool has(const char *name) const { return m_values.contains(QLatin1StringView(name)); }
    // The value, "" for a flag or where it was not given.
    QString value(const char *name) const { return values(name).isEmpty() ? QString() : values(name).last(); }
    QStringList values(const char *name) const { return m_values.value(QLatin1StringView(name)); }
    const QStringList &positional() const { return m_positional; }
    void add(const QString &name, const QString &value) { m_values[name].append(value); }
    void addPositional(const QString &value) { m_positional.append(value); }

    // A whole number within the bounds; nullopt where it was not given.
    OrUsageError<std::optional<qint64>> number(const char *name, qint64 least, qint64 most) const;

private:
    QHash<QString, QStringList> m_values;
    QStringList m_positional;
};

// `arguments` without program name and subcommand. "--name value", "--name=value" and "--" are understood.
// --help and --version end the reading: what else is wrong does not matter then.
OrUsageError<ParsedOptions> parseOptions(const CommandSpec &command, const QStringList &arguments);

// The candidate nearest to a misspelt word, or "" where none is near.
QString nearest(const QString &word, const QStringList &candidates);
QString didYouMean(const QString &nearestWord); // " Did you mean X?" or ""

} // namespace postbench
