// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The DNS server of the small network (RFC 1035).
#pragma once

#include "datagram.h"
#include "virtualnet.h"

// The answer to one datagram that came to port 53. False: silence.
bool name_server_answer(const struct virtualnet *net, const uint8_t *question, size_t size, struct datagram *answer);
