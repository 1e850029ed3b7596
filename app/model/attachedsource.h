// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Where the octets of an attachment come from: a file that is opened when it is read, or octets in memory.
#pragma once

#include "draft.h"

namespace postbench {

OpenSource openFile(const QString &path); // gives null when the file cannot be opened for reading
OpenSource openBytes(const QByteArray &octets);

} // namespace postbench
