// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The DHCP server of the small network: one address for one board (RFC 2131, RFC 2132).
#pragma once

#include "datagram.h"
#include "virtualnet.h"

// The answer to one datagram that came to port 67. False: silence.
bool dhcp_server_answer(const struct virtualnet *net, const uint8_t *question, size_t size, struct datagram *answer);
