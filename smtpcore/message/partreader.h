// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The parts of a received message, read by GMime and bounded in number and depth.
#pragma once

#include "mimereader.h"

namespace postbench {

// Fills parts, text, html and damaged of a message whose octets these are.
void readParts(const QByteArray &octets, MimeMessage &message);

} // namespace postbench
