// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// The Unix socket to which a test writes the words of control, a line each, and reads an answer line for each.
#pragma once

#include "virtualboard.h"

#ifdef __cplusplus
extern "C" {
#endif

struct pollfd;

enum { CONTROL_GUESTS = 4, CONTROL_LINE = 128 };

struct control_socket {
    int listener; // -1: none
    char path[108];
    struct {
        int descriptor; // -1: free
        char line[CONTROL_LINE];
        int size;
    } guests[CONTROL_GUESTS];
};

void control_socket_init(struct control_socket *control);
// Takes the place of a socket that nobody answers at any more. False: errno says why.
bool control_socket_open(struct control_socket *control, const char *path);
void control_socket_close(struct control_socket *control);                                 // and removes the path
int control_socket_wait(const struct control_socket *control, struct pollfd *descriptors); // at most CONTROL_GUESTS + 1
void control_socket_serve(struct control_socket *control, struct virtual_board *board);    // never waits

#ifdef __cplusplus
}
#endif
