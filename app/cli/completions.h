// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Completion scripts for shells, made from the option tables.
#pragma once

#include <QByteArray>
#include <QString>

namespace postbench {

// bash, zsh or fish; empty for others.
QByteArray completionScript(const QString &shell);

} // namespace postbench
