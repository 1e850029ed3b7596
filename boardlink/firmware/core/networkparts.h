// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The parts of network.c that have files of their own: names and time, which share HAL_SOCKET_NAMES.
#pragma once

#include "network.h"

#include <stdint.h>

struct dns_place networkname_place(struct network *network);
void networkname_begin(struct network *network, struct text name); // for whom network->searcher says
void networkname_step(struct network *network);

void networktime_begin(struct network *network); // asks for the time soon, if the settings name a server
void networktime_stop(struct network *network);
void networktime_step(struct network *network, uint32_t now);
void networktime_count(struct network *network, uint32_t now); // keeps the clock going
