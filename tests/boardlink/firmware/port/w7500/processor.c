// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// An image that asks the emulated processor for what a Cortex-M0 does, and for what it must refuse. One line a result.
#include <stdbool.h>

#include "rawuart.h"

static volatile uint32_t calls, pended, ticks, faults, order, faulted_at;

void reset_handler(void);
void count_call(void);
void count_pended(void);
void count_tick(void);
void hard_fault(void);
void note_fault(uint32_t *frame);

void count_call(void)
{
    ++calls;
    REGISTER32(0xE000ED04) = 1u << 28; // PendSV: lower priority, so it comes after this handler
    order = order * 10 + 1;
}

void count_pended(void)
{
    ++pended;
    order = order * 10 + 2;
}

void count_tick(void) { ++ticks; }

// The frame's PC is the instruction that failed: it is noted and stepped over.
void note_fault(uint32_t *frame)
{
    const uint16_t opcode = *(const uint16_t *)(uintptr_t)frame[6];
    ++faults;
    faulted_at = frame[6];
    frame[6] += (opcode >> 11) >= 0x1D ? 4 : 2;
}

__attribute__((naked)) void hard_fault(void) { __asm volatile("mov r0, sp\n\tb note_fault"); }

__attribute__((section(".vectors"), used)) static const struct {
    uint32_t *stack;
    void (*handlers[47])(void);
} vectors = {__stack_top, {[0] = reset_handler, [2] = hard_fault, [10] = count_call, [13] = count_pended, [14] = count_tick}};

static void tell(const char *what, bool good)
{
    raw_put(what);
    raw_put(good ? " good\n" : " BAD\n");
}

static void exceptions(void)
{
    REGISTER32(0xE000ED20) = 0x00C00000; // PendSV lowest
    __asm volatile("svc 7");
    tell("svc", calls == 1);
    tell("pendsv-after-svc", pended == 1 && order == 12);
    uint32_t ipsr;
    __asm volatile("mrs %0, ipsr" : "=r"(ipsr));
    tell("thread-mode-again", ipsr == 0);
    __asm volatile("wfe\n\tyield\n\tsev\n\tnop");
    tell("hints", true);
    SYSTICK_RELOAD = 20000 - 1;
    SYSTICK_VALUE = 0;
    SYSTICK_CONTROL = 7;
    for (int index = 0; index < 5; ++index)
        wait_for_interrupt();
    tell("sleep-until-tick", ticks == 5);
    interrupts_off();
    const uint32_t before = ticks;
    wait_for_interrupt(); // a masked exception ends the sleep, and waits
    const uint32_t masked = ticks;
    interrupts_on();
    __asm volatile("isb");
    tell("mask", masked == before && ticks == before + 1);
    SYSTICK_CONTROL = 0;
}

static bool faults_at(uint32_t before, const void *code) { return faults == before + 1 && faulted_at == (uint32_t)(uintptr_t)code; }

static void refusals(void)
{
    __label__ unaligned, divide, undefined;
    uint32_t before = faults;
unaligned:
    __asm volatile("ldr r3, [%0]" ::"r"(0x20000001u) : "r3");
    tell("unaligned-load", faults_at(before, &&unaligned) || faults == before + 1);
    before = faults;
divide:
    __asm volatile(".short 0xfb90, 0xf0f0" ::: "r0"); // sdiv r0, r0, r0: no such thing on this core
    tell("thumb-2-divide", faults_at(before, &&divide) || faults == before + 1);
    before = faults;
undefined:
    __asm volatile(".short 0xde00");
    tell("undefined", faults_at(before, &&undefined) || faults == before + 1);
    before = faults;
    REGISTER32(0x00001000) = 0; // the flash is no RAM
    tell("write-to-flash", faults == before + 1);
    before = faults;
    (void)REGISTER32(0x60000000);
    tell("nothing-there", faults == before + 1);
}

void reset_handler(void)
{
    calls = pended = ticks = faults = order = 0;
    raw_start();
    raw_get(); // somebody listens
    exceptions();
    refusals();
    raw_put("end\n");
    for (;;)
        wait_for_interrupt();
}
