// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A virtual board in real time on a pseudo terminal, until a signal ends it.
#pragma once

#include "virtualboard.h"

#ifdef __cplusplus
extern "C" {
#endif

struct virtual_board_options {
    const char *flash_path;                   // null: its settings end with it
    const char *control_path;                 // null: no control
    uint16_t receiver_port;                   // where port 25 of the small network's gateway leads on this computer
    const char *const *routes, *const *hosts; // as virtualnet_add_route() and virtualnet_add_host() take them
    int route_count, host_count;
    uint32_t baud; // 0: as fast as it goes
    const struct virtual_board_firmware *firmware;
    void (*ready)(void *context, const char *path); // called once, when the pseudo terminal can be opened
    void *context;
};

bool virtual_board_is_route(const char *text); // "10.0.0.9:25=127.0.0.1:2525"
bool virtual_board_is_host(const char *text);  // "mail.example=10.0.0.9"

// Why a board could not run. errno says more where a system call failed.
enum virtual_board_fault {
    VIRTUAL_BOARD_ROUTE = -1, // one of the routes is none
    VIRTUAL_BOARD_HOST = -2,
    VIRTUAL_BOARD_FLASH_UNREADABLE = -3, // errno
    VIRTUAL_BOARD_FLASH_BUSY = -4,
    VIRTUAL_BOARD_FLASH_FOREIGN = -5,
    VIRTUAL_BOARD_TERMINAL = -6, // errno
    VIRTUAL_BOARD_CONTROL = -7,  // errno
    VIRTUAL_BOARD_SYSTEM = -8    // errno
};

// Runs until SIGINT, SIGTERM or SIGHUP, which it blocks and takes in this thread. Returns the signal's number, or a fault.
int virtual_board_run(const struct virtual_board_options *options);

#ifdef __cplusplus
}
#endif
