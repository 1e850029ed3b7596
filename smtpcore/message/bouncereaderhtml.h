// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The words of an HTML text, line by line, for bounces that have no plain text.
#pragma once

#include <QString>

namespace postbench {

// Blocks, rows and line breaks end a line; scripts, styles and comments go. Linear in the length.
QString textOfHtml(const QString &html);

} // namespace postbench
