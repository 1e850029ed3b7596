// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Both UARTs: UART2 has one octet of room and an overrun after 87 us, so it is read by interrupt and by nothing else.
#include "serialport.h"

#include "clock.h"
#include "registers.h"

enum { RECEIVED_SIZE = 512, SENDING_SIZE = 256, BAUD = 115200 }; // sizes: powers of two

static uint8_t received[RECEIVED_SIZE], sending[SENDING_SIZE];
// Each index is written on one side alone: no lock is needed for the ring that only the other side reads.
static volatile uint16_t received_end, received_begin, sending_end, sending_begin;
static volatile bool lost;
static uint8_t used;

static bool can_send(void) { return used == 2 ? (UART2_STATE & UART2_TX_FULL) == 0 : (UART1_FLAGS & UART1_TX_FULL) == 0; }

// By the handler, or with interrupts held.
static void send_more(void)
{
    while (sending_begin != sending_end && can_send()) {
        const uint8_t octet = sending[sending_begin % SENDING_SIZE];
        sending_begin = (uint16_t)(sending_begin + 1);
        if (used == 2)
            UART2_DATA = octet;
        else
            UART1_DATA = octet;
    }
}

static void keep(uint8_t octet)
{
    if ((uint16_t)(received_end - received_begin) >= RECEIVED_SIZE) {
        lost = true;
        return;
    }
    received[received_end % RECEIVED_SIZE] = octet;
    received_end = (uint16_t)(received_end + 1);
}

void uart2_handler(void);
void uart2_handler(void)
{
    UART2_INTERRUPT = 0xF;
    const uint32_t state = UART2_STATE;
    if ((state & UART2_RX_OVERRUN) != 0) {
        UART2_STATE = UART2_RX_OVERRUN;
        lost = true;
    }
    if ((state & UART2_RX_FULL) != 0) keep((uint8_t)UART2_DATA);
    send_more();
}

void uart1_handler(void);
void uart1_handler(void)
{
    UART1_CLEAR = 0x7F0;
    while ((UART1_FLAGS & UART1_RX_EMPTY) == 0) {
        const uint32_t data = UART1_DATA;
        lost = lost || (data & UART1_DATA_OVERRUN) != 0;
        keep((uint8_t)data);
    }
    send_more();
}

// The pin functions are those out of reset; the input buffer and the pull-up against an open line are set in any case.
static void prepare_pins(unsigned sends, unsigned receives)
{
    PIN_FUNCTION(2, sends) = PIN_FUNCTION(2, receives) = 0;
    PIN_PAD(2, receives) = PAD_CMOS | PAD_INPUT | PAD_PULL_UP;
}

static void init_uart1(void)
{
    prepare_pins(2, 3);
    // The divisor in 64ths; the write to the line control makes it valid.
    const uint32_t divisor = (CLOCK_HZ * 4u + BAUD / 2) / BAUD;
    UART1_CONTROL = 0;
    UART1_WHOLE = divisor / 64;
    UART1_FRACTION = divisor % 64;
    UART1_LINE = 0x70;     // 8 bits, FIFOs on
    UART1_LEVELS = 2 << 3; // receive at half, send at one eighth
    UART1_CLEAR = 0x7F0;
    UART1_MASK = 0x10 | 0x20 | 0x40; // receive, send, and receive when it pauses
    UART1_CONTROL = 0x301;
}

static void init_uart2(void)
{
    prepare_pins(10, 11);
    UART2_CONTROL = 0;
    UART2_DIVISOR = (CLOCK_HZ + BAUD / 2) / BAUD;
    UART2_INTERRUPT = 0xF;
    UART2_STATE = UART2_RX_OVERRUN | UART2_TX_OVERRUN;
    UART2_CONTROL = 0x0F; // send, receive, an interrupt for each
}

void serialport_init(uint8_t uart)
{
    used = uart;
    if (uart == 2)
        init_uart2();
    else
        init_uart1();
    NVIC_ENABLE = 1u << (uart == 2 ? IRQ_UART2 : IRQ_UART1);
}

bool serialport_has_octets(void) { return received_begin != received_end; }

int serialport_read(uint8_t *octets, int capacity)
{
    int size = 0;
    while (size < capacity && received_begin != received_end) {
        octets[size++] = received[received_begin % RECEIVED_SIZE];
        received_begin = (uint16_t)(received_begin + 1);
    }
    return size;
}

bool serialport_lost(void)
{
    const uint32_t held = interrupts_hold();
    const bool was = lost;
    lost = false;
    interrupts_restore(held);
    return was;
}

int serialport_write(const uint8_t *octets, int size)
{
    int taken = 0;
    while (taken < size && (uint16_t)(sending_end - sending_begin) < SENDING_SIZE) {
        sending[sending_end % SENDING_SIZE] = octets[taken++];
        sending_end = (uint16_t)(sending_end + 1);
    }
    const uint32_t held = interrupts_hold();
    send_more();
    interrupts_restore(held);
    return taken;
}

bool serialport_idle(void)
{
    // UART2 has no flag for its shift register: its last octet may still be leaving, for 87 us.
    return sending_begin == sending_end && (used == 2 ? (UART2_STATE & UART2_TX_FULL) == 0 : (UART1_FLAGS & UART1_BUSY) == 0);
}
