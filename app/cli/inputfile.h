// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Files and standard input that options name, read with sentences for what can go wrong.
#pragma once

#include "parsedoptions.h"

namespace postbench {

// The octets of a file, or of standard input for "-". `option` ("--eml") goes into the sentence.
OrUsageError<QByteArray> readInput(const QString &option, const QString &path);
// The same as text; a byte order mark is taken away.
OrUsageError<QString> readText(const QString &option, const QString &path);
// The first line without its end: passwords and tokens.
OrUsageError<QString> readSecret(const QString &option, const QString &path);
// Whether a file is there and can be read; its size.
OrUsageError<qint64> checkInput(const QString &option, const QString &path);

} // namespace postbench
