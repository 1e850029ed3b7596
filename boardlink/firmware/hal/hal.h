// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// All that the firmware asks of a chip: one const struct of functions, the port's context first in each call.
// No call blocks for longer than a flash erase; what is not possible yet is told by the return value and asked again.
#pragma once

#include <stdbool.h>
#include <stdint.h>

enum { HAL_SLOTS = 2, HAL_SLOT_SIZE = 4096, HAL_INPUTS = 4 };

// What each socket of the chip is for; a socket is used by one part of the firmware alone.
enum hal_socket { HAL_SOCKET_DHCP, HAL_SOCKET_NAMES /* DNS and SNTP */, HAL_SOCKET_MAIL, HAL_SOCKETS };

// The chip's own words for a socket's state (Sn_SR).
enum hal_socket_state {
    HAL_CLOSED,
    HAL_INIT, // TCP, opened and not connected
    HAL_SYN_SENT,
    HAL_ESTABLISHED,
    HAL_FIN_WAIT,   // we ended it
    HAL_CLOSE_WAIT, // the peer ended it; what it sent before may still wait to be read
    HAL_LAST_ACK,
    HAL_TIME_WAIT,
    HAL_UDP
};

struct hal_endpoint {
    uint8_t ip[4]; // network order
    uint16_t port;
};

struct hal_network {
    uint8_t mac[6];
    uint8_t ip[4]; // 0.0.0.0 while DHCP has not answered
    uint8_t mask[4];
    uint8_t gateway[4];
};

enum hal_reset_reason { HAL_POWER_ON, HAL_RESET_ASKED, HAL_WATCHDOG, HAL_RESET_OTHER };

struct hal {
    // Identity. model: ASCII, at most 31 octets. The MAC that this very board should have before it is given another.
    const char *(*model)(void *context);
    void (*factory_mac)(void *context, uint8_t mac[6]);
    enum hal_reset_reason (*reset_reason)(void *context);
    uint32_t (*entropy)(void *context); // as unforeseeable as the chip can

    // Time since the start, in milliseconds; wraps after 49.7 days: compare differences only.
    uint32_t (*milliseconds)(void *context);

    // The serial line. Received octets are kept by the port (by interrupt, in a ring) until they are read.
    int (*serial_read)(void *context, uint8_t *octets, int capacity);    // how many were there, 0: none
    bool (*serial_lost)(void *context);                                  // octets were lost since this was last asked
    int (*serial_write)(void *context, const uint8_t *octets, int size); // how many were taken
    bool (*serial_idle)(void *context);                                  // all that was taken has left the pin

    // The two settings slots. Erasing makes all octets 0xFF; writing only clears bits, word by word in ascending order.
    const uint8_t *(*slot)(void *context, int slot); // HAL_SLOT_SIZE octets, as they are now
    bool (*slot_erase)(void *context, int slot);
    bool (*slot_write)(void *context, int slot, uint32_t offset, const uint8_t *octets, uint32_t size); // all multiples of 4

    // The network.
    bool (*link_up)(void *context);
    void (*configure)(void *context, const struct hal_network *network);
    bool (*open_tcp)(void *context, enum hal_socket socket, uint16_t local_port);
    bool (*connect)(void *context, enum hal_socket socket, const struct hal_endpoint *peer); // started; watch the state
    bool (*open_udp)(void *context, enum hal_socket socket, uint16_t local_port);
    enum hal_socket_state (*state)(void *context, enum hal_socket socket);
    int (*send)(void *context, enum hal_socket socket, const uint8_t *octets,
                int size); // TCP: how many were taken; -1: not connected
    // TCP: how many octets were there; 0: none now; -1: none now and never again (the peer ended it, or it is closed).
    int (*receive)(void *context, enum hal_socket socket, uint8_t *octets, int capacity);
    bool (*send_to)(void *context, enum hal_socket socket, const struct hal_endpoint *peer, const uint8_t *octets, int size);
    // UDP: the size of one datagram (what exceeds capacity is dropped), 0: none.
    int (*receive_from)(void *context, enum hal_socket socket, struct hal_endpoint *peer, uint8_t *octets, int capacity);
    void (*disconnect)(void *context, enum hal_socket socket); // TCP: FIN after what was sent
    void (*close)(void *context, enum hal_socket socket);      // at once

    // The rest.
    bool (*input)(void *context, int number); // level of a general input, 0 .. HAL_INPUTS - 1; true: high
    void (*feed_watchdog)(void *context);
    void (*reset)(void *context); // does not return on the chip; a port on a PC returns and starts anew at its next step
};
