// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// What the options of `send` ask of the delivery: reports, times, priority, and where to stop.
#pragma once

#include "composition.h"
#include "parsedoptions.h"

namespace postbench {

OrUsageError<DeliveryOptions> deliveryOf(const ParsedOptions &options);

} // namespace postbench
