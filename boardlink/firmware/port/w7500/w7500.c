// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The table of functions that the firmware calls, over this chip's drivers.
#include "w7500.h"

#include "boardtable.h"
#include "clock.h"
#include "mdio.h"
#include "registers.h"
#include "romflash.h"
#include "serialport.h"
#include "toedriver.h"

static const struct board_pins *board;

void w7500_init(void)
{
    clock_init();
    interrupts_on();
    board = mdio_find_board();
    for (unsigned index = 0; index < HAL_INPUTS; ++index)
        pin_make_input(board->inputs[index]);
    toedriver_init();
    serialport_init(board->usb_uart);
}

void w7500_sleep(uint32_t most)
{
    enum { WATCHFUL_MS = 10 };
    const uint32_t start = clock_milliseconds();
    if (most > WATCHFUL_MS && toedriver_is_watchful()) most = WATCHFUL_MS;
    for (;;) {
        // With interrupts held nothing can come between the last look and the sleep; a pending one ends the sleep all the same.
        interrupts_off();
        const bool awake = serialport_has_octets() || toedriver_has_news() || clock_milliseconds() - start >= most;
        if (!awake) wait_for_interrupt();
        interrupts_on();
        if (awake) return;
    }
}

static const char *model(void *context)
{
    (void)context;
    return board->model;
}

static void factory_mac(void *context, uint8_t mac[6])
{
    (void)context;
    romflash_mac(mac);
}

static enum hal_reset_reason reset_reason(void *context)
{
    (void)context;
    switch (clock_start_reason()) {
    case CLOCK_POWER_ON: return HAL_POWER_ON;
    case CLOCK_RESET_ASKED: return HAL_RESET_ASKED;
    case CLOCK_WATCHDOG: return HAL_WATCHDOG;
    }
    return HAL_RESET_OTHER;
}

static uint32_t entropy(void *context)
{
    (void)context;
    return clock_entropy();
}

static uint32_t milliseconds(void *context)
{
    (void)context;
    return clock_milliseconds();
}

static int serial_read(void *context, uint8_t *octets, int capacity)
{
    (void)context;
    return serialport_read(octets, capacity);
}

static bool serial_lost(void *context)
{
    (void)context;
    return serialport_lost();
}

static int serial_write(void *context, const uint8_t *octets, int size)
{
    (void)context;
    return serialport_write(octets, size);
}

static bool serial_idle(void *context)
{
    (void)context;
    return serialport_idle();
}

static const uint8_t *slot(void *context, int number)
{
    (void)context;
    return romflash_slot(number);
}

static bool slot_erase(void *context, int number)
{
    (void)context;
    return romflash_erase(number);
}

static bool slot_write(void *context, int number, uint32_t offset, const uint8_t *octets, uint32_t size)
{
    (void)context;
    return romflash_write(number, offset, octets, size);
}

static bool link_up(void *context)
{
    (void)context;
    return mdio_link_up();
}

static void configure(void *context, const struct hal_network *network)
{
    (void)context;
    toedriver_configure(network);
}

static bool open_tcp(void *context, enum hal_socket socket, uint16_t local_port)
{
    (void)context;
    return toedriver_open_tcp(socket, local_port);
}

static bool start_connection(void *context, enum hal_socket socket, const struct hal_endpoint *peer)
{
    (void)context;
    return toedriver_connect(socket, peer);
}

static bool open_udp(void *context, enum hal_socket socket, uint16_t local_port)
{
    (void)context;
    return toedriver_open_udp(socket, local_port);
}

static enum hal_socket_state state(void *context, enum hal_socket socket)
{
    (void)context;
    return toedriver_state(socket);
}

static int send(void *context, enum hal_socket socket, const uint8_t *octets, int size)
{
    (void)context;
    return toedriver_send(socket, octets, size);
}

static int receive(void *context, enum hal_socket socket, uint8_t *octets, int capacity)
{
    (void)context;
    return toedriver_receive(socket, octets, capacity);
}

static bool send_to(void *context, enum hal_socket socket, const struct hal_endpoint *peer, const uint8_t *octets, int size)
{
    (void)context;
    return toedriver_send_to(socket, peer, octets, size);
}

static int receive_from(void *context, enum hal_socket socket, struct hal_endpoint *peer, uint8_t *octets, int capacity)
{
    (void)context;
    return toedriver_receive_from(socket, peer, octets, capacity);
}

static void disconnect(void *context, enum hal_socket socket)
{
    (void)context;
    toedriver_disconnect(socket);
}

static void close_socket(void *context, enum hal_socket socket)
{
    (void)context;
    toedriver_close(socket);
}

static bool input(void *context, int number)
{
    (void)context;
    return number >= 0 && number < HAL_INPUTS && pin_is_high(board->inputs[number]);
}

static void feed_watchdog(void *context)
{
    (void)context;
    clock_feed_watchdog();
}

static void reset(void *context)
{
    (void)context;
    SCB_RESET_CONTROL = 0x05FA0004u;
    for (;;) {}
}

const struct hal w7500_hal = {
    .model = model,
    .factory_mac = factory_mac,
    .reset_reason = reset_reason,
    .entropy = entropy,
    .milliseconds = milliseconds,
    .serial_read = serial_read,
    .serial_lost = serial_lost,
    .serial_write = serial_write,
    .serial_idle = serial_idle,
    .slot = slot,
    .slot_erase = slot_erase,
    .slot_write = slot_write,
    .link_up = link_up,
    .configure = configure,
    .open_tcp = open_tcp,
    .connect = start_connection,
    .open_udp = open_udp,
    .state = state,
    .send = send,
    .receive = receive,
    .send_to = send_to,
    .receive_from = receive_from,
    .disconnect = disconnect,
    .close = close_socket,
    .input = input,
    .feed_watchdog = feed_watchdog,
    .reset = reset,
};
