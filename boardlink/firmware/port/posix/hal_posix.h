// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// hal.h over the chip's rule book, with the sockets of this computer.
#pragma once

#include "chiprules.h"
#include "hostsockets.h"

#ifdef __cplusplus
extern "C" {
#endif

struct hal_posix {
    struct chip chip;
    struct virtualnet net;
    struct host_sockets sockets;
    struct hal_network network; // as the firmware configured it last
    uint64_t unix_start;        // milliseconds since 1970 at the chip's time 0
};

void hal_posix_init(struct hal_posix *posix, uint32_t seed, uint32_t baud, uint16_t receiver_port);
void hal_posix_advance(struct hal_posix *posix, uint64_t nanoseconds); // as chip_advance(), for the sockets too

extern const struct hal hal_posix_functions; // context: a struct hal_posix

#ifdef __cplusplus
}
#endif
