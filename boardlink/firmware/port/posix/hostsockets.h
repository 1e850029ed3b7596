// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's sockets on the sockets of this computer: TCP where the small network's routes lead, UDP to the small network's servers.
// Each keeps the chip's own states and buffers, so that the firmware sees the same order of things as on the chip.
#pragma once

#include "hal.h"
#include "virtualnet.h"

#ifdef __cplusplus
extern "C" {
#endif

struct pollfd;

enum { HOST_SOCKET_BUFFER = 2048 }; // of the chip's 32 KiB, each direction

struct host_socket {
    enum hal_socket_state state;
    int descriptor; // -1: none
    struct virtualnet_endpoint peer;
    uint16_t local_port;
    bool peer_ended, ended; // a FIN came; ours was sent
    uint64_t deadline;      // milliseconds; 0: none. The chip gives up, or TIME_WAIT is over
    uint8_t in[HOST_SOCKET_BUFFER], out[HOST_SOCKET_BUFFER];
    int in_size, out_size; // TCP: octets; UDP: octets with a head before each datagram
};

struct host_sockets {
    struct host_socket sockets[HAL_SOCKETS];
    struct virtualnet *net;
    uint64_t now; // milliseconds, moved by the owner
    bool link;    // false: nothing passes
    uint32_t connections, datagrams;
    uint64_t octets_in, octets_out; // of TCP
};

void host_sockets_init(struct host_sockets *sockets, struct virtualnet *net);
void host_sockets_close(struct host_sockets *sockets); // all of them, at once
void host_sockets_abort(struct host_sockets *sockets); // resets every TCP connection, as a peer or a firewall may do
void host_sockets_pump(struct host_sockets *sockets);  // moves what can be moved now
// Which descriptors to wait for, at most HAL_SOCKETS. Returns how many.
int host_sockets_wait(const struct host_sockets *sockets, struct pollfd *descriptors);
uint64_t host_sockets_next(const struct host_sockets *sockets); // the earliest deadline, UINT64_MAX: none

// As in hal.h.
bool host_socket_open(struct host_sockets *sockets, enum hal_socket socket, enum hal_socket_state state, uint16_t local_port);
bool host_socket_connect(struct host_sockets *sockets, enum hal_socket socket, const struct hal_endpoint *peer);
enum hal_socket_state host_socket_state(struct host_sockets *sockets, enum hal_socket socket);
int host_socket_send(struct host_sockets *sockets, enum hal_socket socket, const uint8_t *octets, int size);
int host_socket_receive(struct host_sockets *sockets, enum hal_socket socket, uint8_t *octets, int capacity);
bool host_socket_send_to(struct host_sockets *sockets, enum hal_socket socket, const struct hal_endpoint *peer,
                         const uint8_t *octets, int size);
int host_socket_receive_from(struct host_sockets *sockets, enum hal_socket socket, struct hal_endpoint *peer, uint8_t *octets,
                             int capacity);
void host_socket_disconnect(struct host_sockets *sockets, enum hal_socket socket);
void host_socket_close(struct host_sockets *sockets, enum hal_socket socket);

#ifdef __cplusplus
}
#endif
