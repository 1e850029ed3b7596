// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The serial ports of this computer.
#include "boardports.h"

namespace postbench {

QList<PortFacts> boardPorts() { return scanPorts(); }

} // namespace postbench
