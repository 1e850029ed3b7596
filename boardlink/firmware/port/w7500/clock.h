// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's clocks: 48 MHz for the core, milliseconds by SysTick, the watchdog.
#pragma once

#include <stdbool.h>
#include <stdint.h>

enum { CLOCK_HZ = 48000000 };
enum clock_start { CLOCK_POWER_ON, CLOCK_RESET_ASKED, CLOCK_WATCHDOG };

// Sets the core to CLOCK_HZ and starts SysTick and the watchdog. Interrupts stay as they are.
void clock_init(void);
uint32_t clock_milliseconds(void);
void clock_wait_microseconds(uint32_t microseconds); // busy, for short pauses alone
enum clock_start clock_start_reason(void);
void clock_feed_watchdog(void);
uint32_t clock_entropy(void);
