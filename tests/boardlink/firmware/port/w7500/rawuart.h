// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// For images that test the emulated chip below the port: UART2 looked at without interrupts, nothing else.
#pragma once

#include "registers.h"

extern uint32_t __stack_top[];

static inline void raw_start(void)
{
    UART2_DIVISOR = 173; // 115200 at the 20 MHz out of reset
    UART2_CONTROL = 3;
}

static inline void raw_put(const char *text)
{
    for (; *text != '\0'; ++text) {
        while ((UART2_STATE & UART2_TX_FULL) != 0) {}
        UART2_DATA = (uint8_t)*text;
    }
}

static inline char raw_get(void)
{
    while ((UART2_STATE & UART2_RX_FULL) == 0) {}
    return (char)UART2_DATA;
}
