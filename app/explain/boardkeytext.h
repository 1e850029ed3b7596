// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The board's settings in words: labels and hints.
#pragma once

#include "boardkey.h"

#include <QString>

namespace postbench {

QString boardKeyLabel(const QByteArray &key); // "Server"; a key that is not known here by its own name
QString boardKeyGroup(const QByteArray &key); // "Network", "Mail server"; by the part before the dot
QString boardKeyHint(const BoardKey &key);    // what it is for and what may be written: "1 to 63 octets"
QString boardChoiceText(const QByteArray &key, const QByteArray &choice); // "by DHCP"; unknown ones as they are

} // namespace postbench
