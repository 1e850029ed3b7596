// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A finished message for --eml: its octets, and the people that its headers name.
#pragma once

#include "draft.h"
#include "parsedoptions.h"

namespace postbench {

// Opens a file, or reads standard input for "-". Where `draft` names no author or no recipients they come from the message's headers.
OrUsageError<OpenSource> openEml(const QString &path, Draft &draft);

} // namespace postbench
