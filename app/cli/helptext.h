// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What --help and --version print, from the option tables.
#pragma once

#include "optiontable.h"

namespace postbench {

QString versionText();
QString helpText(); // of the program
QString helpText(const CommandSpec &command);

} // namespace postbench
