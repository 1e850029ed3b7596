// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The SNTP server of the small network (RFC 4330).
#pragma once

#include "datagram.h"
#include "virtualnet.h"

// The answer to one datagram that came to port 123. False: silence.
bool time_server_answer(const struct virtualnet *net, const uint8_t *question, size_t size, struct datagram *answer);
