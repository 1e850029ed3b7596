// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A virtual board in real time: sleeps until an octet, a socket, a word of control or the firmware's own time wakes it.

#define _GNU_SOURCE

#include "virtualboardrun.h"

#include "boardpty.h"
#include "controlsocket.h"
#include "flashfile.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

enum { OUT = 4096, DESCRIPTORS = 2 + HAL_SOCKETS + CONTROL_GUESTS + 1 };
// PLUG_LOOK: how long a plugged cable may go unnoticed. BATCH: octets of a paced line travel together for so long.
static const uint64_t millisecond = 1000000, PLUG_LOOK = 20000000, BATCH = 1000000;

struct runner {
    struct virtual_board board;
    struct board_pty pty;
    struct flash_file flash;
    struct control_socket control;
    int signals;
    uint8_t out[OUT]; // taken from the board, not yet taken by the terminal
    int out_size;
    uint64_t began, looked; // nanoseconds
};

static uint64_t clock_now(clockid_t clock)
{
    struct timespec now;
    clock_gettime(clock, &now);
    return (uint64_t)now.tv_sec * UINT64_C(1000000000) + (uint64_t)now.tv_nsec;
}

// A MAC of its own for each flash file, else for each terminal.
static void make_mac(uint8_t mac[6], const char *flash_path, const char *terminal)
{
    char *whole = flash_path ? realpath(flash_path, NULL) : NULL;
    uint32_t hash = 2166136261u; // FNV-1a
    for (const char *at = whole ? whole : terminal; *at; ++at)
        hash = (hash ^ (uint8_t)*at) * 16777619u;
    free(whole);
    for (int i = 0; i < 3; ++i)
        mac[3 + i] = (uint8_t)(hash >> 8 * i);
}

static int open_signals(void)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGHUP);
    return pthread_sigmask(SIG_BLOCK, &set, NULL) == 0 ? signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC) : -1;
}

static int prepare_board(struct runner *runner, const struct virtual_board_options *options)
{
    uint32_t seed = 0;
    if (getrandom(&seed, sizeof seed, 0) != sizeof seed) return VIRTUAL_BOARD_SYSTEM;
    virtual_board_init(&runner->board, options->firmware, seed, options->baud, options->receiver_port);
    for (int i = 0; i < options->route_count; ++i) {
        if (!virtualnet_add_route(&runner->board.posix.net, options->routes[i])) return VIRTUAL_BOARD_ROUTE;
    }
    for (int i = 0; i < options->host_count; ++i) {
        if (!virtualnet_add_host(&runner->board.posix.net, options->hosts[i])) return VIRTUAL_BOARD_HOST;
    }
    return 0;
}

static int prepare(struct runner *runner, const struct virtual_board_options *options)
{
    const int fault = prepare_board(runner, options);
    if (fault != 0) return fault;
    struct chip *chip = &runner->board.posix.chip;
    if (options->flash_path) {
        const enum flash_file_fault flash = flash_file_open(&runner->flash, options->flash_path, &chip->flash);
        if (flash != FLASH_FILE_WELL) return VIRTUAL_BOARD_FLASH_UNREADABLE - (int)(flash - FLASH_FILE_UNREADABLE);
    }
    if (!board_pty_open(&runner->pty)) return VIRTUAL_BOARD_TERMINAL;
    if (options->control_path && !control_socket_open(&runner->control, options->control_path)) return VIRTUAL_BOARD_CONTROL;
    runner->signals = open_signals();
    if (runner->signals < 0) return VIRTUAL_BOARD_SYSTEM;
    make_mac(chip->mac, options->flash_path, runner->pty.path);
    runner->board.posix.unix_start = clock_now(CLOCK_REALTIME) / millisecond;
    runner->began = clock_now(CLOCK_MONOTONIC);
    return 0;
}

// Moves all that can be moved now. True: something is on its way out, so another round is due.
static bool round_once(struct runner *runner)
{
    struct virtual_board *board = &runner->board;
    struct chip_line *line = &board->posix.chip.line;
    uint8_t in[OUT];
    const uint64_t now = clock_now(CLOCK_MONOTONIC) - runner->began;
    control_socket_serve(&runner->control, board);
    virtual_board_advance_to(board, now);
    const int room = chip_line_room(line);
    const int size = board_pty_read(&runner->pty, in, room < OUT ? room : OUT);
    if (size > 0) virtual_board_feed(board, in, size);
    if (size > 0) virtual_board_step(board);
    if (!runner->pty.plugged && now - runner->looked >= PLUG_LOOK) {
        board_pty_look(&runner->pty);
        runner->looked = now;
    }
    if (runner->out_size == 0) runner->out_size = virtual_board_take(board, runner->out, OUT);
    if (runner->out_size == 0) return false;
    const int taken = board_pty_write(&runner->pty, runner->out, runner->out_size);
    runner->out_size -= taken;
    memmove(runner->out, runner->out + taken, (size_t)runner->out_size);
    return taken > 0;
}

// How long to sleep where nothing comes, in nanoseconds.
static uint64_t patience(const struct runner *runner)
{
    const struct chip *chip = &runner->board.posix.chip;
    uint64_t wait = virtual_board_patience(&runner->board);
    const uint64_t last = chip_line_last(&chip->line);
    if (wait < BATCH && last > chip->now) wait = last - chip->now < BATCH ? last - chip->now : BATCH;
    if (!runner->pty.plugged && wait > PLUG_LOOK) wait = PLUG_LOOK;
    const uint64_t slept = clock_now(CLOCK_MONOTONIC) - runner->began - chip->now;
    return wait > slept ? wait - slept : 0;
}

static void sleep_until_needed(struct runner *runner)
{
    struct pollfd descriptors[DESCRIPTORS] = {{runner->signals, POLLIN, 0}};
    int count = 1;
    count += host_sockets_wait(&runner->board.posix.sockets, descriptors + count);
    count += control_socket_wait(&runner->control, descriptors + count);
    const int terminal = count;
    if (runner->pty.plugged) { // while it is not, it would only say POLLHUP without end
        const short in = chip_line_room(&runner->board.posix.chip.line) > 0 ? POLLIN : 0;
        descriptors[count++] = (struct pollfd){runner->pty.master, (short)(in | (runner->out_size > 0 ? POLLOUT : 0)), 0};
    }
    const uint64_t wait = patience(runner);
    const struct timespec most = {(time_t)(wait / 1000000000), (long)(wait % 1000000000)};
    ppoll(descriptors, (nfds_t)count, &most, NULL);
    if (runner->pty.plugged && descriptors[terminal].revents & POLLHUP) {
        uint8_t rest[OUT]; // what was written before the cable was pulled still arrived
        const int size = board_pty_read(&runner->pty, rest, OUT);
        virtual_board_feed(&runner->board, rest, size);
        board_pty_look(&runner->pty);
    }
}

static int run(struct runner *runner)
{
    struct signalfd_siginfo got;
    while (read(runner->signals, &got, sizeof got) != sizeof got) {
        while (round_once(runner)) {}
        if (!flash_file_save(&runner->flash, &runner->board.posix.chip.flash)) return VIRTUAL_BOARD_FLASH_UNREADABLE;
        sleep_until_needed(runner);
    }
    return (int)got.ssi_signo;
}

int virtual_board_run(const struct virtual_board_options *options)
{
    struct runner *runner = calloc(1, sizeof *runner);
    if (!runner) return VIRTUAL_BOARD_SYSTEM;
    runner->flash.descriptor = runner->pty.master = runner->signals = -1;
    control_socket_init(&runner->control);
    int result = prepare(runner, options);
    if (result == 0) {
        options->ready(options->context, runner->pty.path);
        result = run(runner);
    }
    const int why = errno;
    if (result > 0) virtual_board_close(&runner->board);
    control_socket_close(&runner->control);
    board_pty_close(&runner->pty);
    flash_file_close(&runner->flash);
    if (runner->signals >= 0) close(runner->signals);
    free(runner);
    errno = why;
    return result;
}

bool virtual_board_is_route(const char *text)
{
    struct virtualnet net;
    virtualnet_init(&net, 25);
    return virtualnet_add_route(&net, text);
}

bool virtual_board_is_host(const char *text)
{
    struct virtualnet net;
    virtualnet_init(&net, 25);
    return virtualnet_add_host(&net, text);
}
