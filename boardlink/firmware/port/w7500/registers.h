// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's registers as far as this firmware uses them (addresses: the vendor's device header).
#pragma once

#include <stdint.h>

#define REGISTER32(address) (*(volatile uint32_t *)(uintptr_t)(address))
#define REGISTER8(address) (*(volatile uint8_t *)(uintptr_t)(address))

// Processor.
#define SYSTICK_CONTROL REGISTER32(0xE000E010)
#define SYSTICK_RELOAD REGISTER32(0xE000E014)
#define SYSTICK_VALUE REGISTER32(0xE000E018)
#define NVIC_ENABLE REGISTER32(0xE000E100)
#define NVIC_DISABLE REGISTER32(0xE000E180)
#define NVIC_CLEAR_PENDING REGISTER32(0xE000E280)
#define SCB_RESET_CONTROL REGISTER32(0xE000ED0C)
enum { IRQ_UART1 = 3, IRQ_UART2 = 4, IRQ_TOE = 24 };

// Clock and reset.
#define CRG_TRIM_OSCILLATOR REGISTER32(0x41001004)
#define CRG_PLL_POWER REGISTER32(0x41001010)
#define CRG_PLL_FACTORS REGISTER32(0x41001014)
#define CRG_PLL_OUTPUT REGISTER32(0x41001018)
#define CRG_PLL_BYPASS REGISTER32(0x4100101C)
#define CRG_PLL_INPUT REGISTER32(0x41001020)
#define CRG_CORE_SOURCE REGISTER32(0x41001030)
#define CRG_CORE_PRESCALE REGISTER32(0x41001034)
#define CRG_WATCHDOG_SOURCE REGISTER32(0x41001140)
#define CRG_WATCHDOG_PRESCALE REGISTER32(0x41001144)
#define CRG_UART_SOURCE REGISTER32(0x41001150)
#define CRG_UART_PRESCALE REGISTER32(0x41001154)
#define CRG_TRIM_BAND_GAP REGISTER32(0x41001210)
#define SYSCFG_RESET_CAUSE REGISTER32(0x4001F010)
#define INFO_BAND_GAP REGISTER32(0x0003FDB8)
#define INFO_OSCILLATOR REGISTER32(0x0003FDBC)

// Watchdog.
#define WATCHDOG_LOAD REGISTER32(0x40000000)
#define WATCHDOG_CONTROL REGISTER32(0x40000008)
#define WATCHDOG_CLEAR REGISTER32(0x4000000C)
#define WATCHDOG_LOCK REGISTER32(0x40000C00)

// Random numbers.
#define RNG_RUN REGISTER32(0x40007000)
#define RNG_CLOCK REGISTER32(0x40007008)
#define RNG_MODE REGISTER32(0x4000700C)
#define RNG_VALUE REGISTER32(0x40007010)

// Pins: port 0 is A. Function 1 is "general pin" on each of them.
#define PIN_FUNCTION(port, pin) REGISTER32(0x41002000u + (port) * 0x40u + (pin) * 4u)
#define PIN_PAD(port, pin) REGISTER32(0x41003000u + (port) * 0x40u + (pin) * 4u)
#define GPIO_DATA(port) REGISTER32(0x42000000u + (port) * 0x01000000u)
#define GPIO_OUT(port) REGISTER32(0x42000004u + (port) * 0x01000000u)
#define GPIO_OUTPUT_SET(port) REGISTER32(0x42000010u + (port) * 0x01000000u)
#define GPIO_OUTPUT_CLEAR(port) REGISTER32(0x42000014u + (port) * 0x01000000u)
// Only the pins of the mask (one octet of the port) are written.
#define GPIO_LOWER(port, mask) REGISTER32(0x42000400u + (port) * 0x01000000u + (mask) * 4u)
#define GPIO_UPPER(port, mask) REGISTER32(0x42000800u + (port) * 0x01000000u + ((mask) >> 8) * 4u)
enum { PAD_PULL_DOWN = 0x01, PAD_PULL_UP = 0x02, PAD_LOW_DRIVE = 0x04, PAD_INPUT = 0x20, PAD_CMOS = 0x40 };

// UART2: one octet each way.
#define UART2_DATA REGISTER32(0x40006000)
#define UART2_STATE REGISTER32(0x40006004)
#define UART2_CONTROL REGISTER32(0x40006008)
#define UART2_INTERRUPT REGISTER32(0x4000600C)
#define UART2_DIVISOR REGISTER32(0x40006010)
enum { UART2_TX_FULL = 1, UART2_RX_FULL = 2, UART2_TX_OVERRUN = 4, UART2_RX_OVERRUN = 8 };

// UART1: 32 octets each way.
#define UART1_DATA REGISTER32(0x4000D000)
#define UART1_FLAGS REGISTER32(0x4000D018)
#define UART1_WHOLE REGISTER32(0x4000D024)
#define UART1_FRACTION REGISTER32(0x4000D028)
#define UART1_LINE REGISTER32(0x4000D02C)
#define UART1_CONTROL REGISTER32(0x4000D030)
#define UART1_LEVELS REGISTER32(0x4000D034)
#define UART1_MASK REGISTER32(0x4000D038)
#define UART1_CLEAR REGISTER32(0x4000D044)
enum { UART1_RX_EMPTY = 0x10, UART1_TX_FULL = 0x20, UART1_BUSY = 0x08, UART1_DATA_OVERRUN = 0x800 };

// TCP/IP block, common part.
#define TOE_TIC100US REGISTER32(0x46002000)
#define TOE_SOCKET_MASK REGISTER8(0x46002114)
#define TOE_MODE REGISTER8(0x46002300)
#define TOE_MAC_HIGH REGISTER32(0x46006000)
#define TOE_MAC_LOW REGISTER32(0x46006004)
#define TOE_GATEWAY REGISTER32(0x46006008)
#define TOE_MASK REGISTER32(0x4600600C)
#define TOE_ADDRESS REGISTER32(0x46006010)

// TCP/IP block, one socket.
#define TOE_SOCKET(number) (0x46010000u + (number) * 0x40000u)
#define TOE_SN_MODE(n) REGISTER8(TOE_SOCKET(n) + 0x000)
#define TOE_SN_COMMAND(n) REGISTER8(TOE_SOCKET(n) + 0x010)
#define TOE_SN_RAISED(n) REGISTER8(TOE_SOCKET(n) + 0x020)
#define TOE_SN_MASK(n) REGISTER8(TOE_SOCKET(n) + 0x024)
#define TOE_SN_CLEAR(n) REGISTER8(TOE_SOCKET(n) + 0x028)
#define TOE_SN_STATE(n) REGISTER8(TOE_SOCKET(n) + 0x030)
#define TOE_SN_PORT(n) REGISTER32(TOE_SOCKET(n) + 0x114)
#define TOE_SN_PEER_PORT(n) REGISTER32(TOE_SOCKET(n) + 0x120)
#define TOE_SN_PEER(n) REGISTER32(TOE_SOCKET(n) + 0x124)
#define TOE_SN_TX_KIB(n) REGISTER8(TOE_SOCKET(n) + 0x200)
#define TOE_SN_TX_FREE(n) REGISTER32(TOE_SOCKET(n) + 0x204)
#define TOE_SN_TX_WRITE(n) REGISTER32(TOE_SOCKET(n) + 0x20C)
#define TOE_SN_RX_KIB(n) REGISTER8(TOE_SOCKET(n) + 0x220)
#define TOE_SN_RX_SIZE(n) REGISTER32(TOE_SOCKET(n) + 0x224)
#define TOE_SN_RX_READ(n) REGISTER32(TOE_SOCKET(n) + 0x228)
// The windows take octets; the pointer wraps at 64 K and the chip folds it onto the buffer.
#define TOE_TX_OCTET(n, pointer) REGISTER8(TOE_SOCKET(n) + 0x10000u + (uint16_t)(pointer))
#define TOE_RX_OCTET(n, pointer) REGISTER8(TOE_SOCKET(n) + 0x20000u + (uint16_t)(pointer))

static inline void interrupts_off(void) { __asm volatile("cpsid i" ::: "memory"); }
static inline void interrupts_on(void) { __asm volatile("cpsie i" ::: "memory"); }
static inline void wait_for_interrupt(void) { __asm volatile("wfi" ::: "memory"); }

static inline uint32_t interrupts_hold(void) // returns what interrupts_restore() needs
{
    uint32_t mask;
    __asm volatile("mrs %0, primask\n\tcpsid i" : "=r"(mask)::"memory");
    return mask;
}

static inline void interrupts_restore(uint32_t mask) { __asm volatile("msr primask, %0" ::"r"(mask) : "memory"); }
