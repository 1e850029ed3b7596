// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// An image that reads UART2 by looking, and is slow about it: it shows what a burst leaves without the receive interrupt.
#include "rawuart.h"

void reset_handler(void);

__attribute__((section(".vectors"), used)) static const struct {
    uint32_t *stack;
    void (*handlers[47])(void);
} vectors = {__stack_top, {[0] = reset_handler}};

void reset_handler(void)
{
    raw_start();
    for (;;) {
        const char octet = raw_get();
        if (octet == '?') {
            // What was lost is told by the chip: the overrun bit.
            raw_put((UART2_STATE & UART2_RX_OVERRUN) != 0 ? "lost\n" : "all\n");
            UART2_STATE = UART2_RX_OVERRUN;
            continue;
        }
        const char text[2] = {octet, '\0'};
        raw_put(text);
        // About 250 us at 20 MHz, three octets' time.
        for (volatile unsigned left = 500; left > 0; --left) {}
    }
}
