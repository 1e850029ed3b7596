// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Files and standard input that options name.

#include "inputfile.h"

#include "cli.h"
#include "exitcodes.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cstdio>

namespace postbench {

OrUsageError<qint64> checkInput(const QString &option, const QString &path)
{
    const QFileInfo info(path);
    QString sentence;
    if (path.isEmpty())
        sentence = Cli::tr("%1 names no file.").arg(option);
    else if (!info.exists())
        sentence = Cli::tr("%1: there is no file \"%2\".").arg(option, path);
    else if (info.isDir())
        sentence = Cli::tr("%1: \"%2\" is a folder; a file is wanted.").arg(option, path);
    else if (QFile file(path); !file.open(QIODevice::ReadOnly))
        sentence = Cli::tr("%1: \"%2\" cannot be read: %3.").arg(option, path, file.errorString());
    else
        return info.size();
    return std::unexpected(UsageError{ExitNoInput, sentence});
}

OrUsageError<QByteArray> readInput(const QString &option, const QString &path)
{
    QFile file(path);
    if (path == QLatin1StringView("-")) {
        if (file.open(stdin, QIODevice::ReadOnly)) return file.readAll();
        return std::unexpected(UsageError{ExitNoInput, Cli::tr("%1: standard input cannot be read.").arg(option)});
    }
    if (const auto checked = checkInput(option, path); !checked) return std::unexpected(checked.error());
    if (file.open(QIODevice::ReadOnly)) return file.readAll();
    return std::unexpected(
        UsageError{ExitNoInput, Cli::tr("%1: \"%2\" cannot be read: %3.").arg(option, path, file.errorString())});
}

namespace {

// `advice`: for the person whose file is no UTF-8, with %1 option and %2 path.
OrUsageError<QString> readUtf8(const QString &option, const QString &path, const QString &advice)
{
    const auto octets = readInput(option, path);
    if (!octets) return std::unexpected(octets.error());
    QStringDecoder decoder(QStringDecoder::Utf8); // takes a byte order mark away
    const QString text = decoder.decode(*octets);
    if (decoder.hasError()) return std::unexpected(UsageError{ExitDataError, advice.arg(option, path)});
    return text;
}

} // namespace

OrUsageError<QString> readText(const QString &option, const QString &path)
{
    return readUtf8(option, path, Cli::tr("%1: \"%2\" is not text in UTF-8; convert it, or send it as it is by --attach."));
}

OrUsageError<QString> readSecret(const QString &option, const QString &path)
{
    const auto text =
        readUtf8(option, path, Cli::tr("%1: \"%2\" is not text in UTF-8; the password is the first line of a text file."));
    if (!text) return std::unexpected(text.error());
    QString first = text->section(u'\n', 0, 0);
    if (first.endsWith(u'\r')) first.chop(1);
    if (first.isEmpty()) {
        return std::unexpected(UsageError{
            ExitDataError, Cli::tr("%1: the first line of \"%2\" is empty; the password belongs there.").arg(option, path)});
    }
    return first;
}

} // namespace postbench
