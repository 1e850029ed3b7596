// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The chip's TCP states on non-blocking sockets of this computer. hostdatagrams.c has the UDP side.

#define _GNU_SOURCE

#include "hostsockets.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

// What the chip does by its retry registers as they are after a reset: 200 ms, 8 times; ARP for a neighbour, doubled waits for SYN and
// data (w7500x data sheet, RTR and RCR).
enum { NEIGHBOUR_TIMEOUT = 1800, RETRY_TIMEOUT = 31800, TIME_WAIT_TIME = 200 };

void host_sockets_init(struct host_sockets *sockets, struct virtualnet *net)
{
    memset(sockets, 0, sizeof *sockets);
    sockets->net = net;
    sockets->link = true;
    for (int i = 0; i < HAL_SOCKETS; ++i)
        sockets->sockets[i].descriptor = -1;
}

static void drop(struct host_socket *socket)
{
    if (socket->descriptor >= 0) close(socket->descriptor);
    socket->descriptor = -1;
    socket->state = HAL_CLOSED;
    socket->out_size = 0;
    socket->deadline = 0;
}

static bool is_open(const struct host_socket *socket)
{
    return socket->state == HAL_ESTABLISHED || socket->state == HAL_CLOSE_WAIT || socket->state == HAL_FIN_WAIT
        || socket->state == HAL_LAST_ACK;
}

// The host's connection for a socket in SYN_SENT. False: refused at once.
static bool dial(struct host_sockets *sockets, struct host_socket *own)
{
    struct virtualnet_endpoint host;
    if (!virtualnet_route(sockets->net, &own->peer, &host)) return true; // it leads nowhere: the deadline ends it
    own->descriptor = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (own->descriptor < 0) return false;
    const int on = 1;
    setsockopt(own->descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(host.port)};
    memcpy(&address.sin_addr, host.ip, 4);
    return connect(own->descriptor, (const struct sockaddr *)(const void *)&address, sizeof address) == 0 || errno == EINPROGRESS;
}

static void pump_dialling(struct host_sockets *sockets, struct host_socket *own)
{
    if (own->descriptor < 0 && !dial(sockets, own)) {
        drop(own);
        return;
    }
    if (own->descriptor < 0) return;
    struct pollfd ready = {own->descriptor, POLLOUT, 0};
    if (poll(&ready, 1, 0) <= 0) return;
    int error = 0;
    socklen_t size = sizeof error;
    if (getsockopt(own->descriptor, SOL_SOCKET, SO_ERROR, &error, &size) != 0 || error != 0) {
        drop(own);
        return;
    }
    own->state = HAL_ESTABLISHED;
    own->deadline = 0;
    ++sockets->connections;
}

// What came goes into the chip's buffer as far as there is room. False: the connection is broken.
static bool pump_in(struct host_sockets *sockets, struct host_socket *own)
{
    while (!own->peer_ended && own->in_size < HOST_SOCKET_BUFFER) {
        const ssize_t size = recv(own->descriptor, own->in + own->in_size, (size_t)(HOST_SOCKET_BUFFER - own->in_size), 0);
        if (size < 0) return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
        own->in_size += (int)size;
        sockets->octets_in += (uint64_t)size;
        own->peer_ended = size == 0;
    }
    return true;
}

// What the chip has taken leaves as far as the host takes it; then our FIN where it was asked for. False: broken.
static bool pump_out(struct host_sockets *sockets, struct host_socket *own)
{
    if (own->out_size > 0) {
        const ssize_t size = send(own->descriptor, own->out, (size_t)own->out_size, MSG_NOSIGNAL);
        if (size < 0) return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
        sockets->octets_out += (uint64_t)size;
        own->out_size -= (int)size;
        memmove(own->out, own->out + size, (size_t)own->out_size);
    }
    if (own->out_size == 0 && !own->ended && (own->state == HAL_FIN_WAIT || own->state == HAL_LAST_ACK)) {
        shutdown(own->descriptor, SHUT_WR);
        own->ended = true;
    }
    return true;
}

static void pump_open(struct host_sockets *sockets, struct host_socket *own)
{
    const bool sent = pump_out(sockets, own);
    const bool received = pump_in(sockets, own); // what came before a reset may still be read
    if (!sent || !received) {
        drop(own);
        return;
    }
    own->deadline = 0;
    if (own->state == HAL_ESTABLISHED && own->peer_ended) own->state = HAL_CLOSE_WAIT;
    if (own->state == HAL_LAST_ACK && own->ended) drop(own);
    if (own->state == HAL_FIN_WAIT && own->ended && own->peer_ended) {
        drop(own);
        own->state = HAL_TIME_WAIT;
        own->deadline = sockets->now + TIME_WAIT_TIME;
    }
}

static void pump(struct host_sockets *sockets, struct host_socket *own)
{
    if (own->deadline > 0 && own->deadline <= sockets->now) {
        drop(own);
    } else if (!sockets->link) {
        if (is_open(own) && own->out_size > 0 && own->deadline == 0) own->deadline = sockets->now + RETRY_TIMEOUT;
    } else if (own->state == HAL_SYN_SENT) {
        pump_dialling(sockets, own);
    } else if (is_open(own)) {
        pump_open(sockets, own);
    }
}

void host_sockets_pump(struct host_sockets *sockets)
{
    for (int i = 0; i < HAL_SOCKETS; ++i)
        pump(sockets, &sockets->sockets[i]);
}

void host_sockets_close(struct host_sockets *sockets)
{
    for (int i = 0; i < HAL_SOCKETS; ++i)
        host_socket_close(sockets, (enum hal_socket)i);
}

void host_sockets_abort(struct host_sockets *sockets)
{
    const struct linger at_once = {1, 0};
    for (int i = 0; i < HAL_SOCKETS; ++i) {
        struct host_socket *own = &sockets->sockets[i];
        if (own->descriptor < 0) continue;
        setsockopt(own->descriptor, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
        drop(own);
    }
}

int host_sockets_wait(const struct host_sockets *sockets, struct pollfd *descriptors)
{
    int count = 0;
    for (int i = 0; i < HAL_SOCKETS && sockets->link; ++i) {
        const struct host_socket *own = &sockets->sockets[i];
        short events = 0;
        if (own->state == HAL_SYN_SENT || own->out_size > 0) events |= POLLOUT;
        if (is_open(own) && !own->peer_ended && own->in_size < HOST_SOCKET_BUFFER) events |= POLLIN;
        if (own->descriptor >= 0 && events) descriptors[count++] = (struct pollfd){own->descriptor, events, 0};
    }
    return count;
}

uint64_t host_sockets_next(const struct host_sockets *sockets)
{
    uint64_t next = UINT64_MAX;
    for (int i = 0; i < HAL_SOCKETS; ++i) {
        const uint64_t deadline = sockets->sockets[i].deadline;
        if (deadline > 0 && deadline < next) next = deadline;
    }
    return next;
}

bool host_socket_open(struct host_sockets *sockets, enum hal_socket socket, enum hal_socket_state state, uint16_t local_port)
{
    host_socket_close(sockets, socket);
    struct host_socket *own = &sockets->sockets[socket];
    memset(own, 0, sizeof *own);
    own->descriptor = -1;
    own->state = state;
    own->local_port = local_port;
    return true;
}

bool host_socket_connect(struct host_sockets *sockets, enum hal_socket socket, const struct hal_endpoint *peer)
{
    struct host_socket *own = &sockets->sockets[socket];
    if (own->state != HAL_INIT) return false;
    memcpy(own->peer.ip, peer->ip, 4);
    own->peer.port = peer->port;
    own->state = HAL_SYN_SENT;
    const bool neighbour = memcmp(peer->ip, sockets->net->gateway, 3) == 0;
    own->deadline = sockets->now + (neighbour ? NEIGHBOUR_TIMEOUT : RETRY_TIMEOUT);
    pump(sockets, own);
    return true;
}

enum hal_socket_state host_socket_state(struct host_sockets *sockets, enum hal_socket socket)
{
    pump(sockets, &sockets->sockets[socket]);
    return sockets->sockets[socket].state;
}

int host_socket_send(struct host_sockets *sockets, enum hal_socket socket, const uint8_t *octets, int size)
{
    struct host_socket *own = &sockets->sockets[socket];
    if (own->state != HAL_ESTABLISHED && own->state != HAL_CLOSE_WAIT) return -1;
    const int room = HOST_SOCKET_BUFFER - own->out_size;
    const int taken = size < room ? size : room;
    if (taken > 0) memcpy(own->out + own->out_size, octets, (size_t)taken);
    own->out_size += taken;
    pump(sockets, own);
    return taken;
}

int host_socket_receive(struct host_sockets *sockets, enum hal_socket socket, uint8_t *octets, int capacity)
{
    struct host_socket *own = &sockets->sockets[socket];
    if (own->in_size == 0) pump(sockets, own);
    if (own->in_size == 0) return own->peer_ended || own->state == HAL_CLOSED || own->state == HAL_TIME_WAIT ? -1 : 0;
    const int taken = own->in_size < capacity ? own->in_size : capacity;
    if (taken <= 0) return 0;
    memcpy(octets, own->in, (size_t)taken);
    own->in_size -= taken;
    memmove(own->in, own->in + taken, (size_t)own->in_size);
    return taken;
}

void host_socket_disconnect(struct host_sockets *sockets, enum hal_socket socket)
{
    struct host_socket *own = &sockets->sockets[socket];
    if (own->state == HAL_ESTABLISHED) {
        own->state = HAL_FIN_WAIT;
    } else if (own->state == HAL_CLOSE_WAIT) {
        own->state = HAL_LAST_ACK;
    } else if (own->state == HAL_INIT || own->state == HAL_SYN_SENT) {
        drop(own);
    }
    pump(sockets, own);
}

void host_socket_close(struct host_sockets *sockets, enum hal_socket socket)
{
    struct host_socket *own = &sockets->sockets[socket];
    drop(own);
    own->in_size = 0;
}
