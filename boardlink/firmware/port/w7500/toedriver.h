// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's TCP/IP block: sockets as hal.h wants them, every wait bounded.
#pragma once

#include "hal.h"

void toedriver_init(void);
void toedriver_configure(const struct hal_network *network);
bool toedriver_open_tcp(enum hal_socket socket, uint16_t local_port);
bool toedriver_connect(enum hal_socket socket, const struct hal_endpoint *peer);
bool toedriver_open_udp(enum hal_socket socket, uint16_t local_port);
enum hal_socket_state toedriver_state(enum hal_socket socket);
int toedriver_send(enum hal_socket socket, const uint8_t *octets, int size);
int toedriver_receive(enum hal_socket socket, uint8_t *octets, int capacity);
bool toedriver_send_to(enum hal_socket socket, const struct hal_endpoint *peer, const uint8_t *octets, int size);
int toedriver_receive_from(enum hal_socket socket, struct hal_endpoint *peer, uint8_t *octets, int capacity);
void toedriver_disconnect(enum hal_socket socket);
void toedriver_close(enum hal_socket socket);

// For sleeping: true when something happened on a socket since this was last asked; if not, the next event is an interrupt.
bool toedriver_has_news(void);
// A TCP socket is open: not every change of its state is an interrupt.
bool toedriver_is_watchful(void);
