// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The serial ports of this computer, for the command line; the window watches them by a PortWatcher.
#pragma once

#include "portscan.h"

namespace postbench {

// The likeliest board first. No port is opened.
QList<PortFacts> boardPorts();

} // namespace postbench
