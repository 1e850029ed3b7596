// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Start-up: the vector table, and what must be done before C runs. No bootloader: the core has no way to move the table.
#include "registers.h"

extern uint32_t __stack_top[], __data_start[], __data_end[], __data_load[], __bss_start[], __bss_end[];

int main(void);
void reset_handler(void);
void systick_handler(void);
void uart1_handler(void);
void uart2_handler(void);
void toe_handler(void);
static void fault_handler(void);
static void watchdog_handler(void);

typedef void (*vector)(void);

// Sixteen of the processor, then the chip's 26 interrupt lines.
__attribute__((section(".vectors"), used)) static const struct {
    uint32_t *stack;
    vector handlers[41];
} vectors = {
    __stack_top,
    {
        [0] = reset_handler,
        [1] = watchdog_handler, // NMI
        [2] = fault_handler,
        [10] = fault_handler, // SVC: nothing here calls it
        [13] = fault_handler, // PendSV
        [14] = systick_handler,
        [15 + IRQ_UART1] = uart1_handler,
        [15 + IRQ_UART2] = uart2_handler,
        [15 + IRQ_TOE] = toe_handler,
    },
};

void reset_handler(void)
{
    const uint32_t *from = __data_load;
    for (uint32_t *to = __data_start; to < __data_end; ++to)
        *to = *from++;
    for (uint32_t *to = __bss_start; to < __bss_end; ++to)
        *to = 0;
    main();
    fault_handler();
}

// Nobody looks at a hung board: it starts anew, and says so by the reason of its reset.
static void fault_handler(void)
{
    SCB_RESET_CONTROL = 0x05FA0004u;
    for (;;) {}
}

// The first expiry of the watchdog. It cannot be masked and comes only when the program hangs: the second one resets,
// and leaves the watchdog in the reset's reason.
static void watchdog_handler(void)
{
    for (;;) {}
}

// The compiler makes calls of these from plain C: there is no C library. Other builds need not have them inlined.
void *memcpy(void *restrict to, const void *restrict from, uint32_t size);
void *memset(void *to, int octet, uint32_t size);
void *memmove(void *to, const void *from, uint32_t size);
int memcmp(const void *left, const void *right, uint32_t size);

void *memcpy(void *restrict to, const void *restrict from, uint32_t size)
{
    uint8_t *out = to;
    const uint8_t *in = from;
    while (size-- > 0)
        *out++ = *in++;
    return to;
}

void *memset(void *to, int octet, uint32_t size)
{
    for (uint8_t *out = to; size-- > 0;)
        *out++ = (uint8_t)octet;
    return to;
}

void *memmove(void *to, const void *from, uint32_t size)
{
    uint8_t *out = to;
    const uint8_t *in = from;
    if (out <= in) return memcpy(to, from, size);
    while (size-- > 0)
        out[size] = in[size];
    return to;
}

int memcmp(const void *left, const void *right, uint32_t size)
{
    const uint8_t *one = left, *other = right;
    for (; size > 0; --size, ++one, ++other) {
        if (*one != *other) return *one < *other ? -1 : 1;
    }
    return 0;
}
