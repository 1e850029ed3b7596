// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// A plain SMTP server that throws mail away as fast as it can be read: smtp-sink itself stops near 230 MB/s.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { buffer_size = 1 << 20 };

static char buffer[buffer_size];

static void say(int fd, const char *text)
{
    const size_t length = strlen(text);
    if (write(fd, text, length) != (ssize_t)length) exit(1);
}

// Answers each whole line in buffer[0..length); returns what is left of the last one. Sets *data where DATA came last.
static size_t answer(int fd, size_t length, int *data)
{
    char *start = buffer;
    char *end = buffer + length;
    char *newline;
    while (!*data && (newline = memchr(start, '\n', (size_t)(end - start)))) {
        if (!strncasecmp(start, "DATA", 4)) {
            say(fd, "354 go\r\n");
            *data = 1;
        } else if (!strncasecmp(start, "QUIT", 4)) {
            say(fd, "221 bye\r\n");
            return (size_t)-1;
        } else if (!strncasecmp(start, "EHLO", 4)) {
            say(fd, "250-discard\r\n250-8BITMIME\r\n250 PIPELINING\r\n");
        } else {
            say(fd, "250 ok\r\n");
        }
        start = newline + 1;
    }
    memmove(buffer, start, (size_t)(end - start));
    return (size_t)(end - start);
}

// Reads until CR LF . CR LF; `held` octets are in the buffer already.
static void swallow(int fd, size_t held)
{
    static const char dot[] = "\r\n.\r\n";
    for (;;) {
        if (held >= 5 && !memcmp(buffer + held - 5, dot, 5)) {
            say(fd, "250 2.0.0 gone\r\n");
            return;
        }
        const size_t keep = held < 4 ? held : 4;
        memmove(buffer, buffer + held - keep, keep);
        const ssize_t got = read(fd, buffer + keep, buffer_size - keep);
        if (got <= 0) exit(1);
        held = keep + (size_t)got;
    }
}

static void serve(int fd)
{
    size_t held = 0;
    int data = 0;
    say(fd, "220 discard ESMTP\r\n");
    for (;;) {
        const ssize_t got = read(fd, buffer + held, buffer_size - held);
        if (got <= 0) return;
        held = answer(fd, held + (size_t)got, &data);
        if (held == (size_t)-1) return;
        if (data) {
            swallow(fd, held);
            held = 0;
            data = 0;
        }
    }
}

// Prints its port on the first line, then serves one connection after another until it is ended.
int main(void)
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    socklen_t length = sizeof address;
    if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 16)
        || getsockname(listener, (struct sockaddr *)&address, &length)) {
        perror("discardsink");
        return 1;
    }
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    for (;;) {
        const int fd = accept(listener, NULL, NULL);
        if (fd < 0) return 1;
        serve(fd);
        close(fd);
    }
}
