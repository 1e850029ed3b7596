// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's UDP: what goes to a port of the small network is answered by it, everything else is lost.

#include "hostsockets.h"

#include <string.h>

// As on the chip each datagram stands in the buffer behind a head: address, port, size.
enum { HEAD = 8, LARGEST_ANSWER = 1024 };

static void deliver(struct host_socket *socket, const struct virtualnet_endpoint *from, const uint8_t *octets, int size)
{
    if (socket->in_size + HEAD + size > HOST_SOCKET_BUFFER) return; // no room: lost, as on the chip
    uint8_t *to = socket->in + socket->in_size;
    memcpy(to, from->ip, 4);
    to[4] = (uint8_t)(from->port >> 8);
    to[5] = (uint8_t)from->port;
    to[6] = (uint8_t)(size >> 8);
    to[7] = (uint8_t)size;
    memcpy(to + HEAD, octets, (size_t)size);
    socket->in_size += HEAD + size;
}

bool host_socket_send_to(struct host_sockets *sockets, enum hal_socket socket, const struct hal_endpoint *peer,
                         const uint8_t *octets, int size)
{
    struct host_socket *own = &sockets->sockets[socket];
    if (own->state != HAL_UDP || size < 0 || size > HOST_SOCKET_BUFFER) return false;
    if (!sockets->link) return true;
    ++sockets->datagrams;
    struct virtualnet_endpoint to = {{0}, peer->port}, from;
    memcpy(to.ip, peer->ip, 4);
    uint8_t answer[LARGEST_ANSWER];
    const size_t answered = virtualnet_answer(sockets->net, &to, octets, (size_t)size, answer, sizeof answer, &from);
    if (answered > 0) deliver(own, &from, answer, (int)answered);
    return true;
}

int host_socket_receive_from(struct host_sockets *sockets, enum hal_socket socket, struct hal_endpoint *peer, uint8_t *octets,
                             int capacity)
{
    struct host_socket *own = &sockets->sockets[socket];
    if (own->state != HAL_UDP || own->in_size < HEAD) return 0;
    const int size = own->in[6] << 8 | own->in[7];
    memcpy(peer->ip, own->in, 4);
    peer->port = (uint16_t)(own->in[4] << 8 | own->in[5]);
    const int taken = size < capacity ? size : capacity;
    if (taken > 0) memcpy(octets, own->in + HEAD, (size_t)taken);
    own->in_size -= HEAD + size;
    memmove(own->in, own->in + HEAD + size, (size_t)own->in_size);
    return size < capacity ? size : capacity;
}
