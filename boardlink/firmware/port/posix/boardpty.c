// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The pseudo terminal of a virtual board.

#define _GNU_SOURCE

#include "boardpty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

// A terminal starts with echo and line ends of its own making, and a guest may leave it so. Opened and closed once it also says
// POLLHUP from then on while nobody has it open.
static bool make_raw(const char *path)
{
    struct termios modes;
    const int slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (slave < 0) return false;
    bool done = tcgetattr(slave, &modes) == 0;
    cfmakeraw(&modes);
    done = done && tcsetattr(slave, TCSANOW, &modes) == 0;
    tcflush(slave, TCIFLUSH); // what the last guest did not read is not for the next
    close(slave);
    return done;
}

bool board_pty_open(struct board_pty *pty)
{
    pty->plugged = false;
    pty->master = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
    if (pty->master < 0) return false;
    if (grantpt(pty->master) == 0 && unlockpt(pty->master) == 0 && ptsname_r(pty->master, pty->path, sizeof pty->path) == 0
        && make_raw(pty->path))
        return true;
    const int why = errno;
    board_pty_close(pty);
    errno = why;
    return false;
}

void board_pty_close(struct board_pty *pty)
{
    if (pty->master >= 0) close(pty->master);
    pty->master = -1;
}

void board_pty_look(struct board_pty *pty)
{
    struct pollfd state = {pty->master, 0, 0};
    const bool plugged = poll(&state, 1, 0) >= 0 && !(state.revents & POLLHUP);
    if (pty->plugged && !plugged) make_raw(pty->path);
    pty->plugged = plugged;
}

int board_pty_read(struct board_pty *pty, uint8_t *octets, int capacity)
{
    const ssize_t size = capacity > 0 ? read(pty->master, octets, (size_t)capacity) : 0;
    return size > 0 ? (int)size : 0;
}

int board_pty_write(struct board_pty *pty, const uint8_t *octets, int size)
{
    board_pty_look(pty); // the kernel would keep what is written now for the next guest
    if (!pty->plugged) return size;
    const ssize_t taken = write(pty->master, octets, (size_t)size);
    if (taken >= 0) return (int)taken;
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? 0 : size;
}
