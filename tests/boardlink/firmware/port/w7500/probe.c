// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A small program over hal.h for the tests: one letter a command, one line an answer.
#include "w7500.h"

static const struct hal *hal = &w7500_hal;

static void put(const char *text)
{
    for (; *text != '\0'; ++text) {
        while (hal->serial_write(0, (const uint8_t *)text, 1) == 0) {}
    }
}

static void put_number(uint32_t number)
{
    char digits[12];
    int at = sizeof digits;
    digits[--at] = '\0';
    do
        digits[--at] = (char)('0' + number % 10);
    while ((number /= 10) != 0);
    put(&digits[at]);
}

static uint32_t number_at(const char **text)
{
    uint32_t value = 0;
    while (**text == ' ')
        ++*text;
    for (; **text >= '0' && **text <= '9'; ++*text)
        value = value * 10 + (uint32_t)(**text - '0');
    return value;
}

static void answer(bool good) { put(good ? "ok\n" : "no\n"); }

static void identity(void)
{
    uint8_t mac[6];
    hal->factory_mac(0, mac);
    put(hal->model(0));
    put(hal->link_up(0) ? " up " : " down ");
    put_number((uint32_t)hal->reset_reason(0));
    for (int index = 0; index < HAL_INPUTS; ++index)
        put(hal->input(0, index) ? " 1" : " 0");
    for (int index = 0; index < 6; ++index) {
        put(index == 0 ? " " : ".");
        put_number(mac[index]);
    }
    put("\n");
}

// w SLOT OFFSET TEXT: TEXT is padded with blanks to whole words.
static void write_slot(const char *text)
{
    uint8_t octets[64];
    uint32_t size = 0;
    const int slot = (int)number_at(&text);
    const uint32_t offset = number_at(&text);
    for (++text; *text != '\0' && size < sizeof octets; ++text)
        octets[size++] = (uint8_t)*text;
    while (size % 4 != 0)
        octets[size++] = ' ';
    answer(hal->slot_write(0, slot, offset, octets, size));
}

static void show_slot(const char *text)
{
    const int slot = (int)number_at(&text);
    const uint32_t offset = number_at(&text);
    for (uint32_t index = 0; index < 16; ++index) {
        const uint8_t octet = hal->slot(0, slot)[offset + index];
        const char shown[2] = {octet >= ' ' && octet < 0x7F ? (char)octet : octet == 0xFF ? '~' : '?', '\0'};
        put(shown);
    }
    put("\n");
}

static struct hal_endpoint endpoint_at(const char *text)
{
    struct hal_endpoint peer;
    for (int index = 0; index < 4; ++index) {
        peer.ip[index] = (uint8_t)number_at(&text);
        ++text;
    }
    peer.port = (uint16_t)number_at(&text);
    return peer;
}

// t IP:PORT: connects, sends a line, shows what comes until the peer ends it, in brackets, then how it ended.
static void talk(const char *text, bool greets)
{
    const struct hal_endpoint peer = endpoint_at(text);
    uint8_t octets[64];
    if (!hal->open_tcp(0, HAL_SOCKET_MAIL, 50000) || !hal->connect(0, HAL_SOCKET_MAIL, &peer)) return answer(false);
    const uint32_t start = hal->milliseconds(0);
    enum hal_socket_state state = hal->state(0, HAL_SOCKET_MAIL);
    while (state == HAL_SYN_SENT) {
        hal->feed_watchdog(0);
        w7500_sleep(10);
        state = hal->state(0, HAL_SOCKET_MAIL);
    }
    if (state == HAL_CLOSED) {
        put("closed after ");
        put_number(hal->milliseconds(0) - start);
        put("\n");
        return;
    }
    if (greets) hal->send(0, HAL_SOCKET_MAIL, (const uint8_t *)"hello\r\n", 7);
    put("[");
    for (;;) {
        hal->feed_watchdog(0);
        const int size = hal->receive(0, HAL_SOCKET_MAIL, octets, sizeof octets - 1);
        if (size < 0) break;
        octets[size] = '\0';
        put((const char *)octets);
        if (size == 0) w7500_sleep(5);
    }
    put("]");
    put(hal->state(0, HAL_SOCKET_MAIL) == HAL_CLOSE_WAIT ? " ended\n" : " lost\n");
    hal->disconnect(0, HAL_SOCKET_MAIL);
    for (uint32_t since = hal->milliseconds(0);
         hal->state(0, HAL_SOCKET_MAIL) != HAL_CLOSED && hal->milliseconds(0) - since < 1000;)
        w7500_sleep(5);
    hal->close(0, HAL_SOCKET_MAIL);
}

// u IP:PORT: one datagram, and what comes back within a second.
static void datagram(const char *text)
{
    struct hal_endpoint peer = endpoint_at(text);
    uint8_t octets[64];
    int size = 0;
    if (!hal->open_udp(0, HAL_SOCKET_NAMES, 50001) || !hal->send_to(0, HAL_SOCKET_NAMES, &peer, (const uint8_t *)"ping", 4))
        return answer(false);
    for (uint32_t since = hal->milliseconds(0); size == 0 && hal->milliseconds(0) - since < 1000;) {
        w7500_sleep(10);
        size = hal->receive_from(0, HAL_SOCKET_NAMES, &peer, octets, sizeof octets - 1);
    }
    octets[size] = '\0';
    put((const char *)octets);
    put("\n");
    hal->close(0, HAL_SOCKET_NAMES);
}

static void set_address(void)
{
    static const struct hal_network network = {{2, 0, 0, 0, 0, 1}, {10, 0, 2, 15}, {255, 255, 255, 0}, {10, 0, 2, 2}};
    hal->configure(0, &network);
    answer(true);
}

static void obey(const char *text)
{
    const char *rest = text + 1;
    switch (text[0]) {
    case 'a': set_address(); break;
    case 'e': put(rest), put("\n"); break;
    case 'i': identity(); break;
    case 'l': answer(!hal->serial_lost(0)); break;
    case 'x': answer(hal->slot_erase(0, (int)number_at(&rest))); break;
    case 'w': write_slot(rest); break;
    case 's': show_slot(rest); break;
    case 't': talk(rest, true); break;
    case 'q': talk(rest, false); break;
    case 'u': datagram(rest); break;
    case 'r': hal->reset(0); break;
    case 'h':
        for (;;) {} // hangs: the watchdog's business
    case 'm': put_number(hal->milliseconds(0)), put("\n"); break;
    default: answer(false); break;
    }
}

int main(void);
int main(void)
{
    static char line[256];
    unsigned size = 0;
    w7500_init();
    for (;;) {
        uint8_t octet;
        hal->feed_watchdog(0);
        if (hal->serial_read(0, &octet, 1) == 0) {
            w7500_sleep(500);
        } else if (octet == '\n') {
            line[size] = '\0';
            size = 0;
            obey(line);
        } else if (size < sizeof line - 1) {
            line[size++] = (char)octet;
        }
    }
}
