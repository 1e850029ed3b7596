// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The TCP/IP block. Its commands are taken at once or never: no wait here is longer than some milliseconds.
#include "toedriver.h"

#include "clock.h"
#include "registers.h"

enum { OPEN = 0x01, CONNECT = 0x04, DISCONNECT = 0x08, CLOSE = 0x10, SEND = 0x20, RECEIVE = 0x40 };
enum { RAISED_SENT = 0x10, RAISED_TIMEOUT = 0x08 };
enum { MODE_TCP = 1, MODE_UDP = 2, UDP_HEADER = 8, LOOKS = 5000 };
enum state {
    CLOSED = 0x00,
    INIT = 0x13,
    SYN_SENT = 0x15,
    SYN_RECEIVED = 0x16,
    ESTABLISHED = 0x17,
    FIN_WAIT = 0x18,
    CLOSING = 0x1A,
    TIME_WAIT = 0x1B,
    CLOSE_WAIT = 0x1C,
    LAST_ACK = 0x1D,
    UDP = 0x22
};

// SEND was given and neither SENT nor TIMEOUT has come: the block takes no further one until then.
static bool sending[HAL_SOCKETS];
static volatile bool news;

static uint32_t word_of(const uint8_t ip[4])
{
    return (uint32_t)ip[0] << 24 | (uint32_t)ip[1] << 16 | (uint32_t)ip[2] << 8 | ip[3];
}

// False: the block did not take the command.
static bool command(enum hal_socket socket, uint8_t code)
{
    TOE_SN_COMMAND(socket) = code;
    for (unsigned look = 0; look < LOOKS; ++look) {
        if (TOE_SN_COMMAND(socket) == 0) return true;
    }
    return false;
}

static bool comes_to(enum hal_socket socket, uint8_t wanted)
{
    for (unsigned look = 0; look < LOOKS; ++look) {
        if (TOE_SN_STATE(socket) == wanted) return true;
    }
    return false;
}

void toedriver_init(void)
{
    static const uint8_t kib[8] = {[HAL_SOCKET_DHCP] = 2, [HAL_SOCKET_NAMES] = 2, [HAL_SOCKET_MAIL] = 4};
    TOE_TIC100US = CLOCK_HZ / 10000; // the block's own times follow the core's clock
    for (unsigned socket = 0; socket < 8; ++socket) {
        TOE_SN_TX_KIB(socket) = kib[socket];
        TOE_SN_RX_KIB(socket) = kib[socket];
        TOE_SN_MASK(socket) = socket < HAL_SOCKETS ? 0x1F : 0;
    }
    TOE_SOCKET_MASK = (1u << HAL_SOCKETS) - 1;
    NVIC_ENABLE = 1u << IRQ_TOE;
}

void toedriver_configure(const struct hal_network *network)
{
    // Each address is one word with its first octet on top; the MAC's last two octets are the top of the second.
    TOE_MAC_HIGH = word_of(network->mac);
    TOE_MAC_LOW = (uint32_t)network->mac[4] << 24 | (uint32_t)network->mac[5] << 16;
    TOE_GATEWAY = word_of(network->gateway);
    TOE_MASK = word_of(network->mask);
    TOE_ADDRESS = word_of(network->ip);
}

static bool open_as(enum hal_socket socket, uint8_t mode, uint8_t state, uint16_t local_port)
{
    toedriver_close(socket);
    TOE_SN_MODE(socket) = mode;
    TOE_SN_PORT(socket) = local_port;
    return command(socket, OPEN) && comes_to(socket, state);
}

bool toedriver_open_tcp(enum hal_socket socket, uint16_t local_port) { return open_as(socket, MODE_TCP, INIT, local_port); }
bool toedriver_open_udp(enum hal_socket socket, uint16_t local_port) { return open_as(socket, MODE_UDP, UDP, local_port); }

static void set_peer(enum hal_socket socket, const struct hal_endpoint *peer)
{
    TOE_SN_PEER(socket) = word_of(peer->ip);
    TOE_SN_PEER_PORT(socket) = peer->port;
}

bool toedriver_connect(enum hal_socket socket, const struct hal_endpoint *peer)
{
    if (TOE_SN_STATE(socket) != INIT || peer->port == 0 || word_of(peer->ip) == 0) return false;
    set_peer(socket, peer);
    return command(socket, CONNECT);
}

enum hal_socket_state toedriver_state(enum hal_socket socket)
{
    switch (TOE_SN_STATE(socket)) {
    case INIT: return HAL_INIT;
    case SYN_SENT:
    case SYN_RECEIVED: return HAL_SYN_SENT;
    case ESTABLISHED: return HAL_ESTABLISHED;
    case FIN_WAIT:
    case CLOSING: return HAL_FIN_WAIT;
    case TIME_WAIT: return HAL_TIME_WAIT;
    case CLOSE_WAIT: return HAL_CLOSE_WAIT;
    case LAST_ACK: return HAL_LAST_ACK;
    case UDP: return HAL_UDP;
    default: return HAL_CLOSED;
    }
}

// Takes the events off the block, so that the next one is an interrupt again.
static void collect(enum hal_socket socket)
{
    const uint8_t raised = TOE_SN_RAISED(socket);
    if (raised == 0) return;
    TOE_SN_CLEAR(socket) = raised;
    if ((raised & (RAISED_SENT | RAISED_TIMEOUT)) != 0) sending[socket] = false;
}

// True when the block takes a new SEND.
static bool is_free_to_send(enum hal_socket socket)
{
    collect(socket);
    return !sending[socket];
}

static bool give(enum hal_socket socket, const uint8_t *octets, uint32_t size)
{
    uint16_t pointer = (uint16_t)TOE_SN_TX_WRITE(socket);
    for (uint32_t index = 0; index < size; ++index)
        TOE_TX_OCTET(socket, pointer + index) = octets[index];
    TOE_SN_TX_WRITE(socket) = (uint16_t)(pointer + size);
    sending[socket] = true;
    return command(socket, SEND);
}

int toedriver_send(enum hal_socket socket, const uint8_t *octets, int size)
{
    const uint8_t state = TOE_SN_STATE(socket);
    if (state != ESTABLISHED && state != CLOSE_WAIT) return -1;
    if (!is_free_to_send(socket)) return 0;
    const uint32_t room = TOE_SN_TX_FREE(socket) & 0xFFFF;
    const uint32_t part = (uint32_t)size < room ? (uint32_t)size : room;
    if (part == 0) return 0;
    return give(socket, octets, part) ? (int)part : -1;
}

static void take(enum hal_socket socket, uint16_t pointer, uint8_t *octets, uint32_t size)
{
    for (uint32_t index = 0; index < size; ++index)
        octets[index] = TOE_RX_OCTET(socket, pointer + index);
}

static void release(enum hal_socket socket, uint16_t pointer)
{
    TOE_SN_RX_READ(socket) = pointer;
    command(socket, RECEIVE);
}

int toedriver_receive(enum hal_socket socket, uint8_t *octets, int capacity)
{
    // The state before the size, never after it: what came before the FIN is then in the size. The other way round the
    // last reply is lost when data and FIN arrive between the two looks.
    const uint8_t state = TOE_SN_STATE(socket);
    const uint32_t waiting = TOE_SN_RX_SIZE(socket) & 0xFFFF;
    if (waiting > 0) {
        const uint32_t part = waiting < (uint32_t)capacity ? waiting : (uint32_t)capacity;
        const uint16_t pointer = (uint16_t)TOE_SN_RX_READ(socket);
        take(socket, pointer, octets, part);
        release(socket, (uint16_t)(pointer + part));
        return (int)part;
    }
    return state == ESTABLISHED || state == SYN_SENT || state == SYN_RECEIVED || state == FIN_WAIT ? 0 : -1;
}

bool toedriver_send_to(enum hal_socket socket, const struct hal_endpoint *peer, const uint8_t *octets, int size)
{
    if (TOE_SN_STATE(socket) != UDP || size <= 0 || !is_free_to_send(socket) || (TOE_SN_TX_FREE(socket) & 0xFFFF) < (uint32_t)size)
        return false;
    set_peer(socket, peer);
    return give(socket, octets, (uint32_t)size);
}

int toedriver_receive_from(enum hal_socket socket, struct hal_endpoint *peer, uint8_t *octets, int capacity)
{
    uint8_t header[UDP_HEADER];
    const uint32_t waiting = TOE_SN_RX_SIZE(socket) & 0xFFFF;
    if (TOE_SN_STATE(socket) != UDP || waiting < UDP_HEADER) return 0;
    const uint16_t pointer = (uint16_t)TOE_SN_RX_READ(socket);
    take(socket, pointer, header, UDP_HEADER);
    uint32_t size = (uint32_t)header[6] << 8 | header[7];
    if (size > waiting - UDP_HEADER) size = waiting - UDP_HEADER; // no size that the block tells leads out of its buffer
    const uint32_t part = size < (uint32_t)capacity ? size : (uint32_t)capacity;
    for (unsigned index = 0; index < 4; ++index)
        peer->ip[index] = header[index];
    peer->port = (uint16_t)(header[4] << 8 | header[5]);
    take(socket, (uint16_t)(pointer + UDP_HEADER), octets, part);
    release(socket, (uint16_t)(pointer + UDP_HEADER + size));
    return (int)part;
}

void toedriver_disconnect(enum hal_socket socket)
{
    const uint8_t state = TOE_SN_STATE(socket);
    if (state == ESTABLISHED || state == CLOSE_WAIT) command(socket, DISCONNECT);
}

void toedriver_close(enum hal_socket socket)
{
    command(socket, CLOSE);
    TOE_SN_CLEAR(socket) = 0xFF;
    sending[socket] = false;
    comes_to(socket, CLOSED);
}

void toe_handler(void);
void toe_handler(void)
{
    // The events stay where they are for the driver; only their interrupt is silenced.
    TOE_SOCKET_MASK = 0;
    news = true;
}

bool toedriver_has_news(void)
{
    if (!news) return false;
    news = false;
    for (unsigned socket = 0; socket < HAL_SOCKETS; ++socket)
        collect((enum hal_socket)socket);
    TOE_SOCKET_MASK = (1u << HAL_SOCKETS) - 1;
    return true;
}

bool toedriver_is_watchful(void) { return TOE_SN_STATE(HAL_SOCKET_MAIL) != CLOSED; }
