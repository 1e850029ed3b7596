# SPDX-FileCopyrightText: Postbench contributors
# SPDX-License-Identifier: MIT
"""Runs commands in turn and keeps wall time, processor time and peak memory of each run."""

import json
import os
import socket
import statistics
import subprocess
import threading
import time


class Run:
    """One finished process: wall, cpu in seconds, rss in MiB (the largest single process)."""

    def __init__(self, command, stdin=None, environment=None, cpus=None):
        if cpus is not None:
            command = ["taskset", "-c", cpus] + command
        start = time.monotonic()
        process = subprocess.Popen(command, stdin=stdin or subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                   env=environment)
        words = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.monotonic() - start
        self.cpu = usage.ru_utime + usage.ru_stime
        self.rss = usage.ru_maxrss / 1024
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise SystemExit(f"{' '.join(command)} ended with {process.returncode}: {words.decode(errors='replace')[-600:]}")


def in_turn(commands, runs):
    """commands: name -> function giving a Run. A warm-up each, then A B C A B C ...: the machine's drift hits all alike."""
    results = {name: [] for name in commands}
    for command in commands.values():
        command()
    for _ in range(runs):
        for name, command in commands.items():
            results[name].append(command())
    return results


def median(runs, figure):
    return statistics.median(getattr(run, figure) for run in runs)


def paired(runs, others, figure="wall"):
    """Median of the pairwise ratios runs/others."""
    return statistics.median(getattr(a, figure) / getattr(b, figure) for a, b in zip(runs, others))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(port, process, seconds=10):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if process.poll() is not None:
            raise SystemExit(f"a server ended with {process.returncode}")
        try:
            with socket.create_connection(("127.0.0.1", port), 1):
                return
        except OSError:
            time.sleep(0.02)
    raise SystemExit(f"no server on port {port}")


class Server:
    """A server process on loopback, ended by its own process id."""

    def __init__(self, command, port=None, cpus=None):
        if cpus is not None:
            command = ["taskset", "-c", cpus] + command
        self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE if port is None else subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL)
        self.port = port if port is not None else self._announced(self.process.stdout.readline())
        wait_for(self.port, self.process)

    def _announced(self, line):
        """A bare number, or the JSON line of `postbench receive`. What comes after it is read and thrown away."""
        threading.Thread(target=self.process.stdout.read, daemon=True).start()
        return int(line) if line.strip().isdigit() else json.loads(line)["port"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def smtp_sink(cpus=None, options=()):
    port = free_port()
    user = ["-u", "nobody"] if os.geteuid() == 0 else []
    return Server(["/usr/sbin/smtp-sink", *user, *options, f"127.0.0.1:{port}", "1000"], port, cpus)
