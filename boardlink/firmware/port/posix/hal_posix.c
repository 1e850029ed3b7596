// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// hal.h over the chip's rule book. A halted chip takes nothing and gives nothing, so that a firmware that goes on for the rest of
// its step after a reset or a power cut leaves no trace.

#include "hal_posix.h"

#include <string.h>

void hal_posix_init(struct hal_posix *posix, uint32_t seed, uint32_t baud, uint16_t receiver_port)
{
    memset(posix, 0, sizeof *posix);
    chip_init(&posix->chip, seed, baud);
    virtualnet_init(&posix->net, receiver_port);
    host_sockets_init(&posix->sockets, &posix->net);
}

void hal_posix_advance(struct hal_posix *posix, uint64_t nanoseconds)
{
    chip_advance(&posix->chip, nanoseconds);
    posix->sockets.now = nanoseconds / 1000000;
    posix->sockets.link = posix->chip.link;
    posix->net.unix_milliseconds = posix->unix_start + posix->sockets.now;
}

static bool is_halted(const struct hal_posix *posix) { return posix->chip.halted || posix->chip.flash.dark; }

// Counts what the firmware did and hands the result on.
static int did(struct hal_posix *posix, int result)
{
    if (result > 0) ++posix->chip.activity;
    return result;
}

static const char *model(void *context)
{
    (void)context;
    return "Virtual board";
}

static void factory_mac(void *context, uint8_t mac[6]) { memcpy(mac, ((struct hal_posix *)context)->chip.mac, 6); }

static enum hal_reset_reason reset_reason(void *context) { return ((struct hal_posix *)context)->chip.reason; }

static uint32_t entropy(void *context)
{
    struct chip *chip = &((struct hal_posix *)context)->chip;
    chip->seed = chip->seed * 1664525u + 1013904223u; // every number comes once in a full turn
    uint32_t mixed = chip->seed ^ chip->seed >> 16;
    mixed *= 0x7FEB352Du;
    mixed ^= mixed >> 15;
    mixed *= 0x846CA68Bu;
    return mixed ^ mixed >> 16;
}

static uint32_t milliseconds(void *context) { return chip_milliseconds(&((struct hal_posix *)context)->chip); }

static int serial_read(void *context, uint8_t *octets, int capacity)
{
    struct hal_posix *posix = context;
    return is_halted(posix) ? 0 : did(posix, chip_line_read(&posix->chip.line, octets, capacity));
}

static bool serial_lost(void *context)
{
    struct hal_posix *posix = context;
    const bool lost = posix->chip.line.lost;
    posix->chip.line.lost = false;
    return lost;
}

static int serial_write(void *context, const uint8_t *octets, int size)
{
    struct hal_posix *posix = context;
    return is_halted(posix) ? size : did(posix, chip_line_write(&posix->chip.line, octets, size));
}

static bool serial_idle(void *context) { return chip_line_is_idle(&((struct hal_posix *)context)->chip.line); }

static const uint8_t *slot(void *context, int number)
{
    struct hal_posix *posix = context;
    return posix->chip.flash.cells[number >= 0 && number < HAL_SLOTS ? number : 0];
}

static bool slot_erase(void *context, int number)
{
    struct hal_posix *posix = context;
    return is_halted(posix) || did(posix, chip_flash_erase(&posix->chip.flash, number));
}

static bool slot_write(void *context, int number, uint32_t offset, const uint8_t *octets, uint32_t size)
{
    struct hal_posix *posix = context;
    return is_halted(posix) || did(posix, chip_flash_write(&posix->chip.flash, number, offset, octets, size));
}

static bool link_up(void *context) { return ((struct hal_posix *)context)->chip.link; }

static void configure(void *context, const struct hal_network *network)
{
    struct hal_posix *posix = context;
    if (!is_halted(posix)) posix->network = *network;
}

static bool open_tcp(void *context, enum hal_socket socket, uint16_t local_port)
{
    struct hal_posix *posix = context;
    return !is_halted(posix) && did(posix, host_socket_open(&posix->sockets, socket, HAL_INIT, local_port));
}

static bool open_udp(void *context, enum hal_socket socket, uint16_t local_port)
{
    struct hal_posix *posix = context;
    return !is_halted(posix) && did(posix, host_socket_open(&posix->sockets, socket, HAL_UDP, local_port));
}

static bool connect_to(void *context, enum hal_socket socket, const struct hal_endpoint *peer)
{
    struct hal_posix *posix = context;
    return !is_halted(posix) && did(posix, host_socket_connect(&posix->sockets, socket, peer));
}

static enum hal_socket_state state(void *context, enum hal_socket socket)
{
    return host_socket_state(&((struct hal_posix *)context)->sockets, socket);
}

static int send_octets(void *context, enum hal_socket socket, const uint8_t *octets, int size)
{
    struct hal_posix *posix = context;
    return is_halted(posix) ? size : did(posix, host_socket_send(&posix->sockets, socket, octets, size));
}

static int receive(void *context, enum hal_socket socket, uint8_t *octets, int capacity)
{
    struct hal_posix *posix = context;
    return is_halted(posix) ? 0 : did(posix, host_socket_receive(&posix->sockets, socket, octets, capacity));
}

static bool send_to(void *context, enum hal_socket socket, const struct hal_endpoint *peer, const uint8_t *octets, int size)
{
    struct hal_posix *posix = context;
    return is_halted(posix) || did(posix, host_socket_send_to(&posix->sockets, socket, peer, octets, size));
}

static int receive_from(void *context, enum hal_socket socket, struct hal_endpoint *peer, uint8_t *octets, int capacity)
{
    struct hal_posix *posix = context;
    return is_halted(posix) ? 0 : did(posix, host_socket_receive_from(&posix->sockets, socket, peer, octets, capacity));
}

static void disconnect(void *context, enum hal_socket socket)
{
    struct hal_posix *posix = context;
    if (!is_halted(posix)) host_socket_disconnect(&posix->sockets, socket);
}

static void close_socket(void *context, enum hal_socket socket)
{
    struct hal_posix *posix = context;
    if (!is_halted(posix)) host_socket_close(&posix->sockets, socket);
}

static bool input(void *context, int number)
{
    return number >= 0 && number < HAL_INPUTS && ((struct hal_posix *)context)->chip.inputs[number];
}

static void feed_watchdog(void *context)
{
    struct chip *chip = &((struct hal_posix *)context)->chip;
    chip->watched = true;
    chip->fed = chip->now;
}

static void reset(void *context)
{
    struct hal_posix *posix = context;
    if (!is_halted(posix)) chip_halt(&posix->chip, HAL_RESET_ASKED);
}

const struct hal hal_posix_functions = {
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
    .connect = connect_to,
    .open_udp = open_udp,
    .state = state,
    .send = send_octets,
    .receive = receive,
    .send_to = send_to,
    .receive_from = receive_from,
    .disconnect = disconnect,
    .close = close_socket,
    .input = input,
    .feed_watchdog = feed_watchdog,
    .reset = reset,
};
