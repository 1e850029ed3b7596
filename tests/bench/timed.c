// SPDX-FileCopyrightText: Postbench contributors
// SPDX-License-Identifier: MIT
//
// Runs one command and tells what it cost: a child of a big program, as Python's is, has that program's memory counted into its own.
#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

// timed FD COMMAND...: writes "wall-seconds cpu-seconds peak-memory-in-KiB" to FD and ends as the command ended.
int main(int argc, char **argv)
{
    FILE *out = argc > 2 ? fdopen(atoi(argv[1]), "w") : NULL;
    posix_spawn_file_actions_t actions;
    struct rusage usage;
    pid_t child;
    int status;
    if (!out || posix_spawn_file_actions_init(&actions) || posix_spawn_file_actions_addclose(&actions, fileno(out))) {
        fprintf(stderr, "usage: timed FD COMMAND...\n");
        return 64;
    }
    const double start = now();
    const int failed = posix_spawnp(&child, argv[2], &actions, NULL, argv + 2, environ);
    if (failed) {
        fprintf(stderr, "%s: %s\n", argv[2], strerror(failed));
        return 127;
    }
    while (wait4(child, &status, 0, &usage) < 0)
        if (errno != EINTR) return 1;
    fprintf(out, "%.6f %.6f %ld\n", now() - start, seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss);
    fclose(out);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
