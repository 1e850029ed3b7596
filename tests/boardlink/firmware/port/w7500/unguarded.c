// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// An image that calls the mask ROM with and without PRIMASK, while SysTick runs: the second must not go well.
#include "rawuart.h"

void reset_handler(void);
void tick(void);
void hard_fault(void);

void tick(void) {}

void hard_fault(void)
{
    raw_put("fault\n");
    for (;;) {}
}

__attribute__((section(".vectors"), used)) static const struct {
    uint32_t *stack;
    void (*handlers[47])(void);
} vectors = {__stack_top, {[0] = reset_handler, [2] = hard_fault, [14] = tick}};

typedef int (*rom_function)(uint32_t what, uint32_t target, const void *source, uint32_t size);

void reset_handler(void)
{
    const rom_function rom = (rom_function)(uintptr_t)0x1FFF1001u;
    raw_start();
    raw_get(); // somebody listens
    SYSTICK_RELOAD = 20000 - 1;
    SYSTICK_VALUE = 0;
    SYSTICK_CONTROL = 7;
    interrupts_off();
    const int unknown = rom(0x99, 0, 0, 0);
    const int outside = rom(0x12, 0x30000, 0, 0);
    const int good = rom(0x13, 0x1F000, 0, 4096);
    interrupts_on();
    raw_put(unknown == 1 && outside == 2 && good == 0 ? "guarded\n" : "BAD\n");
    rom(0x13, 0x1F000, 0, 4096);
    raw_put("not guarded\n");
    for (;;) {}
}
