// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Clock set-up from the chip's own 8 MHz oscillator, which every board has; SysTick; watchdog; random numbers.
#include "clock.h"

#include "registers.h"

enum { WATCHDOG_UNLOCK = 0x1ACCE551, WATCHDOG_SECONDS = 3 };

static volatile uint32_t milliseconds;
static uint32_t reset_cause;

// About four cycles a turn, whatever the clock is.
static void spin(uint32_t turns)
{
    for (volatile uint32_t left = turns; left > 0; --left) {}
}

// Factory trims are valid with this mark in their upper half; the boot ROM checks the same.
static void load_trims(void)
{
    const uint32_t band_gap = INFO_BAND_GAP, oscillator = INFO_OSCILLATOR;
    if (band_gap >> 16 == 0xAA55u) CRG_TRIM_BAND_GAP = band_gap & 0x1Fu;
    if (oscillator >> 16 == 0xAA55u) CRG_TRIM_OSCILLATOR = oscillator & 0x3FFu;
}

// A watchdog's or a program's reset leaves the clock block as it was: nothing here relies on values out of reset.
static void start_pll(void)
{
    CRG_CORE_SOURCE = 2; // the 8 MHz oscillator itself, while the PLL changes
    CRG_CORE_PRESCALE = 0;
    CRG_PLL_POWER = 0;
    CRG_PLL_INPUT = 0;
    CRG_PLL_BYPASS = 0;
    CRG_PLL_FACTORS = 0x00060100; // 8 MHz * 6 / 1 / 1
    spin(100);
    CRG_PLL_POWER = 1;
    CRG_PLL_OUTPUT = 1;
    spin(2000); // there is no lock flag; it needs 0.2 ms, this is about 1 ms at 8 MHz
    CRG_CORE_SOURCE = 1;
    CRG_UART_SOURCE = 1;
    CRG_UART_PRESCALE = 0;
    CRG_WATCHDOG_SOURCE = 1;
    CRG_WATCHDOG_PRESCALE = 0;
    spin(20000);
}

static void start_watchdog(void)
{
    WATCHDOG_LOCK = WATCHDOG_UNLOCK;
    WATCHDOG_LOAD = (uint32_t)WATCHDOG_SECONDS * CLOCK_HZ;
    WATCHDOG_CLEAR = 1;
    WATCHDOG_CONTROL = 3; // the first expiry is an NMI, the second a reset
    WATCHDOG_LOCK = 0;
}

void clock_init(void)
{
    reset_cause = SYSCFG_RESET_CAUSE;
    SYSCFG_RESET_CAUSE = reset_cause;
    load_trims();
    start_pll();
    SYSTICK_RELOAD = CLOCK_HZ / 1000 - 1;
    SYSTICK_VALUE = 0;
    SYSTICK_CONTROL = 7;
    start_watchdog();
    RNG_MODE = 1;
    RNG_CLOCK = 1;
    RNG_RUN = 1;
}

void systick_handler(void);
void systick_handler(void) { milliseconds = milliseconds + 1; }

uint32_t clock_milliseconds(void) { return milliseconds; }

void clock_wait_microseconds(uint32_t microseconds)
{
    // At least that long: a turn of the loop takes some ten cycles.
    spin(microseconds * (CLOCK_HZ / 10000000) + 1);
}

enum clock_start clock_start_reason(void)
{
    if ((reset_cause & 2) != 0) return CLOCK_WATCHDOG;
    return (reset_cause & 1) != 0 ? CLOCK_RESET_ASKED : CLOCK_POWER_ON;
}

void clock_feed_watchdog(void)
{
    WATCHDOG_LOCK = WATCHDOG_UNLOCK;
    WATCHDOG_CLEAR = 1;
    WATCHDOG_LOCK = 0;
}

// The chip's generator is a shift register: its value is stopped at a moment that the outside world chose (an octet's or a
// datagram's arrival moved the program), and mixed with how far SysTick has counted.
uint32_t clock_entropy(void)
{
    static uint32_t mixed;
    RNG_RUN = 0;
    mixed = (mixed << 7 | mixed >> 25) ^ RNG_VALUE ^ SYSTICK_VALUE;
    RNG_RUN = 1;
    return mixed;
}
