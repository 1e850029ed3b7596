// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The PHY over MDIO, bit by bit (IEEE 802.3 clause 22): which board this is, and whether the cable is in.
#pragma once

#include "boardtable.h"

// Looks for a PHY with each board's pins and gives the board whose PHY answered.
const struct board_pins *mdio_find_board(void);
// Asks the PHY at most every 200 ms; in between it gives what was last told.
bool mdio_link_up(void);
