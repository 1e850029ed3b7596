// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// ANONYMOUS (RFC 4505), server side.
#pragma once

#include "saslserverstep.h"

namespace postbench {

class AnonymousServer
{
public:
    SaslStep start(const std::optional<QByteArray> &initial) { return initial ? answer(*initial) : challengeStep({}); }
    SaslStep answer(QByteArrayView response);
};

} // namespace postbench
