// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The Unix socket of control.

#define _GNU_SOURCE

#include "controlsocket.h"

#include "controlwords.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

void control_socket_init(struct control_socket *control)
{
    memset(control, 0, sizeof *control);
    control->listener = -1;
    for (int i = 0; i < CONTROL_GUESTS; ++i)
        control->guests[i].descriptor = -1;
}

// Removes a socket that its program left behind. Anything else at this path stays.
static void remove_dead(const struct sockaddr_un *address)
{
    const int probe = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (probe < 0) return;
    const int result = connect(probe, (const struct sockaddr *)(const void *)address, sizeof *address);
    if (result != 0 && errno == ECONNREFUSED) unlink(address->sun_path);
    close(probe);
}

bool control_socket_open(struct control_socket *control, const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address.sun_path) {
        errno = ENAMETOOLONG;
        return false;
    }
    memcpy(address.sun_path, path, strlen(path) + 1);
    const int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (listener < 0) return false;
    remove_dead(&address);
    if (bind(listener, (const struct sockaddr *)(const void *)&address, sizeof address) != 0
        || listen(listener, CONTROL_GUESTS) != 0) {
        const int why = errno;
        close(listener);
        errno = why;
        return false;
    }
    control->listener = listener;
    memcpy(control->path, address.sun_path, sizeof address.sun_path);
    return true;
}

static void dismiss(struct control_socket *control, int guest)
{
    if (control->guests[guest].descriptor >= 0) close(control->guests[guest].descriptor);
    control->guests[guest].descriptor = -1;
    control->guests[guest].size = 0;
}

void control_socket_close(struct control_socket *control)
{
    for (int i = 0; i < CONTROL_GUESTS; ++i)
        dismiss(control, i);
    if (control->listener < 0) return;
    close(control->listener);
    unlink(control->path);
    control->listener = -1;
}

static int free_place(const struct control_socket *control)
{
    int i = 0;
    while (i < CONTROL_GUESTS && control->guests[i].descriptor >= 0)
        ++i;
    return i;
}

int control_socket_wait(const struct control_socket *control, struct pollfd *descriptors)
{
    int count = 0;
    if (control->listener < 0) return 0;
    if (free_place(control) < CONTROL_GUESTS) descriptors[count++] = (struct pollfd){control->listener, POLLIN, 0};
    for (int i = 0; i < CONTROL_GUESTS; ++i) {
        const int descriptor = control->guests[i].descriptor;
        if (descriptor >= 0) descriptors[count++] = (struct pollfd){descriptor, POLLIN, 0};
    }
    return count;
}

// Obeys the whole lines that are there. False: the line is too long, or the answer does not leave.
static bool obey_lines(struct control_socket *control, int guest, struct virtual_board *board)
{
    char *line = control->guests[guest].line, *end;
    int *size = &control->guests[guest].size;
    while ((end = memchr(line, '\n', (size_t)*size))) {
        char answer[CONTROL_ANSWER];
        const int rest = *size - (int)(end + 1 - line);
        *end = 0;
        if (end > line && end[-1] == '\r') end[-1] = 0;
        control_words_obey(board, line, answer);
        memmove(line, end + 1, (size_t)rest);
        *size = rest;
        const size_t length = strlen(answer);
        answer[length] = '\n'; // snprintf left room for its NUL
        if (send(control->guests[guest].descriptor, answer, length + 1, MSG_NOSIGNAL) != (ssize_t)(length + 1)) return false;
    }
    return *size < CONTROL_LINE;
}

void control_socket_serve(struct control_socket *control, struct virtual_board *board)
{
    if (control->listener < 0) return;
    const int place = free_place(control);
    if (place < CONTROL_GUESTS)
        control->guests[place].descriptor = accept4(control->listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
    for (int i = 0; i < CONTROL_GUESTS; ++i) {
        if (control->guests[i].descriptor < 0) continue;
        const int size = control->guests[i].size;
        const ssize_t got = recv(control->guests[i].descriptor, control->guests[i].line + size, (size_t)(CONTROL_LINE - size), 0);
        if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)) continue;
        if (got > 0) control->guests[i].size += (int)got;
        if (got <= 0 || !obey_lines(control, i, board)) dismiss(control, i);
    }
}
